"""What runs in CI: the action's steps for real in a repository, the job for GitLab, the hooks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION: Any = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
SCRIPTS = {step["name"]: step for step in STEPS if "run" in step}
GITLAB: Any = yaml.safe_load((ROOT / "ci/gitlab.yml").read_text(encoding="utf-8"))
HOOKS: Any = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
      responses: {"204": {description: none}}
"""


def git(folder: Path, *arguments: str) -> None:
    who = {
        f"GIT_{w}_{k}": v
        for w in ("AUTHOR", "COMMITTER")
        for k, v in (("NAME", "T"), ("EMAIL", "t@t"))
    }
    environment = {**os.environ, **who, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, capture_output=True, check=True
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A shallow clone as of a pull request, with Specwright installed for the steps."""
    origin = tmp_path / "origin"
    (origin / "specs/pets").mkdir(parents=True)
    git(origin, "init", "-q", "-b", "main")
    (origin / "specs/pets/openapi.yaml").write_text(SPEC, encoding="utf-8")
    git(origin, "add", "-A")
    git(origin, "commit", "-qm", "one")
    git(origin, "checkout", "-qb", "work")
    (origin / "specs/pets/openapi.yaml").write_text(SPEC.replace("100", "10"), encoding="utf-8")
    git(origin, "commit", "-qam", "two")
    git(origin, "checkout", "-q", "main")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", "--depth", "1", "--branch", "work", origin.as_uri(), "clone")
    bin_ = tmp_path / "temp/specwright/bin"
    bin_.mkdir(parents=True)
    command = bin_ / "specwright"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m specwright "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return clone


def step(checkout: Path, name: str, **environment: str) -> tuple[int, str, dict[str, str]]:
    """Run a step as a runner does, and return its status, what it prints, and its outputs."""
    temp = checkout.parent / "temp"
    output, summary = temp / "output", temp / "summary"
    output.write_text("", encoding="utf-8")
    own = dict.fromkeys(SCRIPTS[name].get("env", {}), "")
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", SCRIPTS[name]["run"]],
        cwd=checkout,
        env={
            **os.environ, **own, **environment, "RUNNER_TEMP": str(temp), "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_WORKSPACE": str(checkout),
            "GITHUB_REPOSITORY": "o/r",
        },
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    lines = output.read_text(encoding="utf-8").splitlines()
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr, dict(line.split("=", 1) for line in lines)


def test_the_steps_of_a_pull_request(checkout: Path) -> None:
    """The history is fetched, the change is found, shown in three ways, and fails at the end."""
    assert step(checkout, "Fetch what to compare with", BASE_REF="main")[0] == 0
    _, checked, found = step(checkout, "Check that packages are up to date")
    assert "drift" in checked
    assert found == {"status": "1"}
    status, said, found = step(
        checkout, "Compare", BASE_REF="main", FAIL_ON="http=breaking", GATE="WIRE,SDK_TYPES"
    )
    report = checkout.parent / "temp/specwright-diff"

    assert status == 0
    assert "::error file=specs/pets/openapi.yaml,line=7,col=" in said
    assert {key: found[key] for key in ("status", "breaking", "failed")} == {
        "status": "1", "breaking": "1", "failed": "true",
    }  # fmt: skip
    assert (checkout.parent / "temp/summary").read_text(encoding="utf-8").count(
        "schema.bound.tightened"
    ) == 1
    assert {path.name for path in report.iterdir()} == {
        "comment.md",
        "diff.html",
        "diff.json",
        "diff.sarif",
    }
    assert step(checkout, "Say how it went", CHECKED="1", COMPARED="1")[0] == 1
    assert step(checkout, "Say how it went", CHECKED="", COMPARED="1")[0] == 1
    status, said, _ = step(checkout, "Say how it went", CHECKED="", COMPARED="2")
    assert (status, "::error::specwright diff could not compare" in said) == (1, True)
    assert step(checkout, "Say how it went", CHECKED="0", COMPARED="0")[0] == 0


def test_one_document_and_nothing_to_fail_for(checkout: Path) -> None:
    step(checkout, "Fetch what to compare with", BASE_REF="main")
    _, _, found = step(checkout, "Compare", BASE="origin/main", SPEC="specs/pets/openapi.yaml")

    assert (found["status"], found["breaking"]) == ("0", "1")


@pytest.mark.parametrize(("comments", "expected"), [("", "POST"), ("17\n", "PATCH")])
def test_the_comment_is_written_once_and_updated(
    checkout: Path, comments: str, expected: str
) -> None:
    temp = checkout.parent / "temp"
    (temp / "specwright-diff").mkdir()
    (temp / "specwright-diff/comment.md").write_text(
        "<!-- specwright-diff:x -->\nhi\n", encoding="utf-8"
    )
    program = temp / "gh"
    program.write_text(
        '#!/bin/sh\necho "$@" >> "$RUNNER_TEMP/calls"\n'
        f"case \"$*\" in *--paginate*) printf '{comments}' ;; esac\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    status, _, _ = step(
        checkout, "Comment on the pull request", NUMBER="7", PATH=f"{temp}:{os.environ['PATH']}"
    )
    calls = (temp / "calls").read_text(encoding="utf-8").splitlines()

    assert status == 0
    assert len(calls) == 2
    assert f"--method {expected} " in calls[1]
    assert f"body=@{temp}/specwright-diff/comment.md" in calls[1]


def test_a_comment_that_cannot_be_written_is_no_failure(checkout: Path) -> None:
    temp = checkout.parent / "temp"
    (temp / "specwright-diff").mkdir()
    (temp / "specwright-diff/comment.md").write_text("<!-- x -->\n", encoding="utf-8")
    program = temp / "gh"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    path = f"{temp}:{os.environ['PATH']}"
    status, said, _ = step(checkout, "Comment on the pull request", NUMBER="7", PATH=path)

    assert status == 0
    assert "pull-requests: write" in said


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_script_holds_text_of_others(name: str) -> None:
    """Names of branches and inputs come by the environment, where no shell reads them as code."""
    script = SCRIPTS[name]["run"]
    subprocess.run(["bash", "-n", "-c", script], check=True)

    assert "${{" not in script
    assert SCRIPTS[name]["shell"] == "bash"


def test_every_input_and_output_has_a_use_and_a_line_in_the_guide() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    guide = (ROOT / "docs/ci.md").read_text(encoding="utf-8")

    assert [name for name in ACTION["inputs"] if f"inputs.{name}" not in text] == []
    assert [n for n in (*ACTION["inputs"], *ACTION["outputs"]) if f"`{n}`" not in guide] == []
    assert all(found["description"] for found in ACTION["inputs"].values())
    ids = {each["id"] for each in STEPS if "id" in each}
    assert set(re.findall(r"steps\.(\w+)\.", text)) <= ids


def test_the_job_for_gitlab() -> None:
    job = GITLAB["specwright-diff"]
    written = set(re.findall(r"-o (\S+)", " ".join(job["script"])))
    reports = job["artifacts"]["reports"]

    assert {*job["artifacts"]["paths"], reports["junit"], reports["codequality"]} == written
    for line in job["script"]:
        subprocess.run(["bash", "-n", "-c", line], check=True)


def test_the_guide_names_one_repository_everywhere() -> None:
    """A user writes the name of a repository in its place, and copies the rest."""
    guide = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
    named = re.findall(r"(?:uses: |github(?:usercontent)?\.com/)([\w-]+/specwright)", guide)

    assert len(named) == 5
    assert set(named) == {"your-org/specwright"}
    assert "`your-org/specwright`" in guide


def test_the_job_for_gitlab_runs(checkout: Path) -> None:
    git(
        checkout,
        "fetch",
        "-q",
        "--unshallow",
        "origin",
        "+refs/heads/main:refs/remotes/origin/main",
    )
    script = GITLAB["specwright-diff"]["script"]
    start = next(n for n, each in enumerate(script) if each.startswith("checked="))
    temp = checkout.parent / "temp/specwright/bin"
    done = subprocess.run(
        ["bash", "-ec", "\n".join(script[start:])], cwd=checkout, capture_output=True, text=True, check=False,
        env={
            **os.environ, "PATH": f"{temp}:{os.environ['PATH']}", "SPECWRIGHT_GATE": "WIRE",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
        },
    )  # fmt: skip

    assert done.returncode == 1, done.stderr
    assert (checkout / "specwright-diff.codequality.json").exists()
    assert "schema.bound.tightened" in done.stdout


def test_the_hooks_call_commands_that_exist() -> None:
    for hook in HOOKS:
        program, command = hook["entry"].split()
        done = subprocess.run(
            [sys.executable, "-m", program, command, "--help"], capture_output=True, check=False
        )
        assert done.returncode == 0
        assert hook["id"] == f"specwright-{command}"
    assert re.search(HOOKS[2]["files"], "specs/pets/openapi.yaml")
    assert re.search(HOOKS[1]["files"], "specs/pets/sdk.yaml")
