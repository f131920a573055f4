extension Response {
  /// What a client is told whose request is refused.
  init(_ fault: RequestFault) {
    switch fault {
    case .malformed: self.init(fault.rawValue, text: "This request can't be understood.")
    case .method:
      self.init(
        fault.rawValue, text: "Pages can be read here, and nothing else.",
        [Field("Allow", "GET, HEAD")])
    case .body: self.init(fault.rawValue, text: "A request for a page has no content of its own.")
    case .targetTooLong: self.init(fault.rawValue, text: "The address is too long.")
    case .foreignHost:
      self.init(
        fault.rawValue,
        text: """
          This preview answers only to the address that ‘rolebook serve’ printed. \
          To reach it by another, say ‘--host’ with an address of this machine.
          """)
    case .headTooLarge: self.init(fault.rawValue, text: "The head of the request is too large.")
    case .version: self.init(fault.rawValue, text: "HTTP/1.1 is spoken here.")
    }
  }
}
