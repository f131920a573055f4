/// The nodes of a tree in memory by number, as a disk has inodes; number 0 is the root.
struct MemoryState: Sendable {
  private(set) var nodes: [Int: MemoryNode] = [0: MemoryNode(content: .folder([:]), modified: 0)]
  var locked: Set<Int> = []
  /// Whether names that differ in case or Unicode form only stand for one file.
  private let foldsNames: Bool
  private var lastNumber = 0

  init(foldsNames: Bool) { self.foldsNames = foldsNames }

  /// What a folder holds; `nil` for what is no folder.
  func children(of folder: Int) -> [MemoryName: MemoryNode.Child]? {
    guard case .folder(let children)? = nodes[folder]?.content else { return nil }
    return children
  }

  func child(_ name: String, of folder: Int) -> MemoryNode.Child? {
    children(of: folder)?[MemoryName(name, folding: foldsNames)]
  }

  /// Makes a node; its number, which grows, is its time too.
  @discardableResult
  mutating func add(_ content: MemoryNode.Content, named name: String, to folder: Int) -> Int {
    lastNumber += 1
    nodes[lastNumber] = MemoryNode(content: content, modified: Int64(lastNumber))
    attach(lastNumber, named: name, to: folder)
    return lastNumber
  }

  mutating func attach(_ number: Int, named name: String, to folder: Int) {
    guard var children = children(of: folder) else { return }
    let key = MemoryName(name, folding: foldsNames)
    // A name that stands there keeps its spelling, as on the disks that fold names.
    children[key] = MemoryNode.Child(name: children[key]?.name ?? name, number: number)
    nodes[folder]?.content = .folder(children)
  }

  mutating func detach(_ name: String, from folder: Int) {
    guard var children = children(of: folder) else { return }
    children[MemoryName(name, folding: foldsNames)] = nil
    nodes[folder]?.content = .folder(children)
  }
}
