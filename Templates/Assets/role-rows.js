// The rows of the table of roles, as Templates/Components/RoleTable.swift writes them, and its head
// with buttons to sort by.
(function () {
  "use strict";
  const columns = [
    ["title", "Role"], ["location", "Place"], ["level", "Level"], ["pay", "Pay"],
    ["years", "Experience"], ["skills", "Asks for"]
  ];

  // Positions on the scale of all pay of one kind: `PayScale` in Templates/Charts.
  function payScale(group) {
    function roundStep(span) {
      let power = 1;
      while (power * 10 <= span / 4) { power *= 10; }
      const factor = [1, 2, 5, 10].find(function (factor) { return power * factor * 6 >= span; });
      return power * (factor || 10);
    }
    const step = roundStep(Math.max(group.high - group.low, group.high / 4));
    const low = Math.max(0, Math.floor(group.low / step - 0.5) * step);
    const high = Math.max(low + step, Math.ceil(group.high / step) * step);
    return function (figure) {
      return 0.03 + Math.min(1, Math.max(0, (figure - low) / (high - low))) * 0.88;
    };
  }

  function percentage(share) { return (Math.round(share * 10000) / 100).toFixed(2) + "%"; }

  // What makes rows: `skills` are those of each role, `payGroups` as the index of roles has them.
  function maker(skills, payGroups) {
    const parts = rolebook.parts, h = parts.h, svg = parts.svg;
    const charted = payGroups.length > 0 && payGroups[0].high > 0 ? payGroups[0] : null;
    const position = charted ? payScale(charted) : null;

    function absent() { return h("span", { class: "absent" }, "–"); }

    function payLine(pay) {
      if (!charted || pay.currency !== charted.currency || pay.period !== charted.period) { return null; }
      const low = position(pay.min === null ? pay.max || 0 : pay.min);
      const high = position(pay.max === null ? pay.min || 0 : pay.max);
      return svg("svg", { class: "payline", "aria-hidden": "true" },
        svg("line", { class: "track", x1: "0", x2: "100%", y1: "3", y2: "3" }),
        high > low
          ? svg("rect", { class: "value", x: percentage(low), width: percentage(high - low), height: "6" })
          : svg("circle", { class: "value", cx: percentage(low), cy: "3", r: "3" }));
    }

    function terms(role) {
      const named = skills[role.id];
      if (named.length === 0) { return h("span", { class: "absent" }, "–"); }
      const leading = parts.leading(named, 3);
      const rest = named.length - leading.length;
      return h("ul", { class: "terms" },
        leading.map(function (item) { return h("li", null, parts.term(item.skill)); }),
        rest > 0 ? h("li", null, h("a", { class: "rest", href: role.url }, "+" + rest,
          parts.hidden(" more skills of " + role.title))) : null);
    }

    return function (role) {
      const sub = role.company.map(function (value) { return value.name; }).concat(role.section.title);
      return h("tr", null,
        h("td", { class: "what" }, h("a", { class: "title", href: role.url }, role.title),
          h("span", { class: "sub" }, sub.join(" · "))),
        h("td", null, parts.names(role.location) || absent()),
        h("td", null, parts.names(role.level) || absent()),
        h("td", { class: "num pay" }, role.pay ? [role.pay.text, payLine(role.pay)] : absent()),
        role.years === null ? h("td", { class: "num" }, absent())
          : h("td", { class: "num", "data-label": "from" }, parts.count(role.years, "year")),
        h("td", { class: "asks" }, terms(role)));
    };
  }

  // Gives each column of a table a button that sorts by it; returns what shows the order in force.
  function sortableHead(table, choose) {
    const h = rolebook.parts.h;
    const heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (cell, column) {
      const name = columns[column][1];
      // The button is not there where rows are cards, as the head is not seen then.
      cell.replaceChildren(h("span", { class: "column-name" }, name),
        h("button", { type: "button", class: "sort", click: function () { choose(columns[column][0]); } }, name));
    });
    return function (sort, isReversed) {
      heads.forEach(function (cell, column) {
        if (columns[column][0] === sort) {
          const isDescending = rolebook.roleOrders.descending.has(sort) !== isReversed;
          cell.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
        } else {
          cell.removeAttribute("aria-sort");
        }
      });
    };
  }

  rolebook.roleRows = { maker: maker, sortableHead: sortableHead };
})();
