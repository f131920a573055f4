// The last rows of a comparison: the notes' text of each role, and the words that only one uses.
// They are loaded when they are asked for, as the text of all roles is many times the rest.
(function () {
  "use strict";

  // `changed(isShown)` is called when the reader shows or hides the text.
  rolebook.compareText = function (changed) {
    const parts = rolebook.parts, h = parts.h;
    const button = h("button", { type: "button", click: press });
    const status = h("p", { role: "status" });
    let isShown = false, hasFailed = false, columns = [], body = null;

    // The rows for some roles; they fill themselves.
    function rows(roles, shows) {
      columns = roles;
      isShown = shows;
      body = h("tbody", null,
        h("tr", null, h("th", { scope: "rowgroup", colspan: columns.length + 1 },
          h("span", { class: "group-name" }, "In the notes’ own words"))),
        h("tr", { class: "text-offer" }, h("td", { colspan: columns.length + 1 },
          h("div", null, button, status))));
      update();
      return body;
    }

    function press() {
      if (!hasFailed) {
        isShown = !isShown;
        changed(isShown);
      }
      update();
    }

    function update() {
      const place = body;
      hasFailed = false;
      say(isShown ? "Loading the text…" : "");
      fill(place, [linkRow()], false);
      if (!isShown) { return; }
      load(columns).then(function (loaded) {
        if (place !== body || !isShown) { return; }
        fill(place, (columns.length > 1 ? [ownRow(loaded)] : []).concat(textRow(loaded.texts)), true);
        say(columns.length === 1 ? "The text is shown below." : "The text of each is shown below.");
      }).catch(function () {
        if (place !== body || !isShown) { return; }
        hasFailed = true;
        say("The text could not be loaded. The pages of the roles have it too.");
      });
    }

    function say(text) {
      button.textContent = hasFailed ? "Try again"
        : isShown ? "Hide the text" : columns.length === 1 ? "Show the text" : "Show the text of each";
      status.textContent = text;
    }

    function fill(place, added, isWide) {
      while (place.rows.length > 2) { place.rows[2].remove(); }
      place.append.apply(place, added);
      const table = place.closest("table");
      if (table) { table.classList.toggle("with-text", isWide); }
    }

    function ownRow(loaded) {
      return h("tr", null, h("th", { scope: "row" }, "Words of its own"), loaded.words.map(function (list) {
        return h("td", null, list.length === 0 ? h("span", { class: "absent" }, "none")
          : h("ul", { class: "own-words" }, list.map(function (item) {
            return h("li", null, item.word, item.uses === 1 ? null : [" ",
              h("span", { class: "count" }, "×" + item.uses)]);
          })));
      }));
    }

    function textRow(texts) {
      return h("tr", { class: "text-row" }, h("th", { scope: "row" }, "Text"), texts.map(function (passages, column) {
        return h("td", null,
          h("p", { class: "text-title" }, columns[column].title),
          passages.length === 0 ? h("p", { class: "absent" }, "no text") : h("div", { class: "notes numbered" },
            passages.map(function (passage) { return h("p", { "data-line": passage.line }, passage.text); })),
          h("p", null, link(columns[column])));
      }));
    }

    function linkRow() {
      return h("tr", null, h("th", { scope: "row" }, "Text"), columns.map(function (role) {
        return h("td", null, link(role));
      }));
    }

    function link(role) {
      return h("a", { href: role.url + "#n" }, "Read it on the role’s page", parts.hidden(": " + role.title));
    }

    return { rows: rows };
  };

  // The passages of each role, and the words that only it uses.
  function load(roles) {
    return rolebook.use("search-index.js").then(function () {
      return Promise.all([rolebook.searchIndex.commonTerms()].concat(roles.map(function (role) {
        return rolebook.searchIndex.passages(role.id);
      })));
    }).then(function (loaded) {
      const texts = loaded.slice(1);
      return { texts: texts, words: rolebook.ownWords(texts, loaded[0]) };
    });
  }
})();
