// The rules are the same for the words of the taxonomy and of the notes, so it does no harm that
// they also change words which have no other spelling ("source", "exercise").

extension FoldedWord {
  /// British spellings inside the word: `-our-` to `-or-`, `ae` and `oe` to `e`, `-ize` to `-ise`.
  mutating func foldLetters() {
    guard count >= 5 else { return }
    var kept = 0
    var index = 0
    while index < count {
      let byte = word[index]
      if byte == UInt8(ascii: "u"), count >= 6, kept >= 2, word[kept - 1] == UInt8(ascii: "o"),
        index + 1 < count, word[index + 1] == UInt8(ascii: "r")
      {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "e"), kept >= 1, index + 1 < count {
        let before = word[kept - 1]
        if (before == UInt8(ascii: "a") && count >= 6)
          || (before == UInt8(ascii: "o") && count >= 7)
        {
          kept -= 1
        }
      }
      if byte == UInt8(ascii: "z"), kept >= 3, isIOrY(word[kept - 1]),
        index + 1 == count || isAEOrI(word[index + 1])
      {
        word[kept] = UInt8(ascii: "s")
      } else {
        word[kept] = byte
      }
      kept += 1
      index += 1
    }
    count = kept
  }

  /// Plural to singular, and British endings: `centre`, `catalogue`, `programme`, `modelling`.
  mutating func foldEnding() {
    guard count >= 3, ByteClass.isLetter(word[count - 1]) else { return }
    let wasPlural = dropPlural()
    guard count >= 4 else { return }
    if word[count - 1] == UInt8(ascii: "e") {
      foldFinalE(wasPlural: wasPlural)
    } else if count >= 8 {
      foldDoubleL()
    }
  }

  /// Drops the `s` of a plural, and the `is` of "analysis", so that it equals "analyses".
  private mutating func dropPlural() -> Bool {
    guard word[count - 1] == UInt8(ascii: "s") else { return false }
    switch word[count - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"): return false
    case UInt8(ascii: "i"):
      guard count >= 6, word[count - 3] == UInt8(ascii: "s") else { return false }
      count -= 2
      dropLastS()
      return false
    case UInt8(ascii: "c") where count >= 5 && word[count - 3] == UInt8(ascii: "i"):
      // "analytics" is not the plural of "analytic".
      return false
    default:
      count -= 1
      return true
    }
  }

  private mutating func dropLastS() {
    guard count >= 3, word[count - 1] == UInt8(ascii: "s") else { return }
    let before = word[count - 2]
    if before != UInt8(ascii: "s") && before != UInt8(ascii: "u") && before != UInt8(ascii: "i") {
      count -= 1
    }
  }

  private mutating func foldFinalE(wasPlural: Bool) {
    let before = word[count - 2]
    switch before {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"):
      // "database" and "databases", "process" and "processes", "bus" and "buses".
      count -= 1
      dropLastS()
    case UInt8(ascii: "h"):
      let first = word[count - 3]
      if first == UInt8(ascii: "c") || first == UInt8(ascii: "s") { count -= 1 }
    case UInt8(ascii: "i") where count >= 5:
      word[count - 2] = UInt8(ascii: "y")
      count -= 1
    case UInt8(ascii: "o") where wasPlural && count >= 5:
      count -= 1
    case UInt8(ascii: "r") where count >= 5:
      let first = word[count - 3]
      if first == UInt8(ascii: "t") || first == UInt8(ascii: "b") {
        word[count - 2] = UInt8(ascii: "e")
        word[count - 1] = UInt8(ascii: "r")
      }
    case UInt8(ascii: "u")
    where count >= 7 && word[count - 3] == UInt8(ascii: "g")
      && word[count - 4] == UInt8(ascii: "o"):
      count -= 2
    case UInt8(ascii: "m")
    where count >= 7 && word[count - 3] == UInt8(ascii: "m")
      && word[count - 4] == UInt8(ascii: "a"):
      count -= 2
    default: break
    }
  }

  /// `lling`, `lled` and `ller` to one `l`; only in words too long to be "filling" or "calling".
  private mutating func foldDoubleL() {
    let tail: Int
    switch (word[count - 2], word[count - 1]) {
    case (UInt8(ascii: "n"), UInt8(ascii: "g")) where word[count - 3] == UInt8(ascii: "i"): tail = 3
    case (UInt8(ascii: "e"), UInt8(ascii: "d")), (UInt8(ascii: "e"), UInt8(ascii: "r")): tail = 2
    default: return
    }
    guard word[count - tail - 1] == UInt8(ascii: "l"), word[count - tail - 2] == UInt8(ascii: "l")
    else { return }
    for index in (count - tail)..<count { word[index - 1] = word[index] }
    count -= 1
  }

  private func isIOrY(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "i") || byte == UInt8(ascii: "y")
  }

  private func isAEOrI(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i")
  }
}
