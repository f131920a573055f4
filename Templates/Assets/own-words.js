// What each of several texts says that the others do not.
(function () {
  "use strict";
  const most = 12;
  // Words of any text and of any advertisement; the search index tells which are common in these notes.
  const everyday = new Set((
    "a ability able about above across after again against all almost along already also although "
    + "always am among an and another any anyone anything applicant apply are arent around as ask "
    + "at available away back based be because become been before being below benefit best better "
    + "between big both bring but by call can candidate cannot cant care career change closely come "
    + "company contribute could couldnt curious daily day deep demonstrate demonstrated desired did "
    + "didnt different do does doesnt done dont down during duty each eager early either else end "
    + "enjoy enough etc even ever every everyone everything excellent excited expect experience "
    + "experienced expert expertise external familiar familiarity few find first for from full "
    + "fully further get give given go goes going good great had hands happen has hasnt have havent "
    + "having he help her here high highly him his home how however i idea ideal ideally if im in "
    + "including indeed instead internal into is isnt it its itself ive job join just keep kind "
    + "know knowledge large last later least less let level life like likely little live ll long "
    + "look lot low made mainly make making many may maybe me mean meet might month more moreover "
    + "most much must my near need needs never new next nice no none nor not nothing now of off "
    + "offer often on once one only onto open opening openings or other others otherwise our ours "
    + "out over own part people per perhaps place plus point position possible prefer preferred "
    + "prior proven put qualification qualified quite rather re read ready really related relevant "
    + "require required requirement responsibility responsible right role said same say see seem "
    + "seen several shall she should shouldnt show similar since skill skills small so solid some "
    + "someone something sometimes soon state still strong success successful such sure take team "
    + "tell than that the their them themselves then there therefore these they theyre thing things "
    + "think this those though three through throughout thus time to today together too toward "
    + "towards track true try two under understand understanding until up upon us use used using "
    + "usually various ve very want was wasnt way ways we wed week well were werent weve what "
    + "whatever when where whether which while who whole whom whose why will wish with within "
    + "without wont word work working world would wouldnt year years yes yet you youd youll your "
    + "youre yours youve"
  ).split(" "));

  // For each text, given as its passages, up to twelve words that it uses twice and the others do
  // not, or names that it uses once: [{ word, uses }]. `common` has terms that are left out.
  rolebook.ownWords = function (texts, common) {
    const found = texts.map(usesOf);
    return found.map(function (own, position) {
      const others = found.filter(function (other, number) { return number !== position; });
      const taken = new Set();
      return Array.from(own.values()).filter(function (use) {
        return value(use) > 1 && use.term.length > 1 && /\p{L}/u.test(use.term)
          && formsOf(use.term).every(function (form) {
            return !everyday.has(form) && !common.has(form)
              && others.every(function (other) { return !other.has(form); });
          });
      }).sort(function (one, other) {
        return value(other) - value(one) || other.isName - one.isName || one.order - other.order;
      }).filter(function (use) {
        // “clock” and “clocks” are one word.
        const isNew = formsOf(use.term).every(function (form) { return !taken.has(form); });
        taken.add(use.term);
        return isNew;
      }).slice(0, most).map(function (use) { return { word: use.word, uses: use.uses }; });
    });
  };

  // A name tells as much as a word that is used once more.
  function value(use) { return use.uses + (use.isName ? 1 : 0); }

  function formsOf(term) { return [term].concat(rolebook.searchWords.variants(term)); }

  // Every word of a text by its folded form.
  function usesOf(passages) {
    const found = new Map();
    passages.forEach(function (passage, number) {
      const words = wordsOf(passage.text);
      // The first passage is the role's label, and in a line of capitals they mark no name.
      const inner = words.filter(function (word) { return !word.isFirst; });
      const capitals = inner.filter(function (word) { return isCapital(word.text); });
      const namesTell = number > 0 && !(inner.length > 2 && capitals.length * 2 > inner.length);
      words.forEach(function (word) {
        let use = found.get(word.term);
        if (!use) {
          use = { term: word.term, word: word.text, uses: 0, isName: false, isLower: false, order: found.size };
          found.set(word.term, use);
        }
        // Words with dots between them are web addresses and short forms.
        if (word.isDotted) { return; }
        use.uses += 1;
        if (!/\p{Lu}/u.test(word.text)) {
          if (!use.isLower) { use.word = word.text; }
          use.isLower = true;
          use.isName = false;
        } else if (namesTell && !use.isLower && (!word.isFirst || isSpelledAsName(word.text))) {
          use.isName = true;
        }
      });
    });
    return found;
  }

  // The words of a passage; `isFirst` where a sentence begins, as any word has a capital there.
  function wordsOf(text) {
    const words = [];
    let last = 0;
    rolebook.searchWords.forEachWord(text, function (term, start, end) {
      const between = text.slice(last, start), before = words[words.length - 1];
      const isFirst = last === 0 || /[.!?:;•…]\s/.test(between);
      const isDotted = last > 0 && between === ".";
      if (isDotted && before) { before.isDotted = true; }
      last = end;
      if (!term) { return; }
      words.push({
        term: term, text: text.slice(start, end).replace(/['’]s$/, ""), isFirst: isFirst, isDotted: isDotted
      });
    });
    return words;
  }

  function isCapital(word) { return /^\.?\p{Lu}/u.test(word); }

  // iOS, PostgreSQL, C++, but not Clock.
  function isSpelledAsName(word) { return /.\p{Lu}|\p{Lu}.*[\d+#]/u.test(word); }
})();
