"""What a configuration says wrong: a sentence with its place and a way out, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright.cache import CHOICE
from specwright.cli import app

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {operationId: listPets, responses: {"204": {description: none}}}
    post: {operationId: createPet, responses: {"204": {description: none}}}
"""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("resource: {}", "1:1: error[invalid-config-key]: `resource` means nothing here"),
        ("merge: {base: stored}", "1:9: error[invalid-config-key]: `merge.base` means nothing here"),
        ("merge: {bases: yes}", "1:16: error[invalid-config]: `merge.bases` has to be one of"),
        ("resources: {a: {methods: {list: get /pet}}}",
         "1:33: error[unknown-endpoint]: the spec has no `get /pet`"),
        ("resources: {a: {methods: {list: put /pets}}}",
         "1:33: error[unknown-endpoint]: the spec has no `put /pets`"),
        ("resources: {a: {methods: {listAll: get /pets, list_all: post /pets}}}",
         "1:47: error[invalid-config]: `list_all` and `listAll` come to one name in Python"),
        ("resources: {a: {methods: {list: get /pets, list: post /pets}}}",
         "1:44: error[duplicate-key]: the key `list` stands here for the second time"),
        ("resources: {aB: {methods: {c: post /pets}}, a_b: {methods: {c: get /pets}}}",
         "1:45: error[invalid-config]: `a_b` and `aB` come to one name in Python"),
        ("resources: {a: {subresources: {bC: {methods: {c: get /pets}}, b_c: {methods: {c: post /pets}}}}}",
         "1:63: error[invalid-config]: `b_c` and `bC` come to one name in Python"),
        ("resources: {a: &a {subresources: {b: *a}}}",
         "1:38: error[invalid-syntax]: `*a` names no finished anchor"),
        ("resources: {a: {subresources: {b: {$ref: '#/resources/a'}}}}",
         "1:36: error[invalid-config-key]: `resources.a.subresources.b.$ref` means nothing here"),
        ("resources: {a: {methods: {x: {type: alias, to: y}, y: {type: alias, to: x}}}}",
         "1:48: error[invalid-config]: `resources.a.methods.x.to` has to name a method"),
        ("resources: " + "{a: {subresources: " * 200 + "{}" + "}}" * 200, "error[nesting-limit]: "),
        ("templates: {README.md: own.jinja}", "own.jinja:2:1: error[invalid-template]: there is no `projct`"),
        ("templates: {api.md: attribute.jinja}", "attribute.jinja:1:1: error[invalid-template]: "),
        ("templates: {README.md: none.jinja}", "1:24: error[invalid-template]: `none.jinja`: no such file"),
        ("templates: {README.md: ../s.yaml}", "1:24: error[invalid-template]: `../s.yaml` is not in the folder"),
        ("templates: {readme: own.jinja}", "1:13: error[invalid-template]: there is no template `readme`"),
        ("templates_version: 2", "1:20: error[invalid-config]: `templates_version` has to be 1"),
        ("edition: 2199-01-01", "1:10: error[invalid-config]: `edition` has to be an edition that there is"),
        ("openapi: {transforms: [{command: remove, args: {target: [$.paths.nowhere]}}]}",
         "1:58: error[overlay-no-match]: "),
    ],
)  # fmt: skip
def test_nothing_is_written_and_it_is_said_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, said: str
) -> None:
    """Every finding has a help, and the place is that of the word that is wrong."""
    monkeypatch.setenv(CHOICE, str(tmp_path / "cache"))
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("s.yaml").write_text(SPEC)
    Path("sdk.yaml").write_text(written + "\n")
    Path("own.jinja").write_text("# {{ project.title }}\n{{ projct.name }}\n")
    Path("attribute.jinja").write_text("{{ project.nothing }}\n")
    generate = ["generate", "s.yaml", "--out", "o", "--config", "sdk.yaml"]
    ran = CliRunner().invoke(app, generate)

    assert ran.exit_code in {1, 2}
    assert isinstance(ran.exception, SystemExit)
    assert (said if said[0].isalpha() else f"sdk.yaml:{said}") in ran.output
    assert "help: " in ran.output
    assert not Path("o").exists()


def test_a_file_for_another_generator_is_read_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that we do not know may be newer than we are; private ones are nobody's mistake."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(CHOICE, str(tmp_path / "cache"))
    Path("s.yaml").write_text(SPEC)
    for name, written in (
        ("stainless.yml", "brand_new: 1"),
        ("sdk.yaml", "edition: 2025-10-08\nbrand_new: 1"),
        ("sdk.yaml", "x-shared: &a {}"),
    ):
        Path(name).write_text(written + "\n")
        generate = ["generate", "s.yaml", "--out", "o", "--config", name]
        ran = CliRunner().invoke(app, generate)
        assert ran.exit_code == 0, ran.output
        assert "warning[unknown-config-key]: " in ran.output
