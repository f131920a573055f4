// The lists of options in the form of filters: a box to tick for each value, with its number of roles.
(function () {
  "use strict";
  // Lists show so many values, and so many more when asked to.
  const short = 10, long = 100;

  const modes = [["all", "all of"], ["any", "any of"], ["not", "none of"]];

  // The places of `counts` by its values, greatest first, then in the catalogue's order.
  function byCount(ids, counts) {
    return ids.sort(function (one, other) { return counts[other] - counts[one] || one - other; });
  }

  function matches(folded, words) {
    return words.every(function (word) { return folded.includes(word); });
  }

  function countNode() { return rolebook.parts.h("span", { class: "count" }); }

  function showCount(row, count) {
    row.count.textContent = rolebook.parts.grouped(count);
    row.element.classList.toggle("is-none", count === 0);
  }

  // Puts `elements` into `list` in their order, and keeps the focus where it was.
  function arrange(list, elements) {
    const isSame = elements.length === list.children.length
      && elements.every(function (element, place) { return list.children[place] === element; });
    if (isSame) { return; }
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    list.replaceChildren.apply(list, elements);
    if (focused && list.contains(focused)) { focused.focus({ preventScroll: true }); }
  }

  // One list of options with boxes to tick: `values` are { id, name, folded, depth }; the one with
  // the position `none` says that no value is stated, and stands last.
  function optionList(fieldset, name, values, none, change) {
    const h = rolebook.parts.h;
    const list = h("div", { class: "options" });
    const rows = new Map();
    let shown = { chosen: [], counts: [] };
    let isLong = false;
    const find = h("input", { type: "search", class: "find-value", hidden: true,
      "aria-label": "Find in " + fieldset.querySelector("legend").textContent.toLowerCase(),
      placeholder: "Find", autocomplete: "off", input: function () { draw(); } });
    const more = h("button", { type: "button", class: "more-values", "aria-expanded": "false",
      click: function () {
        isLong = !isLong;
        find.hidden = !isLong || values.length <= 2 * short;
        find.value = "";
        more.setAttribute("aria-expanded", String(isLong));
        draw();
        if (!find.hidden) { find.focus(); }
      } });
    const nothing = h("p", { class: "muted small", hidden: true }, "None in these roles");
    fieldset.append(find, list, nothing, more);

    function row(value) {
      if (!rows.has(value.id)) {
        const box = h("input", { type: "checkbox", change: function () {
          change(name, value.id, box.checked);
        } });
        const made = { box: box, count: countNode() };
        made.element = h("label", { class: "check" + (value.depth ? " depth-" + Math.min(value.depth, 3) : "") },
          box, h("span", null, value.name), made.count);
        rows.set(value.id, made);
      }
      return rows.get(value.id);
    }

    function draw() {
      const counts = shown.counts;
      const before = function (one, other) {
        return Number(one === none) - Number(other === none)
          || counts[other] - counts[one] || one - other;
      };
      const isChosen = function (value) { return shown.chosen.includes(value.id); };
      let picked = values;
      if (values.length > short) {
        const words = rolebook.roleIndex.wordsOf(find.value);
        const wanted = values.filter(function (value) {
          return isChosen(value) || (counts[value.id] > 0 || words.length > 0) && matches(value.folded, words);
        });
        const first = new Set(wanted.map(function (value) { return value.id; }).sort(before)
          .slice(0, isLong ? long : short));
        picked = wanted.filter(function (value) { return isChosen(value) || first.has(value.id); });
        // An outline keeps its order; anything else begins with what most roles have.
        if (name !== "section") {
          picked.sort(function (one, other) { return before(one.id, other.id); });
        }
        const rest = wanted.length - picked.length;
        more.hidden = !isLong && rest === 0;
        more.textContent = isLong ? "Show fewer" : rolebook.parts.grouped(rest) + " more";
      } else {
        more.hidden = true;
      }
      nothing.hidden = picked.length > 0;
      arrange(list, picked.map(function (value) {
        const made = row(value);
        made.box.checked = isChosen(value);
        showCount(made, counts[value.id]);
        return made.element;
      }));
    }

    return function (query, counts) {
      shown = { chosen: query[name], counts: counts[name] };
      draw();
    };
  }

  // The skills: chosen ones first, each with how it counts, then those that most roles left name.
  function skillList(fieldset, skills, change) {
    const parts = rolebook.parts, h = parts.h;
    const list = h("div", { class: "options" });
    fieldset.querySelector("legend").after(list);
    const rows = new Map();

    function row(skill) {
      if (!rows.has(skill.id)) {
        const box = h("input", { type: "checkbox", change: function () {
          change(skill.id, box.checked ? "all" : null);
        } });
        const mode = h("select", { "aria-label": "How " + skill.name + " counts", hidden: true,
          change: function () { change(skill.id, mode.value); } },
          modes.map(function (item) { return h("option", { value: item[0] }, item[1]); }));
        const made = { box: box, mode: mode, count: countNode() };
        made.element = h("div", { class: "check-row" },
          h("label", { class: "check" }, box,
            h("span", { class: "kind k-" + skill.kind.name }, h("span", null, skill.name))),
          mode, made.count);
        rows.set(skill.id, made);
      }
      return rows.get(skill.id);
    }

    return function (query, counts) {
      const chosen = query.all.concat(query.any, query.not).sort(function (one, other) {
        return one - other;
      });
      const others = skills.map(function (skill) { return skill.id; }).filter(function (id) {
        return counts.skill[id] > 0 && !chosen.includes(id) && skills[id].kind.concreteness > 0;
      });
      const picked = chosen.concat(byCount(others, counts.skill).slice(0, short));
      arrange(list, picked.map(function (id) {
        const made = row(skills[id]);
        const mode = modes.find(function (item) { return query[item[0]].includes(id); });
        made.box.checked = Boolean(mode);
        made.mode.hidden = !mode;
        if (mode) { made.mode.value = mode[0]; }
        showCount(made, counts.skill[id]);
        return made.element;
      }));
    };
  }

  rolebook.filterLists = {
    modes: modes, matches: matches, optionList: optionList, skillList: skillList
  };
})();
