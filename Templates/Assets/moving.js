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

  // Marks the last place whose beginning the reader has passed; the first one before that.
  function follow(nav) {
    const links = Array.from(nav.querySelectorAll("a[href^='#']")).filter(targetOf);
    // Below each other on the page, whatever the order of the list is.
    const places = links.map(function (link) { return { link: link, target: targetOf(link) }; })
      .sort(function (one, other) {
        const follows = one.target.compareDocumentPosition(other.target);
        return follows & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      });
    let current = null;
    function mark() {
      const line = innerHeight / 4;
      const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      let found = places[0];
      places.forEach(function (place) {
        const box = place.target.getBoundingClientRect();
        if (box.top <= line || (atEnd && place.link.hash === location.hash)) { found = place; }
      });
      if (!found || found.link === current) { return; }
      if (current) { current.removeAttribute("aria-current"); }
      current = found.link;
      current.setAttribute("aria-current", "location");
      show(current);
    }
    // The list scrolls by itself, and never the page with it.
    function show(link) {
      const list = link.closest("details > ol");
      if (!list || list.scrollHeight <= list.clientHeight) { return; }
      const box = link.getBoundingClientRect(), frame = list.getBoundingClientRect();
      if (box.top < frame.top) { list.scrollTop -= frame.top - box.top; }
      if (box.bottom > frame.bottom) { list.scrollTop += box.bottom - frame.bottom; }
    }
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -75% 0px" });
    places.forEach(function (place) { observer.observe(place.target); });
    addEventListener("hashchange", mark);
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
