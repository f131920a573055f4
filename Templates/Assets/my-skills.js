// The page "My skills": its state, and what follows from a change of it.
(function () {
  "use strict";
  const page = document.getElementById("my-skills");
  if (!page) { return; }
  const parts = rolebook.parts, h = parts.h;
  const store = rolebook.mySkills, coverage = rolebook.coverage, exchange = rolebook.skillExchange;
  const pageSize = 50, mostAsked = 24;
  const one = function (selector) { return page.querySelector(selector); };
  const lede = document.querySelector(".page-head .lede");
  const firstLede = lede.textContent;

  // The ticked slugs on show, and whether they are those of a link and not the reader's own.
  let ticks = [], isLink = false;
  let number = 1; // the page of roles
  let order = rolebook.stored("my-skills-order") === "closer" ? "closer" : "opened";
  let catalogue = null, index = null, rows = null;
  let startsEmpty = false, undo = null;
  let picker = null, showKnown = null;

  // ── the address ──

  function hash(slugs, number) {
    const ofPage = number > 1 ? "page=" + number : "";
    return "#" + [slugs.length > 0 ? "skills=" + slugs.join("+") : "", ofPage].filter(Boolean).join("&");
  }

  // The address holds what is on show, so that a bookmark and a reload work without storage. An
  // entry of the history that the page wrote itself is told from a link by its state.
  function writeAddress(isStep) {
    const text = hash(ticks, number);
    const change = isStep ? "pushState" : "replaceState";
    try {
      history[change]({ mySkills: !isLink }, "", text === "#" ? location.pathname + location.search : text);
    } catch (error) { /* the address then stays as it is */ }
  }

  function readAddress() {
    const parameters = new URLSearchParams(location.hash.slice(1, 400000));
    const isOwn = Boolean(history.state && history.state.mySkills);
    const named = parameters.has("skills") ? store.parse(parameters.get("skills")) : [];
    number = Math.max(1, Math.min(100000, parseInt(parameters.get("page"), 10) || 1));
    const own = store.get();
    isLink = false;
    ticks = own;
    if (named.length === 0 || (isOwn && store.isKept())) { return; }
    if (own.length === 0 && !store.isKept()) {
      store.set(named);
      ticks = store.get();
      return;
    }
    isLink = named.slice().sort().join(" ") !== own.slice().sort().join(" ");
    if (isLink) { ticks = named; }
  }

  // ── changes ──

  function change(slugs, message, isUndo) {
    const before = { ticks: ticks, isLink: isLink };
    ticks = store.parse(slugs.join(" "));
    number = 1;
    if (!isLink) { store.set(ticks); }
    undo = message && !isUndo ? before : null;
    notice(message || null);
    writeAddress();
    show();
  }

  function toggle(skill, isOn) {
    const others = ticks.filter(function (slug) { return slug !== skill.slug; });
    change(isOn ? others.concat(skill.slug) : others);
    say(skill.name + (isOn ? " ticked, " : " no longer ticked, ") + parts.count(ticks.length, "skill") + " in all");
  }

  // A short remark for screen readers; it is seen by what changes on the page.
  function say(text) {
    const place = one("[data-notice]");
    if (!place.querySelector(".callout")) { place.textContent = ""; place.append(parts.hidden(text)); }
  }

  function notice(text) {
    const place = one("[data-notice]");
    place.textContent = "";
    if (!text) { return; }
    place.append(h("div", { class: "callout" }, [].concat(text).map(function (line) { return h("p", null, line); }),
      undo ? h("p", { class: "actions" }, h("button", { type: "button", click: function () {
        const before = undo;
        isLink = before.isLink;
        change(before.ticks, "Undone: " + parts.count(before.ticks.length, "skill") + " ticked.", true);
        one("#kn").focus();
      } }, "Undo")) : null));
  }

  function showLinkQuestion() {
    const place = one("[data-link]");
    place.textContent = "";
    if (!isLink) { return; }
    const own = store.get();
    function become(slugs, text) {
      return function () {
        const shown = ticks;
        isLink = false;
        ticks = own;
        change(slugs(shown), text);
        one("#kn").focus();
      };
    }
    function button(text, click) { return h("button", { type: "button", click: click }, text); }
    place.append(h("section", { class: "callout", "aria-label": "Skills of a link" },
      h("p", null, h("strong", null, "You are looking at the " + parts.count(ticks.length, "skill") + " of a link."), " "
        + (own.length > 0 ? "Yours (" + own.length + ") are still kept, unchanged." : "They are not kept as yours.")),
      h("p", { class: "actions" }, own.length > 0 ? [
        button("Add to mine", become(function (shown) { return own.concat(shown); }, "The skills of the link were added to yours.")),
        button("Replace mine", become(function (shown) { return shown; }, "Your skills were replaced by those of the link.")),
        button("Back to mine", become(function () { return own; }))
      ] : [
        button("Keep as mine", become(function (shown) { return shown; }, "The skills of the link are yours now.")),
        button("Begin without them", become(function () { return own; }))
      ])));
  }

  // ── what is shown ──

  function known() {
    return ticks.map(function (slug) { return catalogue.skillsBySlug.get(slug); }).filter(Boolean)
      .sort(function (one, other) { return one.id - other.id; });
  }

  function showPanel() {
    const skills = known();
    const strangers = ticks.filter(function (slug) { return !catalogue.skillsBySlug.has(slug); });
    one(".filters > summary").textContent = skills.length === 0 ? "Tick my skills"
      : "My " + parts.count(skills.length, "skill") + ": see and change";
    one("#kn").textContent = "I know ";
    if (skills.length > 0) { one("#kn").append(h("span", { class: "count" }, parts.grouped(skills.length))); }
    showKnown(skills, strangers, toggle, function () {
      change(skills.map(function (skill) { return skill.slug; }), "Dropped what these notes do not name.");
    });
    picker.update(ticks);
    one("[data-kept]").textContent = store.isKept()
      ? "The ticks stay in this browser. A link carries them along, for a bookmark or for somebody else."
      : "This browser keeps nothing for these pages, so the address of this one holds your ticks: bookmark it to come back to them.";
    page.querySelectorAll("[data-do=share], [data-do=export], [data-do=copy], [data-do=clear]").forEach(function (button) {
      button.disabled = ticks.length === 0;
    });
    lede.textContent = skills.length === 0 ? firstLede
      : parts.count(skills.length, "skill") + " ticked. The roles below are ranked by how much of what they require that covers.";
  }

  function showStart() {
    const place = one("[data-start]");
    if (!startsEmpty) { place.textContent = ""; return; }
    if (place.firstChild) {
      place.querySelectorAll("button").forEach(function (button) {
        button.setAttribute("aria-pressed", String(ticks.includes(button.value)));
      });
      return;
    }
    const asked = catalogue.skills.slice().sort(function (one, other) {
      return other.count - one.count || one.id - other.id;
    }).slice(0, mostAsked);
    place.append(h("section", { class: "block" }, h("h2", null, "Begin here"),
      h("p", { class: "intro" }, asked.length === 0 ? "These notes name no skill yet."
        : "The skills that most roles name. Tick those that you know; all others are in the list under “Add a skill”."),
      parts.chips(asked.map(function (skill) {
        return h("button", { type: "button", class: "chip know-chip k-" + skill.kind.name, value: skill.slug,
          "aria-pressed": "false",
          click: function () { toggle(skill, !ticks.includes(skill.slug)); } },
        h("span", null, skill.name), " ", h("span", { class: "count" }, parts.grouped(skill.count),
          parts.hidden(skill.count === 1 ? " role" : " roles")));
      }))));
  }

  function showNext(by, ranked) {
    const place = one("[data-next]");
    const buttons = Array.from(place.querySelectorAll("button.tick"));
    const focused = buttons.indexOf(document.activeElement);
    const isOrderFocused = document.activeElement && document.activeElement.id === "next-order";
    place.textContent = "";
    if (ticks.length === 0) { return; }
    const next = coverage.learnNext(index, by, ranked, countsInstances(), order);
    const select = h("select", { id: "next-order", change: function () {
      order = select.value;
      rolebook.stored("my-skills-order", order);
      show();
    } }, h("option", { value: "opened" }, "most roles completed"), h("option", { value: "closer" }, "most roles asking"));
    select.value = order;
    place.append(h("section", { class: "block" },
      h("div", { class: "block-head" }, h("h2", null, "Learn next"),
        next.length === 0 ? null : h("p", null, h("label", { for: "next-order" }, "Order "), select)),
      h("p", { class: "intro" }, next.length === 0
        ? "No role requires anything that you lack."
        : "The roles that require the skill and that you do not cover yet; the dark part and the first figure are those that it would complete."),
      rolebook.skillRanking.nextList(next, catalogue.skills, toggle)));
    if (isOrderFocused) { select.focus(); }
    if (focused >= 0) {
      const now = place.querySelectorAll("button.tick");
      (now[Math.min(focused, now.length - 1)] || one("#kn")).focus();
    }
  }

  function showRoles(by, ranked) {
    const place = one("[data-ranking]");
    place.textContent = "";
    const total = index.roleCount;
    if (ticks.length === 0 || total === 0) { return; }
    number = Math.min(number, Math.ceil(total / pageSize));
    function skillsOf(lists, role) {
      return coverage.asked(lists, role).map(function (id) { return catalogue.skills[id]; });
    }
    const shown = Array.from(ranked.order.subarray((number - 1) * pageSize, number * pageSize));
    const none = total - ranked.asking;
    place.append(h("section", { class: "block gap", "aria-labelledby": "closest" },
      h("h2", { id: "closest", tabindex: "-1" }, "Roles, closest first ", h("span", { class: "count" }, parts.grouped(total))),
      h("p", { class: "intro" }, ranked.asking === 0 ? "" : (ranked.complete === 0 ? "None" : parts.grouped(ranked.complete))
        + " of the " + parts.count(ranked.asking, "role") + " that require skills "
        + (ranked.complete > 1 ? "are" : "is") + " covered in full. ",
      none === 0 ? "" : parts.count(none, "role requires no skill and stands last.", "roles require no skill and stand last.")),
      h("ol", { class: "entries", start: (number - 1) * pageSize + 1 }, shown.map(function (id) {
        return rolebook.skillRanking.entry(rolebook.data.role(catalogue, rows[id], id), {
          required: skillsOf(index.required, id), preferred: skillsOf(index.preferred, id),
          by: by, skills: catalogue.skills
        });
      })),
      parts.pager({
        total: total, size: pageSize, page: number, of: "roles",
        href: function (number) { return location.pathname.split("/").pop() + hash(ticks, number); },
        go: function (to) {
          number = to;
          writeAddress(true);
          showRoles(by, ranked);
          one("#closest").focus({ preventScroll: true });
          one("#closest").scrollIntoView();
        }
      }),
      h("details", { class: "more" }, h("summary", null, "How this is counted"),
        h("p", { class: "small" }, "A role is covered as far as the skills that it requires are ticked. What it only prefers or mentions is not needed, and what it waives is never missing. Roles covered alike are ordered by the preferred skills you have, then by the number of required ones, then as in the notes. Where the notes leave a choice (“Java or C#”), both skills count as required. A language, library, tool, platform, protocol, standard or piece of hardware also counts for what it is one of, one step up and only where the box under “How to count” is ticked."))));
  }

  function countsInstances() { return one("[data-instances]").checked; }

  // The ranking of the ticks on show; another page of it needs no new one.
  let result = { of: null };
  function rank() {
    const ids = known().map(function (skill) { return skill.id; });
    const of = countsInstances() + " " + ids.join(" ");
    if (result.of === of) { return; }
    const by = coverage.covered(index, ids, countsInstances());
    result = { of: of, by: by, ranked: coverage.rank(index, by) };
  }

  let isPlanned = false;
  // The lists follow after the tick itself has been painted; several changes make one.
  function show() {
    if (!catalogue) { return; }
    showPanel();
    showLinkQuestion();
    showStart();
    if (isPlanned || !index) { return; }
    isPlanned = true;
    setTimeout(function () {
      isPlanned = false;
      rank();
      showNext(result.by, result.ranked);
      showRoles(result.by, result.ranked);
    });
  }

  // ── keep and share ──

  function field(name, text) {
    const place = one("[data-" + name + "]");
    place.hidden = false;
    const box = place.querySelector("input, textarea");
    box.value = text;
    return exchange.copy(box);
  }

  function bring(content) {
    const result = exchange.read(content, catalogue.skills);
    undo = null;
    if (result.refused) { notice(result.refused); return; }
    const slugs = result.skills.map(function (skill) { return skill.slug; });
    const added = slugs.filter(function (slug) { return !ticks.includes(slug); });
    const lines = [parts.count(added.length, "skill") + " added"
      + (slugs.length > added.length ? ", " + (slugs.length - added.length) + " ticked already" : "") + "."];
    if (result.unknown.length > 0) {
      lines.push("Not in these notes: " + result.unknown.slice(0, 20).join(", ")
        + (result.unknown.length > 20 ? " and " + parts.grouped(result.unknown.length - 20) + " more" : "") + ".");
    }
    if (added.length > 0) { change(ticks.concat(added), lines); } else { notice(lines); }
  }

  const actions = {
    share: function () {
      const address = location.href.split("#")[0] + hash(ticks, 1);
      field("shared", address).then(function (isCopied) {
        notice(isCopied ? "The link is copied." : "Copy the link from the field; the browser does not let the page do it.");
      });
    },
    copy: function () {
      field("copied", exchange.text(known())).then(function (isCopied) {
        notice(isCopied ? "The list is copied." : "Copy the list from the field; the browser does not let the page do it.");
      });
    },
    export: function () {
      exchange.download("my-skills.json", exchange.file(known()));
      notice("my-skills.json is in your downloads.");
    },
    clear: function () {
      const count = ticks.length;
      startsEmpty = true;
      change([], "Cleared " + parts.count(count, "skill") + ".");
      one("[data-notice] button").focus();
    },
    import: function () {
      const text = one("#import-text");
      if (text.value.trim() === "") { text.focus(); return; }
      bring(text.value);
      text.value = "";
    }
  };

  function listen() {
    page.querySelectorAll("[data-do]").forEach(function (button) {
      button.addEventListener("click", actions[button.dataset.do]);
    });
    one("#import-file").addEventListener("change", function (event) {
      const file = event.target.files[0];
      if (!file) { return; }
      if (file.size > exchange.mostBytes) {
        undo = null;
        notice("That file is larger than one megabyte, so it was not read.");
      } else {
        const reader = new FileReader();
        reader.addEventListener("load", function () { bring(String(reader.result)); });
        reader.addEventListener("error", function () { notice("That file cannot be read."); });
        reader.readAsText(file);
      }
      event.target.value = "";
    });
    const instances = one("[data-instances]");
    instances.checked = rolebook.stored("my-skills-instances") !== "off";
    instances.addEventListener("change", function () {
      rolebook.stored("my-skills-instances", instances.checked ? "on" : "off");
      show();
    });
    // Another tab, or an address that the reader typed or went back to.
    store.onChange(function (slugs) {
      if (isLink || slugs.join(" ") === ticks.join(" ")) { return; }
      ticks = slugs;
      writeAddress();
      show();
    });
    addEventListener("popstate", function () { readAddress(); writeAddress(); show(); });
  }

  // On a wide window the panel stands open beside the roles; on a narrow one it is a disclosure.
  function openPanel() {
    const wide = matchMedia("(min-width: 64rem)");
    const panel = one(".filters");
    function follow() { panel.open = wide.matches; }
    follow();
    wide.addEventListener("change", follow);
  }

  document.querySelector("[data-without-script]").hidden = true;
  page.hidden = false;
  listen();
  openPanel();
  readAddress();
  startsEmpty = ticks.length === 0;
  one("[data-ranking]").append(h("p", { class: "absent" }, "Reading the roles…"));
  rolebook.data.catalogue().then(function (loaded) {
    catalogue = loaded;
    picker = rolebook.skillPicker.picker(one("[data-picker]"), one("#pick"), one("[data-found]"), catalogue.skills, toggle);
    showKnown = rolebook.skillPicker.known(one("[data-known]"), one("#kn"));
    writeAddress();
    show();
    return Promise.all([rolebook.data.table("skills"), rolebook.data.table("roles")]);
  }).then(function (tables) {
    index = coverage.index(catalogue.skills, tables[0]);
    rows = tables[1];
    show();
  }).catch(function () {
    one("[data-ranking]").textContent = "";
    one("[data-ranking]").append(h("div", { class: "callout is-warning" },
      h("p", null, "The data of this page could not be read. Load the page again; if that does not help, the site is incomplete.")));
  });
})();
