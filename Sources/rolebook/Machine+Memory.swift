import Diagnostics
import Files
import Publishing

extension Machine {
  /// Asks for memory before notes are read, and warns on standard error.
  static let memoryCheck = MemoryCheck(
    limits: { memoryLimits },
    warn: {
      Console(isQuiet: false).report([$0])
      MemoryShortage.endsWithAnError()
    })

  /// What the program may have where it runs.
  static var memoryLimits: MemoryLimits {
    MemoryLimits(
      addressSpace: ResourceLimit.addressSpace.current, data: ResourceLimit.data.current, on: .disk)
  }
}
