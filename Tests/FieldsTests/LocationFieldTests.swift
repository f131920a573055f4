import Testing

@testable import Fields

@Suite struct LocationFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let places: [String]
    var testDescription: String { text }

    init(_ text: String, _ places: String...) {
      self.text = text
      self.places = places
    }
  }

  @Test(arguments: [
    Case("LOCATION: New York", "New York"),
    Case("Or, LOCATION: Singapore", "Singapore"),
    Case("Sydney (Surry Hills)", "Sydney"),
    Case("Lisboa o Porto", "Lisbon", "Porto"),
    Case("Location: New York, Stockholm", "New York", "Stockholm"),
    Case("San Francisco, CA", "San Francisco"),
    Case("Snoringham, CA. You'll be outside on one day of five.", "Snoringham"),
    Case("Cincinnati, OH, in the office behind the mill", "Cincinnati"),
    Case("Madrid, Spain or Barcelona, Spain. Two days a week are yours.", "Madrid", "Barcelona"),
    Case("The studio is in Raleigh, NC.", "Raleigh"),
    Case("The role is hybrid in Nashville, TN; we meet on Tuesdays.", "Nashville"),
    Case("We're hiring a producer for our team at Oxbow Studios in Brighton.", "Brighton"),
    Case("This is a 12-month contract, with an option for more, in Guildford, UK.", "Guildford"),
    Case("Hachioji, Japan", "Hachioji"),
    Case(
      "Location: Taipei/Hsinchu/USA_San Diego/Shenzhen", "Taipei", "Hsinchu", "San Diego",
      "Shenzhen"),
    Case(
      "Yorktown Heights, New York; Cambridge, Massachusetts, United States", "Yorktown Heights",
      "Cambridge, Massachusetts"),
    Case("Location: Cambridge, UK", "Cambridge, United Kingdom"),
    Case("Location: Cambridge", "Cambridge"),
    Case("US, CA, Santa Clara", "Santa Clara"),
    Case("Location: Remote (US)", "Remote", "United States"),
    Case("Location: Hybrid - London", "London"),
    Case("Location: Portland, OR or Austin, TX", "Portland", "Austin"),
    Case("Pittsburgh, PA; San Jose, CA", "Pittsburgh", "San Jose"),
    Case("Location: Germany", "Germany"),
    Case("Remote", "Remote"),
    Case("Location: Wettingen, Switzerland", "Wettingen"),
    Case("Location: NYC", "New York"),
    Case("Location: London, New York, Hong Kong", "London", "New York", "Hong Kong"),
    Case("You should be based in Singapore.", "Singapore"),
    Case("Denver, CO (hybrid, 3 days/wk)", "Denver"),
    Case("Columbus, OH (onsite 5 days)", "Columbus"),
    Case("Oxford, hybrid with two days on site", "Oxford"),
    Case("Warsaw (hybrid)", "Warsaw"),
    Case("Bellevue, Washington", "Bellevue"),
    Case("Austin, TX 78701", "Austin"),
    Case("Delft, the Netherlands", "Delft"),
    Case("Location: Leeds (not remote)", "Leeds"),
    Case("Leeds (no remote)", "Leeds"),
    Case("Location: Leeds, not fully remote", "Leeds"),
    Case("Location: Leeds, remote not possible", "Leeds"),
    Case("Location: London (3 days in office, 2 days remote)", "London"),
    Case("Leeds - 2 days WFH", "Leeds"),
    Case("Leeds, WFH 1-2 days a week", "Leeds"),
    Case("Location: Leeds or 5 days a week remote", "Leeds", "Remote"),
    Case("Location: London or remote", "London", "Remote"),
    Case("Location: London, hybrid/remote", "London", "Remote"),
    Case("Location: Remote, no agencies", "Remote"),
    Case("Fully remote", "Remote"),
    Case("Remote worldwide, with a week together", "Remote"),
    Case("Tokyo, visa sponsorship", "Tokyo"),
    Case("Warsaw, 12 000 - 16 000 PLN net", "Warsaw"),
    Case("Graduate role, Manchester", "Manchester"),
    Case("trading shop in Chicago", "Chicago"),
    Case("Melbourne, VIC", "Melbourne"),
    Case("Location: Pune (WFO)", "Pune"),
    Case("Amsterdam / remote NL", "Amsterdam", "Remote", "Netherlands"),
    Case("Remote within the EU", "Remote", "European Union"),
    Case("Remote within EU (CET +/- 2h)", "Remote", "European Union"),
    Case("Remote, EMEA time zones (UTC-1 to UTC+3)", "Remote", "EMEA"),
    Case("San Francisco Bay Area or New York", "San Francisco Bay Area", "New York"),
    Case("Come and work with us in Paris or London!", "Paris", "London"),
    Case("Location: 7 Example Lane, Berlin", "Berlin"),
    Case("Join our acoustics team in Paris and build loudspeakers.", "Paris"),
    Case("Acme, LLC has openings for analysts in New York, NY.", "New York"),
    Case("Acme is a fully remote company.", "Remote"),
    Case("We grind lenses by hand. Rome or Turin, Italy.", "Rome", "Turin"),
    Case(
      "Where? Geneva, Switzerland or Bochum, Germany. Hybrid, three days a week!", "Geneva",
      "Bochum"),
    Case("Acme’s lens group; Rome, Italy and Turin, Italy", "Rome", "Turin"),
    Case(
      "We are a 14-person start-up in Paris and Palo Alto, and we grind lenses.", "Paris",
      "Palo Alto"),
    Case("Acme grinds lenses; we're in Paris, 75 people.", "Paris"),
    Case("You join our studio in the heart of Amsterdam.", "Amsterdam"),
    Case("Acme is hiring testers for our Leeds and Glasgow offices.", "Leeds", "Glasgow"),
    Case("A quiet start-up, based in Little Rock, wants help.", "Little Rock"),
    Case("small company, four people, own hours (remote)", "Remote"),
    Case("Remote (US & Canada), $180k-$250k base salary", "Remote"),
    Case("New York or Remote - East Coast", "New York", "Remote"),
    Case("LOCATION: Rome; Or, LOCATION: Turin", "Rome", "Turin"),
    Case("This role is based out of Austin, TX or Santa Clara, CA.", "Austin", "Santa Clara"),
    Case("Acme is hiring technicians in Phoenix, AZ.", "Phoenix"),
    Case("Acme is hiring in Munich!", "Munich"),
    Case("You join a great team in Acme Shanghai.", "Shanghai"),
    Case("Munich, DE", "Munich"),
    Case("Toronto, CA", "Toronto"),
    Case("Pasadena, CA", "Pasadena"),
    Case("Bengaluru, IN", "Bangalore"),
    Case("Bristol, GB", "Bristol"),
    Case("Perth, WA", "Perth"),
    Case("Canberra, ACT", "Canberra"),
    Case("Wellington, NZ", "Wellington"),
    Case("Dublin 2, Ireland", "Dublin"),
    Case("Bielefeld", "Bielefeld"),
    Case("Visakhapatnam or Thane", "Visakhapatnam", "Thane"),
    Case("Contract, remote", "Remote"),
    Case("Acme is looking for a physicist to join its optics group in Jena.", "Jena"),
    Case("Work with our department in Warsaw or Lisbon.", "Warsaw", "Lisbon"),
    Case("You can do this from our Paris office or remotely.", "Paris", "Remote"),
    Case("You work fully remotely.", "Remote"),
    Case("You work from home, anywhere you like.", "Remote"),
    Case("For this role, remote work is possible.", "Remote"),
    Case("The role can be performed from Dublin or Cork.", "Dublin", "Cork"),
    Case("We are open to candidates in London, Berlin or Rome.", "London", "Berlin", "Rome"),
    Case("You must reside in Oslo.", "Oslo"),
    Case("Location(s): Oslo, Norway", "Oslo"),
    Case("Remote-friendly (travel required) | Oslo", "Remote", "Oslo"),
    Case("USA, CA, Cupertino - 121,300.00 - 161,500.00 USD annually", "Cupertino"),
    Case("CAN, BC, Vancouver - 121,300.00 - 161,500.00 CAD annually", "Vancouver"),
    Case("The optics lab at Acme Munich Research Center grows.", "Munich"),
    Case("We hire for our Hong Kong office, in our Hong Kong office only.", "Hong Kong"),
  ])
  func readsPlaces(_ row: Case) {
    #expect(fields("skill set:", row.text).locations.map(\.value.name) == row.places)
  }

  @Test func readsPlacesFarDown() {
    let skills = ["OCaml", "C++", "Python", "Git", "Linux", "Bash", "SQL"]
    #expect(
      fields("skill set:", lines: skills + ["Pittsburgh, PA"]).locations.map(\.value.name)
        == ["Pittsburgh"])
    #expect(fields("skill set:", lines: skills + ["Europe"]).locations.isEmpty)
  }

  @Test(arguments: [
    "Remote work is not an option, and remote sites need visits.",
    "Acme is headquartered in Boston.",
    "Customers in Germany and France trust us.",
    "A degree from a university in London",
    "Location: flexible",
    "Works with engineers located across the US, Canada and Germany",
    "Reading papers, nice people, mobile devices",
    "Isolate the location of the bug",
    "Founded in Berlin by two physicists",
    "Phoenix, Elixir and LiveView",
    "Elixir, Phoenix",
    "Clients in London",
    "Works with partners in Tokyo",
    "Acme is a climate fintech based in Berlin.",
    "Juniper, Palo Alto",
    "CCNP, Juniper, Palo Alto",
    "Tokyo, and what comes after it",
    "Speaks German or French",
    "Paris is lovely in spring.",
    "Our users live in Tokyo.",
    "Remote sensing of forests",
    "Remote job: No",
    "Remote: no",
    "This is not a remote role.",
    "This is not a fully remote position.",
    "Delhi belly is no obstacle.",
    "Works with a group at Imperial College London",
    "We met in Old Paris.",
    "Helps customers remotely", "Fixes machines on the floor or remotely",
    "NZ$90k - $120k", "A work from home allowance",
  ])
  func passesOverOtherPlaces(_ text: String) {
    #expect(fields("skill set:", text).locations == [])
  }

  @Test func trustsFieldLinesBeforeSentences() {
    let role = fields(
      "skill set:", "LOCATION: Singapore", "We hire in our Hong Kong and Singapore office.")
    #expect(role.locations.map(\.value.name) == ["Singapore"])
    #expect(role.locations.first?.line == 2)
  }

  @Test func goesOnBehindAFieldLine() {
    let role = fields("Optical Engineer", "LOCATION: Lyon", "or Bonn", "or Python")
    #expect(role.locations.map(\.value.name) == ["Lyon", "Bonn"])
  }

  @Test func collectsSeveralFieldLines() {
    let role = fields("skill set:", "LOCATION: New York", "LOCATION: Singapore")
    #expect(role.locations.map(\.value.name) == ["New York", "Singapore"])
    #expect(role.lines == [1, 2])
  }

  @Test func readsTheEndOfATitle() {
    #expect(fields("Compiler Engineer - Berlin", "C++").locations.map(\.value.name) == ["Berlin"])
    #expect(fields("Compiler Engineer (Remote)", "C++").locations.map(\.value.name) == ["Remote"])
  }
}
