import Files

/// Does steps of the file system whose failure ends the writing.
func trying<Output>(_ body: () throws(FileError) -> Output) throws(WritingError) -> Output {
  do throws(FileError) {
    return try body()
  } catch {
    throw .failed(error)
  }
}
