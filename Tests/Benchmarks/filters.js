// Times the filters of the list of all roles on a built site, without a browser:
//
//     node Tests/Benchmarks/filters.js SITE
//
// The site's own scripts load its own tables. Prints a table, and the same as one line of JSON.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const { performance } = require("perf_hooks");

const runs = 41;
const pageSize = 50;

function median(times) {
  const sorted = times.slice().sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

function loadSite(folder) {
  const received = new Map();
  const run = (name) => {
    const file = path.join(folder, "assets", name);
    vm.runInThisContext(fs.readFileSync(file, "utf-8"), { filename: file });
  };
  // What the scripts expect of site.js and of a page that has no form.
  globalThis.document = { querySelector: () => null };
  globalThis.rolebook = {
    href: (file) => file,
    stored: () => null,
    receive: (name, value) => received.set(name, value),
    load: async (name) => {
      if (!received.has(name)) { run(`index/${name}.js`); }
      return received.get(name);
    },
  };
  run("data.js");
  run("filters.js");
}

// Queries that readers make, made of what the site has most of.
function queriesOf(all, index) {
  const blank = rolebook.roleQuery.empty;
  const query = (name, fields) => ({ name, query: { ...blank(), ...fields } });
  const skills = all.skills.slice().sort((one, other) => other.count - one.count)
    .map((skill) => skill.id);
  const [a, b, c, d] = skills;
  const pay = index.pay[0];
  const middle = pay ? (pay.low + pay.high) / 2 : null;
  const queries = [
    query("no filter", {}),
    query("one skill", { all: [a] }),
    query("two skills, one of two, one not", { all: [a], any: [b, c], not: [d] }),
    query("skill, required", { all: [a], strength: 3 }),
    query("five places", { location: [0, 1, 2, 3, 4] }),
    query("section", { section: [0] }),
    query("title", { title: "engineer" }),
    query("pay from the middle", { payMin: middle, payStated: true }),
    query("at most 3 years, no degree", { years: 3, degree: 0 }),
    query("everything at once",
      { all: [a], any: [b, c], not: [d], location: [0, 1, 2], company: [0, 1, 2, 3, 4],
        years: 5, payMin: middle, title: "e" }),
    query("sorted by title", { sort: "title" }),
    query("sorted by pay, one skill", { sort: "pay", all: [a] }),
  ];
  // A site may have fewer values than the queries name.
  return queries.filter((item) => item.query.location.every((id) => all.facets.location.values[id])
    && item.query.company.every((id) => all.facets.company.values[id])
    && item.query.all.concat(item.query.any, item.query.not).every((id) => id !== undefined));
}

async function main() {
  const folder = process.argv[2];
  if (!folder) {
    console.error("usage: node Tests/Benchmarks/filters.js SITE");
    process.exit(64);
  }
  const read = performance.now();
  loadSite(folder);
  const [all, roles, skills] = await Promise.all(
    [rolebook.data.catalogue(), rolebook.data.roles(), rolebook.data.roleSkills()]);
  const made = performance.now();
  const index = rolebook.roleIndex.make(all, roles, skills);
  const ready = performance.now();

  // What one change of a filter costs before the page is drawn: the counts at all options, and
  // the roles of the first page in their order.
  const answer = (query) => {
    const result = index.evaluate(query);
    const order = index.order({ by: query.sort, isReversed: query.isReversed,
      payGroup: query.payGroup, mine: new Set() });
    index.listed(result.set, order).slice(0, pageSize);
    return result.total;
  };
  const rows = queriesOf(all, index).map(({ name, query }) => {
    const times = [];
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      found = answer(query);
      times.push(performance.now() - start);
    }
    return { name, roles: found, first: times[0], median: median(times), slowest: Math.max(...times) };
  });

  const ms = (time) => `${time.toFixed(2)} ms`;
  console.log(`${roles.length} roles, ${all.skills.length} skills; `
    + `tables read in ${ms(made - read)}, index built in ${ms(ready - made)}\n`);
  const cells = (row) => [row[0].padEnd(32), ...row.slice(1).map((cell) => cell.padStart(10))].join(" ");
  console.log(cells(["filters", "roles", "first", "median", "slowest"]));
  rows.forEach((row) => {
    console.log(cells([row.name, String(row.roles), ms(row.first), ms(row.median), ms(row.slowest)]));
  });
  const rounded = (time) => Number(time.toFixed(3));
  console.log("\n" + JSON.stringify({
    benchmark: "filters", roles: roles.length, skills: all.skills.length,
    readMs: rounded(made - read), indexMs: rounded(ready - made),
    queries: rows.map((row) => ({ ...row, first: rounded(row.first), median: rounded(row.median),
      slowest: rounded(row.slowest) })),
  }));
}

main();
