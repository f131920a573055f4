import Synchronization

/// A lock on a file that only one holder on the machine has at a time.
///
/// It ends with `release()`, with the last reference, and with the process, however that ends.
package final class FileLock: Sendable {
  private let number: Mutex<Int32?>
  private let close: @Sendable (Int32) -> Void

  init(_ number: Int32, close: @escaping @Sendable (Int32) -> Void) {
    self.number = Mutex(number)
    self.close = close
  }

  deinit { release() }

  /// Gives the lock up; a second call does nothing.
  package func release() {
    let held = number.withLock { number in
      defer { number = nil }
      return number
    }
    if let held { close(held) }
  }
}
