/// A folder held open, so that what is done in it can't be led elsewhere by a rename on the way.
///
/// The number means something only to the file system that opened it: a descriptor on a disk.
/// It is closed when nobody holds the folder any more.
package final class OpenFolder: Sendable {
  /// The path it was opened by, for messages.
  package let path: String
  let number: Int32
  private let close: @Sendable (Int32) -> Void

  init(_ number: Int32, path: String, close: @escaping @Sendable (Int32) -> Void) {
    self.number = number
    self.path = path
    self.close = close
  }

  deinit { close(number) }

  /// The path of a name in this folder, for messages.
  package func path(of name: String) -> String {
    path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
  }
}
