// The skill map with a script: sizes, moving about, a skill's companions, finding. The picture is a
// region that scrolls, so that keys, wheel and touch move it as they move any page; only what the
// browser does not do by itself is done here.
(function () {
  "use strict";
  const view = document.querySelector(".map-view");
  const graph = view && view.querySelector(".graph");
  const tools = document.querySelector(".map-tools");
  const readout = document.querySelector(".map-readout");
  if (!graph || !tools || !readout) { return; }

  const nodes = Array.from(graph.querySelectorAll("a")).map(function (link, index) {
    const label = link.getAttribute("aria-label");
    const text = Array.from(link.querySelectorAll("tspan"))
      .map(function (line) { return line.textContent; }).join(" ");
    // The whole name stands before the kind and the count; a long label is cut.
    const name = label.split(", ").slice(0, -2).join(", ") || text;
    return { link: link, index: index, name: name, label: label, edges: [] };
  });
  Array.from(graph.querySelectorAll(".edge")).forEach(function (line) {
    const ends = line.dataset.ends.split(" ").map(Number);
    nodes[ends[0]].edges.push({ line: line, other: nodes[ends[1]] });
    nodes[ends[1]].edges.push({ line: line, other: nodes[ends[0]] });
  });

  // ── which marks stand out ──

  let found = [];
  function show(chosen, near, lines) {
    graph.classList.toggle("has-choice", chosen.length > 0);
    nodes.forEach(function (node) {
      node.link.classList.toggle("is-chosen", chosen.includes(node));
      node.link.classList.toggle("is-near", chosen.includes(node) || near.includes(node));
    });
    graph.querySelectorAll(".edge.is-near").forEach(function (line) {
      line.classList.remove("is-near");
    });
    lines.forEach(function (line) { line.classList.add("is-near"); });
  }

  function showNode(node) {
    const others = node.edges.map(function (edge) { return edge.other; });
    show([node], others, node.edges.map(function (edge) { return edge.line; }));
    readout.textContent = node.label + ". Goes with "
      + others.map(function (other) { return other.name; }).join(", ") + ".";
  }

  // Back to what was found, or to everything.
  function rest() {
    show(found, [], []);
    readout.textContent = found.length > 0
      ? "" : "Point at a skill, or move to it with the Tab key, to see what it goes with.";
  }

  nodes.forEach(function (node) {
    node.link.addEventListener("pointerenter", function () { showNode(node); });
    node.link.addEventListener("pointerleave", rest);
    node.link.addEventListener("focus", function () { showNode(node); });
    node.link.addEventListener("blur", rest);
  });

  // ── finding ──

  const box = tools.querySelector("input");
  const status = tools.querySelector("[role=status]");
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
  }

  function find() {
    const wanted = plain(box.value);
    found = wanted === "" ? [] : nodes.filter(function (node) {
      return plain(node.name).includes(wanted);
    });
    if (wanted === "") { status.textContent = ""; }
    else if (found.length === 0) { status.textContent = "No skill of that name in the map."; }
    else {
      status.textContent = (found.length === 1 ? "1 skill" : found.length + " skills")
        + ". Enter goes to " + (found.length === 1 ? "it." : "the first.");
    }
    rest();
    if (found.length > 0) { reveal(found[0]); }
  }

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  function reveal(node) {
    const mark = node.link.getBoundingClientRect();
    const frame = view.getBoundingClientRect();
    view.scrollBy({
      left: mark.left + mark.width / 2 - frame.left - frame.width / 2,
      top: mark.top + mark.height / 2 - frame.top - frame.height / 2,
      behavior: calm.matches ? "auto" : "smooth"
    });
  }

  box.addEventListener("input", find);
  box.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && found.length > 0 && !event.isComposing) {
      event.preventDefault();
      found[0].link.focus();
    }
  });

  // ── sizes ──

  const largest = 3;
  let size = 0;
  function button(name) { return tools.querySelector("[data-zoom=" + name + "]"); }

  // Keeps the point of the picture that stands at (x, y) in the view where it is.
  function resize(next, x, y) {
    const wanted = Math.max(0, Math.min(largest, next));
    const before = graph.getBoundingClientRect();
    const frame = view.getBoundingClientRect();
    const left = x === undefined ? frame.width / 2 : x - frame.left;
    const top = y === undefined ? frame.height / 2 : y - frame.top;
    const across = (frame.left + left - before.left) / before.width;
    const down = (frame.top + top - before.top) / before.height;
    size = wanted;
    if (size === 0) { delete graph.dataset.size; } else { graph.dataset.size = String(size); }
    view.classList.toggle("is-movable", size > 0);
    const after = graph.getBoundingClientRect();
    view.scrollLeft = across * after.width - left;
    view.scrollTop = down * after.height - top;
    // Not `disabled`, which would take the focus away from who presses it.
    button("in").setAttribute("aria-disabled", String(size === largest));
    button("out").setAttribute("aria-disabled", String(size === 0));
  }

  function reset() {
    resize(0);
    view.scrollLeft = 0;
    view.scrollTop = 0;
    box.value = "";
    find();
  }

  button("in").addEventListener("click", function () { resize(size + 1); });
  button("out").addEventListener("click", function () { resize(size - 1); });
  button("reset").addEventListener("click", reset);
  // Only while the picture has the focus, so that no key is taken from the page.
  view.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "+" || event.key === "=") { resize(size + 1); }
    else if (event.key === "-") { resize(size - 1); }
    else if (event.key === "0") { resize(0); }
    else if (event.key === "Escape") { rest(); return; }
    else { return; }
    event.preventDefault();
  });

  // A turn of the wheel is many events.
  let turned = 0;
  view.addEventListener("wheel", function (event) {
    if (!event.ctrlKey) { return; }
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < 40) { return; }
    resize(size + (turned < 0 ? 1 : -1), event.clientX, event.clientY);
    turned = 0;
  }, { passive: false });

  // ── dragging with a mouse; fingers and pens scroll the region by themselves ──

  let grip = null;
  view.addEventListener("pointerdown", function (event) {
    if (event.pointerType !== "mouse" || event.button !== 0) { return; }
    grip = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop };
  });
  addEventListener("pointermove", function (event) {
    if (!grip) { return; }
    const x = event.clientX - grip.x;
    const y = event.clientY - grip.y;
    if (!view.classList.contains("is-moved")) {
      if (Math.abs(x) + Math.abs(y) < 6) { return; }
      view.classList.add("is-moved");
    }
    view.scrollLeft = grip.left - x;
    view.scrollTop = grip.top - y;
  });
  function release() {
    grip = null;
    view.classList.remove("is-moved");
  }
  // After the click that ends a drag, which must not follow a link.
  addEventListener("pointerup", function () { if (grip) { setTimeout(release, 0); } });
  addEventListener("pointercancel", release);
  addEventListener("blur", release);
  view.addEventListener("click", function (event) {
    if (view.classList.contains("is-moved")) { event.preventDefault(); }
  }, true);
  view.addEventListener("dragstart", function (event) { event.preventDefault(); });

  resize(0);
  rest();
  tools.hidden = false;
  readout.hidden = false;
})();
