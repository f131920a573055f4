/// Words whose full stop does not end a sentence.
enum Abbreviation {
  static let keys: Set<String> = [
    "sr", "jr", "dr", "mr", "ms", "mrs", "eg", "ie", "vs", "approx", "no", "st", "min", "max",
    "phd", "msc", "bsc", "incl", "esp", "dept", "univ", "prof", "ca", "cf",
  ]
}
