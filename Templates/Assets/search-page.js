// The results page. Its state is in the address: q, in (the kind), page, exact.
(function () {
  "use strict";
  const page = document.querySelector("[data-search-page]");
  if (!page) { return; }
  const parts = rolebook.parts, h = parts.h, engine = rolebook.searchEngine;
  const form = document.querySelector(".search-box"), box = form.querySelector("input");
  const line = page.querySelector(".result-line"), results = page.querySelector("[data-results]");
  const start = page.querySelector("[data-start]"), narrow = page.querySelector("[data-narrow]");
  const plainTitle = document.title;
  const kinds = ["skills", "roles", "sections"];
  const titles = { skills: "Skills", roles: "Roles", sections: "Sections" };
  const single = { skills: "skill", roles: "role", sections: "section" };
  const first = { skills: 12, roles: 10, sections: 5 };
  const pageSize = 20;
  const longest = 300;

  let state = null, index = null, problem = false, drawing = 0;

  function read() {
    const parameters = parts.state.read();
    const kind = parameters.get("in");
    const number = Math.floor(Number(parameters.get("page")));
    return {
      text: (parameters.get("q") || "").slice(0, longest),
      kind: kinds.includes(kind) ? kind : null,
      page: number > 1 && number < 1e6 ? number : 1,
      exact: parameters.get("exact") === "1"
    };
  }

  function parametersOf(wanted) {
    const parameters = new URLSearchParams();
    if (wanted.text) { parameters.set("q", wanted.text); }
    if (wanted.kind) { parameters.set("in", wanted.kind); }
    if (wanted.page > 1) { parameters.set("page", String(wanted.page)); }
    if (wanted.exact) { parameters.set("exact", "1"); }
    return parameters;
  }

  function go(wanted) {
    parts.state.write(parametersOf(wanted), true);
    show();
    results.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  // A link to another state of the page, which is shown in place.
  function stateLink(change, attributes, content) {
    const wanted = Object.assign({}, state, { page: 1 }, change);
    return h("a", Object.assign({
      href: parts.state.href(parametersOf(wanted)),
      click: function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) { return; }
        event.preventDefault();
        go(wanted);
      }
    }, attributes), content);
  }

  function marks(list) {
    return list.map(function (part) { return part.isHit ? h("mark", null, part.text) : part.text; });
  }

  function marked(found, text) { return marks(engine.highlight(found.query, index, text)); }

  function evidence(found, document, url) {
    const snippet = engine.snippet(found, index, document);
    if (snippet === null) { return null; }
    return h("blockquote", { class: "evidence" },
      h("a", { class: "line", href: url + "#L" + snippet.anchor }, parts.hidden("Line "), String(snippet.line)),
      h("span", null, marks(snippet.parts)));
  }

  const lists = {
    skills: function (found, shown) {
      return parts.chips(shown.map(function (result) {
        const skill = index.skills[result.id];
        return parts.chip(skill, { count: skill.count });
      }));
    },
    roles: function (found, shown) {
      return h("ol", { class: "entries" }, shown.map(function (result) {
        const role = index.roles[result.id];
        return h("li", null,
          h("h3", { class: "entry-title" }, h("a", { href: role.url }, marked(found, role.title))),
          parts.meta(role, [h("a", { href: role.section.url }, role.section.title)]),
          evidence(found, result.id, role.url));
      }));
    },
    sections: function (found, shown) {
      return h("ul", { class: "outline" }, shown.map(function (result) {
        const section = index.sections[result.id];
        return h("li", null, h("a", { href: section.url }, marked(found, section.title)),
          h("span", { class: "num" }, parts.count(section.count, "role")),
          h("div", { class: "sub" }, evidence(found, index.roles.length + result.id, section.url)));
      }));
    }
  };

  function block(found, kind) {
    const all = found[kind];
    if (all.length === 0) { return null; }
    const isOnly = state.kind === kind;
    const last = Math.max(1, Math.ceil(all.length / pageSize));
    const number = Math.min(state.page, last);
    const shown = isOnly ? all.slice((number - 1) * pageSize, number * pageSize) : all.slice(0, first[kind]);
    const rest = all.length - shown.length;
    const id = "found-" + kind;
    return h("section", { class: "block", "aria-labelledby": id },
      h("h2", { id: id }, titles[kind], " ", h("span", { class: "count" }, parts.grouped(all.length))),
      lists[kind](found, shown),
      isOnly && last > 1 ? parts.pager({
        total: all.length, size: pageSize, page: number, of: titles[kind].toLowerCase(),
        href: function (other) { return parts.state.href(parametersOf(Object.assign({}, state, { page: other }))); },
        go: function (other) { go(Object.assign({}, state, { page: other })); }
      }) : null,
      !isOnly && rest > 0 ? h("p", { class: "small more-results" },
        stateLink({ kind: kind }, null, parts.count(rest, "more " + single[kind]))) : null);
  }

  function countOf(found) {
    return kinds.reduce(function (sum, kind) { return sum + found[kind].length; }, 0);
  }

  function quoted(text) { return ["“", h("span", { class: "query" }, text), "”"]; }

  // The line above the results, which is read out.
  function describe(found) {
    const total = state.kind ? found[state.kind].length : countOf(found);
    const counted = h("strong", null, parts.count(total, state.kind ? single[state.kind] : "result"));
    const asked = quoted(state.text.trim());
    const readAs = found.query.readAs;
    const exact = readAs ? [" ", stateLink({ exact: true }, null, "Search for the exact letters instead")] : null;
    const meant = readAs ? [", read as ", h("strong", null, readAs)] : null;
    if (!index.isComplete && !problem) {
      return [counted, " so far for ", asked, meant, ", still reading the notes’ text …"];
    }
    const trouble = problem ? " The notes’ text could not be loaded: names and titles alone were searched." : null;
    if (countOf(found) === 0) { return [h("strong", null, "Nothing found"), " for ", asked, meant, ".", exact, trouble]; }
    if (found.isPartial) {
      return ["Nothing has all the words of ", asked, meant, ". ", counted,
        total === 1 ? " has" : " have", " some of them.", exact, trouble];
    }
    return [counted, " for ", asked, meant, ".", exact, trouble];
  }

  function nothing() {
    return h("div", { class: "empty" },
      h("p", null, "Fewer words, or only the start of one, find more. ",
        "The ", h("a", { href: rolebook.href("skills/index.html") }, "skills from A to Z"), " and ",
        h("a", { href: rolebook.href("roles/index.html") }, "all roles"), " list everything."));
  }

  function showKinds(found) {
    const rows = [[null, "All", countOf(found)]].concat(kinds.map(function (kind) {
      return [kind, titles[kind], found[kind].length];
    }));
    narrow.querySelector("ul").replaceChildren.apply(narrow.querySelector("ul"), rows.map(function (row) {
      return h("li", null,
        row[2] === 0 && state.kind !== row[0] ? h("span", { class: "none" }, row[1])
          : stateLink({ kind: row[0] }, { "aria-current": state.kind === row[0] ? "true" : null }, row[1]),
        " ", h("span", { class: "count" }, parts.grouped(row[2])));
    }));
    narrow.hidden = countOf(found) === 0;
  }

  function draw() {
    if (index === null || state.text.trim() === "") { return; }
    // A first answer is not taken for the last: with all the text, more may have all words.
    let found = engine.search(index, state.text, { exact: state.exact });
    if (found.isPartial && !index.isComplete && !problem) {
      found = Object.assign({}, found, { skills: [], roles: [], sections: [] });
    }
    const wanted = state.kind ? [state.kind] : kinds;
    const blocks = wanted.map(function (kind) { return block(found, kind); }).filter(Boolean);
    const isFinal = index.isComplete || problem;
    if (blocks.length === 0 && isFinal) {
      blocks.push(state.kind && countOf(found) > 0
        ? h("div", { class: "empty" }, h("p", null, "No " + single[state.kind] + " among them. ",
          stateLink({ kind: null }, null, "Show everything that was found")))
        : nothing());
    }
    results.replaceChildren.apply(results, blocks);
    const sentence = describe(found);
    line.replaceChildren.apply(line, sentence.flat(Infinity).filter(Boolean));
    page.dataset.searchPage = isFinal ? "complete" : "partial";
    showKinds(found);
  }

  function show() {
    state = read();
    problem = false;
    box.value = state.text;
    const isAsked = state.text.trim() !== "";
    document.title = isAsked ? "Search: " + state.text.trim() + plainTitle.replace(/^Search/, "") : plainTitle;
    start.hidden = isAsked;
    results.hidden = !isAsked;
    line.hidden = !isAsked;
    narrow.hidden = !isAsked;
    if (!isAsked) {
      results.replaceChildren();
      page.dataset.searchPage = "empty";
      return;
    }
    drawing += 1;
    const own = drawing;
    function ifCurrent(act) { if (own === drawing) { act(); } }
    if (index !== null) { draw(); } else { line.textContent = "Searching …"; }
    rolebook.searchIndex.start().then(function (loaded) {
      index = loaded;
      ifCurrent(draw);
      let drawn = Date.now();
      return rolebook.searchIndex.texts(function () {
        if (Date.now() - drawn > 400) { draw(); drawn = Date.now(); }
      });
    }).then(function () { ifCurrent(draw); }).catch(function () {
      problem = true;
      ifCurrent(function () {
        if (index !== null) { draw(); }
        else { line.textContent = "The search’s data could not be loaded."; page.dataset.searchPage = "failed"; }
      });
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    const text = box.value.slice(0, longest);
    if (text.trim() === state.text.trim() && !state.exact && !state.kind) { results.focus(); return; }
    go({ text: text.trim(), kind: state.kind, page: 1, exact: false });
  });
  addEventListener("popstate", show);
  page.querySelector("[data-no-script]").hidden = true;
  show();
})();
