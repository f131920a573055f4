// The list of all roles with filters: a change of the form or of the address makes a query, the
// index of roles answers it, and the table, the counts and the address follow.
(function () {
  "use strict";
  const form = document.querySelector("[data-role-filter]");
  if (!form) { return; }
  const area = form.parentElement;
  const details = form.querySelector("details");
  const applied = area.querySelector(".applied");
  const notice = area.querySelector("[data-notice]");
  const status = applied.querySelector(".result-count");
  const sortChoice = applied.querySelector("select");
  const list = area.querySelector(".role-list");
  const table = list.querySelector("table");
  const pageSize = Number(form.dataset.pageSize) || 50;
  const wide = matchMedia("(min-width: 64rem)");

  // On a wide window the form stands open beside the table and its summary is not shown.
  function fold() { details.open = wide.matches; }
  wide.addEventListener("change", fold);
  fold();

  function showForm(isShown) {
    form.hidden = applied.hidden = !isShown;
    area.classList.toggle("with-filter", isShown);
    document.querySelectorAll("[data-without-filter]").forEach(function (element) {
      element.hidden = isShown;
    });
  }
  showForm(true);

  function start(all, roles, skills) {
    const parts = rolebook.parts, h = parts.h;
    const index = rolebook.roleIndex.make(all, roles, skills);
    const known = rolebook.roleQuery.names(all, index.pay);
    const makeRow = rolebook.roleRows.maker(skills, index.pay);
    const mine = new Set((rolebook.stored("my-skills") || "").split(/\s+/)
      .filter(function (slug) { return all.skillsBySlug.has(slug); })
      .map(function (slug) { return all.skillsBySlug.get(slug).id; }));
    let query = rolebook.roleQuery.empty();
    // The field that the reader types in: its changes are one step of the window's history.
    let typing = null;

    const showSort = rolebook.roleRows.sortableHead(table, function (name) {
      change(function (next) {
        next.isReversed = next.sort === name && !next.isReversed;
        next.sort = name;
      });
    });
    const showPanel = rolebook.filterPanel.make(form, all, index, change);

    function edited(edit) {
      const next = Object.assign({}, query);
      Object.keys(next).forEach(function (name) {
        if (Array.isArray(next[name])) { next[name] = next[name].slice(); }
      });
      next.page = 1;
      edit(next);
      return next;
    }

    function change(edit, field) {
      query = edited(edit);
      notice.hidden = true;
      parts.state.write(rolebook.roleQuery.write(query, known), !field || field !== typing);
      typing = field || null;
      show();
    }

    // ── the filters in force ──

    function clear() {
      change(function (next) {
        const blank = rolebook.roleQuery.empty();
        blank.sort = next.sort;
        blank.isReversed = next.isReversed;
        blank.payGroup = next.payGroup;
        Object.assign(next, blank);
      });
      status.focus();
    }

    // Takes a filter away; the focus goes to the next one's button, or to the count.
    function drop(filter, place) {
      change(filter.drop);
      const buttons = applied.querySelectorAll(".chip button");
      (buttons[Math.min(place, buttons.length - 1)] || status).focus();
    }

    function showApplied(filters) {
      const chips = rolebook.appliedFilters.chips(filters, drop, clear);
      const holder = applied.querySelector(".chips");
      holder.hidden = chips.length === 0;
      holder.replaceChildren.apply(holder, chips);
      details.querySelector("summary").textContent = filters.length === 0 ? "Filter"
        : "Filter (" + filters.length + ")";
    }

    // ── the roles ──

    // Rows are kept, as most of them stay from one change to the next.
    const keptLimit = 1000;
    let kept = new Map();
    function rowOf(id) {
      if (!kept.has(id)) {
        if (kept.size >= keptLimit) { kept = new Map(); }
        kept.set(id, makeRow(roles[id]));
      }
      return kept.get(id);
    }

    function hrefOf(page) {
      const parameters = rolebook.roleQuery.write(Object.assign({}, query, { page: page }), known);
      return parts.state.href(parameters);
    }

    function go(page) {
      query = Object.assign({}, query, { page: page });
      typing = null;
      parts.state.write(rolebook.roleQuery.write(query, known), true);
      show();
      status.focus({ preventScroll: true });
      applied.scrollIntoView();
    }

    function showRoles(result, filters) {
      const pageCount = Math.max(1, Math.ceil(result.total / pageSize));
      query.page = Math.min(query.page, pageCount);
      const order = index.order({ by: query.sort, isReversed: query.isReversed,
        payGroup: query.payGroup, mine: mine });
      const ids = index.listed(result.set, order);
      const rows = Array.from(ids.slice((query.page - 1) * pageSize, query.page * pageSize), rowOf);
      const body = table.tBodies[0];
      body.replaceChildren.apply(body, rows);
      table.hidden = rows.length === 0;
      const empty = list.querySelector(".empty");
      if (empty) { empty.remove(); }
      if (rows.length === 0) {
        list.append(rolebook.appliedFilters.advice(filters, result.counts, function (same) {
          change(function (next) { same.forEach(function (filter) { filter.drop(next); }); });
          status.focus();
        }));
      }
      area.querySelector(".pager").replaceWith(parts.pager({ total: result.total, size: pageSize,
        page: query.page, of: "roles", href: hrefOf, go: go }));
      status.textContent = (result.isFiltered
        ? parts.grouped(result.total) + " of " + parts.count(index.size, "role")
        : parts.count(index.size, "role")) + (query.page > 1 ? ", page " + query.page : "");
      form.querySelector("[data-show]").textContent = "Show " + parts.count(result.total, "role");
    }

    function showOrder() {
      const value = (query.isReversed ? "-" : "") + query.sort;
      const other = sortChoice.querySelector("[data-other]");
      const choices = Array.from(sortChoice.options);
      // An order that only the table's head offers.
      other.hidden = other.disabled = choices.some(function (option) {
        return option !== other && option.value === value;
      });
      if (!other.hidden) {
        other.value = value;
        const plain = choices.find(function (option) { return option.value === query.sort; });
        other.textContent = (plain ? plain.textContent : query.sort) + ", reversed";
      }
      sortChoice.value = value;
      showSort(query.sort, query.isReversed);
      document.querySelectorAll("[data-notes-order]").forEach(function (element) {
        element.hidden = query.sort !== "notes";
      });
    }

    function show() {
      const result = index.evaluate(query);
      showPanel(query, result.counts);
      const filters = rolebook.appliedFilters.inForce(query, all, index.pay);
      showApplied(filters);
      showRoles(result, filters);
      showOrder();
    }

    // ── the address ──

    function readAddress() {
      const found = rolebook.roleQuery.read(parts.state.read(), known);
      query = found.query;
      if (query.sort === "mine" && mine.size === 0) { query.sort = "notes"; }
      typing = null;
      notice.hidden = found.unknown === 0;
      notice.textContent = found.unknown === 0 ? ""
        : parts.count(found.unknown, "filter") + " of this address " + (found.unknown === 1 ? "is" : "are")
          + " unknown here and left out.";
      show();
    }

    sortChoice.querySelector("[value=mine]").hidden = mine.size === 0;
    sortChoice.querySelector("[value=mine]").disabled = mine.size === 0;
    sortChoice.addEventListener("change", function () {
      change(function (next) {
        next.isReversed = sortChoice.value.startsWith("-");
        next.sort = sortChoice.value.replace(/^-/, "");
      });
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (!wide.matches) { details.open = false; }
      status.focus({ preventScroll: true });
      applied.scrollIntoView();
    });
    form.addEventListener("reset", function (event) {
      event.preventDefault();
      clear();
    });
    addEventListener("popstate", readAddress);
    readAddress();
    area.dataset.ready = "";
  }

  Promise.all([rolebook.data.catalogue(), rolebook.data.roles(), rolebook.data.roleSkills()])
    .then(function (loaded) { start(loaded[0], loaded[1], loaded[2]); })
    .catch(function (error) {
      showForm(false);
      notice.textContent = "The filters could not be loaded; the pages below list all roles.";
      notice.hidden = false;
      throw error;
    });
})();
