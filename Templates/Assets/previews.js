// A small card beside a link to a role or a skill, with what the site's own tables say about it.
// It shows on hover and on keyboard focus, can be dismissed with Escape, and stays as long as the
// pointer is on the link or on the card (WCAG 1.4.13). Screen readers pass over it: it holds
// nothing that the link does not lead to, and would be read out at every skill of a text.
(function () {
  "use strict";
  const parts = rolebook.parts, h = parts.h;
  const showDelay = 300, hideDelay = 250;
  const gap = 6, margin = 8;
  // Tables of more files than this are too much to load for a card; the catalogue always does.
  const tableLimit = 4;
  const strengths = ["required", "preferred", "mentioned", "waived"];

  // ── what a card says ──

  // The role or skill that a link leads to, unless what stands around the link says as much.
  function subject(link) {
    if (!(link instanceof HTMLAnchorElement) || link.closest(
      ".entry-title, .role-table .title, .more-chip, .rest, .evidence .line, .crumbs, thead, [data-no-preview]")) {
      return null;
    }
    const root = rolebook.href(""), address = link.href.split("#")[0].split("?")[0];
    const path = address.startsWith(root) ? address.slice(root.length) : "";
    const found = /^(roles|skills)\/([a-z0-9-]+)\.html$/.exec(path);
    const isHere = address === location.href.split("#")[0].split("?")[0];
    return found && found[2] !== "index" && !isHere ? { folder: found[1], slug: found[2] } : null;
  }

  function content(about) {
    return rolebook.data.catalogue().then(function (catalogue) {
      const isSmall = catalogue.shards.roles + catalogue.shards.skills <= tableLimit;
      if (about.folder === "skills") {
        const skill = catalogue.skillsBySlug.get(about.slug);
        if (!skill) { return null; }
        return isSmall
          ? tables().then(function (loaded) { return skillCard(skill, catalogue, loaded[0], loaded[1]); })
          : skillCard(skill, catalogue, null, null);
      }
      if (!isSmall) { return null; }
      return tables().then(function (loaded) {
        const role = loaded[0].find(function (other) { return other.slug === about.slug; });
        return role ? roleCard(role, loaded[1][role.id]) : null;
      });
    });
  }

  function tables() { return Promise.all([rolebook.data.roles(), rolebook.data.roleSkills()]); }

  function roleCard(role, skills) {
    const leading = parts.leading(skills, 5), rest = skills.length - leading.length;
    return [
      h("p", { class: "preview-title" }, role.title),
      parts.meta(role, [role.section.title]),
      leading.length === 0 ? null : h("p", { class: "preview-terms" },
        leading.map(function (named) {
          return [h("span", { class: "kind k-" + named.skill.kind.name }, named.skill.name), " "];
        }),
        rest > 0 ? h("span", { class: "muted" }, "+" + rest) : null)
    ];
  }

  function skillCard(skill, catalogue, roles, roleSkills) {
    const broader = catalogue.skills[skill.broader];
    const uses = roles ? usesOf(skill, roles, roleSkills) : null;
    return [
      h("p", { class: "preview-title" }, h("span", { class: "kind k-" + skill.kind.name }, skill.name)),
      h("ul", { class: "meta" }, h("li", null, skill.kind.singular),
        broader ? h("li", null, "broader: " + broader.name) : null,
        h("li", null, "named by " + parts.grouped(skill.count) + " of " + parts.count(catalogue.roleCount, "role"))),
      uses ? [strengthBar(skill, uses), strengthLine(uses), sectionLine(uses)] : null
    ];
  }

  // How many roles name a skill how firmly, and in which sections.
  function usesOf(skill, roles, roleSkills) {
    const counts = { required: 0, preferred: 0, mentioned: 0, waived: 0 }, sections = new Map();
    roleSkills.forEach(function (skills, id) {
      const named = skills.find(function (item) { return item.skill === skill; });
      if (!named) { return; }
      counts[named.strength] += 1;
      const section = roles[id].section;
      sections.set(section, (sections.get(section) || 0) + 1);
    });
    return { counts: counts, sections: Array.from(sections).sort(function (one, other) {
      return other[1] - one[1] || one[0].id - other[0].id;
    }) };
  }

  function strengthBar(skill, uses) {
    let start = 0;
    const bar = parts.bar(strengths.map(function (strength) {
      const share = uses.counts[strength] / Math.max(1, skill.count), part = [strength, start, share];
      start += share;
      return part;
    }));
    return h("div", { class: "preview-bar k-" + skill.kind.name }, bar);
  }

  function strengthLine(uses) {
    const counted = strengths.filter(function (strength) { return uses.counts[strength] > 0; });
    return h("p", null, counted.map(function (strength) {
      return parts.grouped(uses.counts[strength]) + " " + parts.strengthWords[strength];
    }).join(", "));
  }

  function sectionLine(uses) {
    const shown = uses.sections.slice(0, 3), rest = uses.sections.length - shown.length;
    return h("p", { class: "muted" }, "In ", shown.map(function (pair, order) {
      return [order > 0 ? "; " : null, h("span", { class: "serif" }, pair[0].title)];
    }), rest > 0 ? " and " + parts.count(rest, "more section") : null);
  }

  // ── when it shows ──

  // `hovered` and `focused` are the links that could have a card, `shown` the one that has it, and
  // `dismissed` the one whose card was sent away.
  let hovered = null, focused = null, shown = null, dismissed = null;
  let card = null, nearX = 0, showTimer = 0, hideTimer = 0;

  function isOff() { return document.documentElement.dataset.previews === "off"; }

  function update(target) {
    clearTimeout(showTimer);
    clearTimeout(hideTimer);
    if (target !== dismissed) { dismissed = null; }
    if (shown && target !== shown) { hideTimer = setTimeout(hide, hideDelay); }
    if (target && target !== shown && target !== dismissed && !isOff()) {
      showTimer = setTimeout(function () { show(target); }, showDelay);
    }
  }

  function show(link) {
    content(subject(link)).then(function (children) {
      if (!children || (link !== hovered && link !== focused) || link === dismissed || !link.isConnected) { return; }
      hide();
      clearTimeout(hideTimer);
      shown = link;
      card = h("div", { class: "preview", "aria-hidden": "true" }, children);
      document.body.append(card);
      put();
    }).catch(function () { /* a card less */ });
  }

  function hide() {
    if (card) { card.remove(); }
    card = null;
    shown = null;
  }

  // Below the link or above it, where there is more room, and never on it.
  function put() {
    const lines = Array.from(shown.getClientRects());
    if (lines.length === 0) { hide(); return; }
    const whole = shown.getBoundingClientRect(), page = document.documentElement;
    const below = page.clientHeight - whole.bottom - gap - margin, above = whole.top - gap - margin;
    card.style.maxBlockSize = "none";
    const isBelow = card.offsetHeight <= below || below >= above;
    card.style.maxBlockSize = Math.max(0, Math.floor(isBelow ? below : above)) + "px";
    // Of a link that is broken over lines, the line under the pointer.
    const line = lines.find(function (box) { return nearX >= box.left && nearX <= box.right; }) || lines[0];
    const left = Math.max(margin, Math.min(line.left, page.clientWidth - card.offsetWidth - margin));
    const top = isBelow ? whole.bottom + gap : whole.top - gap - card.offsetHeight;
    card.style.left = left + scrollX + "px";
    card.style.top = top + scrollY + "px";
  }

  function linkAt(target) {
    const link = target instanceof Element ? target.closest("main a[href]") : null;
    return link && subject(link) ? link : null;
  }

  function hover(event) {
    if (event.pointerType !== "mouse") { return; }
    const isOnCard = card && event.target instanceof Node && card.contains(event.target);
    hovered = isOnCard ? shown : linkAt(event.target);
    nearX = event.clientX;
    update(hovered || focused);
  }

  function focus(event) {
    focused = isFromKeyboard(event.target) ? linkAt(event.target) : null;
    if (focused) { nearX = -1; }
    update(focused || hovered);
  }

  // Focus by mouse or touch shows no ring, and no card.
  function isFromKeyboard(element) {
    try {
      return element instanceof Element && element.matches(":focus-visible");
    } catch (error) {
      return false;
    }
  }

  function leave() {
    hovered = null;
    update(focused);
  }

  document.addEventListener("pointerover", hover);
  document.documentElement.addEventListener("pointerleave", leave);
  document.addEventListener("focusin", focus);
  document.addEventListener("focusout", function () {
    focused = null;
    update(hovered);
  });
  document.addEventListener("pointerdown", function (event) {
    if (card && card.contains(event.target)) { return; }
    dismissed = shown || hovered;
    hide();
    clearTimeout(showTimer);
  });
  addEventListener("keydown", function (event) {
    if (event.key !== "Escape") { return; }
    clearTimeout(showTimer);
    dismissed = shown || hovered || focused;
    hide();
  });
  addEventListener("resize", function () { if (card) { put(); } });
  // The card moves with the page, but not with what scrolls inside of it.
  document.addEventListener("scroll", function (event) {
    if (card && event.target !== document && !card.contains(event.target)) { put(); }
  }, true);

  // The link that this script was loaded for may have been left since.
  hovered = linkAt(document.querySelector("main a[href]:hover"));
  focused = isFromKeyboard(document.activeElement) ? linkAt(document.activeElement) : null;
  update(hovered || focused);
})();
