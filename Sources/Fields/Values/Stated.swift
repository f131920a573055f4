/// A value that the notes state, with the place where they do.
package struct Stated<Value>: Sendable, Hashable where Value: Sendable & Hashable {
  package var value: Value
  /// The line of the notes, counted from 1.
  package var line: Int
  /// The words that say it, as written.
  package var text: String

  package init(_ value: Value, line: Int, text: String) {
    self.value = value
    self.line = line
    self.text = text
  }
}

extension Stated {
  /// The same statement about a value made from this one.
  package func map<Other>(_ transform: (Value) -> Other) -> Stated<Other> {
    Stated<Other>(transform(value), line: line, text: text)
  }
}
