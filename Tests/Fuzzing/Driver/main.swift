import FuzzTargets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// `Fuzzing TARGET [libFuzzer's own options] CORPUS`; see Tests/Fuzzing/README.md.

/// libFuzzer's loop: feeds the callback with bytes that reach new code.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The target of this run, chosen before the loop begins.
let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)

guard target != nil else {
  print("usage: Fuzzing \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) ...")
  exit(64)
}
var count = CommandLine.argc - 1
var arguments = CommandLine.unsafeArgv + 1
exit(
  runDriver(&count, &arguments) { bytes, count in
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    if let problem = target?.problem(with: input) { fatalError(problem) }
    return 0
  })
