// The filters in force on the list of roles: their names, their chips, and what to do when they
// leave no role.
(function () {
  "use strict";

  // Each with what it is called, what a screen reader says, and what takes it away.
  function inForce(query, all, payGroups) {
    const parts = rolebook.parts;
    const found = [];
    function add(filter, label, drop, skill) {
      found.push({ filter: filter, label: label, drop: drop, skill: skill });
    }
    function without(name, id) {
      return function (next) {
        next[name] = next[name].filter(function (other) { return other !== id; });
      };
    }
    const leads = { all: "", any: "any: ", not: "not " };
    ["all", "any", "not"].forEach(function (mode) {
      query[mode].forEach(function (id) {
        add(mode === "any" ? "any" : mode + "-" + id, leads[mode] + all.skills[id].name,
          without(mode, id), all.skills[id]);
      });
    });
    if (query.strength > 0 && query.all.length + query.any.length + query.not.length > 0) {
      add(null, query.strength === 3 ? "as required" : "as required or preferred",
        function (next) { next.strength = 0; });
    }
    if (query.title.trim()) {
      add("title", "Title: " + query.title.trim(), function (next) { next.title = ""; });
    }
    rolebook.roleIndex.facetNames.forEach(function (name) {
      const values = name === "section" ? all.sections : all.facets[name].values;
      const singular = name === "section" ? "Section" : all.facets[name].singular;
      query[name].forEach(function (id) {
        add(name, id < values.length ? values[id].name || values[id].title : singular + " not stated",
          without(name, id));
      });
    });
    if (query.degree !== null) {
      add("degree", rolebook.filterPanel.degrees[query.degree] + (query.degree > 0 ? " at most" : ""),
        function (next) { next.degree = null; });
    }
    if (query.years !== null) {
      add("years", query.years === 0 ? "No experience" : "At most " + parts.count(query.years, "year"),
        function (next) { next.years = null; });
    }
    if (query.yearsStated) {
      add("years", "Experience stated", function (next) { next.yearsStated = false; });
    }
    if (query.payMin !== null || query.payMax !== null) {
      const bounds = [query.payMin === null ? null : "from " + parts.grouped(query.payMin),
        query.payMax === null ? null : "up to " + parts.grouped(query.payMax)];
      add("pay", rolebook.filterPanel.periodWords(payGroups[query.payGroup]) + " "
        + bounds.filter(Boolean).join(" "), function (next) { next.payMin = next.payMax = null; });
    }
    if (query.payStated) {
      add("pay", "Pay stated", function (next) { next.payStated = false; });
    }
    return found;
  }

  // `drop` is told the filter whose button was pressed, and its place.
  function chips(filters, drop, clear) {
    const h = rolebook.parts.h;
    const made = filters.map(function (filter, place) {
      const kind = filter.skill ? " k-" + filter.skill.kind.name : "";
      return h("li", null, h("span", { class: "chip" + kind }, h("span", null, filter.label),
        h("button", { type: "button", "aria-label": "Remove " + filter.label,
          click: function () { drop(filter, place); } }, "×")));
    });
    if (made.length > 0) {
      made.push(h("li", null, h("button", { type: "button", class: "clear", click: clear }, "Clear all")));
    }
    return made;
  }

  // What is shown when no role is left: which filter alone stands in the way of how many roles.
  // `drop` is told the filters to take away.
  function advice(filters, counts, drop) {
    const parts = rolebook.parts, h = parts.h;
    const names = Array.from(new Set(filters.map(function (filter) { return filter.filter; })));
    const ways = names.map(function (name) {
      const same = filters.filter(function (filter) { return filter.filter === name; });
      return { same: same, count: counts.filter.get(name) || 0 };
    }).filter(function (way) { return way.count > 0; })
      .sort(function (one, other) { return other.count - one.count; }).slice(0, 5);
    const empty = h("div", { class: "empty" }, h("p", null, "No role passes all of these filters."));
    if (ways.length === 0) {
      empty.append(h("p", null, "Take away more than one of them, or clear all."));
    } else {
      empty.append(h("ul", { class: "ways" }, ways.map(function (way) {
        const label = way.same.map(function (filter) { return "“" + filter.label + "”"; }).join(" and ");
        return h("li", null, h("button", { type: "button", click: function () { drop(way.same); } },
          "Without " + label + ": " + parts.count(way.count, "role")));
      })));
    }
    return empty;
  }

  rolebook.appliedFilters = { inForce: inForce, chips: chips, advice: advice };
})();
