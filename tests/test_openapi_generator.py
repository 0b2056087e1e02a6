"""The surface with the names of OpenAPI Generator's Python client.

The packages of `specs/` are installed, and called as the pages of their clients show. The mock
judges each request. What things are called comes from that generator itself: its version 7.12 was
run on the specs and on the cases `openapi_generator_*`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.mock.examples import example_of
from specwright.pipeline import Timings, understand
from specwright.project import find_services

if TYPE_CHECKING:
    from collections.abc import Generator

    from specwright import ir

pytestmark = pytest.mark.xdist_group("end-to-end")

ROOT = Path(__file__).parents[1]
SERVICES = ("gabber", "gabber_internal", "openai_realtime")
DOCUMENTED = [
    (path.stem, operation)
    for path in sorted((ROOT / "tests" / "documented").glob("*.yaml"))
    for operation in yaml.safe_load(path.read_text(encoding="utf-8"))
]


@cache
def _understood(name: str) -> tuple[Path, ir.Api, Any]:
    report = Report()
    (service,) = find_services(ROOT, (name,), report)
    understood = understand(service.source, report, Timings())
    assert understood is not None
    return service.source.spec, understood.api, understood.root.value


@contextmanager
def serving(name: str) -> Generator[MockServer]:
    """Give a server for a spec; it has to refuse nothing."""
    with MockServer(*_understood(name)) as server:
        yield server
        refused = [f"{r.method} {r.path}: {r.refusal}" for r in server.requests if r.refusal]
        assert refused == []


def run(python: Path, code: str, *arguments: str, given: object = None) -> Any:
    """Run code in the environment of the packages, and return what it prints as JSON."""
    result = subprocess.run(
        [str(python), "-W", "error", "-c", code, *arguments],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stderr == ""
    return json.loads(result.stdout)


EXAMPLE = """
import ast, asyncio, json, os, sys
os.environ |= {"API_KEY": "key-1", "BEARER_TOKEN": "token-1"}
names = {"host": sys.argv[1], "os": os}
code = compile(json.load(sys.stdin), "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
asyncio.run(eval(code, names))
print(json.dumps(type(names["api_response"]).__name__))
"""


@pytest.mark.parametrize(("service", "operation"), DOCUMENTED)
def test_a_documented_example_runs(python: Path, service: str, operation: str) -> None:
    """The call that the reference page of the client shows works as it stands."""
    path = ROOT / "tests" / "documented" / f"{service}.yaml"
    entry = yaml.safe_load(path.read_text(encoding="utf-8"))[operation]
    with serving(service) as server:
        returned = run(python, EXAMPLE, server.url, given=entry["code"])

        assert [r.method for r in server.requests] != []
    assert returned == entry["returns"]


CALLS = """
import asyncio, importlib, inspect, json, sys

package, host, flavour = sys.argv[1:]
top = importlib.import_module(package)
configuration = top.Configuration(host=host, access_token="token-1")
for name, setting in configuration.security_schemes.items():
    if setting["type"] == "api_key":
        configuration.api_key[name] = "key-1"

def plain(value):
    return json.loads(value.to_json()) if hasattr(value, "to_json") else value

def told(value, info, raw, body):
    assert (info.status_code, info.raw_data) == (200, body), info
    assert raw.status == 200 and raw.reason == "OK" and raw.headers["server"]
    assert plain(info.data) == plain(value)
    sent = json.loads(body) if body else None
    return [type(value).__name__, plain(value), sent]

async def asynchronous(calls):
    async with top.ApiClient(configuration) as client:
        for api, name, arguments in calls:
            calls = getattr(top, api)(client)
            method = getattr(calls, name)
            info = getattr(calls, f"{name}_with_http_info")
            raw = getattr(calls, f"{name}_without_preload_content")
            assert all(map(inspect.iscoroutinefunction, (method, info, raw)))
            answer = await raw(*arguments)
            yield told(await method(*arguments), await info(*arguments), answer, await answer.read())

def synchronous(calls):
    with top.ApiClient(configuration) as client:
        for api, name, arguments in calls:
            calls = getattr(top, api)(client)
            value = getattr(calls, name)(*arguments)
            info = getattr(calls, f"{name}_with_http_info")(*arguments)
            answer = getattr(calls, f"{name}_without_preload_content")(*arguments)
            yield told(value, info, answer, answer.read())

async def gathered(calls):
    return [answer async for answer in asynchronous(calls)]

calls = json.load(sys.stdin)
print(json.dumps(asyncio.run(gathered(calls)) if flavour == "async" else list(synchronous(calls))))
"""


def _calls(name: str) -> list[tuple[dict[str, Any], list[Any]]]:
    """Return every operation with an example for each argument, in their order."""
    surface = json.loads((ROOT / "generated" / name / "surface.json").read_text())
    _, api, _ = _understood(name)
    operations = {operation.source: operation for _, operation in api.operations()}
    found: list[tuple[dict[str, Any], list[Any]]] = []
    for entry in (o for a in surface["openapi_generator"]["apis"] for o in a["operations"]):
        operation = operations[entry["spec"]]
        types = {(p.place, p.name): p.type for p in operation.parameters}
        arguments = [
            (p["required"], example_of(types[p["in"], p["name"]], api.models, sent=True))
            for p in entry["parameters"]
        ]
        if operation.body is not None:
            body = example_of(operation.body.type, api.models, sent=True)
            arguments.append((operation.body.required, body))
        ordered = sorted(arguments, key=lambda pair: not pair[0])
        found.append((entry, [value for _, value in ordered]))
    return found


@pytest.mark.parametrize("flavour", ["async", "sync"])
@pytest.mark.parametrize("name", SERVICES)
def test_every_operation_can_be_called_in_three_forms(
    python: Path, name: str, flavour: str
) -> None:
    """The mode follows the client, and what came is what `to_json` gives back."""
    calls = _calls(name)
    package = json.loads((ROOT / "generated" / name / "surface.json").read_text())
    with serving(name) as server:
        given = [[*entry["accessor"].split("."), arguments] for entry, arguments in calls]
        path = package["openapi_generator"]["package"]
        answers = run(python, CALLS, path, server.url, flavour, given=given)

        assert len(server.requests) == 3 * len(calls)
    for (entry, _), (kind, value, sent) in zip(calls, answers, strict=True):
        assert kind == ("NoneType" if entry["returns"] == "None" else entry["returns"])
        assert entry["returns"] == "None" or value == sent


FAILURES = """
import json, sys
import gabber.generated.gabber as gabber
from gabber.generated.gabber import exceptions
from gabber.generated.gabber.rest import ApiException

host, status = sys.argv[1:]
configuration = gabber.Configuration(host=host, retries=0)
configuration.api_key["ApiKeyAuth"] = "key-1"
with gabber.ApiClient(configuration) as client:
    client.set_default_header("Prefer", f"code={status}")
    api = gabber.RealtimeApi(client)
    raw = api.speak_without_preload_content("s", gabber.SpeakRequest(text="hi"))
    try:
        api.speak("s", gabber.SpeakRequest(text="hi"))
    except ApiException as error:
        print(json.dumps([
            type(error).__name__, error.status, error.reason, type(error.data).__name__,
            error.body == raw.data.decode(), error.headers["server"], str(error).splitlines()[0], raw.status,
        ]))
"""


@pytest.mark.parametrize(
    ("status", "name", "data"),
    [("400", "BadRequestException", "BadRequest"), ("500", "ServiceException", "NoneType")],
)
def test_an_error_is_the_exception_of_its_status(
    python: Path, status: str, name: str, data: str
) -> None:
    """The documented body is in `data`; without preloading nothing is raised."""
    with serving("gabber") as server:
        found = run(python, FAILURES, server.url, status)

    assert found[:2] == [name, int(status)]
    assert found[3:] == [data, True, "specwright", f"({status})", int(status)]


LOCAL = """
import asyncio, json
import gabber.generated.gabber as gabber
from gabber.generated.gabber.models import *

configuration = gabber.Configuration(host="http://127.0.0.1:9", retries=0)
configuration.api_key["ApiKeyAuth"] = "key-1"
api = gabber.SyncRealtimeApi(gabber.SyncApiClient(configuration))
found = {}

def failure(name, call):
    try:
        call()
    except Exception as error:
        found[name] = [type(error).__name__, str(error).splitlines()[0], type(error.__cause__).__name__]

failure("nothing listens", lambda: api.get_realtime_session("s"))
failure("wrong type", lambda: api.get_realtime_session(5))
failure("missing", lambda: api.get_realtime_session())
failure("unknown", lambda: api.get_realtime_session("s", humann=1))
failure("twice", lambda: api.get_realtime_session("s", session="s"))
failure("no timeout", lambda: api.get_realtime_session("s", _request_timeout=0))
failure("empty", lambda: api.get_realtime_session(""))
failure("wrong value", lambda: RealtimeSessionData(type="other", value="v"))
failure("no host", lambda: gabber.SyncRealtimeApi(
    gabber.SyncApiClient(gabber.Configuration(host=""))).get_realtime_session("s"))

async def waits():
    await gabber.RealtimeApi(gabber.ApiClient(configuration)).get_realtime_session("s")

failure("awaited", lambda: asyncio.run(waits()))
print(json.dumps(found))
"""


def test_what_is_wrong_is_said_before_anything_is_sent(python: Path) -> None:
    """Wrong arguments are validation errors with the argument's name; a call without an answer is 0."""
    found = run(python, LOCAL)

    for name in ("nothing listens", "awaited"):
        assert found[name] == ["ApiException", "(0)", "ConnectError"]
    for name in ("wrong type", "missing", "unknown"):
        assert found[name][:2] == ["ValidationError", "1 validation error for get_realtime_session"]
    assert found["twice"][:2] == ["TypeError", "get_realtime_session() got `session` twice"]
    assert found["no timeout"][0] == "ApiTypeError"
    assert found["empty"][0] == "ApiValueError"
    assert found["wrong value"][:2] == [
        "ValidationError",
        "1 validation error for RealtimeSessionData",
    ]
    assert found["no host"][0] == "ApiValueError"


@pytest.mark.parametrize(
    "services", [("gabber",), ("gabber_internal",), ("gabber_internal", "gabber")]
)
def test_packages_that_share_a_folder_work_alone_and_together(services: tuple[str, ...]) -> None:
    """As an editable install has it: each in a folder of its own on the path."""
    code = (
        "import sys, importlib\n"
        f"sys.path[:0] = {[str(ROOT / 'generated' / name / 'src') for name in services]!r}\n"
        f"for name in {services!r}:\n"
        "    found = importlib.import_module(f'gabber.generated.{name}')\n"
        "    print(found.RealtimeApi.__name__, found.models.InlineObject(error='e').to_json())\n"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )

    assert result.stderr == ""
    assert result.stdout == 'RealtimeApi {"error":"e"}\n' * len(services)


def test_importing_the_package_imports_neither_models_nor_a_validator(python: Path) -> None:
    """Models come with the calls that name them, so that annotations can be evaluated."""
    code = (
        "import json, sys\n"
        "import gabber.generated.gabber\n"
        "print(json.dumps([m for m in sys.modules if m in {'pydantic', 'httpx2'}"
        " or m.startswith('gabber.generated.gabber.models')]))\n"
    )

    assert run(python, code) == []
