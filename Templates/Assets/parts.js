// The components of pages, as scripts make them: the same markup as Templates/Components writes.
// All text goes into text nodes; nothing is parsed as HTML.
(function () {
  "use strict";
  const svgNamespace = "http://www.w3.org/2000/svg";

  function filled(element, attributes, children) {
    Object.keys(attributes || {}).forEach(function (name) {
      const value = attributes[name];
      if (value === null || value === undefined || value === false) { return; }
      if (typeof value === "function") { element.addEventListener(name, value); }
      else { element.setAttribute(name, value === true ? "" : String(value)); }
    });
    children.flat(Infinity).forEach(function (child) {
      if (child !== null && child !== undefined && child !== false) { element.append(child); }
    });
    return element;
  }

  // An element: h("a", { href: url, click: listener }, "text", otherElement).
  function h(name, attributes) {
    return filled(document.createElement(name), attributes, Array.from(arguments).slice(2));
  }

  function svg(name, attributes) {
    return filled(document.createElementNS(svgNamespace, name), attributes, Array.from(arguments).slice(2));
  }

  function grouped(number) { return String(number).replace(/\B(?=(\d{3})+$)/g, ","); }

  // "1 role", "1,200 roles".
  function count(number, one, many) {
    return grouped(number) + " " + (number === 1 ? one : many || one + "s");
  }

  function hidden(text) { return h("span", { class: "vh" }, text); }

  const strengthWords = {
    required: "required", preferred: "preferred", mentioned: "mentioned", waived: "not needed"
  };

  // A skill in a box: chip(skill), chip(skill, { strength: "required" }), { count: 12 }, { have: true }.
  function chip(skill, options) {
    const shown = options || {};
    const styles = ["chip", "k-" + skill.kind.name];
    if (shown.strength) { styles.push("is-" + shown.strength); }
    if (shown.have) { styles.push("is-have"); }
    return h("a", { class: styles.join(" "), href: skill.url },
      h("span", null, skill.name,
        shown.strength ? [" ", hidden("(" + strengthWords[shown.strength] + ")")] : null),
      shown.count === undefined ? null : [" ", h("span", { class: "count" }, grouped(shown.count),
        hidden(shown.count === 1 ? " role" : " roles"))]);
  }

  function chips(items) {
    return h("ul", { class: "chips" }, items.map(function (item) { return h("li", null, item); }));
  }

  // A skill as a link with the mark of its kind, where a box would be noise.
  function term(skill) { return h("a", { class: "kind k-" + skill.kind.name, href: skill.url }, skill.name); }

  // A comma parts names, unless one of them holds a comma itself: "Albany; Cambridge, Massachusetts".
  function separator(values) {
    return values.length > 1 && values.some(function (value) { return value.name.includes(","); }) ? "; " : ", ";
  }

  function names(values) { return values.map(function (value) { return value.name; }).join(separator(values)); }

  // The facts of a role in one line; `more` is added at its end.
  function meta(role, more) {
    const items = [names(role.company), names(role.location), names(role.level),
      names(role.employment), role.pay ? role.pay.text : ""].concat(more || []).filter(Boolean);
    return items.length === 0 ? null
      : h("ul", { class: "meta" }, items.map(function (item) { return h("li", null, item); }));
  }

  // The few skills that tell most about a role: what it asks for first, and proper names before
  // methods and fields (`Taxonomy.leading` in Sources/SiteModel).
  function leading(skills, limit) {
    const ranks = { required: 3, preferred: 2, mentioned: 1 };
    return skills
      .map(function (named, order) { return { named: named, order: order }; })
      .filter(function (item) {
        return item.named.strength !== "waived" && item.named.skill.kind.concreteness > 0;
      })
      .sort(function (one, other) {
        return ranks[other.named.strength] - ranks[one.named.strength]
          || other.named.skill.kind.concreteness - one.named.skill.kind.concreteness
          || one.order - other.order;
      })
      .slice(0, limit).map(function (item) { return item.named; });
  }

  // A bar whose filled parts are given as [[class, start, share]], in shares of the whole.
  function bar(parts) {
    function percent(share) { return (share * 100).toFixed(2) + "%"; }
    return svg("svg", { class: "bar", "aria-hidden": "true" },
      svg("rect", { class: "track", width: "100%", height: "100%" }),
      parts.map(function (part) {
        return svg("rect", { class: part[0], x: percent(part[1]), width: percent(part[2]), height: "100%" });
      }));
  }

  // Which pages to name: the first, the last and those near this one; null for a gap.
  function shownPages(page, pageCount) {
    const shown = [];
    let last = 0;
    for (let number = 1; number <= pageCount; number += 1) {
      if (number !== 1 && number !== pageCount && Math.abs(number - page) > 2) { continue; }
      if (number > last + 1) { shown.push(null); }
      shown.push(number);
      last = number;
    }
    return shown;
  }

  // The pages of a long list. `href(page)` is a page's address; `go(page)` shows it in place.
  function pager(options) {
    const total = options.total, size = options.size, page = options.page;
    const pageCount = Math.max(1, Math.ceil(total / size));
    function link(number, text) {
      return h("a", {
        href: options.href(number),
        click: function (event) {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) { return; }
          event.preventDefault();
          options.go(number);
        }
      }, text);
    }
    const items = shownPages(page, pageCount).map(function (number) {
      if (number === null) { return h("li", null, h("span", { class: "gap" }, "…")); }
      const label = [hidden("Page "), grouped(number)];
      return h("li", null,
        number === page ? h("span", { "aria-current": "page" }, label) : link(number, label));
    });
    return h("nav", { class: "pager", "aria-label": "Pages of " + options.of },
      h("p", { class: "muted" }, total === 0 ? "0 of 0"
        : grouped((page - 1) * size + 1) + " to " + grouped(Math.min(page * size, total))
          + " of " + grouped(total)),
      h("ol", null, items));
  }

  // The page's state as parameters of its address. A page opened from disk may not be allowed to
  // change its query; the state then stands behind the `#`.
  const state = {
    read: function () {
      const hash = location.hash.slice(1);
      return new URLSearchParams(hash.includes("=") ? hash : location.search);
    },
    href: function (parameters) {
      const text = String(parameters);
      return location.pathname.split("/").pop() + (text ? "?" + text : "");
    },
    write: function (parameters, isStep) {
      const text = String(parameters);
      const change = isStep ? "pushState" : "replaceState";
      try {
        history[change](null, "", location.pathname + (text ? "?" + text : ""));
      } catch (error) {
        history[change](null, "", "#" + text);
      }
    }
  };

  rolebook.parts = {
    h: h, svg: svg, grouped: grouped, count: count, hidden: hidden, chip: chip, chips: chips,
    term: term, names: names, separator: separator, meta: meta, leading: leading, bar: bar,
    pager: pager, state: state, strengthWords: strengthWords
  };
})();
