// Measures the search of a built site: node Tests/Benchmarks/search.js SITE NOTES
//
// Sizes, compressed as a web server would send them: what the first letter in the search box loads,
// and the whole index against the notes' own text. Times: reading the index, and the median of
// each query. The last line is the same as JSON.
"use strict";
const fs = require("fs"), path = require("path"), vm = require("vm"), zlib = require("zlib");

const [site, notes] = process.argv.slice(2);
if (!site || !notes) {
  console.error("usage: node search.js SITE NOTES");
  process.exit(64);
}

// Every query is one of another kind: names, several words, a typing error, a phrase, nothing.
const queries = ["c++", "python", "engineer", "net", "network security", "machine learning kubernetes",
  "securty enginer", "\"experience with\"", "software engineer new york", "zzzzzz", "e"];
// What the first letter loads; the page has loaded its site.js before.
const scripts = ["site.js", "data.js", "parts.js", "search-index.js", "search.js"];
const limits = { first: 150000, answer: 50, shard: 1000000 };

function sizes(files) {
  const sum = { files: files.length, raw: 0, gzip: 0 };
  files.forEach(function (file) {
    const bytes = fs.readFileSync(file);
    sum.raw += bytes.length;
    sum.gzip += zlib.gzipSync(bytes, { level: 9 }).length;
  });
  return sum;
}

function noteFiles(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(function (entry) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) { return noteFiles(file); }
    return /\.(md|markdown)$/.test(entry.name) ? [file] : [];
  });
}

function milliseconds(since) { return Number(process.hrtime.bigint() - since) / 1e6; }

function median(values) {
  return values.slice().sort(function (one, other) { return one - other; })[values.length >> 1];
}

// The site's scripts outside a browser: those that the search needs touch no page.
const index = path.join(site, "assets", "index");
const received = new Map();
const rolebook = {
  href: function (name) { return name; },
  receive: function (name, value) { received.set(name, value); },
  load: function (name) {
    if (!received.has(name)) { run(path.join(index, name + ".js")); }
    return Promise.resolve(received.get(name));
  }
};
const context = vm.createContext({ rolebook: rolebook });
function run(file) { vm.runInContext(fs.readFileSync(file, "utf8"), context, { filename: file }); }

function measure(searched, query) {
  const times = [];
  for (let round = 0; round < 21; round += 1) {
    const start = process.hrtime.bigint();
    rolebook.searchEngine.search(searched, query);
    times.push(milliseconds(start));
  }
  return Math.round(median(times) * 100) / 100;
}

async function main() {
  context.document = { querySelector: function () { return null; } };
  run(path.join(site, "assets", "data.js"));
  run(path.join(site, "assets", "search-index.js"));
  run(path.join(site, "assets", "search.js"));
  const shards = fs.readdirSync(index).map(function (name) { return path.join(index, name); });
  const result = {
    first: sizes(scripts.map(function (name) { return path.join(site, "assets", name); })
      .concat(shards.filter(function (file) { return /^(catalogue|roles-\d+)\.js$/.test(path.basename(file)); }))),
    index: sizes(shards), notes: sizes(noteFiles(notes)),
    largestShard: Math.max.apply(null, shards.map(function (file) { return fs.statSync(file).size; }))
  };
  let start = process.hrtime.bigint();
  const searched = await rolebook.searchIndex.start();
  result.readNames = Math.round(milliseconds(start));
  result.roles = searched.roles.length;
  result.suggestions = {};
  queries.forEach(function (query) { result.suggestions[query] = measure(searched, query); });
  start = process.hrtime.bigint();
  await rolebook.searchIndex.texts();
  result.readTexts = Math.round(milliseconds(start));
  result.memory = Math.round(process.memoryUsage().rss / 1e6);
  result.answers = {};
  queries.forEach(function (query) { result.answers[query] = measure(searched, query); });

  function line(name, sum) {
    console.log(name.padEnd(34) + String(sum.files).padStart(5) + " files"
      + String(sum.raw).padStart(12) + " bytes" + String(sum.gzip).padStart(12) + " compressed");
  }
  console.log(result.roles + " roles");
  line("loaded for the first letter", result.first);
  line("the whole index", result.index);
  line("the notes", result.notes);
  console.log("largest shard" + String(result.largestShard).padStart(21) + " bytes");
  console.log("reading names " + result.readNames + " ms, everything else " + result.readTexts
    + " ms, " + result.memory + " MB in use");
  console.log("query".padEnd(34) + "suggestions".padStart(12) + "results".padStart(12) + "   (median, ms)");
  queries.forEach(function (query) {
    console.log(query.padEnd(34) + result.suggestions[query].toFixed(2).padStart(12)
      + result.answers[query].toFixed(2).padStart(12));
  });
  result.ok = {
    index: result.index.gzip < result.notes.gzip, shard: result.largestShard <= limits.shard,
    // The first two are promised for 2,000 roles.
    first: result.roles > 2500 || result.first.gzip <= limits.first,
    answer: result.roles > 2500 || Math.max.apply(null, Object.values(result.suggestions)) < limits.answer
  };
  console.log(JSON.stringify(result));
}

main().catch(function (error) { console.error(error); process.exit(2); });
