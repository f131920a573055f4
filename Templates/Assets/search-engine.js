// Finds and ranks roles, skills and sections. Names count by their field, a title most; the notes'
// text adds what BM25 gives for it.
(function () {
  "use strict";
  const weights = { title: 10, place: 5, facet: 3, section: 2, name: 10, spelling: 8, about: 2, text: 2.5 };
  const strengthWeights = [0.5, 3, 5, 6];
  const placeFacets = ["company", "location"];
  const saturation = 1.2, lengthShare = 0.6;

  // For every item the best quality with which the terms from..to of a list hold it.
  function measure(query, terms, from, to, out) {
    let found = false;
    out.fill(0);
    for (let place = from; place < to; place += 1) {
      if (!query.mask[terms[place]]) { continue; }
      for (let number = 0; number < query.items.length; number += 1) {
        const wanted = query.items[number].words;
        let quality = place + wanted.length > to ? 0 : 1;
        for (let step = 0; quality > 0 && step < wanted.length; step += 1) {
          quality = Math.min(quality, wanted[step].quality[terms[place + step]] || 0);
        }
        if (quality > out[number]) { out[number] = quality; found = true; }
      }
    }
    return found;
  }

  // The same for all entries of a list of lists; null where an entry holds nothing.
  function measureAll(query, list) {
    const out = new Float32Array(query.items.length), terms = list.values();
    const all = [];
    for (let entry = 0; entry + 1 < list.ends.length; entry += 1) {
      all.push(measure(query, terms, list.ends[entry], list.ends[entry + 1], out) ? out.slice() : null);
    }
    return all;
  }

  // Calls hit(item, place, length, quality) for everything that a text's tokens hold of the query.
  function scan(query, index, tokens, bits, hit) {
    const items = query.items, terms = index.vocabularyTerms;
    for (let place = 0; place < tokens.length; place += 1) {
      if (!bits[tokens[place]]) { continue; }
      for (let number = 0; number < items.length; number += 1) {
        const wanted = items[number].words;
        let quality = wanted[0].quality[terms[tokens[place]]];
        let next = place + 1;
        for (let step = 1; quality > 0 && step < wanted.length; step += 1) {
          while (next < tokens.length && terms[tokens[next]] < 0 && tokens[next] !== index.breakToken) { next += 1; }
          quality = next < tokens.length && terms[tokens[next]] >= 0
            ? Math.min(quality, wanted[step].quality[terms[tokens[next]]]) : 0;
          next += 1;
        }
        if (quality > 0) { hit(number, place, next, quality); }
      }
    }
  }

  // For each token of the vocabulary whether some word of the query may stand there.
  function bitsOf(query, index) {
    const bits = new Uint8Array(index.vocabulary.length);
    for (let token = 0; token < bits.length; token += 1) {
      const term = index.vocabularyTerms[token];
      if (term >= 0 && query.mask[term]) { bits[token] = 1; }
    }
    return bits;
  }

  // Scores of `count` documents, by item: the best field, and how often the text has it.
  function board(query, count) {
    const width = query.items.length;
    const fields = new Float32Array(count * width), texts = new Float32Array(count * width);
    const extra = new Float32Array(count);
    return {
      fields: fields, texts: texts, extra: extra,
      raise: function (document, measured, weight) {
        for (let item = 0; item < width; item += 1) {
          const value = measured[item] * weight, place = document * width + item;
          if (value > fields[place]) { fields[place] = value; }
        }
      }
    };
  }

  function addTexts(query, index, scores, count, first) {
    if (index.vocabularyTerms === null) { return; }
    const width = query.items.length, bits = bitsOf(query, index);
    for (let document = 0; document < count; document += 1) {
      const text = index.texts[first + document];
      if (!text || text.tokens.length === 0) { continue; }
      scan(query, index, text.tokens, bits, function (item, place, next, quality) {
        scores.texts[document * width + item] += quality;
      });
    }
  }

  // How much an item tells: what few documents have, tells more.
  function weightsOf(query, scores, count) {
    const width = query.items.length;
    return query.items.map(function (item, number) {
      let found = 0;
      for (let document = 0; document < count; document += 1) {
        const place = document * width + number;
        if (scores.fields[place] > 0 || scores.texts[place] > 0) { found += 1; }
      }
      const weight = Math.log(1 + (count - found + 0.5) / (found + 0.5));
      return Math.max(0.3, weight) * (item.isOptional ? 0.2 : 1);
    });
  }

  // The documents that have all items; with `some`, those that have any.
  function ranked(query, index, scores, count, first, itemWeights, some) {
    const width = query.items.length, results = [];
    const average = index.textCount > 0 ? Math.max(1, index.textWords / index.textCount) : 1;
    const needed = query.items.filter(function (item) { return !item.isOptional; }).length;
    for (let document = 0; document < count; document += 1) {
      const text = index.texts[first + document];
      const length = lengthShare * (text ? text.words / average : 1) + 1 - lengthShare;
      let score = 0, have = 0;
      for (let item = 0; item < width; item += 1) {
        const place = document * width + item;
        const field = scores.fields[place], uses = scores.texts[place];
        if (field === 0 && uses === 0) { continue; }
        if (!query.items[item].isOptional) { have += 1; }
        score += itemWeights[item]
          * (field + weights.text * uses * (saturation + 1) / (uses + saturation * length));
      }
      if (have === 0 || (have < needed && !some)) { continue; }
      results.push({ id: document, have: have, score: score + scores.extra[document] });
    }
    return results.sort(function (one, other) {
      return other.have - one.have || other.score - one.score || one.id - other.id;
    });
  }

  // What a name adds that holds all items, the more so the less else it says.
  function fullness(query, measured, wordCount) {
    let least = 1;
    for (let item = 0; item < query.items.length; item += 1) {
      if (!query.items[item].isOptional) { least = Math.min(least, measured[item]); }
    }
    return least * (3 + 5 * Math.min(1, query.wordCount / Math.max(1, wordCount)));
  }

  function size(list, entry) { return list.ends[entry + 1] - list.ends[entry]; }

  function scoreRoles(query, index, skillMeasures, sectionMeasures) {
    const scores = board(query, index.roles.length);
    measureAll(query, index.titles).forEach(function (measured, role) {
      if (measured === null) { return; }
      scores.raise(role, measured, weights.title);
      scores.extra[role] = fullness(query, measured, size(index.titles, role));
    });
    const facets = Object.keys(index.facets).map(function (facet) {
      return { name: facet, measures: measureAll(query, index.facets[facet]),
        weight: placeFacets.includes(facet) ? weights.place : weights.facet };
    }).filter(function (facet) { return facet.measures.some(Boolean); });
    index.roles.forEach(function (role, number) {
      const section = sectionMeasures[role.section.id];
      if (section) { scores.raise(number, section, weights.section); }
      facets.forEach(function (facet) {
        role[facet.name].forEach(function (value) {
          const measured = facet.measures[value.id];
          if (measured) { scores.raise(number, measured, facet.weight); }
        });
      });
    });
    if (index.roleSkills !== null && skillMeasures.some(Boolean)) {
      index.roleSkills.forEach(function (row, role) {
        row.forEach(function (number) {
          const measured = skillMeasures[number >> 2];
          if (measured) { scores.raise(role, measured, strengthWeights[number & 3]); }
        });
      });
    }
    return scores;
  }

  // For each skill how well its name or a spelling holds the items; a part of a long name less.
  function measureSkills(query, index) {
    const names = measureAll(query, index.skillNames);
    const spellings = index.spellings === null ? [] : measureAll(query, index.spellings);
    return names.map(function (measured, skill) {
      const share = Math.sqrt(Math.min(1, query.wordCount / Math.max(1, size(index.skillNames, skill))));
      const found = measured ? measured.map(function (value) { return value * share; }) : null;
      const other = spellings[skill];
      if (!other) { return found; }
      return other.map(function (value, item) {
        return Math.max(value * 0.8, found ? found[item] : 0);
      });
    });
  }

  function scoreSkills(query, index) {
    const scores = board(query, index.skills.length);
    [[index.skillNames, weights.name], [index.spellings, weights.spelling], [index.abouts, weights.about]]
      .forEach(function (field) {
        if (field[0] === null) { return; }
        measureAll(query, field[0]).forEach(function (measured, skill) {
          if (measured) { scores.raise(skill, measured, field[1]); }
        });
      });
    measureAll(query, index.skillNames).forEach(function (measured, skill) {
      scores.extra[skill] = Math.log(1 + index.skills[skill].count)
        + (measured ? 2 * fullness(query, measured, size(index.skillNames, skill)) : 0);
    });
    return scores;
  }

  function scoreSections(query, index, measures) {
    const scores = board(query, index.sections.length);
    measures.forEach(function (measured, section) {
      if (!measured) { return; }
      scores.raise(section, measured, weights.title);
      scores.extra[section] = fullness(query, measured, size(index.sectionTitles, section));
    });
    return scores;
  }

  // { query, skills, roles, sections, isPartial }: each a list of { id, score }, the best first.
  // `isPartial` says that nothing has all words, and that these have some.
  function search(index, text, options) {
    const query = rolebook.searchQuery.compile(text, index, Boolean(options && options.exact));
    const found = { query: query, skills: [], roles: [], sections: [], isPartial: false };
    if (query.items.length === 0) { return found; }
    const sectionMeasures = measureAll(query, index.sectionTitles);
    const roles = scoreRoles(query, index, measureSkills(query, index), sectionMeasures);
    const sections = scoreSections(query, index, sectionMeasures);
    addTexts(query, index, roles, index.roles.length, 0);
    addTexts(query, index, sections, index.sections.length, index.roles.length);
    const skills = scoreSkills(query, index);
    const itemWeights = weightsOf(query, roles, index.roles.length);
    function collect(some) {
      found.roles = ranked(query, index, roles, index.roles.length, 0, itemWeights, some);
      found.sections = ranked(query, index, sections, index.sections.length, index.roles.length, itemWeights, some);
      found.skills = ranked(query, index, skills, index.skills.length, Infinity, itemWeights, some);
    }
    collect(false);
    found.isPartial = found.roles.length + found.sections.length + found.skills.length === 0;
    if (found.isPartial) { collect(true); }
    return found;
  }

  // A text with what was found in it: [{ text, isHit }].
  function highlight(query, index, text) {
    const parts = [], terms = [], places = [];
    rolebook.searchWords.forEachWord(text, function (term, start, end) {
      const number = index.numbers.get(term);
      terms.push(number === undefined ? -1 : number);
      places.push([start, end]);
    });
    const isHit = terms.map(function () { return false; });
    const out = new Float32Array(query.items.length);
    terms.forEach(function (term, place) {
      query.items.forEach(function (item, number) {
        const end = place + item.words.length;
        if (item.isOptional || end > terms.length || !measure(query, terms, place, end, out)) { return; }
        if (out[number] > 0) { isHit.fill(true, place, end); }
      });
    });
    let done = 0;
    places.forEach(function (range, place) {
      if (!isHit[place]) { return; }
      parts.push({ text: text.slice(done, range[0]), isHit: false });
      const last = parts.length > 1 && /^\s+$/.test(parts[parts.length - 1].text);
      if (last) {
        // Neighbouring words are one mark.
        const between = parts.pop().text;
        parts[parts.length - 1].text += between + text.slice(range[0], range[1]);
      } else {
        parts.push({ text: text.slice(range[0], range[1]), isHit: true });
      }
      done = range[1];
    });
    parts.push({ text: text.slice(done), isHit: false });
    return parts.filter(function (part) { return part.text !== ""; });
  }

  const reach = 26, longestPassage = 60;

  // The passage of a text that shows best what was found: { line, anchor, parts }, or null. `document`
  // is a role's number, or the number of roles plus a section's.
  function snippet(found, index, document) {
    const query = found.query, text = index.texts[document];
    if (!text || text.tokens.length === 0) { return null; }
    const hits = [];
    scan(query, index, text.tokens, bitsOf(query, index), function (item, place, next) {
      if (!query.items[item].isOptional) { hits.push([item, place, next]); }
    });
    if (hits.length === 0) { return null; }
    const passages = index.passagesOf(text);
    let best = null, bestValue = -1;
    passages.forEach(function (passage, number) {
      const own = hits.filter(function (hit) { return hit[1] >= passage.from && hit[1] < passage.to; });
      if (own.length === 0) { return; }
      const items = new Set(own.map(function (hit) { return hit[0]; }));
      // A few words say less than a sentence, and a role's label little that its title does not say.
      const isLabel = number === 0 && document < index.roles.length;
      if (isLabel && titleHas(query, index, document)) { return; }
      const isShort = isLabel || passage.to - passage.from < 5;
      const value = items.size * 10 + Math.min(own.length, 5) - (isShort ? 4 : 0);
      if (value > bestValue) { best = { passage: passage, hits: own }; bestValue = value; }
    });
    return best === null ? null : write(index, text, best);
  }

  function titleHas(query, index, role) {
    const ends = index.titles.ends, out = new Float32Array(query.items.length);
    return measure(query, index.titles.values(), ends[role], ends[role + 1], out);
  }

  function write(index, text, best) {
    const passage = best.passage;
    let from = passage.from, to = passage.to;
    if (to - from > longestPassage) {
      from = Math.max(from, best.hits[0][1] - reach);
      to = Math.min(to, from + longestPassage);
    }
    const marked = new Set();
    best.hits.forEach(function (hit) {
      for (let place = hit[1]; place < hit[2]; place += 1) { marked.add(place); }
    });
    let line = passage.line;
    for (let place = passage.from; place < from; place += 1) { line += index.lineEnds[text.tokens[place]]; }
    const parts = [];
    function add(words, isHit) {
      const last = parts[parts.length - 1];
      if (last && last.isHit === isHit) { last.text += words; }
      else if (words) { parts.push({ text: words, isHit: isHit }); }
    }
    if (from > passage.from) { add("… ", false); }
    let wasHit = false;
    index.forEachToken(text, from, to, function (token, place, isWord, isApart) {
      const isHit = marked.has(place);
      if (isApart) { add(" ", isHit && wasHit); }
      add(token, isHit && (isWord || wasHit));
      wasHit = isHit;
    });
    if (to < passage.to) { add(" …", false); }
    return { line: line, anchor: passage.line, parts: parts };
  }

  rolebook.searchEngine = { search: search, highlight: highlight, snippet: snippet };
})();
