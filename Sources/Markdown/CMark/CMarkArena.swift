internal import CMarkGFM

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The memory of one document while cmark-gfm parses it and its tree is copied, given back as a whole.
///
/// A tree is thousands of small pieces that end together. One by one they would be taken from, and
/// given back to, the memory that the copies live in, and the trees of large notes would lie scattered
/// between them.
///
/// cmark-gfm calls functions without a context, and its own arena serves one document of the process
/// at a time; this one serves the thread that made it, until it ends there. Arenas may be nested, the
/// inner one ending first.
@safe
struct CMarkArena: ~Copyable {
  private let state: UnsafeMutablePointer<ArenaMemory>

  init() {
    let enclosing = unsafe pthread_getspecific(CMarkArena.key)
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(
      to: ArenaMemory(within: enclosing?.assumingMemoryBound(to: ArenaMemory.self)))
    unsafe pthread_setspecific(CMarkArena.key, state)
  }

  deinit {
    unsafe pthread_setspecific(CMarkArena.key, state.pointee.enclosing)
    unsafe state.pointee.end()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// What cmark-gfm is to take memory with: that of the thread's innermost arena.
  static var memory: UnsafeMutablePointer<cmark_mem> { unsafe functions }

  private nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe functions.initialize(
      to: cmark_mem(
        calloc: { unsafe CMarkArena.current.pointee.zeroed($0, $1) },
        realloc: { unsafe CMarkArena.current.pointee.resized($0, to: $1) },
        free: { unsafe CMarkArena.current.pointee.release($0) }))
    return unsafe functions
  }()

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    guard unsafe pthread_key_create(&key, nil) == 0 else {
      fatalError("the system has no more keys for the memory of threads")
    }
    return key
  }()

  private static var current: UnsafeMutablePointer<ArenaMemory> {
    guard let state = unsafe pthread_getspecific(key) else {
      fatalError("cmark-gfm asks for memory outside of a document")
    }
    return unsafe state.assumingMemoryBound(to: ArenaMemory.self)
  }
}
