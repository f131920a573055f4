"""What a careful reader would object to on an open page, whatever it is about."""

import re

# How far the page goes beyond the window to the right, and beyond its own footer downwards.
BEYOND = """
const page = document.documentElement;
const end = document.querySelector(".site-footer").getBoundingClientRect().bottom + scrollY;
return [page.scrollWidth - page.clientWidth, page.scrollHeight - Math.max(end, innerHeight)];
"""
# Markup, values of the program, and words at odds with their numbers.
ODD = re.compile(
    r"</?(?:a|p|li|ul|span|div|code|strong)\b|\bhref=|&(?:lt|gt|amp|quot);|Optional\(|\bundefined\b"
    r"|\b1 (?:roles|skills|sections|files|lines|links|hosts|entries|times|pairs|places|companies)\b"
    r"|\ba hour\b|\b1 (?:state|were|lie|hold)\b|\b0 (?:roles|skills) (?:in|of)\b")


def beyond(browser) -> tuple[int, int]:
    """Pixels that the page is too wide, and that lie empty below its footer."""
    right, down = browser.run(BEYOND)
    return max(0, right), max(0, round(down) - 2)


def odd_words(browser) -> list[str]:
    """What the page shows that no reader should see."""
    return [found.group() for found in ODD.finditer(browser.run("return document.body.innerText"))]
