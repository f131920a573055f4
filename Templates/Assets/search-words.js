// Words as the search compares them: without case, accents and apostrophes. What a word is agrees
// with Sources/SearchIndex/TokenScanner.swift.
(function () {
  "use strict";
  const plain = /\.?[a-z0-9]+(?:'[a-z0-9]+)*(?:(?:\+\+|#)(?![+#]))?/g;
  const any = /\.?[\p{Alphabetic}\p{N}\p{M}]+(?:['’][\p{Alphabetic}\p{N}\p{M}]+)*(?:(?:\+\+|#)(?![+#]))?/gu;
  const wordPart = /[\p{Alphabetic}\p{N}\p{M}.]/u;
  const letters = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i" };

  function fold(text) {
    const lower = text.toLowerCase();
    if (/^[ -~]*$/.test(lower)) { return lower; }
    return lower.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/’/g, "'")
      .replace(/[ßæœøłđı]/g, function (letter) { return letters[letter]; });
  }

  // The form of one word that is compared: "Company’s" is "company".
  function term(word) { return fold(word).replace(/'s$/, "").replace(/'/g, ""); }

  // Calls visit(term, start, end) for every word of a text.
  function forEachWord(text, visit) {
    const isPlain = /^[ -~]*$/.test(text);
    const pattern = isPlain ? plain : any;
    const searched = isPlain ? text.toLowerCase() : text;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(searched); found; found = pattern.exec(searched)) {
      let start = found.index;
      // .NET has its dot; the one in Node.js stands between two words.
      if (found[0][0] === "." && start > 0 && wordPart.test(searched[start - 1])) { start += 1; }
      const end = found.index + found[0].length;
      visit(term(searched.slice(start, end)), start, end);
    }
  }

  // The Damerau-Levenshtein distance (of neighbouring letters), or limit + 1 where it is more.
  function distance(one, other, limit) {
    const width = other.length;
    let above = [], twoAbove = [], row = [];
    for (let column = 0; column <= width; column += 1) { above[column] = column; }
    for (let line = 1; line <= one.length; line += 1) {
      row = [line];
      let least = line;
      for (let column = 1; column <= width; column += 1) {
        const cost = one[line - 1] === other[column - 1] ? 0 : 1;
        let best = Math.min(above[column] + 1, row[column - 1] + 1, above[column - 1] + cost);
        if (line > 1 && column > 1 && one[line - 1] === other[column - 2]
            && one[line - 2] === other[column - 1]) {
          best = Math.min(best, twoAbove[column - 2] + 1);
        }
        row[column] = best;
        if (best < least) { least = best; }
      }
      if (least > limit) { return limit + 1; }
      twoAbove = above;
      above = row;
    }
    return above[width];
  }

  // Which of the letters a to z a term has, a bit for each: terms that differ in more letters than
  // edits can change need not be compared.
  function letterSet(text) {
    let set = 0;
    for (let index = 0; index < text.length; index += 1) {
      const letter = text.charCodeAt(index) - 97;
      if (letter >= 0 && letter < 26) { set |= 1 << letter; }
    }
    return set;
  }

  function bitCount(set) {
    let count = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) { count += 1; }
    return count;
  }

  // How many letters of a word may be wrong. Words with digits or signs are names.
  function tolerance(word) {
    if (word.length < 4 || !/^\p{L}+$/u.test(word)) { return 0; }
    return word.length < 8 ? 1 : 2;
  }

  // Forms of one word that mean the same.
  function variants(word) {
    if (word.length < 3 || !/[a-z]$/.test(word)) { return []; }
    const forms = [word + "s", word + "es"];
    if (word.endsWith("ies")) { forms.push(word.slice(0, -3) + "y"); }
    if (word.endsWith("es")) { forms.push(word.slice(0, -2)); }
    if (word.endsWith("s") && !word.endsWith("ss")) { forms.push(word.slice(0, -1)); }
    if (word.endsWith("y")) { forms.push(word.slice(0, -1) + "ies"); }
    return forms;
  }

  rolebook.searchWords = {
    forEachWord: forEachWord, term: term, distance: distance, letterSet: letterSet,
    bitCount: bitCount, tolerance: tolerance, variants: variants
  };
})();
