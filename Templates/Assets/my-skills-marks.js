// Ticking on the pages of skills and roles, and what the reader has of a role's skills. Everything
// it shows is hidden or absent without scripts.
(function () {
  "use strict";
  const parts = rolebook.parts, h = parts.h, store = rolebook.mySkills;
  const main = document.getElementById("main");
  const base = rolebook.href("skills/");

  function slugOf(link) {
    const path = link.href.startsWith(base) ? link.href.slice(base.length) : "";
    const found = /^([a-z0-9-]+)\.html$/.exec(path);
    return found && found[1] !== "index" ? found[1] : null;
  }

  // The links in lists that stand for a skill, with their slugs.
  const links = Array.from(main.querySelectorAll(".chips a.chip, .term-list a.kind, .bars > li > a"))
    .map(function (link) { return { link: link, slug: slugOf(link) }; })
    .filter(function (item) { return item.slug; });

  // The name alone, without the words for screen readers.
  function nameOf(link) {
    const copy = link.cloneNode(true);
    copy.querySelectorAll(".vh, .count").forEach(function (extra) { extra.remove(); });
    return copy.textContent.trim();
  }

  const status = h("p", { class: "vh", role: "status" });
  main.append(status);
  function say(name, isTicked) {
    const summary = document.querySelector("[data-own-coverage] p");
    status.textContent = name + (isTicked ? " ticked. " : " no longer ticked. ")
      + (summary ? summary.textContent : parts.count(store.get().length, "skill") + " in all.");
  }

  // ── one skill's page ──

  const know = document.querySelector("[data-know]");
  if (know) {
    const name = document.querySelector("h1").textContent;
    know.addEventListener("click", function () { say(name, store.toggle(know.dataset.know)); });
  }

  // ── lists: a switch puts a box beside every skill ──

  const boxes = [];
  const tickSwitch = document.querySelector("[data-tick-switch]");

  function box(item) {
    const button = h("button", { type: "button", class: "tick", "aria-label": "I know " + nameOf(item.link),
      "aria-pressed": String(store.has(item.slug)),
      click: function () { say(nameOf(item.link), store.toggle(item.slug)); } });
    boxes.push({ button: button, slug: item.slug });
    item.link.before(button);
    item.link.parentElement.classList.add("has-tick");
  }

  function setTicking(isOn) {
    if (isOn && boxes.length === 0) { links.forEach(box); }
    main.classList.toggle("is-ticking", isOn);
    tickSwitch.textContent = isOn ? "Done ticking" : "Tick what I know";
  }
  if (tickSwitch && links.length > 0) {
    tickSwitch.addEventListener("click", function () {
      setTicking(!main.classList.contains("is-ticking"));
    });
  }

  // ── a role's page: have and missing ──

  const place = document.querySelector("[data-own-coverage]");

  function asked(strength) {
    return links.filter(function (item) {
      return item.link.closest(".rail") && item.link.classList.contains("is-" + strength);
    });
  }

  // What a ticked skill is one of counts too, as on the page "My skills".
  function withInstances(mine) {
    if (rolebook.stored("my-skills-instances") === "off") { return Promise.resolve(new Map()); }
    return rolebook.use("data.js", "coverage.js").then(function () {
      return rolebook.data.catalogue();
    }).then(function (all) {
      const index = rolebook.coverage.index(all.skills, []);
      const ids = mine.map(function (slug) { return all.skillsBySlug.get(slug); }).filter(Boolean)
        .map(function (skill) { return skill.id; });
      const by = rolebook.coverage.covered(index, ids, true);
      const instances = new Map();
      all.skills.forEach(function (skill) {
        if (by[skill.id] >= 0 && by[skill.id] !== skill.id) { instances.set(skill.slug, all.skills[by[skill.id]]); }
      });
      return instances;
    });
  }

  function summary(mine, instances) {
    place.textContent = "";
    place.hidden = mine.length === 0;
    if (mine.length === 0) { return; }
    function has(item) { return mine.includes(item.slug) || instances.has(item.slug); }
    const required = asked("required"), preferred = asked("preferred");
    const missing = required.filter(function (item) { return !has(item); });
    const have = required.length - missing.length;
    place.append(required.length === 0 ? h("p", null, "This role requires no skill outright.")
      : h("p", null, "You have ", h("strong", null, have + " of " + required.length), " required."));
    if (required.length > 0) { place.append(parts.bar(have === 0 ? [] : [["have", 0, have / required.length]])); }
    if (missing.length > 0) {
      place.append(h("p", { class: "small" }, "Missing: ", missing.slice(0, 8).map(function (item, i) {
        return [i > 0 ? ", " : "", h("a", { href: item.link.href }, nameOf(item.link))];
      }), missing.length > 8 ? " and " + (missing.length - 8) + " more" : ""));
    }
    if (preferred.length > 0) {
      place.append(h("p", { class: "small" }, preferred.filter(has).length + " of " + preferred.length + " preferred."));
    }
    const counted = required.concat(preferred).filter(function (item) { return instances.has(item.slug); });
    if (counted.length > 0) {
      place.append(h("p", { class: "note" }, "Counted as known: " + counted.map(function (item) {
        return nameOf(item.link) + " (by " + instances.get(item.slug).name + ")";
      }).join(", ")));
    }
  }

  // ── what follows from a change ──

  function mark(mine) {
    const set = new Set(mine);
    links.forEach(function (item) {
      const isHad = set.has(item.slug);
      if (item.link.classList.contains("is-have") === isHad) { return; }
      item.link.classList.toggle("is-have", isHad);
      if (isHad) { item.link.append(h("span", { class: "vh" }, " (you know it)")); }
      else { item.link.lastElementChild.remove(); }
    });
    boxes.forEach(function (item) { item.button.setAttribute("aria-pressed", String(set.has(item.slug))); });
    if (know) { know.setAttribute("aria-pressed", String(set.has(know.dataset.know))); }
    document.querySelectorAll("[data-tick-count]").forEach(function (link) {
      link.textContent = mine.length === 0 ? "My skills" : "My " + parts.count(mine.length, "skill");
    });
  }

  function follow(mine) {
    mark(mine);
    if (!place) { return; }
    summary(mine, new Map());
    if (mine.length === 0) { return; }
    withInstances(mine).then(function (instances) {
      if (instances.size > 0 && store.get().join(" ") === mine.join(" ")) { summary(mine, instances); }
    }, function () { /* without the catalogue the ticked skills alone count */ });
  }

  store.onChange(follow);
  follow(store.get());
  document.querySelectorAll(".ticking").forEach(function (part) {
    part.hidden = !part.querySelector("[data-know]") && links.length === 0;
  });
})();
