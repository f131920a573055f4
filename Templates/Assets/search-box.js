// Suggestions below the search box of every page: a combobox that opens pages. Enter without a
// choice sends the form to the results page, as it does without scripts.
(function () {
  "use strict";
  const form = document.querySelector(".search-box");
  const box = form && form.querySelector("input");
  if (!box) { return; }
  const parts = rolebook.parts, h = parts.h;
  const limits = { skills: 4, roles: 6, sections: 2 };
  const titles = { skills: "Skills", roles: "Roles", sections: "Sections" };

  const list = h("div", { class: "suggestions", id: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: true });
  const status = h("p", { class: "vh", role: "status" });
  let options = [], chosen = -1, shownFor = null;

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);
  form.append(list, status);

  function choose(number) {
    if (chosen >= 0 && options[chosen]) { options[chosen].element.setAttribute("aria-selected", "false"); }
    chosen = number;
    if (chosen < 0) {
      box.removeAttribute("aria-activedescendant");
      return;
    }
    const element = options[chosen].element;
    element.setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", element.id);
    element.scrollIntoView({ block: "nearest" });
  }

  function close() {
    choose(-1);
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    shownFor = null;
  }

  function marked(found, index, text) {
    return rolebook.searchEngine.highlight(found.query, index, text).map(function (part) {
      return part.isHit ? h("mark", null, part.text) : part.text;
    });
  }

  const rows = {
    skills: function (skill, mark) {
      return { url: skill.url, isLine: true, content: [h("span", { class: "kind k-" + skill.kind.name }, h("span", null, mark(skill.name))),
        h("span", { class: "sub" }, parts.count(skill.count, "role"))] };
    },
    roles: function (role, mark) {
      const facts = [parts.names(role.company), parts.names(role.location)].filter(Boolean);
      return { url: role.url, content: [h("span", { class: "serif" }, mark(role.title)),
        facts.length > 0 ? h("span", { class: "sub" }, facts.join(" · ")) : null] };
    },
    sections: function (section, mark) {
      return { url: section.url, isLine: true, content: [h("span", { class: "serif" }, mark(section.title)),
        h("span", { class: "sub" }, parts.count(section.count, "role"))] };
    }
  };

  function add(row) {
    const element = h("div", {
      class: row.isLine ? "option is-line" : "option", role: "option",
      id: "suggestion-" + options.length, "aria-selected": "false"
    },
      // With a space between, as names are read out as one text.
      row.content.filter(Boolean).map(function (part, number) { return number > 0 ? [" ", part] : part; }));
    element.addEventListener("click", function () { location.href = row.url; });
    options.push({ element: element, url: row.url });
    return element;
  }

  function show(index, text) {
    const found = rolebook.searchEngine.search(index, text);
    options = [];
    chosen = -1;
    box.removeAttribute("aria-activedescendant");
    const groups = ["skills", "roles", "sections"].map(function (kind) {
      const best = found.isPartial ? [] : found[kind].slice(0, limits[kind]);
      if (best.length === 0) { return null; }
      const title = h("div", { class: "group-h", id: "suggested-" + kind, role: "presentation" }, titles[kind]);
      return h("div", { role: "group", "aria-labelledby": title.id }, title, best.map(function (result) {
        return add(rows[kind](index[kind][result.id], function (name) { return marked(found, index, name); }));
      }));
    });
    const count = options.length;
    const everything = add({
      url: form.action.split("?")[0] + "?q=" + encodeURIComponent(text.trim()),
      content: [h("span", null, "Search the notes for “", h("strong", null, text.trim()), "”")]
    });
    list.replaceChildren.apply(list, groups.filter(Boolean).concat(everything));
    list.hidden = false;
    list.scrollTop = 0;
    box.setAttribute("aria-expanded", "true");
    status.textContent = count === 0 ? "No suggestion" : parts.count(count, "suggestion");
    shownFor = text;
  }

  function update() {
    const text = box.value;
    if (text.trim() === "") { close(); return; }
    rolebook.searchIndex.start().then(function (index) {
      if (box.value !== text || document.activeElement !== box) { return; }
      if (shownFor !== text) { show(index, text); }
      // Other spellings are not worth a wait at the first letter.
      rolebook.searchIndex.spellings().then(function () {
        if (shownFor === text && chosen < 0 && !index.boxKnowsSpellings) {
          index.boxKnowsSpellings = true;
          show(index, text);
        }
      });
    }).catch(function () { close(); });
  }

  box.addEventListener("input", update);
  box.addEventListener("blur", close);
  // The box keeps the focus while the mouse is on the list.
  list.addEventListener("mousedown", function (event) { event.preventDefault(); });
  form.addEventListener("submit", close);

  box.addEventListener("keydown", function (event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) { return; }
    const isOpen = !list.hidden;
    if (event.key === "Escape" && isOpen) {
      close();
    } else if (event.key === "Enter" && isOpen && chosen >= 0) {
      location.href = options[chosen].url;
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) {
        update();
      } else {
        const step = event.key === "ArrowDown" ? 1 : -1;
        // Past either end stands the box itself.
        const next = chosen + step;
        choose(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
      }
    } else {
      return;
    }
    event.preventDefault();
  });

  rolebook.searchIndex.start().catch(function () { /* told where it is needed */ });
  // What was typed while this file was on its way.
  if (document.activeElement === box && !document.querySelector("[data-search-page]")) { update(); }
})();
