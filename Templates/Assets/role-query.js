// A query for roles: what the filters ask for, and how it stands in the page's address. No document
// is needed here. Names that the site does not know are left out and counted.
(function () {
  "use strict";
  // The parameters of the address whose values are slugs, with their fields of a query.
  const slugs = { skill: "all", any: "any", not: "not", section: "section", company: "company",
    place: "location", level: "level", employment: "employment", department: "department",
    team: "team" };
  const strengths = { preferred: 2, required: 3 };
  const degrees = { none: 0, bachelor: 1, master: 2 };
  const sorts = ["notes", "title", "location", "level", "pay", "years", "skills", "mine"];
  // What stands in the address for "not stated": no slug begins with a hyphen.
  const none = "-";
  const longest = 200;

  function empty() {
    return { title: "", all: [], any: [], not: [], strength: 0, section: [], company: [],
      location: [], department: [], team: [], level: [], employment: [], degree: null, years: null,
      yearsStated: false, payGroup: 0, payMin: null, payMax: null, payStated: false,
      sort: "notes", isReversed: false, page: 1 };
  }

  function entryOf(object, value) {
    const found = Object.keys(object).find(function (key) { return object[key] === value; });
    return found === undefined ? null : found;
  }

  function own(object, name) {
    return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
  }

  // What turns slugs into positions in the catalogue, and back.
  function names(all, payGroups) {
    const lists = { section: all.sections };
    Object.keys(all.facets).forEach(function (name) { lists[name] = all.facets[name].values; });
    ["all", "any", "not"].forEach(function (name) { lists[name] = all.skills; });
    const positions = {};
    Object.keys(lists).forEach(function (name) {
      positions[name] = new Map(lists[name].map(function (value) { return [value.slug, value.id]; }));
      if (all.facets[name]) { positions[name].set(none, lists[name].length); }
    });
    return { lists: lists, positions: positions, pay: payGroups };
  }

  function figure(text) {
    const number = Number(text);
    return /^\d{1,12}(\.\d{1,2})?$/.test(text) && Number.isFinite(number) ? number : undefined;
  }

  function readPay(text, query, known) {
    const parts = /^([A-Z]{3}-[a-z]+)(?::([\d.]*)-([\d.]*))?$/.exec(text);
    const group = parts && known.pay.find(function (group) { return group.key === parts[1]; });
    if (!group) { return false; }
    const bounds = [parts[2], parts[3]].map(function (bound) { return bound ? figure(bound) : null; });
    if (bounds.includes(undefined)) { return false; }
    query.payGroup = group.id;
    query.payMin = bounds[0];
    query.payMax = bounds[1];
    return true;
  }

  // Each takes a value of the address into the query, or says that it cannot.
  const readers = {
    title: function (text, query) { query.title = text.slice(0, longest); return true; },
    strength: function (text, query) {
      query.strength = own(strengths, text) || 0;
      return query.strength > 0;
    },
    degree: function (text, query) {
      const degree = own(degrees, text);
      if (degree !== undefined) { query.degree = degree; }
      return degree !== undefined;
    },
    years: function (text, query) {
      if (!/^\d{1,2}$/.test(text)) { return false; }
      query.years = Number(text);
      return true;
    },
    "years-stated": function (text, query) { query.yearsStated = text === "1"; return text === "1"; },
    pay: readPay,
    "pay-stated": function (text, query) { query.payStated = text === "1"; return text === "1"; },
    sort: function (text, query) {
      const name = text.replace(/^-/, "").replace(/^place$/, "location");
      if (!sorts.includes(name)) { return false; }
      query.sort = name;
      query.isReversed = text.startsWith("-") && name !== "notes";
      return true;
    },
    page: function (text, query) {
      if (!/^[1-9]\d{0,6}$/.test(text)) { return false; }
      query.page = Number(text);
      return true;
    }
  };

  // { query, unknown }: what parameters ask for, and how many of them ask for nothing known.
  function read(parameters, known) {
    const query = empty();
    let unknown = 0;
    const skills = new Set();
    parameters.forEach(function (text, name) {
      const field = own(slugs, name);
      if (!field) {
        const reader = own(readers, name);
        if (!reader || !reader(text, query, known)) { unknown += 1; }
        return;
      }
      const id = known.positions[field].get(text);
      const isSkill = known.lists[field] === known.lists.all;
      // A skill is asked for in one way; the first is taken.
      if (id === undefined || isSkill && skills.has(id) && !query[field].includes(id)) {
        unknown += 1;
      } else if (!query[field].includes(id)) {
        query[field].push(id);
        if (isSkill) { skills.add(id); }
      }
    });
    return { query: query, unknown: unknown };
  }

  // The address's parameters for a query; nothing for what asks for nothing.
  function write(query, known) {
    const parameters = new URLSearchParams();
    Object.keys(slugs).forEach(function (name) {
      const list = known.lists[slugs[name]];
      query[slugs[name]].forEach(function (id) {
        parameters.append(name, id < list.length ? list[id].slug : none);
      });
    });
    if (query.strength > 0) { parameters.set("strength", entryOf(strengths, query.strength)); }
    if (query.title.trim()) { parameters.set("title", query.title.trim()); }
    if (query.degree !== null) { parameters.set("degree", entryOf(degrees, query.degree)); }
    if (query.years !== null) { parameters.set("years", query.years); }
    if (query.yearsStated) { parameters.set("years-stated", "1"); }
    const hasBounds = query.payMin !== null || query.payMax !== null;
    if (hasBounds || query.payGroup > 0) {
      const bounds = [query.payMin, query.payMax].map(function (bound) {
        return bound === null ? "" : String(bound);
      });
      parameters.set("pay", known.pay[query.payGroup].key + (hasBounds ? ":" + bounds.join("-") : ""));
    }
    if (query.payStated) { parameters.set("pay-stated", "1"); }
    if (query.sort !== "notes") {
      parameters.set("sort", (query.isReversed ? "-" : "") + (query.sort === "location" ? "place" : query.sort));
    }
    if (query.page > 1) { parameters.set("page", query.page); }
    return parameters;
  }

  rolebook.roleQuery = { empty: empty, names: names, read: read, write: write };
})();
