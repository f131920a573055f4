// The page that sets two or three roles side by side. Which ones stands in its address, so that a
// comparison can be linked to and kept.
(function () {
  "use strict";
  const place = document.querySelector("[data-compare]");
  if (!place) { return; }
  const parts = rolebook.parts, h = parts.h;
  const slots = ["a", "b", "c"];
  const ordinals = ["first", "second", "third"];
  const suggestionLimit = 20;
  const strengthRanks = { required: 3, preferred: 2, mentioned: 1, waived: 0 };
  const strengthTitles = {
    required: "Required", preferred: "Preferred", mentioned: "Mentioned", waived: "Not needed"
  };
  const degreeTitles = { bachelor: "Bachelor’s degree", master: "Master’s degree", phd: "PhD" };

  const result = place.querySelector("[data-comparison]");
  const summary = place.querySelector("[data-summary]");
  const differ = place.querySelector("[data-differ]");
  const announcement = place.querySelector("[data-announcement]");
  const pageTitle = document.title;

  Promise.all([
    rolebook.data.catalogue(), rolebook.data.roles(), rolebook.data.roleSkills()
  ]).then(function (loaded) {
    run(loaded[0], loaded[1], loaded[2]);
  }).catch(function () {
    summary.textContent = "The list of roles could not be loaded. Load the page again to try once more.";
    place.hidden = false;
  });

  function run(catalogue, roles, roleSkills) {
    const bySlug = new Map(roles.map(function (role) { return [role.slug, role]; }));
    // The role of each slot, or null.
    let chosen = [null, null, null];
    let problems = [];
    let showsText = false;
    const text = rolebook.compareText(function (isShown) {
      showsText = isShown;
      write();
    });

    // ── the state in the address ──

    function parameters(picked, isShort, hasText) {
      const found = new URLSearchParams();
      slots.forEach(function (name, slot) { if (picked[slot]) { found.set(name, picked[slot].slug); } });
      if (isShort) { found.set("differ", "1"); }
      if (hasText) { found.set("text", "1"); }
      return found;
    }

    function read() {
      const asked = parts.state.read();
      problems = [];
      chosen = [null, null, null];
      slots.forEach(function (name, slot) {
        const slug = asked.get(name);
        if (!slug) { return; }
        const role = bySlug.get(slug);
        if (!role) {
          problems.push("There is no role at the address “" + shortened(slug)
            + "”. It may have changed its title, or the link may be old.");
        } else if (chosen.includes(role)) {
          problems.push("“" + role.title + "” was chosen twice and is shown once.");
        } else {
          chosen[slot] = role;
        }
      });
      differ.checked = asked.get("differ") === "1";
      showsText = asked.get("text") === "1";
    }

    function write() { parts.state.write(parameters(chosen, differ.checked, showsText), true); }

    function change(picked) {
      chosen = picked;
      problems = [];
      write();
      show();
    }

    // ── what to choose from ──

    // Role and the words that it is found by; made when the first field is opened.
    let entries = null;
    function searchable() {
      if (entries) { return entries; }
      // Many roles share a company or a section; each name is folded once.
      const folded = new Map();
      function fold(name) {
        if (!folded.has(name)) { folded.set(name, words(name)); }
        return folded.get(name);
      }
      entries = roles.map(function (role) {
        const title = words(role.title);
        const others = [].concat(role.company, role.location, role.team, role.level)
          .map(function (value) { return fold(value.name); });
        return { role: role, title: title, all: title + others.join("") + fold(role.section.title) };
      });
      return entries;
    }

    function find(text, slot) {
      const asked = words(text).split(" ").filter(Boolean);
      if (asked.length === 0) { return closest(slot); }
      const ranked = [[], [], []];
      searchable().forEach(function (entry) {
        if (isTaken(entry.role, slot)) { return; }
        function allIn(where) {
          return asked.every(function (word) { return where.includes(word); });
        }
        if (!allIn(entry.all)) { return; }
        const isTitle = asked.every(function (word) { return entry.title.includes(" " + word); });
        ranked[entry.title.startsWith(words(text)) ? 0 : isTitle ? 1 : 2].push(entry.role);
      });
      const found = ranked[0].concat(ranked[1], ranked[2]);
      return {
        items: found.slice(0, suggestionLimit),
        remark: found.length === 0 ? "No other role matches."
          : found.length > suggestionLimit
            ? "The first " + suggestionLimit + " of " + parts.count(found.length, "role") + "; type more to narrow them."
            : parts.count(found.length, "role") + "."
      };
    }

    function isTaken(role, slot) {
      return chosen.some(function (other, position) { return position !== slot && other === role; });
    }

    // Before anything is typed: the roles closest to the one chosen first, else the notes' first.
    function closest(slot) {
      const base = chosen.find(function (role, position) { return role && position !== slot; });
      const free = function (role) { return !isTaken(role, slot); };
      const near = base ? closeTo(base).filter(free).slice(0, suggestionLimit) : [];
      if (near.length > 0) { return { items: near, remark: "The roles closest to “" + base.title + "”; type to find others." }; }
      const first = roles.filter(free).slice(0, suggestionLimit);
      return {
        items: first,
        remark: first.length === 0 ? "There is no other role."
          : first.length < roles.filter(free).length
            ? "The first " + first.length + " of " + parts.count(roles.length, "role") + "; type to find others."
            : parts.count(first.length, "role") + "."
      };
    }

    // How close roles are is measured as on the roles' pages (`RelatedRoles` in Sources/SiteModel).
    let weights = null;
    function counts(named) { return named.strength !== "waived" && named.skill.kind.name !== "soft"; }
    function skillWeights() {
      if (weights) { return weights; }
      const uses = new Array(catalogue.skills.length).fill(0);
      roleSkills.forEach(function (skills) {
        skills.forEach(function (named) { if (counts(named)) { uses[named.skill.id] += 1; } });
      });
      weights = uses.map(function (count) { return 0.5 + Math.log2((roles.length + 1) / Math.max(1, count)); });
      return weights;
    }
    function closeTo(base) {
      const weight = skillWeights();
      const own = new Set(roleSkills[base.id].filter(counts).map(function (named) { return named.skill.id; }));
      function total(ids) { return ids.reduce(function (sum, id) { return sum + weight[id]; }, 0); }
      const ownTotal = total(Array.from(own));
      const scored = [];
      roles.forEach(function (role) {
        if (role === base) { return; }
        const ids = roleSkills[role.id].filter(counts).map(function (named) { return named.skill.id; });
        const shared = ids.filter(function (id) { return own.has(id); });
        if (shared.length < 2) { return; }
        const common = total(shared);
        scored.push({ role: role, score: common / (ownTotal + total(ids) - common) });
      });
      return scored.sort(function (one, other) {
        return other.score - one.score || one.role.id - other.role.id;
      }).map(function (item) { return item.role; });
    }

    // ── the fields ──

    const fields = slots.map(function (name, slot) {
      const box = place.querySelector("[data-pick=" + name + "]");
      const input = box.querySelector("input");
      const swap = box.querySelector("[data-swap]");
      const remove = box.querySelector("[data-remove]");
      const combobox = rolebook.combobox({
        input: input,
        list: box.querySelector("[role=listbox]"),
        suggest: function (text) { return text === null ? closest(slot) : find(text, slot); },
        show: function (role) {
          const facts = [parts.names(role.company), parts.names(role.location),
            parts.names(role.level), role.pay ? role.pay.text : "", role.section.title].filter(Boolean);
          return [h("span", { class: "option-title" }, role.title), " ",
            h("span", { class: "option-facts" }, facts.join(" · "))];
        },
        choose: function (role) { change(replaced(chosen, slot, role)); },
        tell: function (text) { announcement.textContent = text; }
      });
      if (swap) {
        swap.addEventListener("click", function () {
          change(replaced(replaced(chosen, slot, chosen[slot - 1]), slot - 1, chosen[slot]));
        });
      }
      remove.addEventListener("click", function () {
        change(replaced(chosen, slot, null));
        input.focus();
      });
      return { combobox: combobox, swap: swap, remove: remove };
    });

    function replaced(list, position, value) {
      return list.map(function (item, order) { return order === position ? value : item; });
    }

    differ.addEventListener("change", function () { write(); show(); });
    place.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); });
    addEventListener("popstate", function () { read(); show(); });

    // ── the table ──

    function show() {
      const columns = chosen.filter(Boolean);
      fields.forEach(function (field, slot) {
        const role = chosen[slot];
        field.combobox.settle(role ? role.title : "");
        field.remove.hidden = !role;
        field.remove.setAttribute("aria-label", role ? "Remove " + role.title : "Remove");
        if (field.swap) { field.swap.hidden = !role || !chosen[slot - 1]; }
      });
      differ.closest("label").hidden = columns.length < 2;
      document.title = columns.length === 0 ? pageTitle
        : columns.map(function (role) { return role.title; }).join(" / ") + " · " + pageTitle;
      const comparison = columns.length > 0 ? compare(columns) : null;
      summary.replaceChildren.apply(summary,
        problems.concat(comparison ? comparison.summary : emptyText())
          .map(function (text) { return h("p", null, text); }));
      result.replaceChildren.apply(result, comparison
        ? (columns.length === 1 ? suggestions(columns[0]) : []).concat(comparison.table) : []);
    }

    function emptyText() {
      return roles.length < 2 ? ["A comparison needs two roles; the notes have " + parts.count(roles.length, "role") + "."]
        : ["Choose the first role above. The page of each role also has a link that begins a comparison with it."];
    }

    function suggestions(role) {
      const near = closeTo(role).slice(0, 6);
      if (near.length === 0) { return []; }
      return [h("section", { class: "compare-near", "aria-labelledby": "near" },
        h("h2", { id: "near" }, "The closest roles, to compare it with"),
        h("ul", { class: "columns-wide" }, near.map(function (other) {
          const href = parts.state.href(parameters([role, other, null], false, showsText));
          return h("li", null, h("h3", { class: "entry-title" }, h("a", { href: href }, other.title)), parts.meta(other));
        })))];
    }

    function compare(columns) {
      const isShort = differ.checked && columns.length > 1;
      const facts = factRows(columns);
      const named = namedSkills(columns);
      let hiddenCount = 0;
      // Rows that are equal in all columns, unless they are not asked for.
      function kept(rows) {
        const shown = rows.filter(function (row) { return !(isShort && row.isEqual); });
        hiddenCount += rows.length - shown.length;
        return shown;
      }
      const bodies = [h("tbody", null, kept(facts.rows).map(function (row) { return row.element; }))];
      for (let count = columns.length; count > 1; count -= 1) {
        const group = named.filter(function (item) { return item.count === count; });
        bodies.push(group.length === 0
          ? emptyGroup(groupTitle(count, columns.length), columns.length)
          : sharedGroup(groupTitle(count, columns.length), group.length, kept(skillRows(group)), columns.length));
      }
      bodies.push(singleGroup(named.filter(function (item) { return item.count === 1; }), columns));
      bodies.push(text.rows(columns, showsText));
      const size = ["one", "two", "three"][columns.length - 1];
      const table = h("table", { class: "compare of-" + size },
        h("caption", { class: "vh" }, columns.length === 1 ? "One role, fact by fact"
          : columns.length === 2 ? "Two roles compared, fact by fact and skill by skill"
            : "Three roles compared, fact by fact and skill by skill"),
        h("colgroup", null, h("col", { class: "label" }), columns.map(function () { return h("col"); })),
        h("thead", null, h("tr", null, h("td"), columns.map(function (role) {
          return h("th", { scope: "col" }, h("a", { href: role.url }, role.title));
        }))),
        bodies);
      return {
        table: h("div", { class: "scroll", role: "region", "aria-label": "Comparison", tabindex: "0" }, table),
        summary: summaryText(named, columns.length, hiddenCount)
      };
    }

    function summaryText(named, columnCount, hiddenCount) {
      if (columnCount === 1) { return ["Choose a second role to compare this one with."]; }
      const numbers = [];
      for (let count = columnCount; count > 0; count -= 1) {
        const number = named.filter(function (item) { return item.count === count; }).length;
        numbers.push(number + " " + groupTitle(count, columnCount).toLowerCase());
      }
      const text = parts.count(named.length, "skill") + " in all: " + numbers.join(", ") + ".";
      return [hiddenCount === 0 ? text
        : text + " " + parts.count(hiddenCount, "equal row is", "equal rows are") + " left out."];
    }

    // ── facts ──

    function factRows(columns) {
      const rows = [], absent = [];
      // `value(role)` returns [what decides whether it is equal, what is shown], or null.
      function add(label, value) {
        const cells = columns.map(value);
        if (cells.every(function (cell) { return !cell; })) { absent.push(label.toLowerCase()); return; }
        const keys = cells.map(function (cell) { return cell ? cell[0] : ""; });
        rows.push({
          isEqual: columns.length > 1 && keys.every(function (key) { return key === keys[0]; }),
          element: h("tr", null, h("th", { scope: "row" }, label), cells.map(function (cell) {
            return h("td", null, cell ? cell[1] : h("span", { class: "absent" }, "not stated"));
          }))
        });
      }
      function facet(name) {
        add(catalogue.facets[name].singular, function (role) {
          const values = role[name];
          return values.length === 0 ? null : [parts.names(values), links(values)];
        });
      }
      facet("company");
      facet("location");
      add("Pay", function (role) { return role.pay ? [payText(role.pay), payText(role.pay)] : null; });
      facet("department");
      facet("team");
      facet("level");
      facet("employment");
      add("Experience", function (role) {
        return role.years === null ? null : [role.years, "from " + parts.count(role.years, "year")];
      });
      add("Degree", function (role) { return role.degree ? [role.degree, degreeTitles[role.degree]] : null; });
      add("Section", function (role) {
        return [role.section.id, h("a", { href: role.section.url }, role.section.title)];
      });
      add("Skills", function (role) { return strengthCounts(roleSkills[role.id]); });
      if (absent.length > 0) {
        rows.push({
          isEqual: columns.length > 1,
          element: h("tr", null, h("th", { scope: "row" }, columns.length > 1 ? "Stated by none" : "Not stated"),
            h("td", { colspan: columns.length, class: "absent" }, absent.join(", ")))
        });
      }
      return { rows: rows };
    }

    function links(values) {
      return values.map(function (value, order) {
        return [order > 0 ? parts.separator(values) : null, h("a", { href: value.url }, value.name)];
      });
    }

    // In full, with the currency and the period that the notes state: nothing is converted.
    function payText(pay) {
      const sign = pay.text.replace(/^(from|up to) /, "").match(/^\D*/)[0];
      const figures = [pay.min, pay.max].filter(function (figure) { return figure !== null; });
      const text = figures.map(figureText).filter(function (figure, order, all) {
        return all.indexOf(figure) === order;
      }).join("–");
      const bound = figures.length > 1 ? "" : pay.max === null ? "from " : "up to ";
      return bound + sign + text + (/^[aeio]|^hour/.test(pay.period) ? " an " : " a ") + pay.period;
    }

    function figureText(figure) {
      const cents = Math.round(figure * 100);
      const whole = parts.grouped(Math.floor(cents / 100));
      return cents % 100 === 0 ? whole : whole + "." + String(cents % 100).padStart(2, "0");
    }

    function strengthCounts(skills) {
      if (skills.length === 0) { return [0, "none found"]; }
      const counted = Object.keys(strengthTitles).map(function (strength) {
        return [strength, skills.filter(function (named) { return named.strength === strength; }).length];
      }).filter(function (pair) { return pair[1] > 0; });
      const text = counted.map(function (pair) {
        return pair[1] + " " + parts.strengthWords[pair[0]];
      }).join(", ");
      return [text, [parts.count(skills.length, "skill"), h("span", { class: "sub" }, text)]];
    }

    // ── skills ──

    // Every skill that a column names, in the order of kinds and names, with its strength in each.
    function namedSkills(columns) {
      const found = new Map();
      columns.forEach(function (role, column) {
        roleSkills[role.id].forEach(function (named) {
          if (!found.has(named.skill.id)) {
            found.set(named.skill.id, { skill: named.skill, strengths: columns.map(function () { return null; }), count: 0 });
          }
          const item = found.get(named.skill.id);
          item.strengths[column] = named.strength;
          item.count += 1;
        });
      });
      return Array.from(found.values()).sort(function (one, other) {
        return one.skill.kind.id - other.skill.kind.id || compareNames(one.skill, other.skill);
      });
    }

    function compareNames(one, other) {
      const left = one.name.toLowerCase(), right = other.name.toLowerCase();
      return left < right ? -1 : left > right ? 1 : one.id - other.id;
    }

    function groupTitle(count, columnCount) {
      if (columnCount === 1) { return "Skills"; }
      if (count === 1) { return "Named by only one"; }
      return count === columnCount ? (count === 2 ? "Named by both" : "Named by all three") : "Named by two";
    }

    function groupHead(title, count, columnCount) {
      return h("tr", null, h("th", { scope: "rowgroup", colspan: columnCount + 1 },
        h("span", { class: "group-name" }, title, " ", h("span", { class: "count" }, String(count)))));
    }

    function emptyGroup(title, columnCount) {
      return h("tbody", null, groupHead(title, 0, columnCount));
    }

    function sharedGroup(title, count, rows, columnCount) {
      return h("tbody", null, groupHead(title, count, columnCount),
        rows.length > 0 ? withKinds(rows) : null);
    }

    function skillRows(group) {
      return group.map(function (item) {
        return {
          isEqual: item.strengths.every(function (strength) { return strength === item.strengths[0]; }),
          item: item
        };
      });
    }

    // The kind's word stands above the first skill of each kind.
    function withKinds(rows) {
      let last = null;
      return rows.map(function (row) {
        const skill = row.item.skill, isFirst = skill.kind !== last;
        last = skill.kind;
        return h("tr", { class: isFirst ? "first-of-kind" : null },
          h("th", { scope: "row" },
            h("span", { class: isFirst ? "kind-name" : "vh" }, skill.kind.singular + " "),
            parts.term(skill)),
          row.item.strengths.map(strengthCell));
      });
    }

    function strengthCell(strength) {
      return h("td", null, strength
        ? h("span", { class: "strength is-" + strength }, strengthTitles[strength])
        : absentMark());
    }

    function absentMark() { return h("span", { class: "absent" }, "–", parts.hidden("not named")); }

    // One row for each kind, with the skills of each column in it.
    function singleGroup(group, columns) {
      const title = groupTitle(1, columns.length);
      const kinds = catalogue.kinds.filter(function (kind) {
        return group.some(function (item) { return item.skill.kind === kind; });
      });
      return h("tbody", null, groupHead(title, group.length, columns.length), kinds.map(function (kind) {
        return h("tr", null,
          h("th", { scope: "row" }, h("span", { class: "kind k-" + kind.name }, kind.plural)),
          columns.map(function (role, column) {
            const here = group.filter(function (item) {
              return item.skill.kind === kind && item.strengths[column];
            }).sort(function (one, other) {
              return strengthRanks[other.strengths[column]] - strengthRanks[one.strengths[column]]
                || compareNames(one.skill, other.skill);
            });
            return h("td", null, here.length === 0 ? absentMark() : parts.chips(here.map(function (item) {
              return parts.chip(item.skill, { strength: item.strengths[column] });
            })));
          }));
      }));
    }

    read();
    show();
    place.hidden = false;
  }

  // Lower-case words without marks, with a space before each.
  function words(text) {
    // The common case, at a third of the cost.
    if (/^[ -~]*$/.test(text)) { return " " + text.toLowerCase().replace(/[^a-z0-9+#]+/g, " ").trim(); }
    return " " + text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, " ").trim();
  }

  function shortened(text) { return text.length > 80 ? text.slice(0, 80) + "…" : text; }
})();
