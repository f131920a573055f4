/// Employers whom everybody knows, so that their bare name tells who they are where nothing else does:
/// at the end of a title, or on a line of its own.
extension CompanyName {
  /// Where a known name ends, if there is nothing behind it but how the company is set up, one of its
  /// parts or its town: "Acme", "Acme Group", "Acme Research", and Acme of "Acme Montréal".
  static func endOfKnownName(_ line: Line, _ words: Range<Int>) -> Int? {
    guard let first = words.first,
      line.words[first].isName || line.words[first].shape == .number
        || small.contains(line.key(first)),
      let known = endOfKnown(line, words)
    else { return nil }
    var end = known
    while end < words.upperBound, isAddition(line, end) { end += 1 }
    var index = end
    while index < words.upperBound {
      guard let (_, count) = PlaceList.match(line, at: index) else { return nil }
      index += count
    }
    return index == words.upperBound ? end : nil
  }

  /// Whether words that would each say nothing are a known name together: "Applied Materials".
  static func isKnownName(_ line: Line, _ words: Range<Int>) -> Bool {
    words.count > 1 && endOfKnown(line, words) == words.upperBound
  }

  private static func isAddition(_ line: Line, _ index: Int) -> Bool {
    line.cues(at: index).contains(.legalForm) || suffixes.contains(line.key(index))
      || divisions.contains(line.key(index)) || countries.contains(line.key(index))
  }

  /// Where the longest known name ends that the words begin with.
  static func endOfKnown(_ line: Line, _ words: Range<Int>) -> Int? {
    // Most names begin like none of them.
    guard let first = words.first, firstWordsOfKnown.contains(line.key(first)) else { return nil }
    var key = ""
    var end: Int?
    for index in words.prefix(longestKnown) {
      key += key.isEmpty ? line.key(index) : " " + line.key(index)
      if known.contains(key) { end = index + 1 }
    }
    return end
  }

  /// What parts of large companies add to their name.
  static let countries: Set<String> = [
    "india", "china", "japan", "korea", "germany", "canada", "europe", "america", "uk", "usa",
  ]

  private static let firstWordsOfKnown: Set<String> = Set(
    known.map { String(decoding: $0.utf8.prefix { $0 != 0x20 }, as: UTF8.self) })

  /// Those that write themselves without a capital.
  static let small: Set<String> = ["adesso", "idealo", "imec", "onsemi"]

  /// How many words the longest of them has.
  private static let longestKnown = 4

  /// In lower case, as `Line` makes keys. Those that are skills as often ("Salesforce", "Snowflake")
  /// are left out.
  private static let known: Set<String> = [
    "10x genomics", "a star", "a star research entities", "a.p. moller maersk", "abb", "abn amro",
    "accenture", "achronix",
    "activision", "adesso", "adobe", "advantest", "adyen", "afterpay", "agile analog",
    "agility robotics", "airbnb", "airbus", "akamai", "akuna capital", "alchip", "alibaba",
    "allegro", "allianz", "allstate", "alphabet", "alphawave", "altera", "amazon",
    "amazon web services", "ambi robotics", "amd", "american express", "amkor", "ampere computing",
    "ams osram", "analog bits", "analog devices", "andes technology", "anduril", "ansys",
    "anthropic", "anybotics", "anz", "apple", "applied materials", "aptiv", "argo ai",
    "argonne national laboratory", "arista networks", "arm", "ase group", "asm international",
    "asml", "asos", "asseco", "astera labs", "astrazeneca", "at t", "atlassian", "atom computing",
    "atos", "audi", "aurora innovation", "ausdia", "auto1", "autodesk", "avanade", "avast", "aviva",
    "axa", "ayar labs", "back market", "bae systems", "baidu", "bain company", "bank of america",
    "barclays", "basf", "bayer", "bbc", "bbva", "bcg", "bearingpoint", "bell labs",
    "belvedere trading", "berkshire grey", "besi", "bethesda", "binance", "biontech", "bioware",
    "bitdefender", "blablacar", "blackberry", "blackrock", "blizzard", "bloomberg", "blue origin",
    "bmo", "bmw", "bnp paribas", "bny mellon", "boeing", "booking.com", "booz allen",
    "booz allen hamilton", "bosch", "boston consulting group", "boston dynamics",
    "boston scientific", "brex", "bridgewater", "broad institute", "broadcom",
    "brookhaven national laboratory", "browserstack", "bt group", "bungie", "byd", "bytedance",
    "caci", "cadence", "caltech", "canon", "canonical", "canva", "capgemini", "capital one",
    "carl zeiss", "caterpillar", "cd projekt red", "celonis", "cerebras", "cern", "certora",
    "chainlink labs", "charles schwab", "check point", "check24", "checkout.com", "chevron", "cibc",
    "ciena", "cirrus logic", "citadel", "citadel securities", "citi", "citigroup",
    "cleveland clinic", "cloudflare", "cochlear", "cockroach labs", "codasip", "codethink",
    "cognizant", "cohere", "coinbase", "collabora", "comarch", "comcast", "commerzbank",
    "commonwealth bank", "consensys", "contentsquare", "continental", "cookpad", "corning",
    "creative assembly", "creative technology", "credit suisse", "criteo", "crowdstrike", "crytek",
    "csiro", "cvs health", "cyberagent", "d matrix", "d wave", "danske bank", "darktrace",
    "dassault aviation", "dassault systèmes", "datadog", "datev", "db systel", "dbs", "de shaw",
    "deepmind", "deezer", "deliveroo", "delivery hero", "dell", "dell technologies", "deloitte",
    "denso", "desjardins", "desy", "deutsche bahn", "deutsche bank", "deutsche börse",
    "deutsche telekom", "dexcom", "diamond light source", "digital realty", "digitalocean",
    "disney", "dji", "dlr", "doctolib", "doordash", "dropbox", "drw", "dso national laboratories",
    "dspace", "duolingo", "dyson", "e.on", "eaton", "ebay", "ecmwf", "edf", "efinix", "einride",
    "electronic arts", "elektrobit", "embl", "embl ebi", "embraer", "empower semiconductor",
    "empyrean technology", "enbw", "endava", "enedis", "enel", "engie", "epam", "epfl",
    "epic games", "epic systems", "equinix", "equinor", "ericsson", "eset",
    "esperanto technologies", "eth zurich", "eth zürich", "etsy", "eumetsat", "euronext",
    "european central bank", "european commission", "european space agency", "european xfel",
    "expedia", "extreme networks", "exxonmobil", "facebook", "fanuc", "faraday technology",
    "featurespace", "fedex", "fermilab", "ferrous systems", "fetch robotics",
    "fidelity investments", "figure ai", "financial times", "fiserv", "five rings", "flex logix",
    "flexport", "flipkart", "flow traders", "ford", "fortinet", "fraunhofer", "freshworks",
    "fujitsu", "g research", "galois", "gan systems", "garena", "garmin", "gatik", "gchq",
    "ge aerospace", "ge healthcare", "geely", "genentech", "general dynamics", "general electric",
    "general motors", "generali", "ginkgo bioworks", "global payments", "global unichip",
    "globalfoundries", "globallogic", "globant", "gojek", "goldman sachs", "gomspace", "google",
    "google deepmind", "google research", "gousto", "government digital service", "grab",
    "grafana labs", "grammarly", "graphcore", "green hills software", "groq", "gsk",
    "guerrilla games", "halliburton", "handelsbanken", "hashicorp", "hcl technologies", "hcltech",
    "hellofresh", "helsing", "hensoldt", "here technologies", "hewlett packard",
    "hewlett packard enterprise", "hisilicon", "hitachi", "honda", "honeywell", "hootsuite", "hp",
    "hpe", "hrt", "hsbc", "huawei", "hudson river trading", "hugging face", "humana", "hyundai",
    "iberdrola", "ibm", "ibm research", "idaho national laboratory", "idealo", "ifood", "igalia",
    "ikea", "illumina", "imagination technologies", "imc trading", "imec", "infineon", "infinera",
    "infleqtion", "infobip", "infosys", "ing", "inmobi", "input output", "inria", "insitro",
    "insomniac games", "instacart", "intel", "intelsat", "intercom", "intesa sanpaolo", "intuit",
    "intuitive surgical", "io interactive", "iohk", "ionq", "iqm", "irobot", "isar aerospace",
    "itaú", "itv", "jane street", "jet propulsion laboratory", "jetbrains", "joby aviation",
    "john deere", "johnson johnson", "jp morgan", "jpl", "jpmorgan", "jpmorgan chase",
    "julius baer", "jump trading", "juniper networks", "just eat", "kaiser permanente", "kandou",
    "kaspersky", "keyence", "keysight", "kioxia", "kiwi.com", "kla", "klarna", "kodiak robotics",
    "kone", "kongsberg", "kpmg", "kuka", "l3harris", "lam research", "larian studios",
    "lattice semiconductor", "lawrence berkeley national laboratory",
    "lawrence livermore national laboratory", "leboncoin", "lego group", "leidos", "lenovo", "lg",
    "li auto", "liberty mutual", "lightmatter", "linaro", "line yahoo", "linkedin", "littelfuse",
    "lloyds banking group", "lockheed martin", "locus robotics", "logitech",
    "london stock exchange group", "los alamos national laboratory", "lseg", "lucid motors",
    "lufthansa", "lumentum", "luxoft", "lyft", "macom", "macquarie", "maersk", "marvell",
    "massive entertainment", "mastercard", "mathworks", "max planck institute",
    "max planck society", "maxar", "maxim integrated", "may mobility", "mayo clinic", "mbda",
    "mckinsey", "mclaren", "mediatek", "medtronic", "meesho", "meituan", "melexis", "mellanox",
    "mentor graphics", "mercado libre", "mercadolibre", "mercari", "mercedes benz",
    "mercedes benz research", "merck", "meta", "metlife", "michelin", "microchip", "micron",
    "microsoft", "microsoft research", "mirakl", "mistral ai", "mitre", "mitsubishi electric",
    "mobileye", "moderna", "mojang", "monolithic power systems", "monzo", "morgan stanley",
    "motional", "movellus", "mozilla", "msci", "munich re", "murata", "myntra", "n26", "nagarro",
    "nasa", "nasdaq", "national grid", "national grid eso", "national instruments",
    "national renewable energy laboratory", "nationwide building society", "natwest", "naughty dog",
    "navitas", "ncc group", "nec", "netapp", "netcompany", "netflix", "new york times", "nexthink",
    "nhs", "nhs england", "nikon", "nintendo", "nissan", "noaa", "nokia", "nokia bell labs",
    "nomadic labs", "nomura", "nordea", "nordic semiconductor", "northrop grumman", "northvolt",
    "novartis", "novo nordisk", "ntt", "ntt data", "nubank", "nuro", "nutanix", "nvidia",
    "nvidia research", "nxp", "oak ridge national laboratory", "ocado", "ocbc", "ocbc bank",
    "octopus energy", "old mission", "onsemi", "openai", "opentext", "oppo", "optiver", "optum",
    "optus", "oracle labs", "orange cyberdefense", "ordnance survey", "oski technology", "oura",
    "ovhcloud", "oxford nanopore", "oxford quantum circuits", "pacbio",
    "pacific northwest national laboratory", "palantir", "palo alto networks", "panasonic",
    "paradox interactive", "pasqal", "paul scherrer institute", "payfit", "paypal", "paytm",
    "personio", "pfizer", "philips", "phonepe", "physical intelligence", "pictet", "pinterest",
    "pipedrive", "pixar", "pixelworks", "planet labs", "plus.ai", "point72", "pony.ai", "porsche",
    "postman", "power integrations", "preferred networks", "psiquantum", "publicis sapient",
    "pure storage", "pwc", "q ctrl", "qinetiq", "qonto", "qorvo", "qualcomm", "quantexa",
    "quantinuum", "quantum machines", "quera", "quera computing", "quicklogic", "quintoandar",
    "rabobank", "rakuten", "rambus", "raytheon", "razorpay", "rbc", "rea group", "real intent",
    "realtek", "red hat", "reddit", "relativity space", "remedy entertainment",
    "renaissance technologies", "renault", "renesas", "resmed", "reuters", "revolut", "rheinmetall",
    "rigetti", "riken", "riot games", "ripple", "riverlane", "rivian", "rivos", "robinhood",
    "roblox", "roche", "rocket lab", "rockstar games", "rockwell automation", "rohde schwarz",
    "rohm", "rolls royce", "rovio", "rubrik", "rutherford appleton laboratory", "rwe", "s p global",
    "saab", "safetyculture", "safran", "saic", "sambanova", "samsara", "samsung",
    "samsung electronics", "samsung foundry", "samsung research", "sanctuary ai",
    "sandia national laboratories", "sandisk", "sanofi", "santander", "sap labs", "sap se", "sbb",
    "scale ai", "scania", "schlumberger", "schneider electric", "scotiabank",
    "screen semiconductor", "sea group", "seagate", "semtech", "sensetime", "serokell", "shield ai",
    "shopee", "shopify", "siemens", "siemens eda", "siemens energy", "siemens healthineers",
    "sifive", "silicon labs", "sima.ai", "sk hynix", "skild ai", "skydio", "skyworks", "slac",
    "smartnews", "smic", "socionext", "société générale", "softbank", "softserve", "sony",
    "sopra steria", "sorare", "soundcloud", "spacex", "spendesk", "spotify", "square enix",
    "squarepoint", "sri international", "st engineering", "stability ai", "standard chartered",
    "starling bank", "state farm", "state street", "statkraft", "stellantis", "stmicro",
    "stmicroelectronics", "stripe", "stryker", "sumitomo electric", "sumup", "supercell", "suse",
    "susquehanna", "swedbank", "swiggy", "swile", "swiss re", "swisscom", "symbotic", "synaptics",
    "synopsys", "t mobile", "t systems", "tarides", "tata consultancy services", "tcs", "td bank",
    "tdk", "tech mahindra", "telefonica", "telenor", "telia", "telstra", "telus", "tencent",
    "tenstorrent", "teradyne", "tesco", "tesla", "texas instruments", "thales", "thermo fisher",
    "thermo fisher scientific", "thomson reuters", "thoughtspot", "thoughtworks", "tietoevry",
    "tiktok", "tink", "tokyo electron", "tomtom", "torc robotics", "toshiba", "totalenergies",
    "totvs", "tower research", "tower research capital", "toyota", "trade republic",
    "trail of bits", "trimble", "truecaller", "trumpf", "trustpilot", "tsmc", "tweag", "twitch",
    "twitter", "two sigma", "u blox", "uber", "ubisoft", "ubs", "umc", "unicredit", "unisoc",
    "unitedhealth group", "universal robots", "valeo", "vattenfall", "veepee", "verisilicon",
    "verizon", "vestas", "viasat", "vinted", "virgin media o2", "virtu", "vishay", "vodafone",
    "volkswagen", "volvo", "vtex", "walmart", "washington post", "wayfair", "waymo", "wayve",
    "wealthsimple", "weizmann institute", "well typed", "wells fargo", "weride", "western digital",
    "westpac", "wikimedia foundation", "wind river", "wipro", "wise", "wolfspeed", "wolt",
    "wolverine trading", "woven by toyota", "wärtsilä", "xanadu", "xiaomi", "xilinx", "xpeng",
    "xpeng motors", "xtx markets", "yandex", "zalando", "zama", "zeiss", "zerodha", "zipline",
    "zoho", "zomato", "zoox", "zscaler", "zurich insurance", "zynga", "zühlke", "ørsted",
  ]
}
