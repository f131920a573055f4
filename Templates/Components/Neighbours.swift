import Addresses
import HTML

extension PageContext {
  /// The pages before and after this one in the order of the notes.
  func neighbours(
    of noun: String, previous: (title: String, path: SitePath)?,
    next: (title: String, path: SitePath)?
  ) -> HTML? {
    guard previous != nil || next != nil else { return nil }
    let before: HTML =
      previous.map {
        "<div><p class=\"eyebrow\">Previous \(noun)</p><a rel=\"prev\" href=\"\(link($0.path))\">\($0.title)</a></div>"
      } ?? "<div></div>"
    let after: HTML? = next.map {
      "<div class=\"next\"><p class=\"eyebrow\">Next \(noun)</p><a rel=\"next\" href=\"\(link($0.path))\">\($0.title)</a></div>"
    }
    return
      "<nav class=\"neighbours\" aria-label=\"Neighbouring \(noun)s\">\(before)\(after)</nav>"
  }
}
