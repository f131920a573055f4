// Measures the engine of "My skills" on the data of a built site:
//
//     node Tests/Benchmarks/coverage.js SITE
//
// Prints a table and one line of JSON. Times are milliseconds, the median of all rounds.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const site = process.argv[2];
if (!site) {
  console.error("usage: node coverage.js SITE");
  process.exit(64);
}

const received = new Map();
globalThis.rolebook = { receive: function (name, value) { received.set(name, value); } };
function run(file) { vm.runInThisContext(fs.readFileSync(path.join(site, "assets", file), "utf8"), file); }
function load(name) {
  run("index/" + name + ".js");
  return received.get(name);
}

run("coverage.js");
const raw = load("catalogue");
const kinds = raw.kinds.map(function (row) { return { name: row[0], concreteness: row[3] }; });
const skills = raw.skills.map(function (row, id) {
  return { id: id, name: row[0], count: row[3], kind: kinds[row[2]], allBroader: row[4] };
});
let rows = [];
for (let number = 0; number < raw.shards.skills; number += 1) { rows = rows.concat(load("skills-" + number).rows); }

function median(rounds, work) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort(function (one, other) { return one - other; })[rounds >> 1];
}

const engine = globalThis.rolebook.coverage;
const asked = skills.slice().sort(function (one, other) { return other.count - one.count || one.id - other.id; });
const results = [];
const indexTime = median(7, function () { engine.index(skills, rows); });
const index = engine.index(skills, rows);
// Every other skill among the most asked for: roles then miss some of what they require.
[1, 20, 200].forEach(function (count) {
  const ticked = asked.filter(function (_, order) { return order % 2 === 0; }).slice(0, count)
    .map(function (skill) { return skill.id; });
  const by = engine.covered(index, ticked, true);
  const ranked = engine.rank(index, by);
  results.push({
    ticked: ticked.length, complete: ranked.complete,
    rank: median(21, function () { engine.rank(index, engine.covered(index, ticked, true)); }),
    learnNext: median(21, function () { engine.learnNext(index, by, ranked, true, "opened"); })
  });
});

console.log(rows.length + " roles, " + skills.length + " skills, index " + indexTime.toFixed(1) + " ms");
console.log("| ticked | covered roles | rank (ms) | learn next (ms) |");
console.log("| ---: | ---: | ---: | ---: |");
results.forEach(function (result) {
  console.log("| " + [result.ticked, result.complete, result.rank.toFixed(2), result.learnNext.toFixed(2)].join(" | ") + " |");
});
function rounded(number) { return Math.round(number * 100) / 100; }
console.log(JSON.stringify({
  benchmark: "coverage", roles: rows.length, skills: skills.length, index: rounded(indexTime),
  rounds: results.map(function (result) {
    return { ticked: result.ticked, complete: result.complete,
      rank: rounded(result.rank), learnNext: rounded(result.learnNext) };
  })
}));
