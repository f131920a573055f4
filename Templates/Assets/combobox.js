// A text field with suggestions below it: the combobox pattern of ARIA, with a list box. The focus
// stays in the field; what is active in the list is named by `aria-activedescendant`.
(function () {
  "use strict";
  const h = rolebook.parts.h;

  // Makes a field a combobox. `field.suggest(text)` returns `{ items, total }`, where `text` is null
  // as long as the reader has typed nothing; `field.show(item)` returns what stands in an option;
  // `field.choose(item)` is told the choice. What is typed and not chosen is undone.
  function combobox(field) {
    const input = field.input, list = field.list, popup = list.parentElement;
    const remark = popup.querySelector("[data-remark]");
    let items = [], active = -1, settled = "", isTyped = false;

    function options() { return Array.from(list.children); }

    function activate(position) {
      active = position;
      options().forEach(function (option, order) {
        option.setAttribute("aria-selected", String(order === active));
      });
      if (active < 0) { input.removeAttribute("aria-activedescendant"); return; }
      const option = list.children[active];
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }

    function close() {
      popup.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      active = -1;
    }

    function open() {
      const found = field.suggest(isTyped ? input.value : null);
      items = found.items;
      list.replaceChildren.apply(list, items.map(function (item, order) {
        return h("li", { role: "option", id: list.id + "-" + order, "aria-selected": "false" },
          field.show(item));
      }));
      list.hidden = items.length === 0;
      remark.textContent = found.remark;
      field.tell(found.remark);
      popup.hidden = false;
      input.setAttribute("aria-expanded", String(items.length > 0));
      activate(-1);
    }

    function undo() {
      input.value = settled;
      isTyped = false;
      close();
    }

    function choose(position) {
      const item = items[position];
      close();
      isTyped = false;
      field.choose(item);
    }

    function step(by) {
      if (popup.hidden) { open(); }
      if (items.length === 0) { return; }
      if (active < 0) { activate(by > 0 ? 0 : items.length - 1); return; }
      activate((active + by + items.length) % items.length);
    }

    input.addEventListener("input", function () {
      isTyped = true;
      open();
    });
    input.addEventListener("focus", function () { input.select(); });
    input.addEventListener("click", function () { if (popup.hidden) { open(); } });
    input.addEventListener("blur", undo);
    input.addEventListener("keydown", function (event) {
      if (event.isComposing || event.ctrlKey || event.metaKey) { return; }
      if (event.key === "ArrowDown" && event.altKey) { if (popup.hidden) { open(); } }
      else if (event.key === "ArrowDown") { step(1); }
      else if (event.key === "ArrowUp" && event.altKey) { close(); }
      else if (event.key === "ArrowUp") { step(-1); }
      else if (event.key === "Enter") { if (!popup.hidden && active >= 0) { choose(active); } }
      else if (event.key === "Escape" && (!popup.hidden || isTyped)) { undo(); input.select(); }
      else { return; }
      event.preventDefault();
    });
    // The focus stays in the field while the pointer is in the list.
    popup.addEventListener("mousedown", function (event) { event.preventDefault(); });
    list.addEventListener("click", function (event) {
      const position = options().indexOf(event.target.closest("[role=option]"));
      if (position >= 0) { choose(position); }
    });

    return {
      // Shows what is chosen.
      settle: function (text) {
        settled = text;
        input.value = text;
        isTyped = false;
      }
    };
  }

  rolebook.combobox = combobox;
})();
