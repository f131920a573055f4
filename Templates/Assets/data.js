// The tables of the site as objects, loaded when they are first asked for. The rows' forms are
// described where they are written: Sources/BrowserData.
(function () {
  "use strict";
  const facetOrder = ["company", "location", "department", "team", "level", "employment"];
  const degrees = ["", "bachelor", "master", "phd"];
  const strengths = ["waived", "mentioned", "preferred", "required"];

  // A promise that is made at the first call; one that failed is made anew at the next.
  function once(make) {
    let made = null;
    return function () {
      made = made || make().catch(function (error) { made = null; throw error; });
      return made;
    };
  }

  // The address that follows from a name; tables leave such addresses empty.
  function plainSlug(name) {
    return name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase();
  }

  const catalogue = once(function () {
    return rolebook.load("catalogue").then(function (raw) {
      const kinds = raw.kinds.map(function (row, id) {
        return { id: id, name: row[0], singular: row[1], plural: row[2], concreteness: row[3] };
      });
      const facets = {};
      facetOrder.forEach(function (name) {
        const facet = raw.facets[name];
        facets[name] = {
          name: name, singular: facet.singular, plural: facet.plural,
          url: rolebook.href(facet.folder + "/index.html"),
          values: facet.values.map(function (row, id) {
            const slug = row[1] || plainSlug(row[0]);
            return { id: id, name: row[0], slug: slug, count: row[2],
              url: rolebook.href(facet.folder + "/" + slug + ".html") };
          })
        };
      });
      const skills = raw.skills.map(function (row, id) {
        const slug = row[1] || plainSlug(row[0]);
        return { id: id, name: row[0], slug: slug, kind: kinds[row[2]], count: row[3],
          broader: row[4].length > 0 ? row[4][0] : -1, allBroader: row[4],
          url: rolebook.href("skills/" + slug + ".html") };
      });
      return {
        roleCount: raw.roles, shards: raw.shards, kinds: kinds, skills: skills, facets: facets,
        skillsBySlug: new Map(skills.map(function (skill) { return [skill.slug, skill]; })),
        sections: raw.sections.map(function (row, id) {
          const slug = row[1] || plainSlug(row[0]);
          return { id: id, title: row[0], slug: slug, parent: row[2], count: row[3],
            url: rolebook.href("sections/" + slug + ".html") };
        })
      };
    });
  });

  // All rows of a table that has some shards, in order.
  function rows(name, count) {
    const shards = [];
    for (let number = 0; number < count; number += 1) { shards.push(rolebook.load(name + "-" + number)); }
    return Promise.all(shards).then(function (loaded) {
      return [].concat.apply([], loaded.map(function (shard) { return shard.rows; }));
    });
  }

  // All rows of a table that the catalogue counts the shards of.
  function table(name) {
    return catalogue().then(function (all) { return rows(name, all.shards[name]); });
  }

  // One row of the roles as an object; for lists that show a few of very many.
  function role(all, row, id) {
    const pay = row[11];
    const company = row[3].length > 0 ? " " + all.facets.company.values[row[3][0]].name : "";
    const slug = row[1] || plainSlug(row[0] + company);
    const facts = {
      id: id, title: row[0], slug: slug, url: rolebook.href("roles/" + slug + ".html"),
      section: all.sections[row[2]], degree: degrees[row[9]],
      years: row[10] < 0 ? null : row[10],
      pay: pay ? { min: pay[0], max: pay[1], currency: pay[2], period: pay[3], text: pay[4] } : null
    };
    // Each facet is a list of values of the catalogue: role.location[0].name.
    facetOrder.forEach(function (facet, index) {
      facts[facet] = row[3 + index].map(function (value) { return all.facets[facet].values[value]; });
    });
    return facts;
  }

  const roles = once(function () {
    return Promise.all([catalogue(), table("roles")]).then(function (loaded) {
      return loaded[1].map(function (row, id) { return role(loaded[0], row, id); });
    });
  });

  // For each role its skills, strongest first: [{ skill, strength }].
  const roleSkills = once(function () {
    return Promise.all([catalogue(), table("skills")]).then(function (loaded) {
      const skills = loaded[0].skills;
      return loaded[1].map(function (row) {
        return row.map(function (number) {
          return { skill: skills[number >> 2], strength: strengths[number & 3] };
        });
      });
    });
  });

  rolebook.data = { catalogue: catalogue, roles: roles, role: role, roleSkills: roleSkills, rows: rows, table: table };
})();
