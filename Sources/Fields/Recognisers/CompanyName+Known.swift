/// Employers whom everybody knows, so that their bare name tells who they are where nothing else does:
/// at the end of a title, or on a line of its own.
extension CompanyName {
  /// Where a known name ends, if there is nothing behind it but how the company is set up, one of its
  /// parts or its town: "Acme", "Acme Group", "Acme Research", and Acme of "Acme Montréal".
  static func endOfKnownName(_ line: Line, _ words: Range<Int>) -> Int? {
    guard let first = words.first, line.words[first].isName || line.words[first].shape == .number,
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
  private static func endOfKnown(_ line: Line, _ words: Range<Int>) -> Int? {
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
  private static let countries: Set<String> = [
    "india", "china", "japan", "korea", "germany", "canada", "europe", "america", "uk", "usa",
  ]

  private static let firstWordsOfKnown: Set<String> = Set(
    known.map { String(decoding: $0.utf8.prefix { $0 != 0x20 }, as: UTF8.self) })

  /// How many words the longest of them has.
  private static let longestKnown = 4

  /// In lower case, as `Line` makes keys. Those that are skills as often ("Salesforce", "Snowflake")
  /// are left out.
  private static let known: Set<String> = [
    "10x genomics", "abb", "accenture", "activision", "adobe", "advantest", "adyen",
    "agility robotics", "airbnb", "airbus", "akamai", "akuna capital", "alibaba", "alphabet",
    "altera", "amazon", "amazon web services", "amd", "american express", "ampere computing",
    "ams osram", "analog devices", "anduril", "ansys", "anthropic", "apple", "applied materials",
    "aptiv", "arista networks", "arm", "asm international", "asml", "astrazeneca", "at t",
    "atlassian", "atom computing", "audi", "autodesk", "ayar labs", "bae systems", "baidu",
    "bank of america", "barclays", "basf", "bayer", "belvedere trading", "besi", "binance",
    "biontech", "blackberry", "blizzard", "bloomberg", "blue origin", "bmw", "bnp paribas",
    "boeing", "booking.com", "bosch", "boston dynamics", "boston scientific", "broad institute",
    "broadcom", "browserstack", "bungie", "bytedance", "cadence", "caltech", "canon", "canonical",
    "canva", "capgemini", "carl zeiss", "caterpillar", "cd projekt red", "cerebras", "cern",
    "chainlink labs", "check point", "chevron", "ciena", "cirrus logic", "citadel",
    "citadel securities", "citi", "citigroup", "cloudflare", "cochlear", "cockroach labs",
    "codethink", "cognizant", "cohere", "coinbase", "collabora", "comcast", "commonwealth bank",
    "consensys", "continental", "corning", "creative technology", "credit suisse", "criteo",
    "crowdstrike", "csiro", "d wave", "dassault aviation", "dassault systèmes", "datadog", "dbs",
    "de shaw", "deepmind", "deliveroo", "delivery hero", "dell", "dell technologies", "deloitte",
    "denso", "desy", "deutsche bank", "deutsche telekom", "digital realty", "digitalocean",
    "disney", "dji", "doordash", "dropbox", "drw", "dso national laboratories", "dspace", "dyson",
    "eaton", "ebay", "electronic arts", "elektrobit", "embl", "embl ebi", "epam", "epfl",
    "epic games", "equinix", "ericsson", "eth zurich", "eth zürich", "etsy", "expedia",
    "extreme networks", "exxonmobil", "facebook", "fanuc", "fermilab", "ferrous systems",
    "five rings", "flipkart", "flow traders", "ford", "fortinet", "fraunhofer", "freshworks",
    "fujitsu", "g research", "galois", "garena", "garmin", "ge aerospace", "ge healthcare",
    "genentech", "general dynamics", "general electric", "general motors", "globalfoundries",
    "globant", "gojek", "goldman sachs", "google", "google deepmind", "google research", "grab",
    "grafana labs", "graphcore", "green hills software", "groq", "gsk", "halliburton", "hcl",
    "hcltech", "hellofresh", "helsing", "hewlett packard", "hewlett packard enterprise", "hitachi",
    "honda", "honeywell", "hp", "hpe", "hsbc", "huawei", "hrt", "hudson river trading",
    "hugging face",
    "hyundai", "ibm", "ibm research", "igalia", "ikea", "illumina", "imagination technologies",
    "imc trading", "imec", "infineon", "infinera", "infleqtion", "infosys", "input output",
    "inria", "insitro", "instacart", "intel", "intuit", "intuitive surgical", "iohk", "ionq",
    "iqm", "irobot", "isar aerospace", "jane street", "jetbrains", "joby aviation", "john deere",
    "johnson johnson", "jp morgan", "jpl", "jpmorgan", "jpmorgan chase", "jump trading",
    "juniper networks", "kaspersky", "keyence", "keysight", "kla", "klarna", "kpmg", "kuka",
    "l3harris", "lam research", "lattice semiconductor", "lenovo", "lg", "lightmatter", "linaro",
    "linkedin", "lockheed martin", "logitech", "lucid motors", "lumentum", "lyft", "macquarie",
    "marvell", "mastercard", "mathworks", "maxar", "maxim integrated", "mckinsey", "mclaren",
    "mediatek", "medtronic", "meituan", "melexis", "mellanox", "mentor graphics", "mercedes benz",
    "mercedes benz research", "merck", "meta", "microchip", "micron", "microsoft",
    "microsoft research", "mistral ai", "mitre", "mitsubishi electric", "mobileye", "moderna",
    "monzo", "morgan stanley", "n26", "nasa", "national instruments", "naughty dog", "ncc group",
    "nec", "netapp", "netflix", "nikon", "nintendo", "nissan", "nokia", "nomadic labs", "nomura",
    "nordic semiconductor", "northrop grumman", "novartis", "nubank", "nuro", "nutanix", "nvidia",
    "nvidia research", "nxp", "ocado", "ocbc", "ocbc bank", "old mission", "onsemi", "openai",
    "oppo", "optiver", "optus", "ovhcloud", "oxford nanopore", "oxford quantum circuits", "pacbio",
    "palantir", "palo alto networks", "panasonic", "pasqal", "paypal", "paytm", "pfizer",
    "philips", "phonepe", "pinterest", "pixar", "planet labs", "point72", "porsche", "postman",
    "preferred networks", "psiquantum", "pure storage", "pwc", "q ctrl", "qorvo", "qualcomm",
    "quantinuum", "quantum machines", "quera", "quera computing", "rakuten", "raytheon",
    "razorpay", "realtek", "red hat", "reddit", "relativity space", "renaissance technologies",
    "renesas", "resmed", "revolut", "rigetti", "riken", "riot games", "ripple", "riverlane",
    "rivian", "roblox", "roche", "rocket lab", "rockstar games", "rockwell automation",
    "rohde schwarz", "rolls royce", "rovio", "rubrik", "saab", "safran", "sambanova", "samsung",
    "samsung electronics", "samsung research", "sandia national laboratories", "sandisk", "sanofi",
    "sap labs", "scale ai", "scania", "schlumberger", "schneider electric", "sea group", "seagate",
    "sensetime", "serokell", "shield ai", "shopee", "shopify", "siemens", "siemens eda",
    "siemens energy", "siemens healthineers", "sifive", "silicon labs", "sk hynix", "skydio",
    "skyworks", "slac", "société générale", "sony", "soundcloud", "spacex", "spotify",
    "square enix", "squarepoint", "sri international", "st engineering", "stability ai",
    "standard chartered", "stellantis", "stmicro", "stmicroelectronics", "stripe", "stryker",
    "supercell", "suse", "susquehanna", "swiggy", "synopsys", "t mobile",
    "tata consultancy services", "tcs", "tech mahindra", "telefonica", "telstra", "tencent",
    "tenstorrent", "teradyne", "tesla", "texas instruments", "thales", "thermo fisher",
    "thermo fisher scientific", "thoughtspot", "thoughtworks", "tiktok", "tokyo electron",
    "toshiba", "tower research", "tower research capital", "toyota", "trail of bits", "trumpf",
    "tsmc", "tweag", "twitter", "two sigma", "u blox", "uber", "ubisoft", "ubs",
    "universal robots", "verizon", "virtu", "vodafone", "volkswagen", "volvo", "walmart",
    "wayfair", "waymo", "wayve", "well typed", "wells fargo", "western digital", "westpac",
    "wind river", "wipro", "wolfspeed", "wolverine trading", "xanadu", "xiaomi", "xilinx",
    "xtx markets", "yandex", "zalando", "zeiss", "zipline", "zoho", "zomato", "zoox", "zscaler",
    "zynga",
  ]
}
