"""`specwright diff` from end to end: documents, revisions, forms, gates and the exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.judging import judge_of

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/schemas/diff.schema.json").read_text(encoding="utf-8"))
BASE = """\
openapi: 3.1.0
info: {title: Pet Store, version: 1.2.0}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
      responses:
        "200":
          description: pets
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: a pet
          content: {application/json: {schema: {$ref: 'common.yaml#/Owner'}}}
components:
  schemas:
    Pet:
      type: object
      required: [id, name]
      properties:
        id: {type: string}
        name: {type: string}
        state: {type: string, enum: [free, sold, gone]}
"""
COMMON = "Owner:\n  type: object\n  required: [id]\n  properties: {id: {type: string}}\n"
HEAD = BASE.replace("maximum: 100", "maximum: 50").replace("getPet", "fetchPet")
ONE = BASE.replace("common.yaml#/Owner", "#/components/schemas/Pet")
"""The document in one file."""


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        found = json.loads(self.out)
        judge_of(SCHEMA).validate(found)
        return found


def run(folder: Path, *arguments: str | Path, stdin: str = "", **environment: str) -> Ran:
    """Run the command; nobody may ever see a traceback."""
    unset = ("SPECWRIGHT_", "GITHUB_", "NO_COLOR")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(unset)}
    done = subprocess.run(
        [sys.executable, "-m", "specwright", "diff", *map(str, arguments)],
        cwd=folder,
        env={**kept, **environment},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert "a bug of ours" not in done.stderr
    return Ran(done.returncode, done.stdout, done.stderr)


def git(folder: Path, *arguments: str) -> str:
    """Run git, whatever the settings of this machine."""
    who = {
        f"GIT_{w}_{k}": v
        for w in ("AUTHOR", "COMMITTER")
        for k, v in (("NAME", "T"), ("EMAIL", "t@t"))
    }
    environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with a project whose branch has changed a service."""
    git(tmp_path, "init", "-q", "-b", "main")
    put(tmp_path / "pyproject.toml", '[tool.specwright]\nspecs = "specs"\n')
    put(tmp_path / "specs/pets/openapi.yaml", BASE)
    put(tmp_path / "specs/pets/common.yaml", COMMON)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    git(tmp_path, "checkout", "-qb", "work")
    put(tmp_path / "specs/pets/openapi.yaml", HEAD)
    return tmp_path


def rules(ran: Ran) -> list[str]:
    return [change["rule"] for change in ran.data["changes"]]


EDITED = ["schema.bound.tightened", "operation.id.changed"]


# --- What is compared -------------------------------------------------------------------------------


def test_without_arguments_the_working_tree_is_compared_with_the_merge_base(project: Path) -> None:
    """What main got since is no change of the branch."""
    git(project, "stash", "-q")
    git(project, "checkout", "-q", "main")
    put(project / "specs/pets/openapi.yaml", BASE.replace("  /pets:", "  /dogs:"))
    git(project, "commit", "-qam", "two")
    git(project, "checkout", "-q", "work")
    git(project, "stash", "pop", "-q")
    ran = run(project, "--format", "json")

    assert ran.status == 0
    assert rules(ran) == EDITED
    change = ran.data["changes"][0]
    location = change["location"]
    assert change["service"] == "pets"
    assert location["base"]["revision"] == "main"
    assert location["head"]["revision"] is None
    assert {location[s]["file"] for s in ("base", "head")} == {"specs/pets/openapi.yaml"}
    assert location["head"]["line"] == 9
    assert "main:specs/pets/openapi.yaml:9:" in run(project).out


@pytest.mark.parametrize(
    "arguments",
    [
        ["main"],
        ["specs/pets/openapi.yaml"],
        ["main:specs/pets/openapi.yaml"],
        ["main:./specs/pets/openapi.yaml", "specs/pets/openapi.yaml"],
        ["main", "specs/pets/openapi.yaml"],
    ],
    ids=" ".join,
)
def test_documents_and_revisions(project: Path, arguments: list[str]) -> None:
    """References are read from the same revision."""
    put(project / "specs/pets/common.yaml", COMMON.replace("required: [id]", "required: []"))
    ran = run(project, *arguments, "--format", "json")

    assert sorted(rules(ran)) == sorted([*EDITED, "property.became-optional"])


def test_two_revisions_and_names_of_services(project: Path) -> None:
    git(project, "mv", "specs/pets", "specs/animals")
    git(project, "commit", "-qam", "two")
    both = run(project, "main", "HEAD", "--format", "json")
    one = run(project, "main", "HEAD", "--service", "animals", "--format", "json")

    assert [(c["service"], c["rule"]) for c in both.data["changes"]] == [
        ("animals", "service.added"),
        ("pets", "service.removed"),
    ]
    assert rules(one) == ["service.added"]
    assert run(project, "main", "HEAD", "--gate", "WIRE").status == 1
    assert run(project, "main", "--service", "cats").status == 2


def test_sdk_yaml_and_overlays_come_from_the_same_revision(project: Path) -> None:
    """Another name for a method breaks callers, though nothing changes on the wire."""
    put(project / "specs/pets/openapi.yaml", BASE)
    put(project / "specs/pets/sdk.yaml", "resources: {pets: {methods: {all: get /pets}}}\n")
    put(
        project / "specs/pets/overlay.yaml",
        "overlay: 1.0.0\ninfo: {title: o, version: '1'}\n"
        "actions: [{target: '$.info', update: {description: other}}]\n",
    )
    ran = run(project, "--format", "json", "--fail-on", "sdk=source")

    assert ran.status == 1
    assert "doc.changed" in rules(ran)
    sources = [c for c in ran.data["changes"] if any(s["level"] == "source" for s in c["sdk"])]
    assert sources
    assert {c["http"]["level"] for c in sources} == {"none"}


def test_an_overlay_that_extends_a_document_of_another_service_can_be_named(project: Path) -> None:
    """It may lead as far as it may when its package is generated."""
    put(
        project / "specs/cats/overlay.yaml",
        "overlay: 1.0.0\nextends: ../pets/openapi.yaml\ninfo: {title: o, version: '1'}\n"
        "actions: [{target: '$.paths', update: {/cats: {get: {responses: {'204': {description: ''}}}}}}]\n",
    )
    ran = run(project, "specs/pets/openapi.yaml", "specs/cats/overlay.yaml", "--format", "json")

    assert rules(ran) == ["operation.added"]


def test_standard_input_and_the_same_bytes(tmp_path: Path) -> None:
    put(tmp_path / "a.yaml", ONE)
    put(tmp_path / "b.yaml", ONE)

    assert rules(run(tmp_path, "a.yaml", "b.yaml", "--format", "json")) == []
    piped = run(tmp_path, "a.yaml", "-", "--format", "json", stdin=ONE.replace("100", "10"))
    assert rules(piped) == ["schema.bound.tightened"]
    assert piped.data["changes"][0]["location"]["head"]["file"] == "-"


def test_addresses_are_fetched_only_when_that_is_allowed(tmp_path: Path) -> None:
    """Relative references of a fetched document lead to the same server."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text = COMMON if self.path.endswith("common.yaml") else BASE
            self.send_response(200)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/api/openapi.yaml"
    put(tmp_path / "openapi.yaml", HEAD)
    put(tmp_path / "common.yaml", COMMON)
    try:
        refused = run(tmp_path, address, "openapi.yaml")
        ran = run(
            tmp_path, address, "openapi.yaml", "--allow-remote", "--format", "json", NO_PROXY="*"
        )
    finally:
        server.shutdown()
        server.server_close()

    assert (refused.status, "--allow-remote" in refused.err) == (2, True)
    assert rules(ran) == EDITED


# --- What cannot be read ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing"], "there is no revision `nothing`"),
        (["nothing.yaml", "pyproject.toml"], "there is no file `nothing.yaml`"),
        (
            ["main:nothing.yaml", "specs/pets/openapi.yaml"],
            "main:nothing.yaml: there is no such file",
        ),
        (["nothing:specs/pets/openapi.yaml"], "there is no revision `nothing`"),
        (["--output", "x.yaml"], "say which --format goes into x.yaml"),
        (["--fail-on", "http=bad"], "`bad` is no level"),
        (["--fail-on", ""], "what fails is empty"),
        (["--fail-on", " , "], "`none` for no gate"),
        (["--only", ""], "a filter is empty"),
        (["--exclude", ","], "a filter is empty"),
        (["--format", "docx"], "'docx' is not one of 'text'"),
        (["--until", "soon"], "'soon' does not match"),
        (["--nonsense"], "No such option: --nonsense"),
        (["--fail-on"], "'--fail-on' requires an argument"),
        (["--service", "pets", "specs/pets/openapi.yaml", "pyproject.toml"], "leave it out"),
        (["--service", "cats"], "there is no service `cats`"),
        (["--gate", "WIRES"], "write `WIRE`"),
        (["--only", "x"], "`x` is no filter"),
        (["--profile", "x"], "no profile"),
        (["--accept", "missing.yaml"], "missing.yaml: no such file"),
        (["--accept", "x.yaml", "--write"], "--reason"),
        (["--explain", "no.such.rule"], "no rule"),
        (["-"], "name a second document"),
        (["a", "b", "c"], "no revision"),
        (["pyproject.toml", "specs/pets/openapi.yaml"], "pyproject.toml:2:1: "),
        (["main:pyproject.toml", "specs/pets/openapi.yaml"], "main:pyproject.toml:2:1: "),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    project: Path, arguments: list[str], said: str
) -> None:
    ran = run(project, *arguments)

    assert ran.status == 2
    assert ran.out == ""
    assert said in ran.err
    assert all(line.startswith("specwright: ") for line in ran.err.splitlines())


def test_an_unknown_format_is_refused(project: Path) -> None:
    assert run(project, "--format", "pdf").status == 2


def test_settings_that_mean_nothing_are_said(project: Path) -> None:
    put(project / "pyproject.toml", "[tool.specwright.diff]\nprofil = 'strict'\n")
    milder = run(project)
    put(project / "pyproject.toml", "[tool.specwright.diff]\nprofile = 'mild'\n")
    ran = run(project)

    assert (milder.status, "tool.specwright.diff.profil" in milder.err) == (0, True)
    assert (ran.status, "tool.specwright.diff.profile" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('fail_on = ""', "`tool.specwright.diff.fail_on` what fails is empty"),
        (
            'rules = {"nope.rule" = "risky"}',
            "is the pattern of no rule: `specwright diff --list-rules`",
        ),
        ('rules = {"schema.enums.*" = "risky"}', "is the pattern of no rule: write `schema.enum."),
    ],
)
def test_settings_that_cannot_be_meant_are_refused(project: Path, settings: str, said: str) -> None:
    """A gate that nothing can pass through, or a rule that nothing is found by, is a mistake."""
    put(project / "pyproject.toml", f"[tool.specwright.diff]\n{settings}\n")
    ran = run(project)

    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_outside_a_repository_a_revision_needs_one(tmp_path: Path) -> None:
    ran = run(tmp_path)

    assert ran.status == 2
    assert re.fullmatch(r"specwright: .* is in no git repository, .*\n", ran.err)


def test_a_shallow_clone_is_told_how_to_fetch(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    git(project, "commit", "-qam", "two")
    git(project, "checkout", "-q", "main")
    clone = tmp_path_factory.mktemp("clone")
    git(clone, "clone", "-q", "--depth", "1", "--branch", "work", f"file://{project}", ".")
    git(clone, "fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main")
    for arguments in (["origin/main"], [], ["v1"]):
        ran = run(clone, *arguments)
        assert ran.status == 2
        assert "git fetch --unshallow" in ran.err
        assert ran.err.count("\n") == 1


def test_links_and_submodules_of_a_revision_are_refused(project: Path) -> None:
    """No link leads out of the repository, and none within it is followed."""
    secret = put(project.parent / f"{project.name}-secret.yaml", BASE)
    git(project, "checkout", "-q", "--", ".")
    (project / "specs/pets/common.yaml").unlink()
    (project / "specs/pets/common.yaml").symlink_to(secret)
    (project / "linked.yaml").symlink_to(secret)
    git(project, "add", "-A")
    commit = git(project, "rev-parse", "HEAD")
    git(project, "update-index", "--add", "--cacheinfo", f"160000,{commit},vendor")
    git(project, "commit", "-qm", "two")
    link = run(project, "HEAD:linked.yaml", "specs/pets/openapi.yaml")
    reference = run(project, "HEAD:specs/pets/openapi.yaml", "main:specs/pets/openapi.yaml")
    module = run(project, "HEAD:vendor/openapi.yaml", "specs/pets/openapi.yaml")
    outside = run(project, f"HEAD:../{secret.name}", "specs/pets/openapi.yaml")

    assert "`linked.yaml` is a symbolic link" in link.err
    assert "`specs/pets/common.yaml` is a symbolic link" in reference.err
    assert "HEAD:specs/pets/openapi.yaml:" in reference.err
    assert "`vendor` is a submodule" in module.err
    assert "not in the repository" in outside.err
    assert {each.status for each in (link, reference, module, outside)} == {2}


def test_a_document_with_an_error_is_compared_as_far_as_it_goes(tmp_path: Path) -> None:
    put(tmp_path / "a.yaml", ONE)
    put(
        tmp_path / "b.yaml",
        ONE.replace("#/components/schemas/Pet'}}}", "#/components/schemas/Pot'}}}"),
    )
    ran = run(tmp_path, "a.yaml", "b.yaml")

    assert ran.status == 0
    assert "b.yaml:" in ran.out
    assert "lacks what has errors" in ran.out


def test_nothing_is_written_into_a_repository(project: Path) -> None:
    before = sorted((p, p.stat().st_mtime_ns) for p in project.rglob("*"))
    run(project)

    assert sorted((p, p.stat().st_mtime_ns) for p in project.rglob("*")) == before


# --- Forms, gates, acceptance -----------------------------------------------------------------------


def test_several_forms_go_to_several_files(project: Path) -> None:
    ran = run(
        project, "--format", "markdown", "-o", "a.md", "--format", "json", "-o", "b.json",
        "--format", "text",
    )  # fmt: skip

    assert ran.status == 0
    assert (
        (project / "a.md")
        .read_text(encoding="utf-8")
        .startswith("<!-- specwright-diff:project -->")
    )
    assert len(json.loads((project / "b.json").read_text(encoding="utf-8"))["changes"]) == 2
    assert ran.out.startswith("pets\n")
    assert run(project, "-o", "c.sarif").out == ""
    assert json.loads((project / "c.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_gates_of_the_settings_and_of_the_command_line(project: Path) -> None:
    put(
        project / "pyproject.toml",
        '[tool.specwright.diff]\nfail_on = "http=breaking"\n'
        '[tool.specwright.diff.rules]\n"schema.bound.*" = "risky"\n',
    )

    assert run(project).status == 0
    assert run(project, "--gate", "SDK_SOURCE").status == 1
    assert run(project, "--fail-on", "http=risky").status == 1
    assert "gate http=risky fails for 1 change" in run(project, "--fail-on", "http=risky").out


def test_a_change_is_accepted_until_it_is_another_one(project: Path) -> None:
    put(
        project / "pyproject.toml",
        '[tool.specwright.diff]\naccept = "accepted.yaml"\ngate = "SDK_TYPES"\n',
    )
    assert run(project, "--write", "--reason", "nobody calls it", "--by", "Ada").status == 0
    ran = run(project)
    assert ran.status == 0
    assert "accepted: nobody calls it (Ada)" in ran.out
    put(project / "specs/pets/openapi.yaml", HEAD.replace("maximum: 50", "maximum: 40"))
    again = run(project)
    assert again.status == 1
    assert re.search(r"accepted.yaml:\d+:\d+: nothing has the fingerprint \w{16} any", again.out)


def test_filters_say_how_much_they_leave_out(project: Path) -> None:
    ran = run(project, "--exclude", "rule:schema.bound.*", "--format", "json")

    assert rules(ran) == ["operation.id.changed"]
    assert ran.data["summary"]["excluded"] == 1
    assert rules(run(project, "--only", "tag:pets,path:/pets/*", "--format", "json")) == EDITED[1:]
    assert "1 change left out by filters" in run(project, "--exclude", "path:/pets").out


def test_a_rule_and_a_change_are_explained(project: Path) -> None:
    change = run(project, "--format", "json").data["changes"][0]
    text = run(project, "--explain", change["fingerprint"]).out

    assert change["http"]["why"] in text
    assert "in requests:  breaking" in text
    assert "requests: " in run(project, "--explain", "schema.bound.tightened").out
    assert "usual level in packages: source" in run(project, "--explain", "sdk.method.removed").out


def test_what_github_is_told(project: Path) -> None:
    put(project / "output", "before=1\n")
    ran = run(
        project / "specs", "--format", "github", GITHUB_WORKSPACE=str(project),
        GITHUB_OUTPUT=str(project / "output"), GITHUB_STEP_SUMMARY=str(project / "summary"),
    )  # fmt: skip
    values = dict(
        line.split("=", 1) for line in (project / "output").read_text(encoding="utf-8").splitlines()
    )

    assert re.match(
        r"::error file=\S*specs/\S+,line=9,col=\d+,title=schema\.bound\.tightened", ran.out
    )
    assert {k: values[k] for k in ("before", "breaking", "sdk-source", "failed", "api-next-version")} == {
        "before": "1", "breaking": "1", "sdk-source": "1", "failed": "false", "api-next-version": "2.0.0",
    }  # fmt: skip
    assert "operation.id.changed" in (project / "summary").read_text(encoding="utf-8")


def test_the_next_versions_are_a_line_each(project: Path) -> None:
    assert run(project, "--format", "next-version").out == "api 2.0.0 major\nsdk 0.2.0 minor\n"


def test_a_version_that_was_raised_too_little_is_an_entry(tmp_path: Path) -> None:
    put(tmp_path / "a.yaml", ONE)
    head = ONE.replace("maximum: 100", "maximum: 10")
    for version, rule in (("1.2.1", "insufficient-bump"), ("1.1.0", "decreased")):
        put(tmp_path / "b.yaml", head.replace("1.2.0", version))
        assert f"policy.version.{rule}" in rules(
            run(tmp_path, "a.yaml", "b.yaml", "--format", "json")
        )
    put(tmp_path / "b.yaml", head.replace("1.2.0", "2.0.0"))
    found = run(tmp_path, "a.yaml", "b.yaml", "--format", "json")
    assert found.data["bump"]["api"]["sufficient"] is True
    put(tmp_path / "b.yaml", head)
    assert "still says 1.2.0" in run(tmp_path, "a.yaml", "b.yaml").out


def test_the_guide_lists_the_rules() -> None:
    """`specwright diff --list-rules --format markdown` prints the table."""
    table = run(ROOT, "--list-rules", "--format", "markdown").out

    assert table in (ROOT / "docs/diff.md").read_text(encoding="utf-8")
    assert len(run(ROOT, "--list-rules").out.splitlines()) == table.count("\n") - 2
