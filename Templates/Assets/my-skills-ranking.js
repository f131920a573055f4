// What the page "My skills" shows for the ticked skills: the roles by coverage, and what to learn
// next.
(function () {
  "use strict";
  const parts = rolebook.parts;
  const h = parts.h;
  const mostMissing = 6, mostNext = 12;

  function sentence(names) {
    return names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + " and " + names[names.length - 1];
  }

  // The chips of what a role misses: what it requires first, then what it prefers.
  function missing(role, have) {
    const required = have.required.filter(function (skill) { return have.by[skill.id] < 0; });
    const preferred = have.preferred.filter(function (skill) { return have.by[skill.id] < 0; });
    const all = required.map(function (skill) { return [skill, "required"]; })
      .concat(preferred.map(function (skill) { return [skill, "preferred"]; }));
    if (all.length === 0) { return null; }
    const chips = all.slice(0, mostMissing).map(function (item) {
      return parts.chip(item[0], { strength: item[1] });
    });
    if (all.length > mostMissing) {
      chips.push(h("a", { class: "chip more-chip", href: role.url },
        "+" + (all.length - mostMissing), parts.hidden(" more missing for " + role.title)));
    }
    return h("div", { class: "missing" }, h("p", { class: "eyebrow" }, "Missing"), parts.chips(chips));
  }

  // The skills that count although they are not ticked, with what they are covered by.
  function instances(have) {
    const covered = have.required.concat(have.preferred).filter(function (skill) {
      return have.by[skill.id] >= 0 && have.by[skill.id] !== skill.id;
    });
    return covered.length === 0 ? null : h("p", { class: "note" }, "Counted as known: "
      + sentence(covered.map(function (skill) {
        return skill.name + " (by " + have.skills[have.by[skill.id]].name + ")";
      })));
  }

  // `have` is { required, preferred, by, skills }: the role's skills, and by which ticked skill
  // each of all skills is covered.
  function entry(role, have) {
    const all = have.required.length;
    const count = have.required.filter(function (skill) { return have.by[skill.id] >= 0; }).length;
    const preferred = have.preferred.filter(function (skill) { return have.by[skill.id] >= 0; }).length;
    const facts = [role.section.title];
    if (have.preferred.length > 0) { facts.push(preferred + " of " + have.preferred.length + " preferred"); }
    return h("li", null,
      h("div", { class: "coverage" },
        h("h3", { class: "entry-title" }, h("a", { href: role.url }, role.title)),
        all === 0 ? h("p", { class: "share" }, "requires none")
          : h("p", { class: "share" }, h("strong", null, String(count)), " of " + all, parts.hidden(" required skills")),
        parts.meta(role, facts),
        all === 0 ? null : parts.bar(count === 0 ? [] : [["have", 0, count / all]])),
      missing(role, have), instances(have));
  }

  // `next` are rows of `coverage.learnNext`; a bar has two parts on the scale of the longest.
  function nextList(next, skills, toggle) {
    const shown = next.slice(0, mostNext);
    const most = shown.reduce(function (sum, row) { return Math.max(sum, row.closer); }, 1);
    return h("ol", { class: "bars next" }, shown.map(function (row) {
      const skill = skills[row.skill];
      return h("li", { class: "k-" + skill.kind.name },
        h("a", { href: skill.url }, h("span", { class: "kind k-" + skill.kind.name }, skill.name)),
        parts.bar([["required", 0, row.opened / most], ["closer", row.opened / most, (row.closer - row.opened) / most]]
          .filter(function (part) { return part[2] > 0; })),
        h("span", { class: "num" },
          h("span", null, h("strong", null, parts.grouped(row.opened)), " of " + parts.count(row.closer, "role")),
          h("button", { type: "button", class: "tick", "aria-label": "I know " + skill.name,
            "aria-pressed": "false", click: function () { toggle(skill, true); } })));
    }));
  }

  rolebook.skillRanking = { entry: entry, nextList: nextList };
})();
