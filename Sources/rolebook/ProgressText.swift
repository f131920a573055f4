import Publishing

/// What the program is at, in the words of the line on the terminal.
struct ProgressText: Sendable, Hashable {
  /// What is done, one after the other.
  private let labels: [String]
  private var position = 0

  /// The stages of a build that a command has, and what it does at last.
  init(_ stages: [Stage], last: String? = nil) {
    labels = stages.map(\.label) + (last.map { [$0] } ?? [])
  }

  /// Goes on to what follows a stage.
  mutating func finish(_ stage: Stage) {
    guard let index = labels.firstIndex(of: stage.label) else { return }
    position = index + 1
  }

  /// `Making pages (6 of 7), 12 s`, no wider than the terminal; nothing behind the last step.
  func line(seconds: Int, width: Int) -> String {
    guard position < labels.count else { return "" }
    let place = labels.count > 1 ? " (\(position + 1) of \(labels.count))" : ""
    // The last column stays free: some terminals begin a new line when it is written.
    return String("\(labels[position])\(place), \(seconds) s".prefix(max(0, width - 1)))
  }
}

extension Stage {
  /// What commands share that write nothing.
  static let reading: [Stage] = [.read, .taxonomy, .notes, .model]

  fileprivate var label: String {
    switch self {
    case .read: "Reading files"
    case .compare: "Comparing with the last build"
    case .taxonomy: "Preparing the search for skills"
    case .notes: "Finding roles and skills"
    case .model: "Tying everything together"
    case .render: "Making pages"
    case .write: "Putting pages into place"
    }
  }
}
