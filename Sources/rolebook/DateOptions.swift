import ArgumentParser

/// Whether the site tells when roles came and changed.
struct DateOptions: ParsableArguments {
  @Flag(
    name: .customLong("dates"), inversion: .prefixedNo,
    help: "Tell when roles came and changed, where the notes are in a git repository.")
  var areShown = true
}
