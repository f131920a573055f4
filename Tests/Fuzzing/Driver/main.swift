import Dispatch
import FuzzTargets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Run by Tests/Fuzzing/fuzz.

/// libFuzzer's loop: feeds the callback with bytes that reach new code.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The target of this run, chosen before the loop begins. Not by an argument: libFuzzer starts itself
/// anew with its own.
let target = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

guard target != nil else {
  print("FUZZ_TARGET is none of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
  exit(64)
}
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { bytes, count in
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    // libFuzzer's loop waits for each input.
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      if let problem = await target?.problem(with: input) { fatalError(problem) }
      done.signal()
    }
    done.wait()
    return 0
  })
