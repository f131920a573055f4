extension TermLexicon {
  /// A term with one of these is none: degrees, legal forms, states, what only titles say.
  static let never =
    """
    phd ph bsc msc bs ms ba ma mba md beng meng bachelor bachelors master masters doctorate doctoral
    postdoctoral undergraduate graduate ee cs ece ce eecs eeng stem inc llc ltd corp gmbh plc
    senior junior principal staff intern interns internship internships summer fall winter spring
    al ak az ar ca co ct de fl ga hi ia id il ks ky la md mn mo mt nc nd ne nh nj nm nv ny oh ok
    pa ri sc sd tn tx ut va vt wa wi wv wy dc usa uk eu etc am pm usd
    proprietary level side thinking based related appropriate friendly oriented driven facing
    university college institute city county avenue street
    """

  /// A term that ends in one of these is a job or an occasion.
  static let endings =
    """
    engineer developer scientist programmer manager administrator architect analyst researcher
    specialist technician designer consultant director lead leader operator trader fellow
    professor student member officer assistant associate expert professional candidate employee
    customer client partner user group department office division location conference workshop
    research labs laboratories technologies solutions products
    """

  /// Terms made of these alone are too general, or are what a degree is in.
  static let general =
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
    """

  static let companyLeads = "at @ joins joining"
  static let publications =
    "conference conferences publication publications papers journal journals venues"
  static let companyForms = "inc llc ltd corp gmbh plc corporation"

  /// Words between the items of a list.
  static let connectors = "and or including e.g like such as"

  /// Words before and behind a term that are no part of it.
  static let fillers =
    """
    a an the and or of in on at to for with as by from is are be was were will can you your we
    our us they their its it that this these those such like including include e.g i.e etc other
    others similar related various some any all more most one two three both either well also
    not no than strong good great excellent solid deep basic advanced modern new high low
    experience experienced knowledge skill skills ability familiarity understanding proficiency
    expertise background years year team teams work working company engineer engineers developer
    manager role position degree preferred required plus bonus must using use used least
    equivalent tools technologies systems people location department salary january february
    march april may june july august september october november december york london hong kong
    singapore francisco usa uk base who what how when where if then into across within between
    through about up out over has have had do does should would could skill set
    """
}
