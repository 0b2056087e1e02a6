"""The command line from end to end: what is said where, what is written, and the exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

import specwright
from specwright.diagnostics import RULES

ROOT = Path(__file__).parents[1]
SPEC = """\
openapi: 3.1.0
info: {title: Pet Store, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: gone}}
    put:
      operationId: putPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: kept}}
"""
BROKEN = SPEC.replace(
    'responses: {"204": {description: kept}}',
    "requestBody: {$ref: '#/components/requestBodies/Pet'}\n"
    '      responses: {"204": {description: kept}}',
)
LOCATED = re.compile(r"^(\S+):(\d+):(\d+): error\[([a-z-]+)\]: \S.*[^.]$", re.MULTILINE)


@dataclass(frozen=True)
class Ran:
    """How a run ended."""

    status: int
    out: str
    err: str


def run(folder: Path, *arguments: str | Path) -> Ran:
    """Run `specwright` in a folder, as a person would; nobody may ever see a traceback."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SPECWRIGHT_")}
    command = [sys.executable, "-m", "specwright", *map(str, arguments)]
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert "a bug of ours" not in done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def snapshot(folder: Path) -> dict[str, bytes | None]:
    """Return everything below a folder, so that nothing can be left behind."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def put(folder: Path, files: dict[str, str | bytes]) -> None:
    """Write files below a folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of two services."""
    put(
        tmp_path,
        {
            "pyproject.toml": "[tool.specwright]\nspecs = 'apis'\noutput = 'sdks'\n",
            "apis/a/openapi.yaml": SPEC,
            "apis/b/openapi.yml": SPEC.replace("Pet", "Cat").replace("pet", "cat"),
            "apis/shared/common.yaml": "a: 1\n",
        },
    )
    return tmp_path


def test_a_project_is_generated_whole(project: Path) -> None:
    """Each service below `specs` becomes a package below `output`; nothing is said on stderr."""
    ran = run(project, "generate")

    assert (ran.status, ran.err) == (0, "")
    assert re.fullmatch(
        r"sdks/a: 2 operations, (\d+) files, \1 changed\n"
        r"sdks/b: 2 operations, (\d+) files, \2 changed\n",
        ran.out,
    )
    assert sorted(path.name for path in (project / "sdks").iterdir()) == ["a", "b"]
    assert (project / "sdks/a/src/a/_client.py").is_file()
    again = run(project, "generate")
    assert again.out.count("unchanged") == 2


def test_one_service_of_a_project_is_generated(project: Path) -> None:
    """From a folder below as well; paths are those that a person there would write."""
    ran = run(project / "apis", "generate", "b", "b")

    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("../sdks/b: 2 operations")
    assert [path.name for path in (project / "sdks").iterdir()] == ["b"]


def test_the_configuration_of_a_service_names_its_package(project: Path) -> None:
    """The folder stays that of the service."""
    text = "targets: {python: {package_name: petshop}}\n"
    put(project, {"apis/a/sdk.yaml": text})

    assert run(project, "generate", "a").status == 0
    assert (project / "sdks/a/src/petshop/_client.py").is_file()


def test_any_spec_is_generated_without_a_project(tmp_path: Path) -> None:
    """The name of the package is that of the option, of the configuration, or of the title."""
    put(
        tmp_path,
        {
            "spec.json": json.dumps({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}),
            "spec.yaml": SPEC,
            "sdk.yaml": "organization: {name: Acme}\ntargets: {python: {package_name: acme}}\n",
        },
    )  # fmt: skip

    assert run(tmp_path, "generate", "spec.yaml", "--out", "o1", "--name", "My Pets").status == 0
    assert (tmp_path / "o1/src/my_pets/py.typed").is_file()
    assert run(tmp_path, "generate", "spec.yaml", "--out", "o2", "--config", "sdk.yaml").status == 0
    assert "class AsyncAcme" in (tmp_path / "o2/src/acme/_client.py").read_text("utf-8")
    assert run(tmp_path, "generate", "spec.yaml", "--out", "o3").status == 0
    assert (tmp_path / "o3/src/pet_store").is_dir()
    ran = run(tmp_path, "generate", "spec.json", "--out", "o4")
    assert ran.status == 0
    assert "warning[no-operations]" in ran.err


SPEC_ERRORS: list[tuple[str, dict[str, str | bytes], str, int]] = [
    ("invalid-syntax", {"s.yaml": "openapi: 3.1.0\npaths: [\n"}, "s.yaml:3:1", 2),
    ("invalid-syntax", {"s.yaml": "openapi: 3.1.0\n\tpaths:\n"}, "s.yaml:2:1", 2),
    ("cannot-read", {"s.yaml": b"openapi: 3.1.0\nx: \xff\n"}, "s.yaml:2:4", 2),
    ("not-openapi", {"s.yaml": "asyncapi: 3.0.0\n"}, "s.yaml:1:1", 2),
    ("not-openapi", {"s.yaml": "[1, 2]\n"}, "s.yaml:1:1", 2),
    ("not-openapi", {"s.yaml": ""}, "s.yaml:1:1", 2),
    ("unsupported-version", {"s.yaml": "openapi: 4.0.0\n"}, "s.yaml:1:10", 2),
    ("nesting-limit", {"s.yaml": f"openapi: 3.1.0\nx-a: {'[' * 10_000}"}, "s.yaml:2:261", 2),
    ("unresolved-ref", {"s.yaml": BROKEN}, "s.yaml:14:27", 1),
    ("duplicate-key", {"s.yaml": SPEC + "openapi: 3.1.0\n"}, "s.yaml:15:1", 1),
    (
        "invalid-syntax",
        {"s.yaml": BROKEN.replace("#/components/requestBodies/Pet", "p.yaml"), "p.yaml": "a: ["},
        "p.yaml:2:1",
        2,
    ),
]


@pytest.mark.parametrize("case", SPEC_ERRORS, ids=[f"{c} {p}" for c, _, p, _ in SPEC_ERRORS])
@pytest.mark.parametrize("command", ["generate", "lint"])
def test_an_error_in_a_spec_is_one_located_sentence(
    tmp_path: Path, command: str, case: tuple[str, dict[str, str | bytes], str, int]
) -> None:
    """`file:line:col: error[code]: ...`, the line, a caret and a help; nothing is written."""
    code, files, place, status = case
    put(tmp_path, files)
    before = snapshot(tmp_path)
    ran = run(tmp_path, command, "s.yaml", *(("--out", "o") if command == "generate" else ()))

    assert ran.status == status
    assert ran.out == ""
    found = LOCATED.findall(ran.err)
    assert [(f"{file}:{line}:{column}", named) for file, line, column, named in found] == [
        (place, code)
    ]
    assert ran.err.count("\n   help: ") == 1
    lines = ran.err.split("\n")
    if isinstance(files["s.yaml"], str):
        assert lines[1].startswith(f"{int(found[0][1]):5} | ")
        assert lines[2].strip(" |") == "^"
    assert snapshot(tmp_path) == before


def test_swagger_is_not_read_or_read_whole(tmp_path: Path) -> None:
    """A document of another version gives a package, or one sentence that names the version."""
    put(tmp_path, {"s.yaml": 'swagger: "2.0"\ninfo: {title: T, version: "1"}\npaths: {}\n'})
    ran = run(tmp_path, "generate", "s.yaml", "--out", "o")

    if ran.status != 0:
        assert ran.status == 2
        assert [code for *_, code in LOCATED.findall(ran.err)] == ["unsupported-version"]
        assert not (tmp_path / "o").exists()


@pytest.mark.parametrize(
    ("arguments", "said", "status"),
    [
        (("generate", "none.yaml", "--out", "o"), "none.yaml: error[cannot-read]: no such", 2),
        (("generate", "folder", "--out", "o"), "folder: error[cannot-read]: is a directory", 2),
        (("lint", "none.yaml"), "none.yaml: error[cannot-read]: no such", 2),
        (("lint", "folder"), "folder: error[cannot-read]: is a directory", 2),
        (("generate",), "specs: error[unknown-service]: there is no service here", 2),
        (("generate", "x"), "specs/x: error[unknown-service]: there is no spec for `x`", 2),
        (("generate", "../specs"), "specs/../specs: error[unknown-service]: there is no spec", 2),
        (("check",), "specs: error[unknown-service]: there is no service here", 2),
        (("check", "x"), "specs/x: error[unknown-service]: there is no spec for `x`", 2),
        (("generate", "s.yaml", "--out", "s.yaml"), "s.yaml: error[cannot-write]: ", 2),
        (("generate", "s.yaml", "--out", "s.yaml/deep"), "s.yaml/deep: error[cannot-write]: ", 2),
        (("generate", "s.yaml", "--out", "o", "--config", "c.yaml"), "c.yaml: error[cannot-read]", 2),
        (("generate", "s.yaml"), "specwright: say where the package of s.yaml goes: --out DIR", 2),
        (("generate", "--out", "o"), "specwright: --out takes exactly one spec", 2),
        (("generate", "s.yaml", "t.yaml", "--out", "o"), "specwright: --out takes exactly one", 2),
        (("generate", "a", "--name", "x"), "specwright: --name goes with one spec and --out DIR", 2),
        (("generate", "a", "--config", "x"), "specwright: --config goes with one spec and --out", 2),
        (("generate", "s.yaml", "--out", "o", "--name", "--"), "specwright: --name '--' has no", 2),
        (("rules", "nothing"), "specwright: there is no rule `nothing`; `specwright rules` lists", 2),
        (("rules", "--format", "github"), "specwright: rules are printed as text or json", 2),
        (("generate", "--nonsense"), "Usage: ", 2),
        (("nonsense",), "Usage: ", 2),
        (("lint", "s.yaml", "--format", "xml"), "Usage: ", 2),
    ],
)  # fmt: skip
def test_wrong_usage_is_said_in_a_sentence(
    tmp_path: Path, arguments: tuple[str, ...], said: str, status: int
) -> None:
    """With exit status 2, on stderr, and with nothing written."""
    put(tmp_path, {"s.yaml": SPEC, "folder/x": ""})
    before = snapshot(tmp_path)
    ran = run(tmp_path, *arguments)

    assert (ran.status, ran.out) == (status, "")
    assert ran.err.startswith(said)
    assert ran.err.count(" error[") == int("error[" in said)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("[tool.specwright]\nspecs = 3\n", "error[invalid-config]: `tool.specwright.specs` has to"),
        (
            "[tool.specwright]\nspces = 'x'\n",
            "warning[unknown-config-key]: `tool.specwright.spces`",
        ),
        ("[tool]\nspecwright = 1\n", "error[invalid-config]: `tool.specwright` has to be a table"),
        ("[tool.specwright\n", "error[invalid-config]: this is not TOML: "),
        ("tool = 3\n", ""),
    ],
)
def test_settings_of_a_project_are_checked(tmp_path: Path, settings: str, said: str) -> None:
    """What means nothing is not ignored in silence."""
    put(tmp_path, {"pyproject.toml": settings, "specs/a/openapi.yaml": SPEC})
    ran = run(tmp_path, "generate")

    assert ran.status == int("error" in said)
    assert ran.err.startswith(f"pyproject.toml: {said}" if said else "")
    assert bool(ran.err) == bool(said)


def test_a_broken_operation_can_be_left_out(tmp_path: Path) -> None:
    """`--keep-going` writes the rest, lists what is missing, and still ends with 1: CI must see it."""
    put(tmp_path, {"s.yaml": BROKEN})
    stopped = run(tmp_path, "generate", "s.yaml", "--out", "o", "--report", "r.json")
    assert stopped.status == 1
    assert not (tmp_path / "o").exists()
    report = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert report["operations"]["generated"] == 0

    ran = run(tmp_path, "generate", "s.yaml", "--out", "o", "--keep-going", "--report", "r.json")
    assert ran.status == 1
    assert ran.out.startswith("o: 1 operation, ")
    assert [code for *_, code in LOCATED.findall(ran.err)] == ["unresolved-ref"]
    report = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert report["operations"] == {
        "total": 2,
        "generated": 1,
        "omitted": [
            {
                "method": "PUT",
                "path": "/pets/{id}",
                "code": "unresolved-ref",
                "location": "s.yaml:14:27",
            }
        ],
    }
    methods = (tmp_path / "o/src/pet_store/resources/pets.py").read_text("utf-8")
    assert "def get_pet(" in methods
    assert "def put_pet(" not in methods


def test_every_operation_that_needs_a_missing_file_is_left_out(tmp_path: Path) -> None:
    """Nothing is lost silently: the second one must not be generated without its body."""
    reference = "requestBody: {$ref: 'missing.yaml'}\n      responses"
    put(tmp_path, {"s.yaml": SPEC.replace("responses", reference)})
    run(tmp_path, "generate", "s.yaml", "--out", "o", "--keep-going", "--report", "r.json")

    report = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert [o["method"] for o in report["operations"]["omitted"]] == ["GET", "PUT"]


def test_a_spec_that_cannot_be_read_gives_nothing_even_so(tmp_path: Path) -> None:
    """There is nothing to keep going with."""
    put(tmp_path, {"s.yaml": "a: ["})

    assert run(tmp_path, "generate", "s.yaml", "--out", "o", "--keep-going").status == 2
    assert not (tmp_path / "o").exists()


def test_the_report_has_its_documented_shape(tmp_path: Path) -> None:
    """Blueprint, section 4: what was done, what was found, and how long it took."""
    put(tmp_path, {"s.yaml": SPEC.replace("operationId: putPet", "operationId: getPet")})
    ran = run(tmp_path, "generate", "s.yaml", "--out", "o", "--report", "deep/r.json")
    report = json.loads((tmp_path / "deep/r.json").read_text("utf-8"))

    assert ran.status == 0
    assert list(report) == ["operations", "schemas", "diagnostics", "verified", "timings"]
    assert report["operations"] == {"total": 2, "generated": 2, "omitted": []}
    assert report["schemas"] == {"total": 0, "generated": 0, "omitted": []}
    assert [set(found) for found in report["diagnostics"]] == [
        {"code", "severity", "file", "line", "column", "message", "help", "related"}
    ]
    assert report["diagnostics"][0]["code"] == "duplicate-operation-id"
    assert all(isinstance(seconds, float) for seconds in report["timings"].values())


def test_a_report_of_a_project_has_a_run_for_each_service(project: Path) -> None:
    """And the findings of all."""
    put(project, {"apis/b/openapi.yml": BROKEN})
    ran = run(project, "generate", "--report", "r.json")
    report = json.loads((project / "r.json").read_text("utf-8"))

    assert ran.status == 1
    assert [r["operations"]["generated"] for r in report["runs"]] == [2, 0]
    assert [d["file"] for d in report["diagnostics"]] == ["apis/b/openapi.yml"]
    assert [path.name for path in (project / "sdks").iterdir()] == ["a"]


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """The exit status tells that something that was asked for is not there."""
    put(tmp_path, {"s.yaml": SPEC})
    ran = run(tmp_path, "generate", "s.yaml", "--out", "o", "--report", "s.yaml/r.json")

    assert ran.status == 2
    assert ran.err.startswith("s.yaml/r.json: error[cannot-write]: ")


def test_edited_and_foreign_files_stop_the_run(tmp_path: Path) -> None:
    """Each is named; `--overwrite` replaces them."""
    put(tmp_path, {"s.yaml": SPEC})
    generate = ("generate", "s.yaml", "--out", "o")
    assert run(tmp_path, *generate).status == 0
    put(tmp_path, {"o/README.md": "edited", "o/lib.py": "mine"})
    before = snapshot(tmp_path)
    ran = run(tmp_path, *generate)

    assert ran.status == 1
    assert ran.err.startswith("o/README.md: error[edited-file]: the file was edited since")
    assert snapshot(tmp_path) == before
    assert run(tmp_path, *generate, "--overwrite").status == 0
    assert (tmp_path / "o/README.md").read_text("utf-8") != "edited"
    assert (tmp_path / "o/lib.py").read_text("utf-8") == "mine"
    put(tmp_path, {"p/README.md": "mine"})
    assert "p/README.md: error[unowned-file]: " in run(tmp_path, *generate[:-1], "p").err


def test_findings_can_be_printed_as_json(tmp_path: Path) -> None:
    """Standard output is JSON and nothing else, with findings and without."""
    put(tmp_path, {"s.yaml": BROKEN, "good.yaml": SPEC})
    for command in (("lint", "s.yaml"), ("generate", "s.yaml", "--out", "o")):
        ran = run(tmp_path, *command, "--format", "json")
        found = cast("list[dict[str, Any]]", json.loads(ran.out))
        assert (ran.status, ran.err) == (1, "")
        assert [(f["code"], f["line"], f["column"]) for f in found] == [("unresolved-ref", 14, 27)]
    for command in (("lint", "good.yaml"), ("generate", "good.yaml", "--out", "o")):
        ran = run(tmp_path, *command, "--format", "json")
        assert (ran.status, ran.err, json.loads(ran.out)) == (0, "", [])


def test_findings_that_are_alike_are_counted(tmp_path: Path) -> None:
    """Three of them, and how many more; what is not like them, errors, and other formats are whole."""
    schemas = "components:\n  schemas:\n"
    schemas += "".join(f"    T{n}: {{type: integer, format: date}}\n" for n in range(20))
    schemas += "    Other: {type: text}\n"
    put(tmp_path, {"s.yaml": f"{SPEC.rstrip()}\n{schemas}"})
    ran = run(tmp_path, "lint", "s.yaml")

    lines = [line for line in ran.err.split("\n") if "[" in line and not line.startswith(" ")]
    assert [line.partition(": ")[2].partition(": ")[0] for line in lines] == [
        *["warning[misplaced-keyword]"] * 3,
        "--all shows each",
        "warning[unknown-type]",
    ]
    assert lines[3] == "... and 17 more warning[misplaced-keyword] like this: --all shows each"
    assert run(tmp_path, "lint", "s.yaml", "--all").err.count("[misplaced-keyword]") == 20
    assert run(tmp_path, "generate", "s.yaml", "--out", "o").err == ran.err
    assert len(json.loads(run(tmp_path, "lint", "s.yaml", "--format", "json").out)) == 21
    put(tmp_path, {"e.yaml": f"{SPEC.rstrip()}\n{schemas.replace('type: integer', '$ref: no')}"})
    assert run(tmp_path, "lint", "e.yaml").err.count("[unresolved-ref]") == 20


def test_findings_can_be_printed_as_annotations(tmp_path: Path) -> None:
    """GitHub shows them on the line."""
    put(tmp_path, {"s.yaml": BROKEN})
    ran = run(tmp_path, "lint", "s.yaml", "--format", "github")

    assert (ran.status, ran.err) == (1, "")
    start = "::error file=s.yaml,line=14,col=27,title=unresolved-ref::`#/components"
    assert ran.out.startswith(start)
    assert ran.out.count("\n") == 1


def test_check_names_every_file_that_differs(project: Path) -> None:
    """In every service, the later ones as well; nothing is written."""
    assert run(project, "check").status == 1
    assert run(project, "generate").status == 0
    assert run(project, "check") == Ran(0, "", "")
    put(project, {"sdks/a/README.md": "x", "sdks/b/README.md": "y"})
    (project / "sdks/b/api.md").unlink()
    before = snapshot(project)
    ran = run(project, "check")

    assert ran.status == 1
    assert [line for line in ran.err.split("\n") if "error[drift]" in line] == [
        "sdks/a/README.md: error[drift]: the file is not what its spec generates",
        "sdks/b/README.md: error[drift]: the file is not what its spec generates",
        "sdks/b/api.md: error[drift]: the file is missing",
    ]
    assert snapshot(project) == before
    assert run(project, "check", "b").err.count("error[drift]") == 2


def test_check_of_what_cannot_be_compared(project: Path) -> None:
    """A file where the package should be is a finding."""
    put(project, {"sdks/a": "x"})
    ran = run(project, "check", "a")

    assert ran.status == 2
    assert ran.err.startswith("sdks/a: error[cannot-read]: ")


def test_lint_of_a_good_spec_says_nothing(tmp_path: Path) -> None:
    """Like every tool that people put in scripts."""
    put(tmp_path, {"s.yaml": SPEC})

    assert run(tmp_path, "lint", "s.yaml") == Ran(0, "", "")


def test_rules_lists_and_explains(tmp_path: Path) -> None:
    """Every rule on one line; one rule whole."""
    listed = run(tmp_path, "rules")
    assert (listed.status, listed.err) == (0, "")
    assert [line.split()[0] for line in listed.out.splitlines()] == list(RULES)

    one = run(tmp_path, "rules", "duplicate-key")
    assert (one.status, one.err) == (0, "")
    assert one.out == (ROOT / "docs" / "rules" / "duplicate-key.md").read_text("utf-8")

    data = json.loads(run(tmp_path, "rules", "--format", "json").out)
    assert [rule["code"] for rule in data] == list(RULES)
    assert json.loads(run(tmp_path, "rules", "drift", "--format", "json").out) in data


def test_rules_writes_a_page_for_each(tmp_path: Path) -> None:
    """Those of this version, for whoever wants them beside a project."""
    assert run(tmp_path, "rules", "--write", "pages") == Ran(0, "", "")
    assert {p.stem for p in (tmp_path / "pages").iterdir()} == {*RULES, "README"}

    (tmp_path / "file").write_text("")
    assert "error[cannot-write]" in run(tmp_path, "rules", "--write", "file/pages").err


def test_version(tmp_path: Path) -> None:
    """The version of the package, as `pip` says it."""
    assert run(tmp_path, "--version") == Ran(0, f"specwright {specwright.__version__}\n", "")


def test_help_lists_the_commands(tmp_path: Path) -> None:
    """Also where nothing is asked for."""
    ran = run(tmp_path, "--help")

    assert (ran.status, ran.err) == (0, "")
    for command in ("generate", "check", "lint", "mock", "rules"):
        assert re.search(rf"^\s+{command}\s", ran.out, re.MULTILINE)


def test_a_finding_is_printed_whatever_the_terminal_can_say(tmp_path: Path) -> None:
    """A quoted line of a spec may hold any character; ASCII cannot."""
    put(tmp_path, {"s.json": '{"openapi": "3.1.0", "é😀\\ud800": 1, "é😀\\ud800": 2}'})
    environment = {**os.environ, "PYTHONIOENCODING": "ascii:strict"}
    for form in ("text", "github", "json"):
        done = subprocess.run(
            [sys.executable, "-m", "specwright", "lint", "s.json", "--format", form],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert b"duplicate-key" in done.stdout + done.stderr
        assert b"a bug of ours" not in done.stderr


@pytest.mark.parametrize("kind", ["items", "additionalProperties"])
def test_a_spec_may_be_nested_as_deep_as_python_reads(tmp_path: Path, kind: str) -> None:
    """Up to 100 schemas in one another generate, which Python can read; beyond it a finding says so."""
    for depth, status in ((100, 0), (120, 2), (300, 2)):
        schema = f'{{"{kind}": ' * depth + "{}" + "}" * depth
        schema = schema.replace("{}", '{"type": "string"}')
        text = f'{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}}, "paths": {{}}, "components": {{"schemas": {{"A": {schema}}}}}}}'
        put(tmp_path, {"s.json": text})
        assert run(tmp_path, "generate", "s.json", "--out", "o").status == status


def test_running_out_of_laughs(tmp_path: Path) -> None:
    """Aliases that stand for billions of nodes end in one finding."""
    lines = ["openapi: 3.1.0", "x-a0: &a0 [lol]"]
    lines += [f"x-a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 30)]
    put(tmp_path, {"s.yaml": "\n".join(lines)})
    ran = run(tmp_path, "lint", "s.yaml")

    assert ran.status == 2
    assert [code for *_, code in LOCATED.findall(ran.err)] == ["expansion-limit"]
