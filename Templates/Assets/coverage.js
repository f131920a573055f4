// How far a set of skills covers what roles ask for. No page and no data loading: numbers in,
// numbers out, so that it can be tried and measured outside a browser.
//
// A role is covered as far as the skills that it requires are; what it waives is not missing, and
// what it prefers only decides between roles that are covered alike. A role that requires nothing
// has no share and stands last.
(function () {
  "use strict";
  const named = 3; // the concreteness of kinds whose skills are things with a name of their own
  const preferred = 2, required = 3; // strengths, as rows have them

  // Lists of numbers in two flat arrays: those of `i` stand from starts[i] to starts[i + 1].
  function flat(lists, keep) {
    const starts = new Uint32Array(lists.length + 1);
    lists.forEach(function (list, i) {
      let kept = 0;
      for (let j = 0; j < list.length; j += 1) { if (keep(list[j])) { kept += 1; } }
      starts[i + 1] = starts[i] + kept;
    });
    const items = new Uint32Array(starts[lists.length]);
    let next = 0;
    lists.forEach(function (list) {
      for (let j = 0; j < list.length; j += 1) {
        if (keep(list[j])) { items[next] = list[j] >> 2; next += 1; }
      }
    });
    return { starts: starts, items: items };
  }

  // What everything else works with. `skills` are the catalogue's; `rows` has for each role its
  // skills as numbers: four times the skill's position plus its strength.
  function index(skills, rows) {
    return {
      roleCount: rows.length, skillCount: skills.length,
      required: flat(rows, function (number) { return (number & 3) === required; }),
      preferred: flat(rows, function (number) { return (number & 3) === preferred; }),
      // A thing with a name counts for what it is one of: PostgreSQL for relational databases. One
      // step only, and not from methods and fields: linear algebra is not all of mathematics.
      instanceOf: skills.map(function (skill) {
        return skill.kind.concreteness === named ? skill.allBroader : [];
      })
    };
  }

  // For each skill by which ticked one it is covered: itself, the first of its instances, or -1.
  function covered(index, ticked, countsInstances) {
    const by = new Int32Array(index.skillCount).fill(-1);
    const inOrder = Array.from(ticked).sort(function (one, other) { return one - other; });
    inOrder.forEach(function (skill) { by[skill] = skill; });
    if (countsInstances) {
      inOrder.forEach(function (skill) {
        index.instanceOf[skill].forEach(function (broader) {
          if (by[broader] < 0) { by[broader] = skill; }
        });
      });
    }
    return by;
  }

  function countCovered(lists, role, by) {
    let count = 0;
    for (let i = lists.starts[role]; i < lists.starts[role + 1]; i += 1) {
      if (by[lists.items[i]] >= 0) { count += 1; }
    }
    return count;
  }

  function size(lists, role) { return lists.starts[role + 1] - lists.starts[role]; }

  // All roles, the best covered first: by the share of required skills, then by the number of
  // preferred ones, then by the number of required ones, then in the order of the notes.
  function rank(index, by) {
    const total = index.roleCount;
    const share = new Float64Array(total), have = new Uint32Array(total), extra = new Uint32Array(total);
    const order = new Uint32Array(total);
    let asking = 0, complete = 0;
    for (let role = 0; role < total; role += 1) {
      const all = size(index.required, role);
      have[role] = countCovered(index.required, role, by);
      extra[role] = countCovered(index.preferred, role, by);
      // Equal fractions have equal quotients, also in floating point.
      share[role] = all === 0 ? -1 : have[role] / all;
      if (all > 0) { asking += 1; }
      if (share[role] === 1) { complete += 1; }
      order[role] = role;
    }
    order.sort(function (one, other) {
      return share[other] - share[one] || extra[other] - extra[one]
        || have[other] - have[one] || one - other;
    });
    return { order: order, have: have, preferred: extra, asking: asking, complete: complete };
  }

  // For each skill that some role requires and that is not covered: how many such roles there are
  // (`closer`), and how many of them would miss nothing more (`opened`). Ordered by `first`, one of
  // these two, then by the other, then as in the catalogue.
  function learnNext(index, by, ranked, countsInstances, first) {
    const closer = new Uint32Array(index.skillCount), opened = new Uint32Array(index.skillCount);
    const starts = index.required.starts, items = index.required.items;
    const missing = [];
    for (let role = 0; role < index.roleCount; role += 1) {
      missing.length = 0;
      if (size(index.required, role) === ranked.have[role]) { continue; }
      for (let i = starts[role]; i < starts[role + 1]; i += 1) {
        if (by[items[i]] < 0) { missing.push(items[i]); }
      }
      missing.forEach(function (skill) {
        closer[skill] += 1;
        const also = countsInstances ? index.instanceOf[skill] : [];
        if (missing.length > 1 + also.length) { return; }
        if (missing.every(function (other) { return other === skill || also.includes(other); })) {
          opened[skill] += 1;
        }
      });
    }
    const skills = [];
    for (let skill = 0; skill < index.skillCount; skill += 1) {
      if (closer[skill] > 0) { skills.push({ skill: skill, opened: opened[skill], closer: closer[skill] }); }
    }
    const second = first === "closer" ? "opened" : "closer";
    return skills.sort(function (one, other) {
      return other[first] - one[first] || other[second] - one[second] || one.skill - other.skill;
    });
  }

  // The required or preferred skills of a role, as positions in the catalogue.
  function asked(lists, role) { return Array.from(lists.items.subarray(lists.starts[role], lists.starts[role + 1])); }

  rolebook.coverage = {
    index: index, covered: covered, rank: rank, learnNext: learnNext, asked: asked
  };
})();
