// The box that finds a skill by a part of its name: a combobox with a list of suggestions.
(function () {
  "use strict";
  const suggestionLimit = 8;

  // `choose` is told the skill taken; what is returned takes new counts of roles.
  function make(input, list, skills, choose) {
    const h = rolebook.parts.h;
    const folded = skills.map(function (skill) { return rolebook.roleIndex.fold(skill.name); });
    let counts = [];
    let found = [];
    let active = -1;

    function rank(id, text) {
      const name = folded[id];
      if (name === text) { return 0; }
      if (name.startsWith(text)) { return 1; }
      return (" " + name.replace(/[^\p{L}\p{N}+#.]+/gu, " ")).includes(" " + text) ? 2 : 3;
    }

    function search(text) {
      const words = rolebook.roleIndex.wordsOf(text), whole = words.join(" ");
      if (words.length === 0) { return []; }
      return skills.map(function (skill) { return skill.id; })
        .filter(function (id) { return rolebook.filterLists.matches(folded[id], words); })
        .map(function (id) { return { id: id, rank: rank(id, whole) }; })
        .sort(function (one, other) {
          // The exact name, then what begins so, and in each what most roles name.
          return one.rank - other.rank || counts[other.id] - counts[one.id]
            || skills[other.id].count - skills[one.id].count || one.id - other.id;
        })
        .slice(0, suggestionLimit).map(function (item) { return item.id; });
    }

    function mark(place) {
      active = place;
      Array.from(list.children).forEach(function (option, number) {
        option.setAttribute("aria-selected", String(number === place));
      });
      const option = list.children[place];
      if (option && place >= 0 && found.length > 0) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    function close() {
      found = [];
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      mark(-1);
    }

    function open() {
      found = search(input.value);
      if (!input.value.trim()) { close(); return; }
      list.replaceChildren.apply(list, found.length === 0
        ? [h("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "nothing" },
          "No skill of that name")]
        : found.map(function (id, place) {
          return h("li", { role: "option", id: list.id + "-" + place, "aria-selected": "false",
            // The box keeps the focus.
            mousedown: function (event) { event.preventDefault(); },
            click: function () { take(id); } },
            h("span", { class: "kind k-" + skills[id].kind.name }, h("span", null, skills[id].name)),
            h("span", { class: "count" }, rolebook.parts.grouped(counts[id]),
              rolebook.parts.hidden(counts[id] === 1 ? " role" : " roles")));
        }));
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      mark(found.length > 0 ? 0 : -1);
    }

    function take(id) {
      input.value = "";
      close();
      choose(id);
      input.focus();
    }

    input.addEventListener("input", open);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", function (event) {
      if (event.isComposing) { return; }
      if (event.key === "Enter") {
        event.preventDefault();
        if (active >= 0) { take(found[active]); }
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length > 0) {
        event.preventDefault();
        mark((active + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
      } else if (event.key === "ArrowDown" && list.hidden) {
        open();
      }
    });
    return function (skillCounts) { counts = skillCounts; };
  }

  rolebook.skillFinder = { make: make };
})();
