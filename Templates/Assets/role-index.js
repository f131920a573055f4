// The roles by everything that filters ask for. Built once from the site's tables; `evaluate` then
// answers a query in one pass over the roles that it leaves. No document is needed here.
(function () {
  "use strict";
  const catalogued = ["company", "location", "department", "team", "level", "employment"];
  const facetNames = catalogued.concat("section");
  // Letters without marks and case, as a reader types them.
  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function wordsOf(text) { return fold(text).split(/\s+/).filter(Boolean); }

  // Lists of small numbers, one after the other in one array: list `i` is what stands from
  // `start[i]` up to `start[i + 1]`.
  function packed(lists) {
    const start = new Int32Array(lists.length + 1);
    lists.forEach(function (list, number) { start[number + 1] = start[number] + list.length; });
    const items = new Int32Array(start[lists.length]);
    lists.forEach(function (list, number) { items.set(list, start[number]); });
    return { start: start, items: items };
  }

  // For each value the lists that hold it, and which place of `items` says so.
  function inverted(table, valueCount) {
    const start = new Int32Array(valueCount + 1);
    table.items.forEach(function (value) { start[value + 1] += 1; });
    for (let value = 0; value < valueCount; value += 1) { start[value + 1] += start[value]; }
    const next = start.slice();
    const items = new Int32Array(table.items.length);
    const places = new Int32Array(table.items.length);
    for (let list = 0; list + 1 < table.start.length; list += 1) {
      for (let place = table.start[list]; place < table.start[list + 1]; place += 1) {
        const at = next[table.items[place]];
        next[table.items[place]] += 1;
        items[at] = list;
        places[at] = place;
      }
    }
    return { start: start, items: items, places: places };
  }

  function facetOf(lists, valueCount) {
    const table = packed(lists);
    return { count: valueCount, start: table.start, items: table.items,
      roles: inverted(table, valueCount) };
  }

  // The groups of pay in one currency and for one period, which are never mixed: most roles first
  // (`PayGroup` in Sources/SiteModel).
  function payGroups(roles) {
    const groups = new Map();
    roles.forEach(function (role) {
      if (!role.pay) { return; }
      const key = role.pay.currency + "-" + role.pay.period;
      const group = groups.get(key) || { key: key, currency: role.pay.currency,
        period: role.pay.period, count: 0, low: Infinity, high: 0 };
      const bounds = [role.pay.min, role.pay.max].filter(function (bound) { return bound !== null; });
      group.count += 1;
      group.low = Math.min.apply(null, [group.low].concat(bounds));
      group.high = Math.max.apply(null, [group.high].concat(bounds));
      groups.set(key, group);
    });
    return Array.from(groups.values()).sort(function (one, other) {
      return other.count - one.count || (one.key < other.key ? -1 : 1);
    }).map(function (group, id) {
      group.id = id;
      group.low = Math.min(group.low, group.high);
      return group;
    });
  }

  function make(all, roles, roleSkills) {
    const size = roles.length;
    const wordCount = (size + 31) >> 5;
    const titles = roles.map(function (role) { return fold(role.title); });

    const skills = packed(roleSkills.map(function (named) {
      return named.map(function (item) { return item.skill.id; });
    }));
    const ranks = { waived: 0, mentioned: 1, preferred: 2, required: 3 };
    const strengths = new Uint8Array(skills.items.length);
    roleSkills.forEach(function (named, role) {
      named.forEach(function (item, place) {
        strengths[skills.start[role] + place] = ranks[item.strength];
      });
    });
    const rolesOfSkill = inverted(skills, all.skills.length);

    const facets = {};
    catalogued.forEach(function (name) {
      // One more value than the catalogue has: that none is stated.
      const none = all.facets[name].values.length;
      facets[name] = facetOf(roles.map(function (role) {
        return role[name].length === 0 ? [none]
          : role[name].map(function (value) { return value.id; });
      }), none + 1);
    });
    const lineages = all.sections.map(function (section) {
      const lineage = [];
      for (let id = section.id; id >= 0; id = all.sections[id].parent) { lineage.push(id); }
      return lineage;
    });
    facets.section = facetOf(roles.map(function (role) {
      return lineages[role.section.id];
    }), all.sections.length);

    const degreeNames = ["", "bachelor", "master", "phd"];
    const degrees = Uint8Array.from(roles, function (role) {
      return degreeNames.indexOf(role.degree);
    });
    const years = Int16Array.from(roles, function (role) {
      return role.years === null ? -1 : Math.min(role.years, 99);
    });

    const pay = payGroups(roles);
    const payIDs = new Map(pay.map(function (group) { return [group.key, group.id]; }));
    const payGroup = new Int16Array(size).fill(-1);
    const payLow = new Float64Array(size);
    const payHigh = new Float64Array(size);
    roles.forEach(function (role, id) {
      if (!role.pay) { return; }
      payGroup[id] = payIDs.get(role.pay.currency + "-" + role.pay.period);
      payLow[id] = role.pay.min === null ? role.pay.max : role.pay.min;
      payHigh[id] = role.pay.max === null ? role.pay.min : role.pay.max;
    });

    // ── sets of roles, one bit a role ──

    function setOf(test) {
      const set = new Uint32Array(wordCount);
      for (let role = 0; role < size; role += 1) {
        if (test(role)) { set[role >> 5] |= 1 << (role & 31); }
      }
      return set;
    }

    function complement(set) {
      for (let word = 0; word < wordCount; word += 1) { set[word] = ~set[word]; }
      if (size & 31) { set[wordCount - 1] &= (1 << (size & 31)) - 1; }
      return set;
    }

    function withAnySkill(ids, least) {
      const set = new Uint32Array(wordCount);
      ids.forEach(function (id) {
        for (let at = rolesOfSkill.start[id]; at < rolesOfSkill.start[id + 1]; at += 1) {
          if (strengths[rolesOfSkill.places[at]] < least) { continue; }
          const role = rolesOfSkill.items[at];
          set[role >> 5] |= 1 << (role & 31);
        }
      });
      return set;
    }

    function withAnyValue(facet, ids) {
      const set = new Uint32Array(wordCount);
      ids.forEach(function (id) {
        for (let at = facet.roles.start[id]; at < facet.roles.start[id + 1]; at += 1) {
          const role = facet.roles.items[at];
          set[role >> 5] |= 1 << (role & 31);
        }
      });
      return set;
    }

    function forEachRole(set, visit) {
      for (let word = 0; word < wordCount; word += 1) {
        let bits = set[word];
        while (bits !== 0) {
          visit((word << 5) + 31 - Math.clz32(bits & -bits));
          bits &= bits - 1;
        }
      }
    }

    function sizeOf(set) {
      let count = 0;
      forEachRole(set, function () { count += 1; });
      return count;
    }

    // ── a query ──

    // The filters in force as sets of the roles that pass them: [{ name, set }].
    function filtersOf(query) {
      const filters = [];
      function add(name, set) { filters.push({ name: name, set: set }); }
      const words = wordsOf(query.title);
      if (words.length > 0) {
        add("title", setOf(function (role) {
          return words.every(function (word) { return titles[role].includes(word); });
        }));
      }
      query.all.forEach(function (id) { add("all-" + id, withAnySkill([id], query.strength)); });
      if (query.any.length > 0) { add("any", withAnySkill(query.any, query.strength)); }
      query.not.forEach(function (id) {
        add("not-" + id, complement(withAnySkill([id], query.strength)));
      });
      facetNames.forEach(function (name) {
        if (query[name].length > 0) { add(name, withAnyValue(facets[name], query[name])); }
      });
      if (query.degree !== null) {
        add("degree", setOf(function (role) { return degrees[role] <= query.degree; }));
      }
      if (query.years !== null || query.yearsStated) {
        const most = query.years === null ? Infinity : query.years;
        const least = query.yearsStated ? 0 : -1;
        add("years", setOf(function (role) { return years[role] >= least && years[role] <= most; }));
      }
      const hasBounds = query.payMin !== null || query.payMax !== null;
      if (hasBounds || query.payStated) {
        const low = query.payMin === null ? -Infinity : query.payMin;
        const high = query.payMax === null ? Infinity : query.payMax;
        add("pay", setOf(function (role) {
          if (payGroup[role] < 0) { return !query.payStated; }
          return !hasBounds
            || payGroup[role] === query.payGroup && payHigh[role] >= low && payLow[role] <= high;
        }));
      }
      return filters;
    }

    // What a query leaves, and how many roles each option would leave or add under all other
    // filters. A role that one filter alone keeps out counts for the options of that filter.
    function evaluate(query) {
      const filters = filtersOf(query);
      const failedOnce = new Uint32Array(wordCount);
      const failedTwice = new Uint32Array(wordCount);
      filters.forEach(function (filter) {
        for (let word = 0; word < wordCount; word += 1) {
          const failed = ~filter.set[word];
          failedTwice[word] |= failedOnce[word] & failed;
          failedOnce[word] |= failed;
        }
      });
      const passed = complement(failedOnce.slice());

      const counts = { skill: new Int32Array(all.skills.length), degree: new Int32Array(4),
        years: new Int32Array(101), pay: new Int32Array(pay.length + 1), filter: new Map() };
      facetNames.forEach(function (name) { counts[name] = new Int32Array(facets[name].count); });
      function countFacet(name, role) {
        const facet = facets[name], count = counts[name];
        for (let at = facet.start[role]; at < facet.start[role + 1]; at += 1) {
          count[facet.items[at]] += 1;
        }
      }
      // The last place of these two is for roles that state none.
      const countOne = {
        degree: function (role) { counts.degree[degrees[role]] += 1; },
        years: function (role) { counts.years[years[role] < 0 ? 100 : years[role]] += 1; },
        pay: function (role) { counts.pay[payGroup[role] < 0 ? pay.length : payGroup[role]] += 1; }
      };
      let total = 0;
      forEachRole(passed, function (role) {
        total += 1;
        for (let at = skills.start[role]; at < skills.start[role + 1]; at += 1) {
          if (strengths[at] >= query.strength) { counts.skill[skills.items[at]] += 1; }
        }
        facetNames.forEach(function (name) { countFacet(name, role); });
        countOne.degree(role);
        countOne.years(role);
        countOne.pay(role);
      });
      filters.forEach(function (filter) {
        const alone = filter.set.map(function (bits, word) {
          return ~bits & failedOnce[word] & ~failedTwice[word];
        });
        if (size & 31) { alone[wordCount - 1] &= (1 << (size & 31)) - 1; }
        counts.filter.set(filter.name, sizeOf(alone));
        if (facets[filter.name]) {
          forEachRole(alone, function (role) { countFacet(filter.name, role); });
        } else if (countOne[filter.name]) {
          forEachRole(alone, countOne[filter.name]);
        }
      });
      query.not.forEach(function (id) { counts.skill[id] = counts.filter.get("not-" + id); });
      return { set: passed, total: total, counts: counts, isFiltered: filters.length > 0 };
    }

    // The roles of a set in an order.
    function listed(set, inOrder) {
      return inOrder.filter(function (role) { return (set[role >> 5] >>> (role & 31) & 1) === 1; });
    }

    const statedYears = new Set(years);
    const order = rolebook.roleOrders.make({ all: all, roles: roles, titles: titles, years: years,
      payGroup: payGroup, payLow: payLow, payHigh: payHigh, skills: skills });
    return { size: size, pay: pay, statedYears: statedYears, evaluate: evaluate, order: order,
      listed: listed };
  }

  rolebook.roleIndex = { make: make, fold: fold, wordsOf: wordsOf, facetNames: facetNames };
})();
