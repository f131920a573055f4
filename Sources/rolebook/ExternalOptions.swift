import Addresses
import ArgumentParser
import Diagnostics
import Files
import LinkChecking
import SiteModel

/// How `check` asks the links of the notes.
struct ExternalOptions: ParsableArguments {
  @Flag(
    name: .customLong("external"),
    help: "Ask the web addresses in the notes whether they are still there (with curl).")
  var isAsked = false

  @Flag(help: "End with status 1 for links that are gone or can't be reached.")
  var externalFail = false

  @Option(
    help: ArgumentHelp(
      "How long a good answer holds, as 30m, 12h or 7d; 0 asks every link anew.", valueName: "age"),
    completion: .list(["0", "12h", "1d", "7d", "30d"]))
  var cacheAge = CacheAge(seconds: 86_400)

  @Option(help: ArgumentHelp("How long one answer may take, in seconds.", valueName: "s"))
  var linkTimeout = 20

  @Option(help: ArgumentHelp("How often a link that gives no answer is asked.", valueName: "n"))
  var linkAttempts = 3

  func validate() throws {
    guard (1...300).contains(linkTimeout) else {
      throw ValidationError("--link-timeout is a number from 1 to 300.")
    }
    guard (1...10).contains(linkAttempts) else {
      throw ValidationError("--link-attempts is a number from 1 to 10.")
    }
    guard !externalFail || isAsked else {
      throw ValidationError("--external-fail says what --external does: give both.")
    }
  }

  /// Asks every link of the site that was not asked lately.
  func report(on site: Site) async throws -> LinkReport {
    var places: [ExternalURL: [SourceLocation]] = [:]
    for link in site.links where link.url.isWebAddress {
      places[link.url.withoutFragment, default: []].append(link.location)
    }
    let now = Machine.secondsSince1970
    let store = LinkCacheFile.standard
    var cache = store?.read() ?? LinkCache()
    var cached: [ExternalURL: LinkVerdict] = [:]
    for url in places.keys {
      cached[url] = cache.verdict(on: url, age: cacheAge.seconds, now: now)
    }
    let waiting = Set(places.keys.filter { cached[$0] == nil })
    guard waiting.isEmpty || Curl.isInstalled else { throw MissingCurl() }
    let verdicts = await checker.verdicts(on: waiting)
    cache.add(verdicts, now: now)
    store?.write(cache)
    return LinkReport(places: places, verdicts: verdicts, cached: cached)
  }

  private var checker: LinkChecker {
    let curl = Curl(agent: "rolebook/\(Version.current) (checks links)", timeout: linkTimeout)
    var manners = LinkManners()
    manners.attempts = linkAttempts
    // A pause that is cut short by the end of the program does no harm.
    let client = LinkClient(ask: curl.ask, pause: { _ = try? await Task.sleep(for: $0) })
    return LinkChecker(client: client, manners: manners)
  }
}

/// There is no curl to ask with.
struct MissingCurl: Error {
  let diagnostic = Diagnostic(
    .error, "no-curl", at: nil, "there is no program ‘curl’, which --external asks links with",
    help: "Install it, or leave --external out.")
}

/// A time as `30m`, `12h`, `7d`, or in seconds.
struct CacheAge: ExpressibleByArgument {
  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  init?(argument: String) {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    let unit = argument.last.flatMap { units[$0] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()), number >= 0,
      number <= 1_000_000
    else { return nil }
    seconds = number * (unit ?? 1)
  }

  var defaultValueDescription: String {
    seconds % 86_400 == 0 ? "\(seconds / 86_400)d" : "\(seconds)s"
  }
}
