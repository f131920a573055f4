import Addresses
package import ContentHashing
package import Diagnostics

extension Site {
  /// For each note with links to notes, the hash of where they lead.
  package var linkTargetHashes: [SourcePath: ContentHash] {
    var hashers: [SourcePath: ContentHasher] = [:]
    for link in innerLinks {
      let target = noteTargets.target(of: link.destination, in: link.location.path)
      hashers[link.location.path, default: ContentHasher()].combine(link.destination, target)
    }
    return hashers.mapValues(\.hash)
  }
}

extension ContentHasher {
  fileprivate mutating func combine(_ destination: String, _ target: LinkTarget) {
    combine(destination)
    switch target {
    case .place(let place):
      combine(0)
      combine(place.page.description)
      combine(place.line)
    case .noHeading(let place, let meant):
      combine(1)
      combine(place.page.description)
      combine(place.line)
      combine(meant)
    case .noNote(let meant):
      combine(2)
      combine(meant)
    case .unusable: combine(3)
    }
  }
}
