// The search's data in memory: the terms, where names and titles use them, and the notes' text as
// numbers. The files' forms are described where they are written: Sources/SearchIndex.
(function () {
  "use strict";
  const words = rolebook.searchWords;
  const passageBreak = "\u001e";
  // What stands between words.
  const noTerm = -1;
  // How many words of the texts are common at most, and which share of all words.
  const mostCommon = 400, commonShare = 0.05;

  // Many short lists of numbers as one, in the order in which they are added.
  function lists() {
    let values = new Int32Array(1024), count = 0;
    const ends = [0];
    return {
      ends: ends,
      values: function () { return values; },
      push: function (value) {
        if (count === values.length) {
          const more = new Int32Array(count * 2);
          more.set(values);
          values = more;
        }
        values[count] = value;
        count += 1;
      },
      close: function () { ends.push(count); }
    };
  }

  function make() {
    const index = {
      terms: [], numbers: new Map(), counts: [], letters: [],
      roles: [], skills: [], sections: [], roleSkills: null,
      titles: lists(), skillNames: lists(), sectionTitles: lists(), facets: {},
      spellings: null, abouts: null,
      vocabulary: [], vocabularyTerms: null, lineEnds: null, breakToken: noTerm,
      texts: [], textCount: 0, textWords: 0
    };

    function number(term) {
      let found = index.numbers.get(term);
      if (found === undefined) {
        found = index.terms.length;
        index.numbers.set(term, found);
        index.terms.push(term);
        index.counts.push(0);
        index.letters.push(words.letterSet(term));
      }
      return found;
    }

    function addName(list, text) {
      words.forEachWord(text, function (term) {
        if (!term) { return; }
        const found = number(term);
        index.counts[found] += 1;
        list.push(found);
      });
    }

    function names(items, name) {
      const list = lists();
      items.forEach(function (item) { addName(list, name(item)); list.close(); });
      return list;
    }

    index.addNames = function (catalogue, roles) {
      index.skills = catalogue.skills;
      index.sections = catalogue.sections;
      index.roles = roles;
      index.skillNames = names(catalogue.skills, function (skill) { return skill.name; });
      index.sectionTitles = names(catalogue.sections, function (section) { return section.title; });
      Object.keys(catalogue.facets).forEach(function (facet) {
        index.facets[facet] = names(catalogue.facets[facet].values, function (value) { return value.name; });
      });
      index.titles = names(roles, function (role) { return role.title; });
    };

    // `rows` hold for each skill its description and its spellings.
    index.addSpellings = function (rows) {
      index.abouts = names(rows, function (row) { return row[0]; });
      index.spellings = lists();
      rows.forEach(function (row) {
        row.slice(1).forEach(function (spelling) {
          addName(index.spellings, spelling);
          index.spellings.push(noTerm);
        });
        index.spellings.close();
      });
    };

    // `rows` hold for each role its skills with their strength, as numbers.
    index.addRoleSkills = function (rows) { index.roleSkills = rows; };

    index.addWords = function (rows) {
      index.vocabulary = [].concat.apply([], rows.map(function (row) { return row.split("\t"); }));
      const count = index.vocabulary.length;
      index.vocabularyTerms = new Int32Array(count).fill(noTerm);
      index.lineEnds = new Uint8Array(count);
      index.vocabulary.forEach(function (token, id) {
        let term = "", wordCount = 0;
        words.forEachWord(token, function (found) { term = found; wordCount += 1; });
        if (wordCount > 0 && term) { index.vocabularyTerms[id] = number(term); }
        else { index.lineEnds[id] = token.split("\n").length - 1; }
        if (token === passageBreak) { index.breakToken = id; }
      });
    };

    // Reads the codes of some texts; `layout` says how they are written.
    index.addTexts = function (shard, layout) {
      shard.rows.forEach(function (row, position) {
        const text = readText(row, layout);
        for (let place = 0; place < text.tokens.length; place += 1) {
          const term = index.vocabularyTerms[text.tokens[place]];
          if (term >= 0) { text.words += 1; index.counts[term] += 1; }
        }
        index.texts[shard.first + position] = text;
        index.textWords += text.words;
        index.textCount += 1;
      });
    };

    // Where the passages of a text stand in its tokens: [{ from, to, line }].
    index.passagesOf = function (text) {
      const passages = [];
      let passage = { from: 0, to: 0, line: text.line }, line = text.line, jump = 0;
      for (let place = 0; place <= text.tokens.length; place += 1) {
        if (place < text.tokens.length && text.tokens[place] !== index.breakToken) {
          line += index.lineEnds[text.tokens[place]];
          continue;
        }
        passage.to = place;
        passages.push(passage);
        line += 1;
        if (text.jumps[jump] === passages.length) { line += text.jumps[jump + 1]; jump += 2; }
        passage = { from: place + 1, to: 0, line: line };
      }
      return passages;
    };

    // Calls visit(token's text, place, isWord, isApart) for some tokens of a text, in which line ends
    // are spaces; `isApart` says that a space stands before it.
    index.forEachToken = function (text, from, to, visit) {
      let wasWord = false;
      for (let place = from; place < to; place += 1) {
        const token = text.tokens[place], isWord = index.vocabularyTerms[token] >= 0;
        visit(index.vocabulary[token].replace(/\n+/g, " "), place, isWord, isWord && wasWord);
        wasWord = isWord;
      }
    };
    return index;
  }

  function readText(row, layout) {
    return row === 0 ? { tokens: new Uint32Array(0), line: 0, jumps: [], words: 0 }
      : { tokens: decode(row[0], layout), line: row[1], jumps: row.slice(2), words: 0 };
  }

  const buffers = { size: 0, numbers: null };
  function decode(codes, layout) {
    if (buffers.size < codes.length) {
      buffers.size = codes.length * 2;
      buffers.numbers = new Uint32Array(buffers.size);
    }
    const numbers = buffers.numbers, values = layout.values, leads = layout.leads, base = layout.base;
    let count = 0;
    for (let place = 0; place < codes.length; place += 1) {
      let lead = values[codes.charCodeAt(place)];
      let first = 0, span = 1, length = 0;
      while (lead >= leads[length]) {
        lead -= leads[length];
        first += leads[length] * span;
        span *= base;
        length += 1;
      }
      let rest = lead;
      for (; length > 0; length -= 1) {
        place += 1;
        rest = rest * base + values[codes.charCodeAt(place)];
      }
      numbers[count] = first + rest;
      count += 1;
    }
    return numbers.slice(0, count);
  }

  function layoutOf(head) {
    const values = new Uint8Array(128);
    Array.from(head.alphabet).forEach(function (character, value) {
      values[character.charCodeAt(0)] = value;
    });
    return { values: values, leads: head.leads, base: head.alphabet.length };
  }

  // The one index of the page, and how far it is loaded. Titles and names come first; the rest is
  // loaded when it is asked for.
  let started = null, named = null, worded = null, told = null;
  const index = make();
  index.isComplete = false;

  function start() {
    started = started || Promise.all([rolebook.data.catalogue(), rolebook.data.roles()])
      .then(function (loaded) {
        index.addNames(loaded[0], loaded[1]);
        return index;
      }).catch(function (error) { started = null; throw error; });
    return started;
  }

  // How skills are spelled, and the skills of the roles.
  function spellings() {
    named = named || start().then(function () {
      return Promise.all([rolebook.load("search"), rolebook.data.table("skills")]);
    }).then(function (loaded) {
      index.addRoleSkills(loaded[1]);
      return rolebook.data.rows("spellings", loaded[0].shards.spellings).then(function (rows) {
        index.addSpellings(rows);
        return index;
      });
    }).catch(function (error) { named = null; throw error; });
    return named;
  }

  // The words of the notes' text.
  function vocabulary() {
    worded = worded || rolebook.load("search").then(function (head) {
      return rolebook.data.rows("words", head.shards.words);
    }).then(function (rows) {
      index.addWords(rows);
      return index;
    }).catch(function (error) { worded = null; throw error; });
    return worded;
  }

  // The terms that stand for the words used most.
  function commonTerms() {
    return vocabulary().then(function () {
      const count = Math.min(mostCommon, Math.floor(index.vocabulary.length * commonShare));
      return new Set(Array.from(index.vocabularyTerms.slice(0, count))
        .filter(function (term) { return term !== noTerm; })
        .map(function (term) { return index.terms[term]; }));
    });
  }

  // The text of one role: [{ line, text }]. Of the texts, only the file that holds it is loaded.
  function passages(role) {
    return rolebook.load("search").then(function (head) {
      let number = head.textStarts.length - 1;
      while (number > 0 && head.textStarts[number] > role) { number -= 1; }
      return Promise.all([rolebook.load("text-" + number), vocabulary()]).then(function (loaded) {
        const shard = loaded[0], text = readText(shard.rows[role - shard.first], layoutOf(head));
        return text.tokens.length === 0 ? [] : index.passagesOf(text).map(function (passage) {
          let words = "";
          index.forEachToken(text, passage.from, passage.to, function (token, place, isWord, isApart) {
            words += (isApart ? " " : "") + token;
          });
          return { line: passage.line, text: words };
        });
      });
    });
  }

  // The notes' text; `progress` is called after every file.
  function texts(progress) {
    told = told || spellings().then(function () { return rolebook.load("search"); })
      .then(function (head) {
        const layout = layoutOf(head);
        return vocabulary().then(function () {
          let before = Promise.resolve();
          for (let number = 0; number < head.shards.text; number += 1) {
            before = before.then(function () { return rolebook.load("text-" + number); })
              .then(function (shard) {
                index.addTexts(shard, layout);
                if (progress) { progress(index.textCount); }
              });
          }
          return before.then(function () { index.isComplete = true; return index; });
        });
      }).catch(function (error) { told = null; throw error; });
    return told;
  }

  rolebook.searchIndex = {
    start: start, spellings: spellings, commonTerms: commonTerms, passages: passages, texts: texts
  };
})();
