// What `rolebook serve` adds to pages: it reloads the page when its content has changed, and shows
// what was found in the notes. It is in no page that is written.
(function () {
  "use strict";

  const script = document.currentScript;
  const tag = script.dataset.tag;
  const source = new URL("events", script.src);
  source.searchParams.set("page", location.pathname);
  source.searchParams.set("tag", tag);

  let problems = null;
  let events = null;

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }
  function button(text, action) {
    const made = element("button", "", text);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }
  function count(number, word) { return number + " " + word + (number === 1 ? "" : "s"); }

  // The panel in the corner. What was put away stays so, on all pages, until it is another.
  const panel = element("section", "reload-panel");
  panel.setAttribute("aria-label", "Preview");
  panel.hidden = true;
  const status = element("p", "reload-status");
  status.setAttribute("role", "status");
  const toggle = button("Show", function () { open(list.hidden); });
  const close = button("Close", function () {
    remember(summary());
    panel.hidden = true;
  });
  close.setAttribute("aria-label", "Close the preview's messages");
  const list = element("ol", "reload-problems");
  list.id = "reload-problems";
  list.tabIndex = 0;  // A long list is scrolled with the keys.
  toggle.setAttribute("aria-controls", list.id);
  const bar = element("div", "reload-bar");
  bar.append(status, toggle, close);
  panel.append(bar, list);

  function open(isOpen) {
    list.hidden = !isOpen;
    toggle.textContent = isOpen ? "Hide" : "Show";
    toggle.setAttribute("aria-expanded", String(isOpen));
  }
  function remember(text) {
    try { sessionStorage.setItem("reload-closed", text); } catch (error) { /* asked again then */ }
  }
  function remembered() {
    try { return sessionStorage.getItem("reload-closed"); } catch (error) { return null; }
  }
  function summary() { return JSON.stringify(problems); }

  function entry(problem) {
    const item = element("li", "reload-" + problem.severity);
    item.append(element("span", "reload-kind", problem.severity));
    if (problem.place) { item.append(" ", element("code", "", problem.place)); }
    item.append(" ", element("span", "reload-text", problem.text));
    if (problem.help) { item.append(element("p", "reload-help", problem.help)); }
    return item;
  }
  function fill(target, state) {
    target.replaceChildren();
    (state.problems || []).forEach(function (problem) { target.append(entry(problem)); });
    if (state.count > state.problems.length) {
      target.append(element("li", "", "and " + (state.count - state.problems.length) + " more; "
        + "“rolebook check” lists them all."));
    }
  }

  // The overlay for notes that give no site: the page under it is older than they are.
  const overlay = element("dialog", "reload-overlay");
  const title = element("h2", "", "The notes can’t be built");
  title.id = "reload-title";
  overlay.setAttribute("aria-labelledby", title.id);
  const reasons = element("ol", "reload-problems");
  overlay.append(title, element("p", "",
    "This page shows the site as it was before. It goes on by itself when this is mended."),
    reasons, button("Look at the page meanwhile", function () { overlay.close(); }));

  function show(state) {
    const isNew = !problems || JSON.stringify(state) !== summary();
    problems = state;
    status.textContent = state.isBroken ? "The notes can’t be built"
      : count(state.count, "problem") + " in the notes";
    fill(list, state);
    fill(reasons, state);
    panel.classList.toggle("reload-broken", state.isBroken);
    panel.hidden = state.count === 0 || (!state.isBroken && remembered() === summary());
    if (!state.isBroken) {
      if (overlay.open) { overlay.close(); }
    } else if (isNew && !overlay.open) {
      overlay.showModal();
    }
  }

  function listen() {
    if (events) { return; }
    events = new EventSource(source.href);
    events.addEventListener("reload", function () {
      stop();
      location.reload();
    });
    events.addEventListener("state", function (event) { show(JSON.parse(event.data)); });
    events.addEventListener("error", function () {
      if (!events) { return; }
      status.textContent = "The preview has stopped";
      panel.hidden = false;
      // The browser asks again by itself unless it was refused.
      if (events.readyState === EventSource.CLOSED) {
        stop();
        setTimeout(listen, 3000);
      }
    });
  }
  function stop() {
    if (events) { events.close(); }
    events = null;
  }

  document.body.append(panel, overlay);
  open(false);
  // Browsers allow six connections to a server: a page that nobody sees needs none.
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) { stop(); } else { listen(); }
  });
  addEventListener("pagehide", stop);
  addEventListener("pageshow", function (event) { if (event.persisted) { listen(); } });
  if (!document.hidden) { listen(); }
})();
