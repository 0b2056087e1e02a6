"""The extra `aiohttp`: what `docs/runtime.md` shows works, over a socket."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.runtime.conftest import serving
from tests.runtime.faults import Answer

pytest.importorskip("httpx_aiohttp", reason="httpx-aiohttp does not install on this Python")

ROOT = Path(__file__).parents[1]
CASE = ROOT / "tests/cases/operation_minimal/expected"


def documented() -> str:
    """Return the program of the documentation."""
    text = (ROOT / "docs/runtime.md").read_text(encoding="utf-8")
    blocks: list[str] = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (found,) = (block for block in blocks if "Httpx2Aiohttp" in block)
    return found


def test_the_extra_brings_what_the_program_imports() -> None:
    """The distribution that the extra names has the module of the program."""
    project = tomllib.loads((CASE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (needed,) = project["optional-dependencies"]["aiohttp"]
    assert needed.startswith("httpx-aiohttp")
    assert "from httpx_aiohttp.httpx2 import" in documented()


def test_the_documented_client_makes_calls() -> None:
    """Calls, retries and many of them at once: all by aiohttp, and none is left open."""
    with serving() as server:
        server.script(Answer(503, headers={"retry-after-ms": "1"}))
        server.respond = lambda _: Answer(
            body=b'{"a": 1}', headers={"Content-Type": "application/json"}
        )
        program = (
            documented()
            .replace("\n", "\n    ")
            .replace(
                "AsyncPetstore(http_client=http_client)",
                "AsyncAPIClient(**settings, http_client=http_client)",
            )
        )
        code = f"""
import asyncio, sys
sys.path.insert(0, {str(ROOT / "templates")!r})
from package._base_client import AsyncAPIClient

settings = dict(
    base_url={server.url!r}, credentials={{}}, security=[], version="1", timeout=5.0, max_retries=2,
    default_headers={{"x-own": "1"}}, default_query=None, strict=False,
)

async def main():
    {program}
        found = [await client.get("/a", cast_to=object)]
        found += await asyncio.gather(*(client.get(f"/{{n}}", cast_to=object) for n in range(20)))
        print(found == [{{"a": 1}}] * 21)

asyncio.run(main())
"""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
        )
        assert (done.stdout, done.stderr) == ("True\n", "")
        assert len(server.seen) == 22
        agents = {seen.header("user-agent") for seen in server.seen}
        assert {seen.header("x-own") for seen in server.seen} == {"1"}
        assert agents == {"package/python 1"}
