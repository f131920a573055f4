"""Ways to make a browser run what was meant as text, each with a mark that shows whether it ran.

The ways are public knowledge (OWASP's and PortSwigger's lists, html5sec.org); the words are ours.
"""

from pathlib import Path

RUN = "window.pwned=1"
ENTITIES = "".join(f"&#{ord(letter)};" for letter in RUN)

PAYLOADS = [
    f"<script>{RUN}</script>",
    f"<ScRiPt >{RUN}</sCrIpT >",
    f"<script/x>{RUN}</script>",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<script src=data:text/javascript,{RUN}></script>",
    f"<script type=module>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"</textarea><svg onload={RUN}>",
    f"--><img src=x onerror={RUN}><!--",
    f"]]><img src=x onerror={RUN}>",
    f"<img src=x onerror={RUN}>",
    f"<img src=x onerror={ENTITIES}>",
    f"<img/src=x/onerror={RUN}>",
    f"<img src='x' onerror='{RUN}'",
    f"\"><img src=x onerror={RUN}>",
    f"'><img src=x onerror={RUN}>",
    f"\" autofocus onfocus=\"{RUN}",
    f"' onmouseover='{RUN}",
    f"` onmouseover=`{RUN}",
    f"<svg onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<svg><a xlink:href=javascript:{RUN}><text y=9>x</text></a></svg>",
    f"<svg><use href=\"data:image/svg+xml,<svg id='x' onload='{RUN}'/>#x\"/></svg>",
    f"<math><maction actiontype=statusline xlink:href=javascript:{RUN}>x</maction></math>",
    f"<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=x onerror={RUN}>\">",
    f"<noscript><p title=\"</noscript><img src=x onerror={RUN}>\">",
    f"<iframe srcdoc=\"<script>parent.{RUN}</script>\"></iframe>",
    f"<iframe src=javascript:parent.{RUN}></iframe>",
    f"<object data=javascript:{RUN}></object>",
    f"<embed src=javascript:{RUN}>",
    f"<form action=javascript:{RUN}><button>x</button></form>",
    f"<button formaction=javascript:{RUN} form=x>x</button>",
    f"<details open ontoggle={RUN}>x</details>",
    f"<video><source onerror={RUN}></video>",
    f"<audio src=x onerror={RUN}>",
    f"<body onload={RUN}>",
    f"<marquee onstart={RUN}>x</marquee>",
    f"<input autofocus onfocus={RUN}>",
    f"<select autofocus onfocus={RUN}>",
    f"<style>@import 'data:text/css,*{{}}';</style><style onload={RUN}></style>",
    f"<link rel=stylesheet href=x onerror={RUN}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'>",
    f"<base href='javascript:{RUN}//'>",
    f"<template><script>{RUN}</script></template>",
    f"<x contenteditable onblur={RUN} tabindex=1 id=x>x</x>",
    f"<a href=javascript:{RUN}>x</a>",
    f"[x](javascript:{RUN})",
    f"[x](JaVaScRiPt:{RUN})",
    f"[x](java&#10;script:{RUN})",
    f"[x](&#x6A;avascript:{RUN})",
    f"[x](javascript&colon;{RUN})",
    f"[x](\x01javascript:{RUN})",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    f"[x](vbscript:{RUN})",
    f"[x](<javascript:{RUN}>)",
    f"[x]( javascript:{RUN})",
    f"![x](javascript:{RUN})",
    f"![x\" onerror=\"{RUN}](x.png)",
    f"[x](https://example.org/\"onmouseover=\"{RUN})",
    f"[x](https://example.org/ '\" onmouseover=\"{RUN}')",
    f"<javascript:{RUN}>",
    f"`</code><script>{RUN}</script>`",
    "{{constructor.constructor('" + RUN + "')()}}",
    "${" + RUN + "}",
    f"\u2028{RUN}\u2029",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"+ADw-script+AD4-{RUN}+ADw-/script+AD4-",
    f"%3Cscript%3E{RUN}%3C/script%3E",
    f"\u202e>tpircs<{RUN}",
    f"<img src=x onerror={RUN}//",
    f"<!--><script>{RUN}</script>-->",
    f"<![CDATA[><script>{RUN}</script>]]>",
    f"<?xml version=1?><script>{RUN}</script>",
    f"__proto__[onload]={RUN}",
]


def write(folder: Path) -> Path:
    """Writes notes with every payload wherever an author's text goes, and returns their folder."""
    lines = []
    for number, payload in enumerate(PAYLOADS):
        lines += [
            f"# {number} {payload}", "", f"Some prose {payload} here.", "",
            f"- skill set for {payload} Engineer {number}:",
            f"  - COMPANY: {payload}", f"  - LOCATION: {payload}", f"  - TEAM: {payload}",
            f"  - DEPARTMENT: {payload}", f"  - Knows Python and {payload} and boiling",
            f"  - {payload}", f"- a note {payload}", "",
            f"| a | {payload.replace('|', ' ')} |", "|---|---|", f"| {payload} | b |", "",
            f"```{payload.split(chr(10))[0].replace('`', '')}", payload, "```", "",
            f"[r{number}]: https://example.org/{number} '{payload}'", "", f"[{payload}][r{number}][^{number}]",
            "", f"[^{number}]: {payload}", "",
        ]
    hostile = PAYLOADS[0]
    files = {
        "payloads.md": "\n".join(lines),
        "front.md": f"---\ntitle: '{hostile}'\ncompany: '{PAYLOADS[11]}'\nlocation: '{PAYLOADS[20]}'\n---\n# {hostile}\nPython\n",
        f"name {PAYLOADS[11].replace('/', ' ')}.md": "# Name\n- skill set for Name Engineer:\n  - Python\n",
        "rolebook.yml": f"title: '{hostile}'\ndescription: '{PAYLOADS[11]}'\nauthor: '{PAYLOADS[20]}'\n"
                        f"company: '{PAYLOADS[11]}'\n"
                        "source-url: 'https://example.org/{file}\"><script>window.pwned=1</script>#{line}'\n",
        "skills.yml": f"- name: '{hostile} boiling'\n  kind: tool\n  aliases: [boiling]\n  about: '{PAYLOADS[11]}'\n",
    }
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder
