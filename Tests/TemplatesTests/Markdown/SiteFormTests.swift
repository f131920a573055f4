import Testing

/// The form of the site, as its style sheet expects it.
@Suite struct SiteFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let html: String

    init(_ description: String, _ markdown: String, _ html: String) {
      testDescription = description
      self.markdown = markdown
      self.html = html
    }
  }

  @Test(arguments: [
    Case(
      "paragraphs, headings and breaks", "# Ant\n\nbee\ncow\n\n---\n",
      """
      <h3 id="L1" data-line="1">Ant</h3>
      <p id="L3" data-line="3">bee
      cow</p>
      <hr id="L6" data-line="6" />
      """),
    Case(
      "headings stop at the sixth level", "##### Ant\n",
      """
      <h6 id="L1" data-line="1">Ant</h6>
      """),
    Case(
      "links do not nest", "[ant <https://bee.example> cow](https://dog.example)\n",
      """
      <p id="L1" data-line="1"><a href="https://dog.example" rel="noopener noreferrer">ant https://bee.example cow</a></p>
      """),
    Case("an empty heading is none", "#\n\n##  ##\n", ""),
    Case(
      "a heading of a picture", "# ![](https://a.example/b.png)\n",
      """
      <h3 id="L1" data-line="1"><a href="https://a.example/b.png" rel="noopener noreferrer">Image</a></h3>
      """),
    Case(
      "the children of a quote", "> ant\n>\n> - bee\n",
      """
      <blockquote>
      <p id="L1" data-line="1">ant</p>
      <ul>
      <li id="L3" data-line="3">bee</li>
      </ul>
      </blockquote>
      """),
    Case(
      "a loose item, not its first paragraph", "- ant\n\n  bee\n- - cow\n",
      """
      <ul>
      <li id="L1" data-line="1">
      <p>ant</p>
      <p id="L3" data-line="3">bee</p>
      </li>
      <li id="L4" data-line="4">
      <ul>
      <li>cow</li>
      </ul>
      </li>
      </ul>
      """),
    Case(
      "ordered lists", "0. ant\n\n<!-- -->\n\n7) bee\n",
      """
      <ol start="0">
      <li id="L1" data-line="1">ant</li>
      </ol>
      <pre id="L3" data-line="3" class="raw" tabindex="0" role="region" aria-label="Code"><code>&lt;!-- --&gt;
      </code></pre>
      <ol start="7">
      <li id="L5" data-line="5">bee</li>
      </ol>
      """),
    Case(
      "code", "```swift\nant < bee\n```\n\n    cow\n\n    dog\n\nelk\n\n    fox\n",
      """
      <pre id="L1" data-line="1" tabindex="0" role="region" aria-label="Code, swift"><code id="L2" class="language-swift">ant &lt; bee
      </code></pre>
      <pre id="L5" data-line="5" tabindex="0" role="region" aria-label="Code"><code>cow

      dog
      </code></pre>
      <p id="L9" data-line="9">elk</p>
      <pre id="L11" data-line="11" tabindex="0" role="region" aria-label="Code 2"><code>fox
      </code></pre>
      """),
    Case(
      "definitions", "[ant]: /bee\n",
      """
      <pre id="L1" data-line="1" class="raw" tabindex="0" role="region" aria-label="Code"><code>[ant]: /bee</code></pre>
      """),
    Case(
      "tables", "| ant | bee |  |\n|:-:|--:|:--|\n| 1 | 2 | 3 |\n",
      """
      <div class="scroll" tabindex="0" role="region" aria-label="Table">
      <table>
      <thead>
      <tr>
      <th id="L1" data-line="1" class="is-center">ant</th>
      <th class="is-end">bee</th>
      <td></td>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td id="L3" data-line="3" class="is-center">1</td>
      <td class="is-end">2</td>
      <td>3</td>
      </tr>
      </tbody>
      </table>
      </div>
      """),
    Case(
      "tasks", "- [x] ant\n- [ ] bee\n- cow\n",
      """
      <ul class="tasks">
      <li id="L1" data-line="1"><span class="box" aria-hidden="true">☑</span><span class="vh">Done: </span>ant</li>
      <li id="L2" data-line="2"><span class="box" aria-hidden="true">☐</span><span class="vh">To do: </span>bee</li>
      <li id="L3" data-line="3">cow</li>
      </ul>
      """),
    Case(
      "loose tasks", "- [x] ant\n\n  bee\n",
      """
      <ul class="tasks">
      <li id="L1" data-line="1">
      <p><span class="box" aria-hidden="true">☑</span><span class="vh">Done: </span>ant</p>
      <p id="L3" data-line="3">bee</p>
      </li>
      </ul>
      """),
    Case(
      "links",
      "[ant](https://b.example/c?d=1&e=[f] 'g\"') [h](/i) [j](javascript:k) [](https://l.example)",
      """
      <p id="L1" data-line="1"><a href="https://b.example/c?d=1&amp;e=%5Bf%5D" title="g&quot;" \
      rel="noopener noreferrer">ant</a> h (<code>/i</code>) j (<code>javascript:k</code>) \
      <a class="url" href="https://l.example" rel="noopener noreferrer">https://l.example</a></p>
      """),
    Case(
      "links that show their address", "<https://ant.example/b> https://cow.example/",
      """
      <p id="L1" data-line="1"><a class="url" href="https://ant.example/b" \
      rel="noopener noreferrer">https://ant.example/b</a> <a class="url" \
      href="https://cow.example/" rel="noopener noreferrer">https://cow.example/</a></p>
      """),
    Case(
      "images", "![ant](https://b.example/c.png) [![](d.png)](https://e.example) ![](f.png)",
      """
      <p id="L1" data-line="1"><a href="https://b.example/c.png" rel="noopener noreferrer">ant</a> \
      <a href="https://e.example" rel="noopener noreferrer">Image (<code>d.png</code>)</a> \
      Image (<code>f.png</code>)</p>
      """),
  ])
  func writes(_ example: Case) {
    let html = Rendering.site(example.markdown)
    #expect(html == (example.html.isEmpty ? "" : example.html + "\n"))
    #expect(MarkupFaults.faults(in: html) == [])
  }

  @Test func countsLinesFromFirstLine() {
    #expect(
      Rendering.site("ant", firstLine: 9) == "<p id=\"L9\" data-line=\"9\">ant</p>\n")
  }

  /// None of it is written in the form of the specification.
  @Test func leavesPlainFormAlone() {
    let html = Rendering.plain(
      "# a\n\n|a|\n|:-:|\n|b|\n\n- [x] c\n\n    d\n\n[e]: f\n\n1. g[^n]\n\n[^n]: h\n")
    for mark in ["data-line", "id=\"L", "region", "is-center", "class=\"box\"", "[e]"] {
      #expect(!html.contains(mark), "\(mark)")
    }
  }
}
