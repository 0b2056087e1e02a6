"""The goldens work: they import, type-check strictly, are formatted, and hide nothing."""

from __future__ import annotations

import ast
import io
import json
import os
import re
import subprocess
import sys
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from specwright.view.runtime import OPTIONAL
from tests.test_cases import CASES, RUNTIME
from tests.test_examples import package_of, source_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
GOLDENS = sorted(case.name for case in CASES.iterdir() if (case / "expected").is_dir())
SUPPRESSION = re.compile(r"type: ?ignore|# ?noqa|pyright: ?(ignore|basic)|\bcast\(|# ?ruff: ?noqa")

NO_CODE = frozenset(
    {
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENDMARKER,
    }
)


USAGE = '''"""What users write, for the type checkers."""

from __future__ import annotations

from typing import assert_type

import httpx2
from resources import (
    APIRequest,
    AsyncCallNext,
    AsyncMiddleware,
    AsyncResources,
    CallNext,
    Middleware,
    Resources,
)


def around(request: APIRequest, call_next: CallNext) -> httpx2.Response:
    request.headers["x-attempt"] = f"{request.endpoint} {request.attempt}"
    return call_next(request)


async def async_around(request: APIRequest, call_next: AsyncCallNext) -> httpx2.Response:
    return await call_next(request)


middleware: list[Middleware] = [around]
async_middleware: list[AsyncMiddleware] = [async_around]


def main() -> None:
    client = Resources(middleware=middleware, deadline=5, follow_redirects=False)
    assert_type(client.with_options(timeout=5, max_retries=0, middleware=[around]), Resources)
    assert_type(client.get("/x", cast_to=int, query={"a": 1}), int)
    assert_type(client.post("/x", cast_to=list[str], body={"a": 1}, timeout=5), list[str])
    assert_type(client.put("/x", cast_to=httpx2.Response), httpx2.Response)
    client.delete("/x", cast_to=None)


async def async_main() -> None:
    async with AsyncResources(middleware=async_middleware) as client:
        assert_type(client.copy(deadline=None), AsyncResources)
        assert_type(await client.get("/x", cast_to=int), int)
        await client.patch("/x", cast_to=None)
'''


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package of every golden, each with the runtime that it has."""
    folder = tmp_path_factory.mktemp("goldens")
    for name in GOLDENS:
        for path, text in package_of(source_of(CASES / name)).files.items():
            if path.startswith("src/"):
                place = folder / path.removeprefix("src/")
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
    (folder / "usage.py").write_text(USAGE)
    return folder


def run(*command: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of the virtual environment."""
    program = Path(sys.executable).with_name(command[0])
    return subprocess.run(
        [str(program), *command[1:]],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


IMPORT_ALL = """
import importlib.util, pkgutil, sys, types, typing
import pydantic

def is_input(package, export):
    return export.endswith("Param") or package.__name__.endswith(".shared_params")

def check(package):
    for export in getattr(package, "__all__", []):
        found = getattr(package, export)
        if isinstance(found, types.ModuleType):
            check(found)
        elif isinstance(found, type) and issubclass(found, pydantic.BaseModel):
            found.model_rebuild()
            assert found.__pydantic_complete__, found
        elif isinstance(found, type) and typing.is_typeddict(found):
            typing.get_type_hints(found)
        elif not isinstance(found, type) and not is_input(package, export):
            pydantic.TypeAdapter(found)

for name in sorted(m.name for m in pkgutil.iter_modules([sys.argv[1]]) if m.ispkg):
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, f"{name}."):
        module = importlib.import_module(found.name)
        for cls in vars(module).values():
            is_here = isinstance(cls, type) and cls.__module__ == found.name
            if is_here and (".resources." in found.name or ".api." in found.name):
                for method in vars(cls).values():
                    if isinstance(method, types.FunctionType):
                        typing.get_type_hints(method)
    if importlib.util.find_spec(f"{name}.types"):  # not below names of OpenAPI Generator alone
        check(importlib.import_module(f"{name}.types"))
    for export in package.__all__:
        getattr(package, export)
"""


def test_every_module_imports_and_every_model_is_complete(packages: Path) -> None:
    """A package imports without warnings, all its exports are there, all its models are defined."""
    result = run("python", "-W", "error", "-c", IMPORT_ALL, str(packages), PYTHONPATH=str(packages))

    assert result.stderr == ""
    assert result.returncode == 0


@pytest.mark.parametrize(
    "first", ["leaf", "leaves", "flower", "leaf_param", "leaves_param", "flower_param"]
)
def test_aliases_in_a_circle_can_be_imported_in_any_order(packages: Path, first: str) -> None:
    """An alias that leads to itself through models is whole, whichever module comes first."""
    code = (
        f"from models_aliases_in_a_circle.types import {first}\n"
        "from models_aliases_in_a_circle.types import Flower, FlowerParam, Leaves, LeavesParam\n"
        "import typing\n"
        "flower = Flower.from_dict({'petalCount': 1, 'leaves': [{'petalCount': 2}]})\n"
        "assert flower.leaves == [Flower(petal_count=2)]\n"
        "assert set(typing.get_type_hints(FlowerParam)) == {'petal_count', 'leaves'}\n"
    )
    result = run("python", "-c", code, PYTHONPATH=str(packages))

    assert result.stderr == ""


@pytest.mark.parametrize("first", ["rows", "columns", "box", "shelf"])
def test_parts_of_a_circle_can_be_imported_in_any_order(packages: Path, first: str) -> None:
    """Parts and aliases of parts are whole where their models lead to each other."""
    code = (
        f"from models_aliases_in_a_circle.types import {first}\n"
        "from models_aliases_in_a_circle.types import Rows, Shelf\n"
        "from models_aliases_in_a_circle.types.box import Content\n"
        "from pydantic import TypeAdapter\n"
        "rows = TypeAdapter(Rows).validate_python([{'columns': [{'rows': []}]}])\n"
        "assert rows[0].columns[0].rows == []\n"
        "note = {'text': 'a', 'shelf': {'boxes': []}}\n"
        "shelf = Shelf.from_dict({'boxes': [{'content': note}, {'content': {'boxes': []}}]})\n"
        "assert shelf.boxes[0].content == TypeAdapter(Content).validate_python(note)\n"
        "assert shelf.boxes[1].content == Shelf(boxes=[])\n"
    )
    result = run("python", "-c", code, PYTHONPATH=str(packages))

    assert result.stderr == ""


def test_models_named_like_what_modules_import_are_sent_and_read(packages: Path) -> None:
    """A schema may be called `Field`, `Literal` or `Required`; names in a body are translated."""
    code = (
        "import httpx2, json\n"
        "from models_named_like_imports import ModelsNamedLikeImports, types\n"
        "answer = lambda request: httpx2.Response(200, content=request.content)\n"
        "http = httpx2.Client(transport=httpx2.MockTransport(answer))\n"
        "client = ModelsNamedLikeImports(http_client=http)\n"
        "thing = client.things.create_thing(field={'its_name': 'n'}, a_name='a', items=[{'first_item': 1}],\n"
        "                                   either=types.Required(b='x'), literal='x')\n"
        "print(json.dumps(thing.to_dict(), sort_keys=True), type(thing.either).__name__)\n"
    )
    result = run("python", "-c", code, PYTHONPATH=str(packages))

    assert result.stderr == ""
    sent = {"aName": "a", "either": {"b": "x"}, "field": {"itsName": "n"}, "literal": "x"}
    assert (
        result.stdout
        == json.dumps({**sent, "items": [{"firstItem": 1}]}, sort_keys=True) + " Required\n"
    )


def test_optional_forms_need_not_be_sent(packages: Path) -> None:
    """A call without any field of an optional form sends no body."""
    code = (
        "import httpx2\n"
        "from body_optional_forms import BodyOptionalForms\n"
        "seen = []\n"
        "def answer(request):\n"
        "    seen.append((request.content, request.headers.get('content-type')))\n"
        "    return httpx2.Response(204)\n"
        "bodies = BodyOptionalForms(http_client=httpx2.Client(transport=httpx2.MockTransport(answer))).bodies\n"
        "bodies.send_form(); bodies.send_parts(); bodies.send_nothing()\n"
        "print(seen)\n"
    )
    result = run("python", "-c", code, PYTHONPATH=str(packages))

    assert result.stderr == ""
    assert result.stdout == f"{[(b'', None)] * 3}\n"


def test_a_misspelled_keyword_is_refused(packages: Path) -> None:
    """What is neither a parameter nor an option never vanishes."""
    code = (
        "from body_object import BodyObject\n"
        "try:\n"
        "    BodyObject().pets.create_pet(name='n', owner={'full_name': 'x'}, nickame='y')\n"
        "except TypeError as error:\n"
        "    print(error)\n"
    )
    result = run("python", "-c", code, PYTHONPATH=str(packages))

    assert result.stdout == "there is no parameter or option `nickame` of `POST /pets`\n"


@pytest.mark.parametrize("first", ["tree", "node", "leaf", "flower"])
def test_models_that_import_each_other_can_be_imported_in_any_order(
    packages: Path, first: str
) -> None:
    """Whichever module of a circle comes first, its models are complete."""
    code = (
        f"from models_recursive.types import {first}\n"
        "from models_recursive.types import Flower, Leaf, Node, Tree\n"
        "tree = Tree.from_dict({'root': {'children': [{'leaf': {'petals': 5}}]}})\n"
        "assert tree.root.children[0].leaf == Flower(petals=5)\n"
    )
    result = run("python", "-c", code, PYTHONPATH=str(packages))

    assert result.stderr == ""


def test_mypy_strict_finds_nothing(packages: Path) -> None:
    """The output is clean for mypy --strict."""
    result = run(
        "mypy", "--strict", "--no-incremental", "--python-version", "3.11", ".", cwd=packages
    )

    assert "Success" in result.stdout, result.stdout


def test_pyright_strict_finds_nothing(packages: Path) -> None:
    """The output is clean for pyright in strict mode."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["."],
        "exclude": list(_repeated(packages)),
    }
    (packages / "pyrightconfig.json").write_text(json.dumps(settings))
    result = run("pyright", "--pythonpath", sys.executable, "-p", str(packages))

    assert "0 errors, 0 warnings" in result.stdout, result.stdout


def _repeated(packages: Path) -> Iterator[str]:
    """Yield the modules of the runtime that stand beside the same others in a package before.

    They are imported all the same, and looked at once: a package differs by what it has of them.
    """
    seen: set[tuple[str, ...]] = set()
    for package in sorted(path for path in packages.iterdir() if path.is_dir()):
        found = sorted(path.relative_to(package).as_posix() for path in package.rglob("_*.py"))
        runtime = tuple(path for path in found if (RUNTIME / path).is_file())
        if runtime in seen:
            yield from (f"{package.name}/{path}" for path in runtime)
        seen.add(runtime)


def test_ruff_finds_nothing(packages: Path) -> None:
    """Imports are sorted and used, names are defined, and the formatter would change nothing."""
    options = ("--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311")
    check = run(
        "ruff", "check", *options, "--select", "E4,E7,E9,F,I,UP,B,PIE,RET,SIM", str(packages)
    )
    form = run("ruff", "format", "--check", *options, str(packages))

    assert check.returncode == 0, check.stdout
    assert form.returncode == 0, form.stdout


@pytest.mark.parametrize("folder", [CASES, RUNTIME, ROOT / "generated"], ids=lambda p: p.name)
def test_nothing_is_suppressed(folder: Path) -> None:
    """Where the generator cannot say what it means, it has a bug."""
    found = [
        f"{path.name}: {line.strip()}"
        for path in folder.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if SUPPRESSION.search(line)
    ]

    assert found == []


def test_resource_code_stays_within_its_budget() -> None:
    """At most 40 lines of text an operation, for both flavours, docstrings included.

    A package of two operations with a dozen arguments each has more; over all packages it holds,
    for the resources and for the surface of OpenAPI Generator alike.
    """
    operations = {"resources": 0, "apis": 0}
    lines = dict(operations)
    for package in sorted((ROOT / "generated").iterdir()):
        surface = json.loads((package / "surface.json").read_text())
        operations["resources"] += len(surface["operations"])
        lines["resources"] += _lines(package.glob("src/*/resources/**/*.py"))
        second = surface.get("openapi_generator", {"package": "none", "apis": []})
        operations["apis"] += sum(len(api["operations"]) for api in second["apis"])
        lines["apis"] += _lines(
            package.glob(f"src/{second['package'].replace('.', '/')}/api/*_api.py")
        )

    assert {name: lines[name] / operations[name] <= 40 for name in lines} == dict.fromkeys(
        lines, True
    )


@pytest.mark.parametrize(("folder", "most"), [("", 4000), ("_openapi_generator", 1100)])
def test_the_runtime_stays_within_its_budget(folder: str, most: int) -> None:
    """The runtime can be read: what every package has is small, and so is that of the second surface.

    What only some packages have counts there as modules: each is within the budget of one.
    """
    paths = [path for path in (RUNTIME / folder).glob("*.py") if path.stem not in OPTIONAL]

    assert 0 < sum(map(_lines_of_code, paths)) < most


def test_lines_of_code_are_counted_without_comments_and_docstrings(tmp_path: Path) -> None:
    """A line counts if there is code on it."""
    path = tmp_path / "counted.py"
    path.write_text(
        '"""Two\nlines."""\n\n# one\nx = """\na"""\n\ndef f():\n    """No."""\n    return 1  # yes\n'
    )

    assert _lines_of_code(path) == 4


def _lines_of_code(path: Path) -> int:
    """Return how many lines of a module have code on them: blanks, comments and docstrings have none."""
    text = path.read_text(encoding="utf-8")
    found: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in NO_CODE:
            found.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(text)):
        if (
            isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and ast.get_docstring(node) is not None
        ):
            docstring = node.body[0]
            found.difference_update(range(docstring.lineno, (docstring.end_lineno or 0) + 1))
    return len(found)


def _lines(paths: Iterable[Path]) -> int:
    texts = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    return sum(bool(line.strip()) for line in texts.splitlines())


COMPLETE_ALL = """
import importlib, inspect, json, sys
import pydantic
from pathlib import Path
for path in sys.argv[1:]:
    surface = json.loads(Path(path).read_text())
    package = surface["openapi_generator"]["package"]
    runtime = importlib.import_module(f"{surface['package']['import']}._openapi_generator.api")
    top = importlib.import_module(package)
    for name in top.__all__:
        getattr(top, name)
    models = importlib.import_module(f"{package}.models")
    for model in surface["openapi_generator"]["models"]:
        found = getattr(models, model["name"])
        assert found.__module__ == model["module"]
        pydantic.TypeAdapter(found)
        if model["kind"] == "object":
            found.model_rebuild()
            assert found.__pydantic_complete__
    for api in surface["openapi_generator"]["apis"]:
        module = importlib.import_module(api["module"])
        for flavour in (api["name"], api["twin"]):
            for operation in api["operations"]:
                method = getattr(getattr(module, flavour), operation["accessor"].partition(".")[2])
                runtime._checker(inspect.unwrap(method), package)
"""


def test_the_second_surface_is_complete(packages: Path) -> None:
    """Every model of OpenAPI Generator's names is defined, and every argument has a validator."""
    surfaces = [
        str(path)
        for path in sorted(CASES.glob("*/expected/surface.json"))
        if "openapi_generator" in json.loads(path.read_text(encoding="utf-8"))
    ]
    result = run("python", "-W", "error", "-c", COMPLETE_ALL, *surfaces, PYTHONPATH=str(packages))

    assert result.stderr == ""
    assert len(surfaces) >= 5


OAUTH = """
import httpx2
from security_kinds import SecurityKinds
seen = []
def answer(request):
    seen.append((str(request.url), request.headers.get("authorization")))
    if request.url.path == "/token":
        return httpx2.Response(200, json={"access_token": "t", "token_type": "bearer"})
    return httpx2.Response(204)
client = SecurityKinds(http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))
client.pets.list_pets()
client.pets.add_pet()
print(*seen, sep="\\n")
"""


def test_a_package_gets_its_tokens_by_itself(packages: Path) -> None:
    """With id and secret in the environment nothing else is needed (RFC 6749, 4.4)."""
    result = run(
        "python", "-c", OAUTH,
        PYTHONPATH=str(packages),
        SECURITY_KINDS_MACHINE_CLIENT_ID="Aladdin",
        SECURITY_KINDS_MACHINE_CLIENT_SECRET="opensesame",
    )  # fmt: skip

    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "('https://auth.example.com/token', 'Basic QWxhZGRpbjpvcGVuc2VzYW1l')",
        "('https://api.example.com/pets', 'Bearer t')",
        "('https://api.example.com/pets', 'Bearer t')",
    ]


@pytest.mark.parametrize(
    ("case", "present"),
    [
        ("operation_minimal", set[str]()),
        ("security", {"_oauth.py"}),
        ("security_kinds", {"_oauth.py", "_digest.py"}),
    ],
)
def test_a_package_has_only_the_runtime_that_it_needs(
    tmp_path: Path, case: str, present: set[str]
) -> None:
    """What an API has no use for is not there, and nothing that is there imports it."""
    generated = generate(Source(CASES / case / "openapi.yaml", name=case), Report(), Timings())
    for path, text in generated.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    names = {Path(path).name for path in generated.files}

    assert names & {"_oauth.py", "_digest.py"} == present
    result = run("python", "-W", "error", "-c", IMPORT_ALL, "src", cwd=tmp_path, PYTHONPATH="src")
    assert result.stderr == ""


EVERYTHING = """
import sys
before = set(sys.modules)
import operation_minimal
own = {m for m in sys.modules if m.startswith("operation_minimal")}
print(*sorted(own), len(set(sys.modules) - before - own) < 12, "httpx2" in sys.modules, "pydantic" in sys.modules)
client = operation_minimal.OperationMinimal()
print(*sorted(m for m in ("asyncio", "httpcore2", "operation_minimal.types") if m in sys.modules))
"""


def test_nothing_is_imported_before_it_is_needed(packages: Path) -> None:
    """A package imports next to nothing, and a client of it what a call needs."""
    result = run("python", "-c", EVERYTHING, PYTHONPATH=str(packages))

    assert result.stderr == ""
    package, client = result.stdout.splitlines()
    assert package == (
        "operation_minimal operation_minimal._lazy operation_minimal._version True False False"
    )
    assert client == ""
