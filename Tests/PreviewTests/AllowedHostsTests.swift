import Testing

@testable import Preview

@Suite struct AllowedHostsTests {
  @Test(arguments: [
    "localhost", "localhost:4173", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:4173", "[::1]",
    "[::1]:4173",
  ])
  func allowsTheMachineItself(_ host: String) {
    #expect(AllowedHosts(.loopback).allow(host))
    #expect(AllowedHosts(.ip4("192.168.1.5")).allow(host))
  }

  @Test(arguments: [
    "", "example.org", "example.org:4173", "localhost.example.org", "localhost@example.org",
    "127.0.0.1.example.org", "192.168.1.5", "[::2]", "[::1", "::1", "localhost:x",
    "localhost:80:80",
    "localhost:-1", "[::1]x", "0.0.0.0", "127.0.0.2", "localhost.", "localhost, example.org",
  ])
  func refusesOthers(_ host: String) { #expect(!AllowedHosts(.loopback).allow(host)) }

  @Test func allowsTheGivenAddress() {
    #expect(AllowedHosts(.ip4("192.168.1.5")).allow("192.168.1.5:4173"))
    #expect(!AllowedHosts(.ip4("192.168.1.5")).allow("192.168.1.6:4173"))
    #expect(AllowedHosts(.ip6("fe80::1")).allow("[fe80::1]:4173"))
  }

  @Test(arguments: [ServerHost.ip4("0.0.0.0"), .ip6("::")])
  func allowsAddressesWhereAllAreListenedTo(_ host: ServerHost) {
    #expect(AllowedHosts(host).allow("192.168.1.5:4173"))
    #expect(AllowedHosts(host).allow("[fe80::1]"))
    #expect(!AllowedHosts(host).allow("example.org"))
    #expect(!AllowedHosts(host).allow("evil.example:4173"))
  }

  @Test(arguments: [
    ("localhost", ServerHost.loopback), ("127.0.0.1", .ip4("127.0.0.1")), ("[::1]", .ip6("::1")),
    ("::", .ip6("::")), ("0.0.0.0", .ip4("0.0.0.0")),
  ])
  func readsHosts(_ text: String, _ host: ServerHost) { #expect(ServerHost(text) == host) }

  @Test(arguments: ["", "example.org", "256.1.1.1", "[", "*"])
  func readsNoNames(_ text: String) { #expect(ServerHost(text) == nil) }

  @Test func saysWhatIsExposed() {
    #expect(!ServerHost.loopback.isExposed)
    #expect(!ServerHost.ip4("127.0.0.1").isExposed)
    #expect(ServerHost.ip4("0.0.0.0").isExposed)
    #expect(ServerHost.ip6("::").isExposed)
  }
}
