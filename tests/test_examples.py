"""Every program in the documentation of a package runs as it stands, and the API takes what it sends.

The mock server judges the requests: it reads the spec with openapi-core, on its own.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.pipeline import Source, Timings, generate
from specwright.project import find_services, overlays_in

if TYPE_CHECKING:
    from specwright.pipeline import Generated

ROOT = Path(__file__).parents[1]
CASES = ROOT / "tests" / "cases"
SERVICES = [service.source for service in find_services(ROOT, (), Report())]
DOCUMENTED = sorted(path.parents[1] for path in CASES.glob("*/expected/README.md"))
CREDENTIALS = dict.fromkeys(("API_KEY", "BEARER_TOKEN", "USERNAME", "PASSWORD"), "...")
"""What the examples with the names of OpenAPI Generator take from the environment."""
NEVER_VALID = {"finding_schema_mistakes", "finding_security", "openapi_generator_unions"}
"""Cases whose calls a judge refuses whatever they send: no value fits every variant of `oneOf`, or none;
a mistake is judged as it is written; a scheme is none that clients know."""
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)

RUN = """
import json, sys, traceback
failed = []
for place, code in json.loads(sys.stdin.read()):
    try:
        exec(compile(code, place, "exec"), {"__name__": "__main__"})
    except BaseException:
        failed.append(f"{place}\\n{code}\\n{traceback.format_exc()}")
print("\\n".join(failed), file=sys.stderr)
sys.exit(bool(failed))
"""


@dataclass(frozen=True)
class Program:
    """A block of Python, and the page and line that it stands at."""

    place: str
    code: str


def programs_of(files: dict[str, str]) -> list[Program]:
    """Return the programs in the documentation of a package."""
    return [
        Program(f"{path}:{text.count(chr(10), 0, found.start()) + 1}", found[1])
        for path, text in files.items()
        if path.endswith(".md")
        for found in BLOCK.finditer(text)
    ]


def source_of(case: Path) -> Source:
    """Return what the package of a case is generated from."""
    config = case / "sdk.yaml"
    is_there = config.is_file()
    specs = [path for path in (case / "openapi.yaml",) if path.is_file()]
    spec, *overlays = (*specs, *overlays_in(case))
    name = None if is_there else case.name
    return Source(spec, config if is_there else None, name, overlays=tuple(overlays))


def package_of(source: Source) -> Generated:
    """Return what a spec generates."""
    return generate(source, Report(), Timings())


SOURCES = [*SERVICES, *map(source_of, DOCUMENTED)]
sources = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.spec.parent.name)


def with_certificate(code: str, folder: Path) -> str:
    """Return a program that names a file which is there, where it names a certificate."""
    named = 'client_certificate="..."'
    if named not in code:
        return code
    path = folder / "client.pem"
    trustme.CA().issue_cert("client").private_key_and_cert_chain_pem.write_to_path(str(path))
    return code.replace(named, f"client_certificate={str(path)!r}")


@sources
def test_every_program_runs_and_the_api_takes_what_it_sends(source: Source, tmp_path: Path) -> None:
    """Only the base URL comes from outside: credentials and values stand in the programs."""
    generated = package_of(source)
    understood = generated.understood
    assert understood is not None
    for path, text in generated.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    programs = programs_of(generated.files)
    client = next(text for path, text in generated.files.items() if path.endswith("/_client.py"))
    variable = re.findall(r"\b(\w+_BASE_URL)\b", client)[0]
    # Token endpoints are no part of a document: who has a token needs none.
    tokens = re.findall(r"`(\w+_ACCESS_TOKEN)`", generated.files["README.md"])

    with MockServer(source.spec, understood.api, understood.root.value) as server:
        result = subprocess.run(
            [sys.executable, "-W", "error", "-c", RUN],
            input=json.dumps([(p.place, with_certificate(p.code, tmp_path)) for p in programs]),
            capture_output=True,
            text=True,
            check=False,
            env={
                **os.environ,
                **CREDENTIALS,
                **dict.fromkeys(tokens, "..."),
                "PYTHONPATH": str(tmp_path / "src"),
                variable: server.url,
            },
        )
    refused = [
        f"{request.method} {request.path}?{request.query} {request.body[:500]!r}: {request.refusal}"
        for request in server.requests
        if request.refusal is not None and "Digest realm" not in str(request.refusal.headers)
    ]  # HTTP Digest begins with a refusal (RFC 7616, 3.3); one that remains fails the program.

    if source.spec.parent.name in NEVER_VALID:
        assert len(refused) > 0
        return
    assert result.returncode == 0, result.stderr
    assert refused == []
    assert "Exception when calling" not in result.stdout
    assert len(server.requests) >= generated.operations


@sources
def test_every_call_has_a_section_and_an_example(source: Source) -> None:
    """No operation is left out, of the overview, of the pages, or of the examples."""
    files = package_of(source).files
    surface = json.loads(files["surface.json"])
    pages = [text for path, text in files.items() if path.startswith("docs/resources/")]

    for operation in surface["operations"]:
        accessor = operation["accessor"]
        assert f"client.{accessor}(" in files["api.md"]
        assert sum(f"\n## `{accessor.rpartition('.')[2]}`\n" in page for page in pages) >= 1
        assert any(
            re.search(rf"^(result = |for item in |with )?client\.{accessor}\(", code, re.MULTILINE)
            for page in pages
            for code in BLOCK.findall(page)
        ), accessor


@sources
def test_the_formatter_would_change_no_program(source: Source, tmp_path: Path) -> None:
    """A user whose editor formats on saving sees what was there before."""
    for index, program in enumerate(programs_of(package_of(source).files)):
        if re.search(r"\w{60}", program.code):
            continue  # around such a name the formatter breaks lines where nobody would
        (tmp_path / f"{index}.py").write_text(program.code, encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    result = subprocess.run(
        [ruff, "format", "--isolated", "--no-cache", "--diff", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 0, result.stdout


@sources
def test_every_link_leads_somewhere(source: Source) -> None:
    """Links name files of the package and headings that are in them."""
    files = package_of(source).files
    pages = {path: text for path, text in files.items() if path.endswith(".md")}
    anchors = {
        path: {
            *map(slug, re.findall(r"^#+ (.*)$", text, re.MULTILINE)),
            *re.findall(r'<a id="([^"]*)"', text),
        }
        for path, text in pages.items()
    }
    broken: list[str] = []
    for path, text in pages.items():
        for target in re.findall(r"\]\(([^()\s]+)\)", BLOCK.sub("", text)):
            if "://" in target:
                continue
            name, _, anchor = target.partition("#")
            place = os.path.normpath(os.path.join(os.path.dirname(path), name)) if name else path  # noqa: PTH118, PTH120 - these paths are those of links
            if place not in files or (anchor and anchor not in anchors[place]):
                broken.append(f"{path}: {target}")

    assert broken == []


def slug(heading: str) -> str:
    """Return the anchor that GitHub makes of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
