import Diagnostics
import Testing

@testable import Preview

@Suite struct ReloadHubTests {
  private static let notes = """
    -- a.md --
    # Clocks
    - skill set for Clock Engineer:
      - Knows C++
    -- b.md --
    # Boats
    - skill set for Boat Engineer:
      - Knows Go
    """

  private static let clocks = "# Clocks\n- skill set for Clock Engineer:\n  - Knows C++ and gears\n"
  private static let boats = "# Boats\n- skill set for Boat Engineer:\n  - Knows Go\n"

  private func tag(of path: String, in preview: Previewing) async throws -> String {
    try #require(await preview.site.tag(of: RequestPath(target: path)))
  }

  /// What a page is told after `event`: the first word of each event.
  private func told(
    _ page: String, tag: String, in preview: Previewing, after event: () async throws -> Void
  ) async throws -> [String] {
    let hub = ReloadHub(site: preview.site, state: PreviewState(isBroken: false, diagnostics: []))
    let (id, events) = await hub.connect(page: RequestPath(target: page), tag: tag)
    try await event()
    await hub.announce(PreviewState(isBroken: false, diagnostics: []))
    await hub.disconnect(id)
    var names: [String] = []
    for await event in events {
      let line = String(decoding: event, as: UTF8.self).prefix { $0 != "\n" }
      names.append(String(line.dropFirst("event: ".count)))
    }
    return names
  }

  @Test func reloadsThePageThatChanged() async throws {
    let preview = try await Previewing(Self.notes)
    let page = "/roles/clock-engineer.html"
    #expect(try await preview.get(page).status == 200)
    let told = try await told(page, tag: tag(of: page, in: preview), in: preview) {
      try await preview.save("a.md", Self.clocks)
    }
    #expect(told == ["state", "reload"])
  }

  @Test func leavesThePageThatDidNot() async throws {
    let preview = try await Previewing(Self.notes)
    let page = "/assets/site.css"
    let told = try await told(page, tag: tag(of: page, in: preview), in: preview) {
      try await preview.save("a.md", Self.clocks)
    }
    #expect(told == ["state", "state"])
  }

  @Test func reloadsAPageThatIsOldAlready() async throws {
    let preview = try await Previewing(Self.notes)
    #expect(try await told("/", tag: "0", in: preview) {} == ["reload", "reload"])
  }

  @Test func reloadsWhereAPageGoesOrComes() async throws {
    let preview = try await Previewing(Self.notes)
    let page = "/roles/boat-engineer.html"
    #expect(try await preview.get(page).status == 200)
    let gone = try await told(page, tag: tag(of: page, in: preview), in: preview) {
      try await preview.save("b.md", "# Boats\n")
    }
    #expect(gone == ["state", "reload"])
    let back = try await told(page, tag: tag(of: page, in: preview), in: preview) {
      try await preview.save("b.md", Self.boats)
    }
    #expect(back == ["state", "reload"])
  }

  @Test func saysWhatWasFound() {
    let state = PreviewState(
      isBroken: true,
      diagnostics: [
        Diagnostic(.note, "n", at: nil, "not told"),
        Diagnostic(
          .warning, "w", at: SourceLocation(path: SourcePath("a.md"), line: 3), "a ‘b’\n\"c\"",
          help: "Do it."),
        Diagnostic(.error, "e", at: nil, "first"),
      ])
    #expect(
      String(decoding: EventStream.state(state), as: UTF8.self) == """
        event: state
        data: {"isBroken":true,"count":2,"problems":[{"severity":"error","text":"first","id":"e"},\
        {"severity":"warning","place":"a.md:3","text":"a ‘b’\\n\\"c\\"","help":"Do it.","id":"w"}]}


        """)
  }

  @Test func showsSomeOfManyProblems() {
    let many = (1...80).map { Diagnostic(.warning, "w", at: nil, "problem \($0)") }
    let json = String(
      decoding: PreviewState(isBroken: false, diagnostics: many).json, as: UTF8.self)
    #expect(json.contains("\"count\":80"))
    #expect(json.contains("problem 50\"") && !json.contains("problem 51\""))
  }
}
