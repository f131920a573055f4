// What every page runs: the theme switch, the keys of the search box, and `rolebook`, through which
// the other scripts find the site, its data and one another. Everything on the pages can be read
// and reached without this file.
(function () {
  "use strict";

  // The address of the site's root, known from this file's own.
  const siteRoot = new URL("../", document.currentScript.src).href;

  // Reads or writes one remembered choice; storage may be full, blocked or missing.
  function stored(key, value) {
    try {
      if (value === undefined) { return localStorage.getItem(key); }
      localStorage.setItem(key, value);
    } catch (error) { /* the choice then lasts as long as the page */ }
    return null;
  }

  // Scripts and data are loaded by script elements: neither fetch nor modules work on pages opened
  // from disk. Each file is loaded once.
  const loading = new Map();
  function loadScript(path) {
    if (!loading.has(path)) {
      loading.set(path, new Promise(function (resolve, reject) {
        const script = document.createElement("script");
        script.src = siteRoot + path;
        script.addEventListener("load", resolve);
        script.addEventListener("error", function () {
          loading.delete(path);
          reject(new Error("could not load " + path));
        });
        document.head.append(script);
      }));
    }
    return loading.get(path);
  }

  const received = new Map();
  const rolebook = {
    // The address of a page or file of the site, from its path.
    href: function (path) { return siteRoot + path; },
    stored: stored,
    // Runs files of `assets/`, one after the other, unless the page has run them.
    use: function () {
      return Array.from(arguments).reduce(function (before, name) {
        return before.then(function () {
          const runs = Array.from(document.scripts).some(function (script) {
            return script.src === siteRoot + "assets/" + name && !loading.has("assets/" + name);
          });
          return runs ? undefined : loadScript("assets/" + name);
        });
      }, Promise.resolve());
    },
    // The data of one file of `assets/index/`.
    load: function (name) {
      return loadScript("assets/index/" + name + ".js").then(function () { return received.get(name); });
    },
    // What such a file calls.
    receive: function (name, value) { received.set(name, value); }
  };
  window.rolebook = rolebook;

  // First of all, and still after the first paint at times: the pages' policy allows no inline
  // script, so a theme other than the system's may flash once.
  const root = document.documentElement;
  const remembered = stored("theme");
  if (remembered === "light" || remembered === "dark") { root.dataset.theme = remembered; }

  const themeSwitch = document.querySelector("[data-theme-switch]");
  if (themeSwitch) {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const other = function () {
      const isDark = root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
      return isDark ? "light" : "dark";
    };
    const label = function () {
      themeSwitch.textContent = other() === "dark" ? "Dark" : "Light";
      themeSwitch.setAttribute("aria-label", "Use the " + other() + " theme");
    };
    themeSwitch.addEventListener("click", function () {
      root.dataset.theme = other();
      stored("theme", root.dataset.theme);
      label();
    });
    system.addEventListener("change", label);
    label();
    themeSwitch.hidden = false;
  }

  // Links that lead to nothing without a script.
  document.querySelectorAll("[data-with-script]").forEach(function (element) { element.hidden = false; });

  // Previews of links. Their script is loaded when a mouse or the keyboard meets the first link to
  // a role or a skill.
  if (stored("previews") === "off") { root.dataset.previews = "off"; }
  const previewSwitch = document.querySelector("[data-preview-switch]");
  if (previewSwitch) {
    const label = function () {
      previewSwitch.textContent = "Switch previews of links " + (root.dataset.previews ? "on" : "off");
    };
    previewSwitch.addEventListener("click", function () {
      if (root.dataset.previews) { delete root.dataset.previews; } else { root.dataset.previews = "off"; }
      stored("previews", root.dataset.previews || "on");
      label();
    });
    label();
    previewSwitch.hidden = false;
  }
  function meetLink(event) {
    const link = event.target instanceof Element ? event.target.closest("main a[href]") : null;
    if (!link || root.dataset.previews || (event.pointerType && event.pointerType !== "mouse")
      || !/\/(roles|skills)\/[a-z0-9-]+\.html/.test(link.href)) { return; }
    document.removeEventListener("pointerover", meetLink);
    document.removeEventListener("keyup", meetLink);
    rolebook.use("data.js", "parts.js", "previews.js").catch(function () { /* a page without them */ });
  }
  document.addEventListener("pointerover", meetLink);
  document.addEventListener("keyup", meetLink);

  const box = document.querySelector(".search-box input");
  if (!box) { return; }

  // A key without a modifier can be pressed by mistake or by speech input, so it can be
  // switched off (WCAG 2.1.4) where the page has a button for it.
  let slash = stored("slash-key") !== "off";
  const keySwitch = document.querySelector("[data-key-switch]");
  function showKey() {
    box.setAttribute("aria-keyshortcuts", (slash ? "/ " : "") + "Control+K Meta+K");
    if (keySwitch) { keySwitch.textContent = slash ? "Switch the / key off" : "Switch the / key on"; }
  }
  if (keySwitch) {
    keySwitch.addEventListener("click", function () {
      slash = !slash;
      stored("slash-key", slash ? "on" : "off");
      showKey();
    });
    keySwitch.hidden = false;
  }
  showKey();

  // Suggestions, from when they can be needed.
  box.addEventListener("focus", function () {
    rolebook.use("data.js", "parts.js", "search-index.js", "search.js").catch(function () { /* the form still works */ });
  }, { once: true });

  addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.isComposing || event.altKey) { return; }
    const target = event.target instanceof Element ? event.target : root;
    const typing = target.isContentEditable || target.matches("input, select, textarea");
    // Shift is allowed with "/", as many keyboards have it there.
    const isSlash = slash && event.key === "/" && !typing && !event.ctrlKey && !event.metaKey;
    const isSearch = event.key === "k" && !event.shiftKey && event.ctrlKey !== event.metaKey;
    if (!isSlash && !isSearch) { return; }
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
