// Moving about on a page: the table of contents marks where the reader is, a line number of the
// notes copies the link to its line, and pages for printing have a button that prints.
(function () {
  "use strict";

  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
    button.hidden = false;
  });

  // ── the table of contents ──

  function targetOf(link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  // Marks the last place that begins above a line a quarter down the window; towards the end of the
  // page the line goes down to the window's edge, so that every place has its turn. A place that a
  // link led to is marked as long as the page stays there.
  function follow(nav) {
    const places = Array.from(nav.querySelectorAll("a[href^='#']"))
      .map(function (link) { return { link: link, target: targetOf(link) }; })
      .filter(function (place) { return place.target; })
      .sort(function (one, other) {
        const order = one.target.compareDocumentPosition(other.target);
        return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      });
    let current = null, led = null, isWaiting = false;
    function mark() {
      isWaiting = false;
      const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
      const line = Math.max(innerHeight / 4, innerHeight - Math.max(0, rest));
      const passed = places.filter(function (place) {
        return place.target.getBoundingClientRect().top <= line;
      });
      let found = passed[passed.length - 1] || places[0];
      if (led && led.y === scrollY) { found = led.place; }
      if (!found || found.link === current) { return; }
      if (current) { current.removeAttribute("aria-current"); }
      current = found.link;
      current.setAttribute("aria-current", "location");
      show(current);
    }
    function lead() {
      const place = places.find(function (place) { return place.link.hash === location.hash; });
      led = place ? { place: place, y: scrollY } : null;
      mark();
    }
    // The list scrolls by itself, and never the page with it.
    function show(link) {
      const list = link.closest("details > ol");
      if (!list || list.scrollHeight <= list.clientHeight) { return; }
      const box = link.getBoundingClientRect(), frame = list.getBoundingClientRect();
      if (box.top < frame.top) { list.scrollTop -= frame.top - box.top; }
      if (box.bottom > frame.bottom) { list.scrollTop += box.bottom - frame.bottom; }
    }
    function markSoon() {
      if (!isWaiting) { requestAnimationFrame(mark); }
      isWaiting = true;
    }
    addEventListener("scroll", markSoon, { passive: true });
    addEventListener("resize", markSoon);
    addEventListener("hashchange", lead);
    addEventListener("load", lead);
    mark();
  }
  document.querySelectorAll("[data-contents]").forEach(follow);

  // ── a place in a closed disclosure ──

  function reveal() {
    let target = null;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch (error) { /* an address that no page has written */ }
    const closed = target && target.closest("details:not([open])");
    if (!closed) { return; }
    closed.open = true;
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  // ── links to lines ──

  // One button for all line numbers: it stands at the line under the pointer, and with the
  // keyboard it is one stop, from which the arrow keys go on. So neither the Tab key nor a screen
  // reader meets every number.
  const notes = Array.from(document.querySelectorAll(".notes.numbered"))
    .filter(function (block) { return !block.closest(".sheet"); });
  if (notes.length === 0) { return; }

  const status = document.createElement("p");
  status.className = "line-status";
  status.setAttribute("role", "status");
  document.body.append(status);
  let clearing = 0;
  function say(text) {
    status.textContent = text;
    clearTimeout(clearing);
    clearing = setTimeout(function () { status.textContent = ""; }, 6000);
  }

  function copy(text) {
    if (navigator.clipboard && navigator.clipboard.writeText) {
      return navigator.clipboard.writeText(text).catch(function () { return copyByCommand(text); });
    }
    return copyByCommand(text);
  }

  // For pages that are neither opened from disk nor served over HTTPS.
  function copyByCommand(text) {
    const field = document.createElement("textarea");
    const focused = document.activeElement;
    field.value = text;
    field.className = "vh";
    document.body.append(field);
    field.select();
    let copied = false;
    try { copied = document.execCommand("copy"); } catch (error) { /* then it is not copied */ }
    field.remove();
    if (focused) { focused.focus({ preventScroll: true }); }
    return copied ? Promise.resolve() : Promise.reject(new Error("could not copy"));
  }

  function lineButton(block) {
    // A rule has no inside for a button.
    const lines = Array.from(block.querySelectorAll("[data-line]:not(hr)"));
    if (lines.length === 0) { return; }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "line-copy";
    let line = null;

    function stand(at) {
      if (at === line) { return; }
      line = at;
      button.textContent = line.dataset.line;
      button.title = "Copy the link to line " + line.dataset.line;
      button.setAttribute("aria-label", button.title);
      line.prepend(button);
    }
    stand(lines[0]);

    block.addEventListener("mouseover", function (event) {
      const over = event.target.closest("[data-line]:not(hr)");
      // Neither while text is being selected nor away from under the keyboard.
      if (over && event.buttons === 0 && !button.matches(":focus-visible")) { stand(over); }
    });
    button.addEventListener("focus", function () {
      if (button.matches(":focus-visible")) {
        say("Enter copies the link to line " + line.dataset.line + ", the arrow keys choose another line.");
      }
    });
    button.addEventListener("keydown", function (event) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
      const here = lines.indexOf(line);
      const goal = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: lines.length - 1 }[event.key];
      if (goal === undefined) { return; }
      event.preventDefault();
      if (!lines[goal] || goal === here) { return; }
      stand(lines[goal]);
      button.focus();
    });
    button.addEventListener("click", function () {
      const number = line.dataset.line;
      copy(location.href.split("#")[0] + "#" + line.id).then(function () {
        say("The link to line " + number + " is copied.");
      }, function () {
        location.hash = line.id;
        say("This browser does not let pages copy. The address above now leads to line " + number + ".");
      });
    });
  }
  notes.forEach(lineButton);
})();
