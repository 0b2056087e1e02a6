"""What is installed is what is in the checkout: templates, types and all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEMPLATES = ROOT / "templates"
PACKAGE = ROOT / "generator" / "specwright"
CACHES = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A pet
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""


def run(*command: str | Path, cwd: Path, path: Path | None = None) -> str:
    """Run a command and return what it prints; `path` is where Python looks for modules first."""
    environment = os.environ | ({"PYTHONPATH": str(path)} if path is not None else {})
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def built(source: Path, target: str, folder: Path) -> Path:
    """Return a distribution, built offline by the backend that pyproject.toml names."""
    run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", folder, cwd=source)
    (found,) = folder.iterdir()
    return found


def contents(wheel: Path) -> dict[str, bytes]:
    """Return the files in a wheel; the list of them is left out, for it lists itself."""
    with zipfile.ZipFile(wheel) as archive:
        return {n: archive.read(n) for n in archive.namelist() if not n.endswith("/RECORD")}


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder, but for what tools leave there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not CACHES.intersection(path.parts)
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of this checkout."""
    return built(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


def test_the_wheel_holds_the_package_and_its_templates(wheel: Path) -> None:
    """Every module, the marker of types, and every template beside them; nothing else."""
    found = contents(wheel)
    code = {name: data for name, data in found.items() if ".dist-info/" not in name}
    expected = {f"specwright/{path}": data for path, data in tree(PACKAGE).items()}
    expected |= {f"specwright/templates/{path}": data for path, data in tree(TEMPLATES).items()}

    assert sorted(code) == sorted(expected)
    assert code == expected
    assert "specwright/py.typed" in code
    assert "specwright/templates/package/__init__.py.jinja" in code


def test_the_metadata_says_how_it_is_run_and_used(wheel: Path) -> None:
    """The command, the licence and the dependencies of pyproject.toml."""
    info = {
        Path(name).name: text for name, text in contents(wheel).items() if ".dist-info/" in name
    }

    assert info["entry_points.txt"].split() == [
        *(b"[console_scripts]", b"specwright", b"=", b"specwright.__main__:main")
    ]
    assert info["LICENSE"] == (ROOT / "LICENSE").read_bytes()
    assert b"\nRequires-Dist: ruff==" in info["METADATA"]


def test_the_source_distribution_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    """Whoever builds from the sdist, as Linux distributions do, gets the same."""
    sdist = built(ROOT, "sdist", tmp_path / "sdist")
    shutil.unpack_archive(sdist, tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()

    assert contents(built(source, "wheel", tmp_path / "wheel")) == contents(wheel)


def test_the_installed_package_generates_what_the_checkout_does(
    wheel: Path, tmp_path: Path
) -> None:
    """Byte for byte, with the templates of the wheel rather than those of the checkout."""
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (tmp_path / "spec.yaml").write_text(SPEC, encoding="utf-8")

    where = run(
        *(sys.executable, "-c", "import specwright; print(specwright.__file__)"),
        cwd=tmp_path,
        path=site,
    )
    assert Path(where.strip()).is_relative_to(site)
    for out, path in (("installed", site), ("checkout", PACKAGE.parent)):
        command = (sys.executable, "-m", "specwright", "generate", "spec.yaml", "--out", out)
        run(*command, cwd=tmp_path, path=path)
    assert tree(tmp_path / "installed") == tree(tmp_path / "checkout")
    assert "src/pets/_client.py" in tree(tmp_path / "installed")
