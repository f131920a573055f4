/// The names of months and seasons, long and short.
enum Months {
  static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "summer", "winter", "spring", "fall", "autumn",
  ]
}
