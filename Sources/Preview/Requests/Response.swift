/// An answer to a request.
struct Response: Sendable, Hashable {
  var status: Int
  var fields: [Field]
  var body: [UInt8]

  /// A line of the head.
  struct Field: Sendable, Hashable {
    var name: String
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  init(_ status: Int, _ fields: [Field] = [], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A few words for a person.
  init(_ status: Int, text: String, _ fields: [Field] = []) {
    self.init(
      status, [Field("Content-Type", "text/plain; charset=utf-8")] + fields,
      body: Array("\(text)\n".utf8))
  }

  /// The head with the empty line after it. `length` is that of the body; without, the body lasts
  /// as long as the connection.
  func head(length: Int?, keepsConnection: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status) \(Response.reasons[status] ?? "")\r\n"
    func add(_ field: Field) { text += "\(field.name): \(field.value)\r\n" }
    fields.forEach(add)
    Response.commonFields.forEach(add)
    if let length, status != 304 { add(Field("Content-Length", String(length))) }
    add(Field("Connection", keepsConnection ? "keep-alive" : "close"))
    return Array("\(text)\r\n".utf8)
  }

  /// Other sites get nothing from here: no script may be loaded into their pages, no page be shown
  /// in theirs, and no type be guessed.
  private static let commonFields = [
    Field("Cross-Origin-Resource-Policy", "same-origin"), Field("X-Frame-Options", "SAMEORIGIN"),
    Field("X-Content-Type-Options", "nosniff"),
  ]

  private static let reasons = [
    200: "OK", 304: "Not Modified", 307: "Temporary Redirect", 400: "Bad Request",
    404: "Not Found", 405: "Method Not Allowed", 413: "Content Too Large",
    414: "URI Too Long", 421: "Misdirected Request", 431: "Request Header Fields Too Large",
    505: "HTTP Version Not Supported",
  ]
}
