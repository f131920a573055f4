// Where skills are ticked on the page "My skills": the chips of those that are, and the list of all
// by kind with its find box.
(function () {
  "use strict";
  const parts = rolebook.parts;
  const h = parts.h;
  const groupStep = 8, mostFound = 60, mostKnown = 80;

  function box(skill, isTicked, toggle) {
    const input = h("input", {
      type: "checkbox", value: skill.slug,
      change: function () { toggle(skill, input.checked); }
    });
    input.checked = isTicked;
    return h("label", { class: "check" }, input,
      h("span", null, h("span", { class: "kind k-" + skill.kind.name }, skill.name)),
      h("span", { class: "count" }, parts.grouped(skill.count),
        parts.hidden(skill.count === 1 ? " role" : " roles")));
  }

  // The list of all skills; `tell` says to screen readers how many were found.
  function picker(list, find, tell, skills, toggle) {
    const ranked = skills.slice().sort(function (one, other) {
      return other.count - one.count || one.id - other.id;
    });
    const groups = new Map();
    ranked.forEach(function (skill) {
      if (!groups.has(skill.kind)) { groups.set(skill.kind, []); }
      groups.get(skill.kind).push(skill);
    });
    const kinds = Array.from(groups.keys()).sort(function (one, other) { return one.id - other.id; });
    const shown = new Map();
    let ticked = new Set();

    function boxes(some) {
      return some.map(function (skill) { return box(skill, ticked.has(skill.slug), toggle); });
    }

    function group(kind) {
      const all = groups.get(kind);
      const limit = shown.get(kind) || groupStep;
      const rest = all.length - limit;
      const fieldset = h("fieldset", null,
        h("legend", null, kind.plural, " ", h("span", { class: "count" }, parts.grouped(all.length))),
        boxes(all.slice(0, limit)),
        rest <= 0 ? null : h("button", {
          type: "button", class: "more",
          click: function () {
            shown.set(kind, limit === groupStep ? limit * 5 : all.length);
            const open = group(kind);
            fieldset.replaceWith(open);
            open.querySelectorAll("input")[limit].focus();
          }
        }, parts.grouped(rest) + " more", parts.hidden(" " + kind.plural.toLowerCase())));
      return fieldset;
    }

    function found(words) {
      const starts = [], others = [];
      ranked.forEach(function (skill) {
        const name = skill.name.toLowerCase();
        if (name.startsWith(words)) { starts.push(skill); }
        else if (name.includes(words) || skill.slug.includes(words)) { others.push(skill); }
      });
      return starts.concat(others);
    }

    function show() {
      const words = find.value.toLowerCase().trim().slice(0, 100);
      list.textContent = "";
      if (words === "") {
        tell.textContent = "";
        list.append.apply(list, kinds.map(group));
        return;
      }
      const hits = found(words);
      tell.textContent = hits.length === 0 ? "No skill found" : parts.count(hits.length, "skill") + " found";
      list.append.apply(list, hits.length === 0
        ? [h("p", { class: "absent" }, "No skill of these notes is called that.")]
        : boxes(hits.slice(0, mostFound)));
      if (hits.length > mostFound) {
        list.append(h("p", { class: "note" }, parts.grouped(hits.length - mostFound) + " more; type on."));
      }
    }

    find.addEventListener("input", show);
    return {
      // Follows a change of the ticks without building the list anew, so that the focus stays.
      update: function (slugs) {
        ticked = new Set(slugs);
        if (!list.firstChild) { show(); }
        list.querySelectorAll("input").forEach(function (input) { input.checked = ticked.has(input.value); });
      }
    };
  }

  // The ticked skills, each with a button that takes it away.
  function known(place, heading) {
    let showsAll = false;
    function show(skills, strangers, toggle, drop) {
      const focused = Array.from(place.querySelectorAll("button")).indexOf(document.activeElement);
      const items = skills.slice(0, showsAll ? skills.length : mostKnown).map(function (skill) {
        return h("span", { class: "chip is-have k-" + skill.kind.name },
          h("a", { href: skill.url }, skill.name),
          h("button", { type: "button", "aria-label": "Remove " + skill.name,
            click: function () { toggle(skill, false); } }, "×"));
      });
      place.textContent = "";
      place.append(skills.length === 0 && strangers.length === 0
        ? h("p", { class: "absent" }, "Nothing is ticked yet.") : parts.chips(items));
      if (items.length < skills.length) {
        place.append(h("button", { type: "button", class: "more",
          click: function () { showsAll = true; show(skills, strangers, toggle, drop); heading.focus(); }
        }, parts.grouped(skills.length - items.length) + " more"));
      }
      if (strangers.length > 0) {
        place.append(h("p", { class: "note" },
          "Also kept, but named in no role of these notes: " + strangers.slice(0, 12).join(", ")
          + (strangers.length > 12 ? " and " + parts.grouped(strangers.length - 12) + " more" : "") + ". "),
        h("button", { type: "button", class: "more", click: drop }, "Drop these"));
      }
      if (focused >= 0) {
        const buttons = place.querySelectorAll("button");
        (buttons[Math.min(focused, buttons.length - 1)] || heading).focus();
      }
    }
    return show;
  }

  rolebook.skillPicker = { picker: picker, known: known };
})();
