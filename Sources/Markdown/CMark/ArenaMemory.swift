#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Chunks of memory that are filled one after the other, each from its start to its end.
///
/// What is released is used again where it is the last piece that was taken, as a text is that grows;
/// all else ends with the chunks. They come from the system and go back there, so that nothing of the
/// program comes to lie between them.
@safe
struct ArenaMemory {
  /// The arena that the thread goes back to.
  let enclosing: UnsafeMutablePointer<ArenaMemory>?
  private var chunks: UnsafeMutablePointer<Chunk>?
  /// Where the next piece begins.
  private var place: UnsafeMutableRawPointer?
  private var room = 0
  private var last: UnsafeMutableRawPointer?

  /// Stands at the start of each chunk; all are a list in both directions.
  @unsafe
  private struct Chunk {
    var previous: UnsafeMutablePointer<Chunk>?
    var next: UnsafeMutablePointer<Chunk>?
    var length: Int
  }

  /// The size of a piece, which stands before it; negative where the piece has a chunk of its own.
  private typealias Size = Int

  /// Pointers and whole numbers are all that the C library keeps in a piece.
  private static let alignment = 8
  private static let sizeLength = 8
  private static let chunkHeadLength = 24
  private static let chunkLength = 1 << 20
  /// Larger pieces have a chunk of their own, which goes when they are released.
  private static let largestShared = 1 << 15

  @unsafe
  init(within enclosing: UnsafeMutablePointer<ArenaMemory>?) { unsafe self.enclosing = enclosing }

  /// Gives everything back.
  mutating func end() {
    while let chunk = unsafe chunks { unsafe remove(chunk) }
  }

  /// `calloc` of the C standard; there is always memory, or the program ends.
  mutating func zeroed(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer {
    let (total, isTooLarge) = count.multipliedReportingOverflow(by: size)
    guard !isTooLarge else { abort() }
    let piece = unsafe taken(total)
    unsafe memset(piece, 0, total)
    return unsafe piece
  }

  /// `realloc` of the C standard.
  mutating func resized(
    _ piece: UnsafeMutableRawPointer?, to size: Int
  ) -> UnsafeMutableRawPointer {
    guard let piece = unsafe piece else { return unsafe taken(size) }
    let old = unsafe ArenaMemory.size(of: piece).pointee
    guard size > old.magnitude else { return unsafe piece }
    if unsafe piece == last, size <= ArenaMemory.largestShared {
      // Taken anew, it begins where it began if there is room, and what it holds is still there.
      unsafe release(piece)
    }
    let larger = unsafe taken(size)
    guard unsafe larger != piece else { return unsafe piece }
    unsafe memcpy(larger, piece, Int(old.magnitude))
    unsafe release(piece)
    return unsafe larger
  }

  /// `free` of the C standard.
  mutating func release(_ piece: UnsafeMutableRawPointer?) {
    guard let piece = unsafe piece else { return }
    if unsafe ArenaMemory.size(of: piece).pointee < 0 {
      let start = unsafe piece - ArenaMemory.sizeLength - ArenaMemory.chunkHeadLength
      unsafe remove(start.assumingMemoryBound(to: Chunk.self))
    } else if unsafe piece == last, let end = unsafe place {
      let start = unsafe piece - ArenaMemory.sizeLength
      room += unsafe end - start
      unsafe place = unsafe start
      unsafe last = nil
    }
  }

  private mutating func taken(_ size: Int) -> UnsafeMutableRawPointer {
    guard size <= ArenaMemory.largestShared else { return unsafe takenAlone(size) }
    let needed = ArenaMemory.sizeLength + size + (-size & (ArenaMemory.alignment - 1))
    if needed > room {
      unsafe place = unsafe addChunk(ofLength: ArenaMemory.chunkLength)
      room = ArenaMemory.chunkLength - ArenaMemory.chunkHeadLength
    }
    guard let start = unsafe place else { abort() }
    unsafe place = unsafe start + needed
    room -= needed
    unsafe last = unsafe ArenaMemory.piece(at: start, size)
    return unsafe start + ArenaMemory.sizeLength
  }

  private mutating func takenAlone(_ size: Int) -> UnsafeMutableRawPointer {
    let length = ArenaMemory.chunkHeadLength + ArenaMemory.sizeLength + size
    return unsafe ArenaMemory.piece(at: addChunk(ofLength: length), -size)
  }

  private static func piece(
    at start: UnsafeMutableRawPointer, _ size: Size
  ) -> UnsafeMutableRawPointer {
    unsafe start.storeBytes(of: size, as: Size.self)
    return unsafe start + sizeLength
  }

  private static func size(of piece: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Size> {
    unsafe (piece - sizeLength).assumingMemoryBound(to: Size.self)
  }

  /// Where pieces begin in a new chunk. Ends the program where there is no memory, as cmark-gfm does.
  private mutating func addChunk(ofLength length: Int) -> UnsafeMutableRawPointer {
    let memory = unsafe mmap(
      nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let memory = unsafe memory, unsafe memory != MAP_FAILED else { abort() }
    let chunk = unsafe memory.initializeMemory(
      as: Chunk.self, to: Chunk(previous: chunks, next: nil, length: length))
    if let last = unsafe chunks { unsafe last.pointee.next = chunk }
    unsafe chunks = chunk
    return unsafe memory + ArenaMemory.chunkHeadLength
  }

  private mutating func remove(_ chunk: UnsafeMutablePointer<Chunk>) {
    let previous = unsafe chunk.pointee.previous
    let next = unsafe chunk.pointee.next
    if let previous = unsafe previous { unsafe previous.pointee.next = next }
    if let next = unsafe next {
      unsafe next.pointee.previous = unsafe previous
    } else {
      unsafe chunks = unsafe previous
    }
    unsafe munmap(chunk, chunk.pointee.length)
  }
}
