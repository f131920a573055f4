/// When an entry of the notes came and when it changed last, as far as the history tells.
package struct EntryDates: Sendable, Hashable {
  /// The oldest commit that brought text which the entry still has; `nil` where the history does
  /// not reach back so far, or nothing of it is committed.
  package var added: CommitDate?
  /// The newest commit that brought or took away a line of it.
  package var changed: CommitDate?

  package init(added: CommitDate? = nil, changed: CommitDate? = nil) {
    self.added = added
    self.changed = changed
  }

  package static let unknown = EntryDates()

  /// Whether it changed on a later day than it came.
  package var hasChangedSince: Bool {
    guard let changed else { return false }
    return added?.day != changed.day
  }
}
