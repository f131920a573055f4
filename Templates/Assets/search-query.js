// What a reader asks for, and which of the known terms mean it.
(function () {
  "use strict";
  const words = rolebook.searchWords;
  const mostWords = 14, longest = 300;
  // Left out of what every result must have.
  const small = new Set("a an and are as at by for from in is of on or the to with".split(" "));

  // Cuts a query into items: a word, or words in quotes or joined by signs (TCP/IP, Node.js), which
  // then have to stand together: [{ words: [{ term, start, end }], isQuoted }].
  function items(text) {
    const found = [];
    let room = mostWords;
    function add(part, offset, isQuoted) {
      const group = [];
      words.forEachWord(part, function (term, start, end) {
        if (term && room > 0) {
          group.push({ term: term, start: offset + start, end: offset + end });
          room -= 1;
        }
      });
      if (group.length > 0) { found.push({ words: group, isQuoted: isQuoted }); }
    }
    const pattern = /"([^"]*)"?|[^\s",;]+/g;
    for (let part = pattern.exec(text); part; part = pattern.exec(text)) {
      if (part[1] === undefined) { add(part[0], part.index, false); }
      else { add(part[1], part.index + 1, true); }
    }
    return found;
  }

  // The query against the terms of an index. Each word gets `quality`: for every term 0, or up to 1
  // for how well it stands for the word. `exact` allows neither beginnings of words nor typing errors.
  function compile(text, index, exact) {
    const typed = text.slice(0, longest);
    const query = { text: typed, items: items(typed), readAs: null, mask: null, wordCount: 0 };
    const all = [].concat.apply([], query.items.map(function (item) { return item.words; }));
    query.wordCount = all.length;
    query.mask = new Uint16Array(index.terms.length);
    all.forEach(function (word, number) {
      const item = query.items.find(function (one) { return one.words.includes(word); });
      const isLast = number === all.length - 1 && !item.isQuoted && word.end === typed.length;
      resolve(word, index, { begins: isLast && !exact, typo: !item.isQuoted && !exact });
      for (let term = 0; term < word.quality.length; term += 1) {
        if (word.quality[term] > 0) { query.mask[term] |= 1 << number; }
      }
    });
    query.items.forEach(function (item) {
      item.isOptional = !item.isQuoted && item.words.length === 1 && small.has(item.words[0].term);
    });
    if (query.items.every(function (item) { return item.isOptional; })) {
      query.items.forEach(function (item) { item.isOptional = false; });
    }
    if (all.some(function (word) { return word.meant; })) { query.readAs = corrected(typed, all); }
    return query;
  }

  function resolve(word, index, may) {
    word.quality = new Float32Array(index.terms.length);
    word.meant = null;
    let count = known(word.term, word.quality, index);
    if (may.begins && (word.term.length > 1 || count === 0)) {
      for (let term = 0; term < index.terms.length; term += 1) {
        if (word.quality[term] === 0 && index.terms[term].startsWith(word.term)) {
          word.quality[term] = 0.4 + 0.4 * word.term.length / index.terms[term].length;
          count += index.counts[term];
        }
      }
    }
    if (count > 0 || !may.typo) { return; }
    const meant = nearest(word.term, index);
    if (meant === null) { return; }
    word.meant = index.terms[meant];
    known(word.meant, word.quality, index);
  }

  // Marks the terms that are the word or another form of it; how often they are used.
  function known(word, quality, index) {
    let count = 0;
    function mark(form, value) {
      const term = index.numbers.get(form);
      if (term === undefined || quality[term] > 0) { return; }
      quality[term] = value;
      count += index.counts[term];
    }
    mark(word, 1);
    words.variants(word).forEach(function (form) { mark(form, 0.9); });
    return count;
  }

  // The term that was most likely meant: the nearest; of those, one with the same first letter; of
  // those, the most used.
  function nearest(word, index) {
    const limit = words.tolerance(word);
    const letters = words.letterSet(word);
    let best = null, bestRank = [];
    for (let term = 0; limit > 0 && term < index.terms.length; term += 1) {
      const other = index.terms[term];
      if (Math.abs(other.length - word.length) > limit || index.counts[term] === 0
          || words.bitCount(letters ^ index.letters[term]) > 2 * limit) { continue; }
      const distance = words.distance(word, other, limit);
      if (distance > limit) { continue; }
      const rank = [distance, other[0] === word[0] ? 0 : 1, -index.counts[term]];
      const difference = best === null ? -1
        : rank[0] - bestRank[0] || rank[1] - bestRank[1] || rank[2] - bestRank[2];
      if (difference < 0) { best = term; bestRank = rank; }
    }
    return best;
  }

  // The query with what its words were read as.
  function corrected(text, all) {
    let result = "", end = 0;
    all.forEach(function (word) {
      if (!word.meant) { return; }
      result += text.slice(end, word.start) + word.meant;
      end = word.end;
    });
    return (result + text.slice(end)).trim();
  }

  rolebook.searchQuery = { compile: compile };
})();
