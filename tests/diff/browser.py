"""A real browser, driven as a person would: keys and what is on the page (Chrome DevTools Protocol)."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from websockets.sync.client import connect

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from websockets.sync.client import ClientConnection

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "chrome-headless-shell")


def program() -> str | None:
    """Return the browser of this machine."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@dataclass
class Page:
    """A page that is open, and what the browser said about it."""

    connection: ClientConnection
    session: str
    count: int = 0
    events: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """Return the answer to a command."""
        self.count += 1
        message: dict[str, object] = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.connection.send(json.dumps(message))
        while True:
            answer: dict[str, Any] = json.loads(self.connection.recv(timeout=30))
            if answer.get("id") == self.count:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append(answer)

    def value(self, expression: str) -> Any:
        """Return what an expression is on the page."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key, which is a character or has a name such as `Enter`."""
        code = {"Enter": 13, "Tab": 9, "ArrowDown": 40, "Home": 36}.get(key)
        text = key if code is None else "\r" if key == "Enter" else ""
        number = code or ord(key.upper())
        common = {"key": key, "windowsVirtualKeyCode": number}
        self.ask("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **common)


@contextmanager
def opened(path: Path, folder: Path) -> Generator[Page]:
    """Open a file in a browser of its own, which is gone afterwards."""
    process = subprocess.Popen(
        [
            str(program()), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-dev-shm-usage", "--remote-debugging-port=0",
            f"--user-data-dir={folder / 'profile'}", "about:blank",
        ],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stderr is not None
        line = next(line for line in process.stderr if "DevTools listening on" in line)
        address = re.findall(r"ws://\S+", line)[0]
        with connect(address, max_size=None) as connection:
            browser = Page(connection, "")
            target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
            session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)
            page = Page(connection, session["sessionId"], browser.count)
            for domain in ("Page", "Runtime", "Network", "Log"):
                page.ask(f"{domain}.enable")
            page.ask("Page.navigate", url=path.as_uri())
            for _ in range(200):
                if page.value("document.readyState + location.href") == f"complete{path.as_uri()}":
                    break
            yield page
    finally:
        process.terminate()
        process.wait(timeout=30)
        if process.stderr is not None:
            process.stderr.close()
