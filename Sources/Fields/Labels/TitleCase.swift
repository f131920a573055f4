/// Writes titles as titles: ALL CAPS and all small letters become title case.
enum TitleCase {
  /// The text of a title, its case settled and its white space single.
  static func cleaned(_ line: Line) -> String {
    let letters = line.words.filter { $0.shape != .number }
    let long = letters.filter { $0.key.utf8.count > 1 }
    let isUpper = !long.isEmpty && long.allSatisfy { $0.shape == .upper } && long.count > 1
    // "FPGA engineer": capitals come with the short name.
    let isLower = long.first { $0.shape != .upper }?.shape == .lower
    guard isUpper || isLower else { return spaced(line.text(0..<line.bytes.count)) }
    var text = ""
    var end = 0
    for (index, word) in line.words.enumerated() {
      text += line.text(end..<word.range.lowerBound)
      let written = line.text(word.range)
      text +=
        isUpper || word.shape == .lower
        ? cased(written, key: word.key, isFirst: index == 0, isUpper: isUpper) : written
      end = word.range.upperBound
    }
    return spaced(text + line.text(end..<line.bytes.count))
  }

  /// Title case for the words of a sentence: "quantum algorithms researcher".
  static func titled(_ line: Line, words range: Range<Int>) -> String {
    var text = ""
    var end = line.words[range.lowerBound].range.lowerBound
    for index in range {
      let word = line.words[index]
      text += line.text(end..<word.range.lowerBound)
      let written = line.text(word.range)
      text +=
        word.shape == .lower
        ? cased(written, key: word.key, isFirst: index == range.lowerBound, isUpper: false)
        : written
      end = word.range.upperBound
    }
    return spaced(text)
  }

  private static func cased(
    _ word: String, key: String, isFirst: Bool, isUpper: Bool
  ) -> String {
    if let name = names[key] { return name }
    if !isFirst, small.contains(key) { return word.lowercased() }
    if isUpper, !looksLikeWord(key) { return word }
    guard let first = word.first else { return word }
    return first.uppercased() + (isUpper ? word.dropFirst().lowercased() : String(word.dropFirst()))
  }

  /// Whether letters can be read as a word: they have a vowel, begin as English words do, and are no
  /// known abbreviation.
  private static func looksLikeWord(_ key: String) -> Bool {
    if acronyms.contains(key) { return false }
    let vowels = "aeiouy"
    guard key.utf8.count > 1, let vowel = key.firstIndex(where: { vowels.contains($0) }) else {
      return false
    }
    // "RFIC", "PCIe", "NVMe"
    return key[..<vowel].count < 2 || onsets.contains(String(key.prefix(2)))
  }

  /// The pairs of consonants that English words begin with.
  private static let onsets: Set<String> = [
    "bl", "br", "ch", "cl", "cr", "cz", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kn", "kr",
    "kl", "ll", "ph", "pl", "pn", "pr", "ps", "rh", "sc", "sh", "sk", "sl", "sm", "sn", "sp",
    "sq", "st", "sv", "sw", "th", "tr", "ts", "tw", "wh", "wr",
  ]

  private static func spaced(_ text: String) -> String {
    if isSpaced(text) { return text }
    return text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.joined(separator: " ")
  }

  /// Whether a text has single spaces between words and no other white space, as most titles do; only
  /// of ASCII, for which Unicode's tables are not needed.
  private static func isSpaced(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte < 0x80, byte != UInt8(ascii: "\t"), byte != 0x20 || last != 0x20 else {
        return false
      }
      last = byte
    }
    return last != 0x20
  }

  private static let small: Set<String> = ["of", "and", "or", "for", "in", "the", "at", "on", "to"]

  /// Names with a spelling of their own.
  private static let names: [String: String] = [
    "lidar": "LiDAR", "devops": "DevOps", "mlops": "MLOps", "devsecops": "DevSecOps",
    "ios": "iOS", "macos": "macOS", "phd": "PhD", "iot": "IoT", "javascript": "JavaScript",
    "typescript": "TypeScript", "ocaml": "OCaml", "soc": "SoC", "github": "GitHub",
    "vhdl": "VHDL", "fpga": "FPGA", "asic": "ASIC", "api": "API", "sre": "SRE", "gpu": "GPU",
    "cpu": "CPU", "ai": "AI", "ml": "ML", "qa": "QA", "ui": "UI", "ux": "UX", "rf": "RF",
    "sql": "SQL", "dsp": "DSP", "nlp": "NLP", "hpc": "HPC", "vlsi": "VLSI", "eda": "EDA",
    "cad": "CAD", "aws": "AWS", "gcp": "GCP", "hr": "HR", "it": "IT", "vp": "VP", "php": "PHP",
    "sr": "Sr", "jr": "Jr",
  ]

  /// Abbreviations with vowels that would pass as words.
  private static let acronyms: Set<String> = [
    "ai", "it", "ui", "ux", "qa", "api", "eda", "asic", "fpga", "ios", "io", "ip", "ar", "vr",
    "xr", "iot", "oem", "ee", "emc", "emi", "uefi", "bios", "sap", "erp", "etl", "ii", "iii", "iv",
    "vi", "aws", "cae", "cad", "eu", "us", "usa", "uk", "rtos", "gis", "isp", "dfe", "soc", "hil",
    "vba", "vie", "ocr", "amo", "sre", "ems", "ee", "cfd",
    "fea", "noc", "mems", "lidar", "slam", "cuda", "emea", "apac", "sva", "uvm", "ate", "dfa",
    "swe", "sde", "dba", "ceo", "cto", "cio", "ciso", "coo", "cfo", "avp", "evp", "mba",
  ]
}
