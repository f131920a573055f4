// The form of filters on the list of roles: it shows a query with the number of roles at each
// option, and tells what the reader changes. The form itself is in Templates/Components.
(function () {
  "use strict";
  const degrees = ["No degree", "Bachelor’s", "Master’s"];

  // "150,000", "150k" and "$1.5m" as figures; null for nothing, undefined for anything else.
  function readFigure(text) {
    const plain = text.replace(/[\s,’']|^\p{Sc}/gu, "").toLowerCase();
    if (plain === "") { return null; }
    const parts = /^(\d{1,9}(?:\.\d{1,2})?)([km]?)$/.exec(plain);
    if (!parts) { return undefined; }
    return Number(parts[1]) * (parts[2] === "k" ? 1000 : parts[2] === "m" ? 1000000 : 1);
  }

  function periodWords(group) {
    return group.currency + (group.period === "hour" ? " an " : " a ") + group.period;
  }

  // Makes the form work. `change(edit, typing)` is called with a function that edits a query;
  // `typing` names the field while the reader types. Returns what shows a query and its counts.
  function make(form, all, index, change) {
    const parts = rolebook.parts;
    const updates = [];
    function field(name) { return form.elements.namedItem(name); }

    function setSkill(id, mode) {
      change(function (query) {
        rolebook.filterLists.modes.forEach(function (item) {
          query[item[0]] = query[item[0]].filter(function (other) { return other !== id; });
        });
        if (mode) { query[mode].push(id); }
      });
    }

    form.querySelectorAll("[data-options]").forEach(function (fieldset) {
      const name = fieldset.dataset.options;
      if (name === "skill") {
        updates.push(rolebook.filterLists.skillList(fieldset, all.skills, setSkill));
        return;
      }
      const values = (name === "section" ? all.sections : all.facets[name].values).map(function (value) {
        let depth = 0;
        for (let id = value.parent; id >= 0; id = all.sections[id].parent) { depth += 1; }
        return { id: value.id, name: value.name || value.title, depth: depth,
          folded: rolebook.roleIndex.fold(value.name || value.title) };
      });
      const none = values.length;
      if (name !== "section") { values.push({ id: none, name: "Not stated", folded: "not stated" }); }
      updates.push(rolebook.filterLists.optionList(fieldset, name, values, none, function (facet, id, isChosen) {
        change(function (query) {
          query[facet] = query[facet].filter(function (other) { return other !== id; });
          if (isChosen) { query[facet].push(id); }
        });
      }));
    });

    // Where the notes name no skill there is nothing to find.
    const input = document.getElementById("find-skill");
    if (input) {
      input.placeholder = all.skills.filter(function (skill) { return skill.kind.concreteness === 3; })
        .sort(function (one, other) { return other.count - one.count; }).slice(0, 3)
        .map(function (skill) { return skill.name; }).join(", ");
      const finder = rolebook.skillFinder.make(input,
        document.getElementById("found-skills"), all.skills, function (id) { setSkill(id, "all"); });
      updates.push(function (query, counts) { finder(counts.skill); });
    }

    const title = field("title");
    title.addEventListener("input", function () {
      change(function (query) { query.title = title.value.slice(0, 200); }, "title");
    });
    updates.push(function (query) {
      if (document.activeElement !== title || !query.title) { title.value = query.title; }
    });

    const strength = field("strength");
    if (strength) {
      strength.addEventListener("change", function () {
        change(function (query) { query.strength = Number(strength.value); });
      });
      updates.push(function (query) { strength.value = String(query.strength); });
    }

    // An option's text is its own words and the number of roles.
    function label(option, words, count) {
      option.textContent = words + " (" + parts.grouped(count) + ")";
    }

    const degree = field("degree");
    if (degree) {
      degree.addEventListener("change", function () {
        change(function (query) { query.degree = degree.value === "" ? null : Number(degree.value); });
      });
      degree.append.apply(degree, degrees.map(function (words, number) {
        return parts.h("option", { value: number });
      }));
      updates.push(function (query, counts) {
        let sum = 0;
        degrees.forEach(function (words, number) {
          sum += counts.degree[number];
          label(degree.options[number + 1], words, sum);
        });
        degree.value = query.degree === null ? "" : String(query.degree);
      });
    }

    const years = field("years"), yearsAbsent = field("years-absent");
    if (years) {
      years.addEventListener("change", function () {
        change(function (query) { query.years = years.value === "" ? null : Number(years.value); });
      });
      yearsAbsent.addEventListener("change", function () {
        change(function (query) { query.yearsStated = !yearsAbsent.checked; });
      });
      const absentCount = yearsAbsent.closest("label").querySelector(".count");
      updates.push(function (query, counts) {
        // The figures that some role states, and the one that is asked for.
        const options = [years.options[0]];
        let sum = 0;
        for (let year = 0; year < 100; year += 1) {
          sum += counts.years[year];
          if (!index.statedYears.has(year) && query.years !== year) { continue; }
          const option = years.querySelector("[value=\"" + year + "\"]") || parts.h("option", { value: year });
          label(option, year === 0 ? "None" : parts.count(year, "year"), sum);
          options.push(option);
        }
        years.replaceChildren.apply(years, options);
        years.value = query.years === null ? "" : String(query.years);
        yearsAbsent.checked = !query.yearsStated;
        absentCount.textContent = parts.grouped(counts.years[100]);
      });
    }

    const group = field("pay-group");
    if (group) {
      const least = field("pay-min"), most = field("pay-max"), payAbsent = field("pay-absent");
      const absentCount = payAbsent.closest("label").querySelector(".count");
      group.replaceChildren.apply(group, index.pay.map(function (item) {
        return parts.h("option", { value: item.id });
      }));
      group.addEventListener("change", function () {
        change(function (query) {
          // Figures of one currency mean nothing in another.
          query.payGroup = Number(group.value);
          query.payMin = query.payMax = null;
        });
      });
      [[least, "payMin"], [most, "payMax"]].forEach(function (item) {
        const input = item[0], name = item[1];
        input.addEventListener("input", function () {
          const figure = readFigure(input.value);
          change(function (query) { query[name] = figure === undefined ? null : figure; }, name);
          input.setAttribute("aria-invalid", String(figure === undefined));
        });
        updates.push(function (query) {
          // What is being typed stays as it is, even while it is no figure.
          const figure = readFigure(input.value);
          if (document.activeElement === input && (figure === undefined ? null : figure) === query[name]) { return; }
          input.value = query[name] === null ? "" : parts.grouped(query[name]);
          input.setAttribute("aria-invalid", "false");
        });
      });
      payAbsent.addEventListener("change", function () {
        change(function (query) { query.payStated = !payAbsent.checked; });
      });
      updates.push(function (query, counts) {
        index.pay.forEach(function (item) {
          label(group.options[item.id], periodWords(item), counts.pay[item.id]);
        });
        group.value = String(query.payGroup);
        payAbsent.checked = !query.payStated;
        absentCount.textContent = parts.grouped(counts.pay[index.pay.length]);
      });
    }

    return function (query, counts) {
      updates.forEach(function (update) { update(query, counts); });
    };
  }

  rolebook.filterPanel = { make: make, periodWords: periodWords, degrees: degrees };
})();
