/// The file itself, whatever its name: the device and the inode number on it.
package struct FileIdentity: Sendable, Hashable {
  package var device: UInt64
  package var number: UInt64

  package init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}
