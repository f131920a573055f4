import Prose

/// Terms that stand where skills do and are none: degrees and their fields, jobs, companies, places,
/// and words too general to search for.
enum EverydayTerms {
  static func include(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    guard let last = tokens.last else { return true }
    if tokens.contains(where: { has(text.tokens[$0], in: never) }) { return true }
    if has(text.tokens[last], in: endings) { return true }
    if tokens.allSatisfy({ isGeneral($0, in: text) }) { return true }
    return isCompany(tokens, in: text)
  }

  /// Whether the words speak of papers and where they appear, whose names look like those of tools.
  static func tellOfPublications(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    tokens.contains { has(text.tokens[$0], in: publications) }
  }

  /// "Engineer at Acme", "Acme Inc".
  private static func isCompany(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    if tokens.lowerBound > 0, companyLeads.contains(text.tokens[tokens.lowerBound - 1].hash) {
      return true
    }
    return tokens.upperBound < text.tokens.count
      && has(text.tokens[tokens.upperBound], in: companyForms)
  }

  private static func isGeneral(_ index: Int, in text: SearchText) -> Bool {
    let token = text.tokens[index]
    return has(token, in: general)
      || text.bytes[token.range].allSatisfy(ByteClassification.isDigit)
  }

  private static func has(_ token: Token, in words: Set<UInt64>) -> Bool {
    words.contains(token.hash) || (token.stem != 0 && words.contains(token.stem))
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    var reader = SpellingReader()
    return Set(reader.words(of: words))
  }

  /// A term with one of these is none: degrees, legal forms, states, what only titles say.
  private static let never = hashes(
    """
    phd ph bsc msc bs ms ba ma mba md beng meng bachelor bachelors master masters doctorate doctoral
    postdoctoral undergraduate graduate ee cs ece ce eecs eeng stem inc llc ltd corp gmbh plc
    senior junior principal staff intern interns internship internships summer fall winter spring
    al ak az ar ca co ct de fl ga hi ia id il ks ky la md mn mo mt nc nd ne nh nj nm nv ny oh ok
    pa ri sc sd tn tx ut va vt wa wi wv wy dc usa uk eu etc am pm usd
    proprietary level side thinking based related appropriate friendly oriented driven facing
    university college institute city county avenue street
    """)

  /// A term that ends in one of these is a job or an occasion.
  private static let endings = hashes(
    """
    engineer developer scientist programmer manager administrator architect analyst researcher
    specialist technician designer consultant director lead leader operator trader fellow
    professor student member officer assistant associate expert professional candidate employee
    customer client partner user group department office division location conference workshop
    research labs laboratories technologies solutions products
    """)

  /// Terms made of these alone are too general, or are what a degree is in.
  private static let general = hashes(
    """
    computer science sciences scientific engineering physics mathematics math maths statistics
    chemistry biology electronics electrical mechanical applied materials material natural
    technical technology information data discipline field area related relevant
    network software hardware operation operations design development research product production
    project program programming program code coding test testing analysis analytics
    business industry commercial industrial enterprise corporate career communication coordination
    communications collaboration documentation management planning support service services safety
    security quality performance reliability efficiency process processes application applications
    platform system solution infrastructure architecture environment framework library interface
    component device machine equipment tool technique method approach concept principle practice
    standard protocol model algorithm feature function module package
    quantum digital analog physical mathematical theoretical experimental practical general global
    local national international internal external public private open source proprietary
    multiple several different complex specific common key core main full real big large small
    early next generation first second third day week month hour time date remote onsite hybrid
    3d 2d os stack mapping integration audio video image error correction future
    web making building using moving beyond characterization co problem issue task challenge goal result impact value
    culture mission vision benefit opportunity health insurance growth training learning education
    course coursework thesis project internship publication paper patent conference journal
    english written verbal oral spoken native native-level simulation measurement laboratory lab
    user customer client team group community world us europe asia america african american
    california texas boston seattle tokyo berlin munich paris zurich toronto vancouver montreal
    chicago austin denver dublin cambridge oxford amsterdam sydney melbourne bangalore shanghai
    beijing israel germany france canada japan china india switzerland netherlands
    monday tuesday wednesday thursday friday saturday sunday
    """)

  private static let companyLeads = hashes("at @ joins joining")
  private static let publications = hashes(
    "conference conferences publication publications papers journal journals venues")
  private static let companyForms = hashes("inc llc ltd corp gmbh plc corporation")
}
