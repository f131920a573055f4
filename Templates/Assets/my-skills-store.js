// The skills that the reader ticked, as slugs: `rolebook.mySkills`. They are kept in the browser's
// storage, under "my-skills", with spaces between them; nothing is ever sent.
(function () {
  "use strict";
  const key = "my-skills";
  const most = 5000;
  const shape = /^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/;
  const listeners = [];

  // The slugs in a text from storage or an address, without what cannot be one.
  function parsed(text) {
    const slugs = String(text || "").slice(0, 400000).split(/[\s+,]+/)
      .filter(function (slug) { return shape.test(slug); });
    return Array.from(new Set(slugs)).slice(0, most);
  }

  let mine = parsed(rolebook.stored(key));
  let keeps = false; // whether storage works
  let hasChanged = false;

  function write() {
    const text = mine.join(" ");
    rolebook.stored(key, text);
    keeps = rolebook.stored(key) === text;
  }
  write();

  function tell() { listeners.forEach(function (listener) { listener(mine.slice()); }); }

  function set(slugs) {
    mine = parsed(Array.from(slugs).join(" "));
    hasChanged = true;
    write();
    tell();
  }

  // Another tab changed the ticks, or this page comes back from the browser's history.
  function reread() {
    const text = rolebook.stored(key);
    if (!keeps || text === mine.join(" ")) { return; }
    mine = parsed(text);
    tell();
  }
  addEventListener("storage", function (event) {
    if (event.key === key || event.key === null) { reread(); }
  });
  addEventListener("pageshow", function (event) { if (event.persisted) { reread(); } });

  // Storage may be blocked, and some browsers give every page that is opened from disk a storage of
  // its own: then the links between pages carry the ticks along, behind the "#". Whether pages
  // opened from disk share their storage shows when one finds what another one wrote.
  const pageKey = "my-skills-page";
  function isShared() {
    if (!keeps) { return false; }
    if (location.protocol !== "file:") { return true; }
    const writer = rolebook.stored(pageKey);
    const shares = writer !== null && writer !== location.pathname;
    rolebook.stored(pageKey, shares ? "all" : location.pathname);
    return shares;
  }
  const carries = !isShared();

  if (location.hash.startsWith("#mine=")) {
    if (carries) {
      mine = parsed(location.hash.slice("#mine=".length));
      hasChanged = true;
      write();
    }
    try {
      history.replaceState(history.state, "", location.pathname + location.search);
    } catch (error) { location.hash = ""; }
  }

  function carry(event) {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || !(hasChanged || mine.length > 0)) { return; }
    const written = link.getAttribute("href");
    const leadsToPage = link.href.startsWith(rolebook.href("")) && link.pathname.endsWith(".html");
    if (!leadsToPage || written.includes("#")) { return; }
    link.setAttribute("href", written + "#mine=" + mine.join("+"));
    // The browser follows the link when this event has been seen by all.
    setTimeout(function () { link.setAttribute("href", written); });
  }
  if (carries) {
    document.addEventListener("click", carry, true);
    document.addEventListener("auxclick", carry, true);
  }

  rolebook.mySkills = {
    get: function () { return mine.slice(); },
    has: function (slug) { return mine.includes(slug); },
    set: set,
    // Ticks or unticks one skill; tells whether it is ticked now.
    toggle: function (slug) {
      const had = mine.includes(slug);
      set(had ? mine.filter(function (other) { return other !== slug; }) : mine.concat(slug));
      return mine.includes(slug);
    },
    onChange: function (listener) { listeners.push(listener); },
    // Whether the browser keeps the ticks when the page is closed.
    isKept: function () { return keeps; },
    parse: parsed
  };
})();
