import Testing

@testable import Preview

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", "index.html"), ("/index.html", "index.html"), ("/roles", "roles"),
    ("/roles/", "roles/index.html"), ("/roles/?page=2", "roles/index.html"),
    ("/a.html?x=../../y", "a.html"), ("/a%20b.txt", "a b.txt"), ("/%C3%A9.html", "é.html"),
    ("/%2Froles", "/roles"), ("//example.org/", "/example.org/index.html"),
    // Decoded once: what is left is no path of any site.
    ("/%252e%252e/x", "%2e%2e/x"), ("/a%252Fb", "a%2Fb"),
    ("/...", "..."), ("/.hidden", ".hidden"),
  ])
  func takesPathsApart(_ target: String, _ path: String) {
    #expect(RequestPath(target: target) == .path(path))
  }

  @Test(arguments: [
    "", "roles", "*", "http://localhost/", "/../etc/passwd", "/a/../../b", "/..", "/a/..", "/./a",
    "/%2e%2e/etc/passwd", "/%2E%2e%2Fetc/passwd", "/..%2f..%2fetc%2fpasswd", "/%2e", "/a/%2e%2e",
    "/..\\..\\x", "/a%5Cb", "/%5c..%5c", "/a%00.html", "/%00", "/a%0Ab", "/a%0d%0aX: y", "/a%7F",
    "/%", "/%4", "/%zz", "/%c0%ae%c0%ae/x", "/%FF", "/a#b",
  ])
  func refuses(_ target: String) {
    #expect(RequestPath(target: target) == .malformed)
  }
}
