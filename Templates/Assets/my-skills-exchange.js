// Ticked skills as text that leaves or enters the page by the reader's own hand: the share link,
// the exported file, and what is imported.
(function () {
  "use strict";
  const mostBytes = 1000000, mostItems = 5000, longest = 120;

  function folded(text) {
    return text.toLowerCase().replace(/[\u2010-\u2015]/g, "-").replace(/\s+/g, " ").trim();
  }

  function file(skills) {
    return JSON.stringify({
      format: "rolebook my skills", version: 1,
      skills: skills.map(function (skill) { return { slug: skill.slug, name: skill.name }; })
    }, null, 1) + "\n";
  }

  function text(skills) {
    return skills.map(function (skill) { return skill.name + "\n"; }).join("");
  }

  // What names a skill in an exported file: each entry with its spellings, the surest first.
  function entriesOfFile(content) {
    let value = null;
    try { value = JSON.parse(content); } catch (error) { return null; }
    const list = Array.isArray(value) ? value : value && value.skills;
    if (!Array.isArray(list)) { return null; }
    return list.map(function (item) {
      const spellings = item !== null && typeof item === "object" ? [item.slug, item.name] : [item];
      return spellings.filter(function (spelling) { return typeof spelling === "string"; });
    }).filter(function (spellings) { return spellings.length > 0; });
  }

  // Names on lines of their own or with commas between them; bullets and boxes do not count.
  function entriesOfText(content) {
    return content.split(/[\n\r,;\t]+/).map(function (line) {
      return line.replace(/^\s*(?:[-*+\u2022]\s+)?(?:\[[ xX]?\]\s+)?/, "").trim();
    }).filter(Boolean).map(function (name) { return [name]; });
  }

  // The skills of the catalogue that a text names, and the names that are not in it; or why the
  // text was refused.
  function read(content, skills) {
    if (content.length > mostBytes) { return { refused: "That is more than one megabyte, so it was not read." }; }
    if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(content)) { return { refused: "That is not a text file, so it was not read." }; }
    const isFile = /^\s*[{[]\s*(?:["{\]}]|$)/.test(content);
    const entries = isFile ? entriesOfFile(content) : entriesOfText(content);
    if (entries === null) { return { refused: "That file is not one that this page exported." }; }
    if (entries.length === 0) { return { refused: "That names no skill, so nothing was added." }; }
    if (entries.length > mostItems) { return { refused: "That names more than 5,000 skills, so it was not read." }; }
    const known = new Map();
    skills.forEach(function (skill) { known.set(folded(skill.name), skill); });
    // A slug is written by the site, so it goes before a name that looks the same.
    skills.forEach(function (skill) { known.set(skill.slug, skill); });
    const found = new Set(), unknown = new Set();
    entries.forEach(function (spellings) {
      const match = spellings.map(function (spelling) { return known.get(folded(spelling)); }).find(Boolean);
      if (match) { found.add(match); } else { unknown.add(spellings[spellings.length - 1].slice(0, longest)); }
    });
    return { skills: Array.from(found), unknown: Array.from(unknown) };
  }

  // Puts a file into the reader's downloads, without any request.
  function download(name, content) {
    const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    const link = rolebook.parts.h("a", { href: address, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
  }

  // Copies the text of a field that the reader can see; tells whether that worked.
  function copy(field) {
    field.focus();
    field.select();
    function copied() {
      try { return document.execCommand("copy"); } catch (error) { return false; }
    }
    if (!navigator.clipboard) { return Promise.resolve(copied()); }
    return navigator.clipboard.writeText(field.value).then(function () { return true; }, copied);
  }

  rolebook.skillExchange = {
    file: file, text: text, read: read, download: download, copy: copy, mostBytes: mostBytes
  };
})();
