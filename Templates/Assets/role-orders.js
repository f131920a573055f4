// The orders of the list of roles. No document is needed here.
(function () {
  "use strict";
  // How senior a level is, by its slug.
  const seniority = [
    "intern", "junior", "mid-level", "senior", "staff", "principal", "lead", "manager", "director"
  ];
  // The sorts that begin with the greatest.
  const descending = new Set(["pay", "skills", "mine"]);

  // What gives all roles in an order, from the columns of the index of roles.
  function make(columns) {
    const all = columns.all, roles = columns.roles, years = columns.years, skills = columns.skills;
    const payGroup = columns.payGroup, payLow = columns.payLow, payHigh = columns.payHigh;

    // The place of each name in the alphabet; equal names share one.
    function ranksOf(names) {
      const ranked = Array.from(new Set(names)).sort();
      const ranks = new Map(ranked.map(function (name, rank) { return [name, rank]; }));
      return Float64Array.from(names, function (name) { return ranks.get(name); });
    }

    // A figure for each role, and for pay also a class that is compared before it; not a number
    // where there is nothing to sort by.
    const keys = {
      title: function () { return ranksOf(columns.titles); },
      location: function () {
        const ranks = ranksOf(all.facets.location.values.map(function (value) {
          return rolebook.roleIndex.fold(value.name);
        }));
        return Float64Array.from(roles, function (role) {
          return role.location.length > 0 ? ranks[role.location[0].id] : NaN;
        });
      },
      level: function () {
        return Float64Array.from(roles, function (role) {
          const rank = role.level.length > 0 ? seniority.indexOf(role.level[0].slug) : -1;
          return rank < 0 ? NaN : rank;
        });
      },
      pay: function () {
        return Float64Array.from(roles, function (role, id) {
          return payGroup[id] < 0 ? NaN : (payLow[id] + payHigh[id]) / 2;
        });
      },
      years: function () {
        return Float64Array.from(years, function (value) { return value < 0 ? NaN : value; });
      },
      skills: function () {
        return Float64Array.from(roles, function (role, id) {
          return skills.start[id + 1] - skills.start[id];
        });
      },
      mine: function (options) {
        return Float64Array.from(roles, function (role, id) {
          let shared = 0;
          for (let at = skills.start[id]; at < skills.start[id + 1]; at += 1) {
            if (options.mine.has(skills.items[at])) { shared += 1; }
          }
          return shared || NaN;
        });
      }
    };

    const orders = new Map();
    // All roles in an order: { by, isReversed, payGroup, mine }. Roles without the fact come last
    // either way; pay of another kind than `payGroup` comes after it, each kind for itself.
    function order(options) {
      const name = [options.by, options.isReversed, options.by === "pay" && options.payGroup,
        options.by === "mine" && Array.from(options.mine).join()].join(" ");
      if (!orders.has(name)) {
        const ids = Int32Array.from(roles.keys());
        if (keys[options.by]) {
          const key = keys[options.by](options);
          const sign = descending.has(options.by) !== options.isReversed ? -1 : 1;
          const kind = function (id) {
            return options.by !== "pay" || payGroup[id] === options.payGroup ? -1 : payGroup[id];
          };
          ids.sort(function (one, other) {
            const absent = Number(key[one] !== key[one]) - Number(key[other] !== key[other]);
            if (absent !== 0) { return absent; }
            if (key[one] !== key[one]) { return one - other; }
            return kind(one) - kind(other) || sign * (key[one] - key[other]) || one - other;
          });
        }
        orders.set(name, ids);
      }
      return orders.get(name);
    }

    return order;
  }

  rolebook.roleOrders = { make: make, descending: descending };
})();
