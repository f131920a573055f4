import ContentHashing
import Diagnostics
import Fields
package import Notes
import Prose
package import Serialization
package import Skills

// Everything but the blocks, which are as long as the note and are parsed again where a page shows them.
extension NoteReading {
  package func write(to writer: inout BinaryWriter) {
    writer.write(lineCount)
    writer.write(isRoleFile)
    writer.write(diagnostics)
    writer.write(sections.count)
    for section in sections { section.write(to: &writer) }
    writer.write(roles.count)
    for role in roles { role.write(to: &writer) }
    writer.write(links)
    writer.write(terms)
    writer.write(words)
  }

  /// What an earlier reading of the same file wrote, with all else the same.
  ///
  /// - Throws: where it can't have been written so. Whatever the bytes say, what is read points into
  ///   itself, and its lines are in order and no more than a file can have.
  package init(
    from reader: inout BinaryReader, of file: SourceFile, vocabulary: Vocabulary,
    taxonomy: Taxonomy
  ) throws(BinaryFault) {
    let tree = NoteTree(of: file, vocabulary: vocabulary)
    path = file.path
    lineCount = try reader.position()
    isRoleFile = try reader.bool()
    diagnostics = try reader.value()
    sections = []
    for index in 0..<(try reader.count()) {
      sections.append(try SectionReading(from: &reader, at: index, in: tree))
    }
    roles = []
    for index in 0..<(try reader.count()) {
      let role = try Role(from: &reader, at: index, in: tree)
      guard sections.indices.contains(role.section), role.names(only: taxonomy) else {
        throw BinaryFault()
      }
      roles.append(role)
    }
    links = try reader.value()
    terms = try reader.value()
    words = try reader.value()
    guard links.allSatisfy({ $0.points(into: self) }), !isRoleFile || roles.count == 1 else {
      throw BinaryFault()
    }
  }
}

extension NoteLink {
  fileprivate func points(into reading: NoteReading) -> Bool {
    reading.sections.indices.contains(section)
      && role.map { reading.roles.indices.contains($0) } ?? true
  }
}

// MARK: - Sections

extension SectionReading {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(title)
    writer.write(level)
    writer.write(line)
    writer.write(lastLine)
    writer.write(parent)
    writer.write(placeholders)
    writer.write(notes.isEmpty)
    writer.write(notes.itemCount)
    writer.write(notes.passages)
    writer.write(notes.hash.value)
  }

  fileprivate init(
    from reader: inout BinaryReader, at index: Int, in tree: NoteTree
  ) throws(BinaryFault) {
    self.init(
      title: try reader.string(), level: try reader.position(), line: try reader.position(),
      lastLine: try reader.position(), parent: try reader.value(),
      placeholders: try reader.value(),
      notes: SectionNotes(
        isEmpty: try reader.bool(), itemCount: try reader.position(), passages: try reader.value(),
        hash: ContentHash(value: try reader.word()),
        parts: { tree.parts(ofSection: index) }))
    guard parent.map({ (0..<index).contains($0) }) ?? true, line <= lastLine else {
      throw BinaryFault()
    }
  }
}

extension Placeholder: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(lines.lowerBound)
    writer.write(lines.upperBound)
    writer.write(text)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let (first, last) = (try reader.position(), try reader.position())
    guard first <= last else { throw BinaryFault() }
    self.init(lines: first...last, text: try reader.string())
  }
}

// MARK: - Roles

extension Role {
  fileprivate func write(to writer: inout BinaryWriter) {
    writer.write(entry.line)
    writer.write(entry.lastLine)
    writer.write(entry.label)
    writer.write(entry.passages)
    writer.write(section)
    writer.write(fields)
    writer.write(mentions)
    writer.write(sketch)
    writer.write(contentHash.value)
  }

  fileprivate init(
    from reader: inout BinaryReader, at index: Int, in tree: NoteTree
  ) throws(BinaryFault) {
    let (line, lastLine) = (try reader.position(), try reader.position())
    guard line <= lastLine else { throw BinaryFault() }
    let label = try reader.value(RoleLabel?.self)
    let entry = RoleEntry(
      line: line, lastLine: lastLine, blocks: Deferred { tree.blocks(ofRole: index) },
      passages: try reader.value(), label: label)
    self.init(
      entry: entry, section: try reader.position(), fields: try reader.value(),
      mentions: try reader.value(), sketch: try reader.value(),
      contentHash: ContentHash(value: try reader.word()))
  }

  /// Whether all mentions are of skills that there are, in text that there is.
  fileprivate func names(only taxonomy: Taxonomy) -> Bool {
    mentions.allSatisfy { mention in
      guard mention.skill.index < taxonomy.skills.count,
        entry.passages.indices.contains(mention.passage)
      else { return false }
      let text = 0..<entry.passages[mention.passage].text.utf8.count
      return mention.range.clamped(to: text) == mention.range
        && mention.sentence.clamped(to: text) == mention.sentence
    }
  }
}

extension NoteLink: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(destination)
    writer.write(line)
    writer.write(blockLine)
    writer.write(section)
    writer.write(role)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(
      destination: try reader.string(), line: try reader.position(),
      blockLine: try reader.position(), section: try reader.position(), role: try reader.value())
  }
}
