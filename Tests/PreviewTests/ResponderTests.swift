import Addresses
import Files
import Publishing
import TestSupport
import Testing
import Writing

@testable import Preview

@Suite struct ResponderTests {
  private static let notes = """
    -- jobs.md --
    # Clock Jobs
    - skill set for Clock Engineer:
      - Knows C++ and gears
    -- static/a b.txt --
    text
    """

  /// One for all tests that only ask: preparing the taxonomy takes longer than they do.
  private static let preview = Task { try await Previewing(notes) }

  @Test func servesFilesWithTheirTypes() async throws {
    let preview = try await Self.preview.value
    let home = try await preview.get("/")
    #expect(home.status == 200)
    #expect(home.value("Content-Type") == "text/html; charset=utf-8")
    #expect(home.text.hasPrefix("<!DOCTYPE html>"))
    #expect(try await preview.get("/a%20b.txt?x").text == "text\n")
    #expect(
      try await preview.get("/assets/site.css").value("Content-Type") == "text/css; charset=utf-8")
  }

  @Test func addsTheScriptToPagesOnly() async throws {
    let preview = try await Self.preview.value
    for path in ["/", "/roles/", "/roles/clock-engineer.html", "/none/at/all"] {
      let page = try await preview.get(path).text
      #expect(page.contains("assets/reload/reload.js\" data-tag=\""))
      #expect(page.contains("; connect-src 'self'\">"))
    }
    for path in ["/data/roles.json", "/assets/site.js", "/assets/index/catalogue.js"] {
      #expect(try await !preview.get(path).text.contains("reload.js"))
    }
  }

  @Test func leavesTheScriptOutOfWhatIsWritten() async throws {
    let result = try await Pipeline(
      content: SiteText.folder, fileSystem: SiteText(Self.notes).fileSystem, jobs: 1
    ).run()
    for file in await SiteFiles(of: result, jobs: 1).files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("data-tag=") && !text.contains("connect-src"), "\(file.path)")
      #expect(!file.path.description.contains("reload"))
    }
  }

  @Test func leadsToTheAddressOfAFolder() async throws {
    let preview = try await Self.preview.value
    let answer = try await preview.get("/roles?page=2")
    #expect(answer.status == 307)
    #expect(answer.value("Location") == "/roles/?page=2")
    #expect(try await preview.get("//example.org").status == 404)
  }

  @Test func showsThePageForWrongAddresses() async throws {
    let preview = try await Previewing(
      "-- rolebook.yml --\nbase-url: https://example.org/\n" + Self.notes)
    let page = try await preview.get("/deep/er/none.html")
    #expect(page.status == 404)
    #expect(page.text.contains("Page not found"))
    #expect(page.text.contains("href=\"/assets/site.css\""))
    #expect(!page.text.contains("href=\"https://example.org/assets"))
    #expect(try await preview.get("/%252e%252e/jobs.md").status == 404)
    #expect(try await preview.get("/jobs.md").status == 404)
    #expect(try await preview.get("/rolebook.yml").status == 404)
  }

  @Test func sendsNothingThatTheBrowserHas() async throws {
    let preview = try await Self.preview.value
    let tag = try #require(try await preview.get("/").value("ETag"))
    for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let answer = try await preview.ask(
        "GET / HTTP/1.1", "Host: localhost", "If-None-Match: \(known)")
      #expect(answer?.status == 304)
      #expect(answer?.body == [])
    }
    let other = try await preview.ask(
      "GET / HTTP/1.1", "Host: localhost", "If-None-Match: \"0\"")
    #expect(other?.status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "NONSENSE"])
  func refusesOtherMethods(_ method: String) async throws {
    let preview = try await Self.preview.value
    await #expect(throws: RequestFault.method) {
      _ = try await preview.ask("\(method) / HTTP/1.1", "Host: localhost")
    }
    #expect(Response(.method).value("Allow") == "GET, HEAD")
  }

  @Test func refusesForeignHosts() async throws {
    let preview = try await Self.preview.value
    await #expect(throws: RequestFault.foreignHost) {
      _ = try await preview.ask("GET / HTTP/1.1", "Host: example.org")
    }
    await #expect(throws: RequestFault.malformed) { _ = try await preview.ask("GET / HTTP/1.1") }
  }

  @Test func refusesContent() async throws {
    let preview = try await Self.preview.value
    await #expect(throws: RequestFault.body) {
      _ = try await preview.ask("GET / HTTP/1.1", "Host: localhost", "Content-Length: 3")
    }
  }

  @Test func endsHeadsWithWhatOtherSitesMayDo() {
    let head = String(
      decoding: Response(200).head(length: 0, keepsConnection: true), as: UTF8.self)
    #expect(head.contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n"))
    #expect(head.contains("\r\nX-Content-Type-Options: nosniff\r\n"))
    #expect(head.contains("\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n"))
  }
}
