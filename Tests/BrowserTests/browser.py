"""One Chromium for all tests, driven over the DevTools protocol where WebDriver has no word."""

import importlib.util
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from selenium import webdriver

WATCH = """
window.alert = window.confirm = window.prompt = function (text) {
  (window.dialogs = window.dialogs || []).push(String(text));
};
window.failures = [];
addEventListener("error", function (event) {
  if (event.target === window) window.failures.push(String(event.message));
}, true);
addEventListener("unhandledrejection", function (event) { window.failures.push("rejected: " + event.reason); });
"""
AXE_TAGS = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]


def program(kind: str, variable: str, names: tuple[str, ...]) -> str:
    chosen = os.environ.get(variable)
    found = chosen or next(filter(None, map(shutil.which, names)), None)
    assert found, f"no {kind}: install one of {', '.join(names)}, or name it in ${variable}"
    return found


def axe_source() -> str:
    package = importlib.util.find_spec("axe_playwright_python")
    return Path(package.origin).with_name("axe.min.js").read_text("utf-8")


@dataclass(frozen=True)
class Violation:
    """One broken rule of axe, at the first of its places."""

    rule: str
    help: str
    is_wcag: bool
    count: int
    snippet: str
    why: str

    def __str__(self) -> str:
        return f"{self.rule} ({self.count}x): {self.help} | {self.snippet} | {self.why}"


class Browser:
    """A page in Chromium with a chosen width and theme, and what happened on it."""

    def __init__(self, profile: Path):
        options = webdriver.ChromeOptions()
        options.binary_location = program(
            "Chromium", "CHROMIUM",
            ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        )
        for argument in (
            "--headless=new", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-extensions", "--hide-scrollbars", f"--user-data-dir={profile}",
        ):
            options.add_argument(argument)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # Chromium's sandbox does not run as root.
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        options.unhandled_prompt_behavior = "ignore"
        service = webdriver.ChromeService(
            program("ChromeDriver", "CHROMEDRIVER", ("chromedriver",)))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(30)
        self.driver.set_script_timeout(60)
        self._axe = axe_source()
        self._cdp("Page.addScriptToEvaluateOnNewDocument", source=WATCH)

    def close(self):
        self.driver.quit()

    def look(self, width: int = 1280, theme: str = "light", scripts: bool = True) -> None:
        """Sets the width, the system's theme and whether scripts run, for the pages to come."""
        self._cdp("Emulation.setDeviceMetricsOverride", width=width, height=900,
                  deviceScaleFactor=1, mobile=False)
        self._cdp("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": theme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ])
        self._cdp("Emulation.setScriptExecutionDisabled", value=not scripts)

    def open(self, file: Path, suffix: str = "") -> None:
        """Opens a page from disk, as a double click on the file does."""
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get_log("performance")
        self.driver.get(file.as_uri() + suffix)

    def run(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def press(self, *keys: str) -> None:
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def press_together(self, *keys: str) -> None:
        """Presses keys while those before them are held."""
        chain = webdriver.ActionChains(self.driver)
        for key in keys:
            chain = chain.key_down(key)
        for key in reversed(keys):
            chain = chain.key_up(key)
        chain.perform()

    def console(self) -> list[str]:
        """Every error and warning since the page was opened."""
        return [
            f"{entry['level']}: {entry['message']}"
            for entry in self.driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING")
        ]

    def requests(self) -> list[str]:
        """Every address that the page asked for since it was opened."""
        found = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                found.append(message["params"]["request"]["url"])
        return [address for address in found if address != "about:blank"]

    def axe(self, only_colour: bool = False) -> list[Violation]:
        """What axe finds on the page as it stands; best practices are told, and not WCAG."""
        # Through DevTools: the page's policy forbids a script that is not the site's own.
        if not self.run("return typeof axe === 'object'"):
            self._cdp("Runtime.evaluate", expression=self._axe + ";0")
        options = {
            "runOnly": {"type": "tag", "values": AXE_TAGS},
            "resultTypes": ["violations"],
            # It would ask for the style sheet once more, which the policy refuses.
            "preload": False,
        }
        if only_colour:
            options["runOnly"] = {"type": "rule", "values": COLOUR_RULES}
        result = self._cdp(
            "Runtime.evaluate", awaitPromise=True, returnByValue=True,
            expression=f"axe.run(document, {json.dumps(options)}).then(r => r.violations)",
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return [
            Violation(
                rule=found["id"],
                help=found["help"],
                is_wcag="best-practice" not in found["tags"],
                count=len(found["nodes"]),
                snippet=found["nodes"][0]["html"][:200],
                why=" ".join((found["nodes"][0].get("failureSummary") or "").split())[:250],
            )
            for found in result["result"]["value"]
        ]

    def _cdp(self, command: str, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)
