"""Every operation of every generated package: called, judged, answered.

All packages are installed into one environment. A call has a value for every parameter and every
property that its spec describes, and the request has to carry each of them where the spec says. The
mock, which reads the spec on its own, judges each request, and what it answers has to come back as
it was sent.
"""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, quote

import pytest

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.mock.answers import Answer, answer_of
from specwright.mock.examples import example_of
from specwright.pipeline import Timings, understand
from specwright.project import find_services

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright import ir
    from specwright.mock.message import Request

pytestmark = pytest.mark.xdist_group("end-to-end")

ROOT = Path(__file__).parents[1]
SERVICES = tuple(sorted(path.name for path in (ROOT / "generated").iterdir()))

PROBE = """
import asyncio, importlib, inspect, json, sys

package, client, base_url, flavour = sys.argv[1:]
make = getattr(importlib.import_module(package), client)
settings = {
    "base_url", "timeout", "max_retries", "deadline", "default_headers", "default_query",
    "follow_redirects", "middleware", "http_client", "strict",
}
options = {name: f"{name}-1" for name in inspect.signature(make).parameters if name not in settings}
calls = json.load(sys.stdin)

def plain(value):
    if hasattr(value, "to_json"):
        return json.loads(value.to_json())
    return [plain(entry) for entry in value] if isinstance(value, list) else value

def told(response):
    value = response.parse()
    return [type(value).__name__, plain(value), [str(found) for found in response.deviations]]

def method(client, accessor):
    *resources, name = accessor.split(".")
    for attribute in resources:
        client = getattr(client, attribute)
    return getattr(client, name), getattr(client.with_raw_response, name)

async def asynchronous():
    async with make(base_url=base_url, **options) as client:
        for accessor, positional, keywords in calls:
            typed, raw = method(client, accessor)
            value = await typed(*positional, **keywords)
            yield [*told(await raw(*positional, **keywords)), type(value).__name__, plain(value)]

def synchronous():
    with make(base_url=base_url, **options) as client:
        for accessor, positional, keywords in calls:
            typed, raw = method(client, accessor)
            value = typed(*positional, **keywords)
            yield [*told(raw(*positional, **keywords)), type(value).__name__, plain(value)]

async def gathered():
    return [answer async for answer in asynchronous()]

print(json.dumps(asyncio.run(gathered()) if flavour == "async" else list(synchronous())))
"""


@dataclass(frozen=True)
class Service:
    """A spec, and what its package says of itself."""

    name: str
    spec: Path
    api: ir.Api
    raw: Any
    surface: dict[str, Any]


@dataclass(frozen=True)
class Call:
    """A call of an operation with a value for everything, by the names on the wire."""

    entry: dict[str, Any]
    operation: ir.Operation
    parameters: Mapping[tuple[str, str], Any]
    body: Any

    @property
    def arguments(self) -> tuple[str, list[Any], dict[str, Any]]:
        """The accessor, and the values by position and by keyword."""
        positional: list[Any] = []
        keywords: dict[str, Any] = {}
        for parameter in self.entry["parameters"]:
            value = self.parameters[parameter["in"], parameter["name"]]
            if parameter["kind"] == "positional":
                positional.append(value)
            else:
                keywords[parameter["python"]] = value
        body = self.entry["body"]
        if body is not None and body["form"] == "single":
            keywords[body["python"]] = self.body
        for field in body["fields"] if body is not None else ():
            keywords[field["python"]] = self.body[field["name"]]
        return self.entry["accessor"], positional, keywords


@cache
def service(name: str) -> Service:
    """Return a service of this repository."""
    report = Report()
    found = find_services(ROOT, (name,), report)
    understood = understand(found[0].source, report, Timings())
    assert understood is not None
    assert not report.errors
    surface = json.loads((ROOT / "generated" / name / "surface.json").read_text())
    # A service that is an overlay has the document of another one.
    document = Path(understood.root.file.name)
    return Service(name, document, understood.api, understood.root.value, surface)


def calls_of(found: Service) -> tuple[Call, ...]:
    """Return a call of each operation."""
    operations = [operation for _, operation in found.api.operations()]
    entries = found.surface["operations"]
    assert [(e["method"], e["path"]) for e in entries] == [(o.method, o.path) for o in operations]
    return tuple(_call(found, *pair) for pair in zip(entries, operations, strict=True))


def _call(found: Service, entry: dict[str, Any], operation: ir.Operation) -> Call:
    models = found.api.models
    parameters: dict[tuple[str, str], Any] = {
        (p.place, p.name): example_of(p.type, models, sent=True) for p in operation.parameters
    }
    body = operation.body
    value: Any = None
    if body is not None and body.fields is not None:
        value = {f.name: example_of(f.type, models, sent=True) for f in body.fields}
    elif body is not None:
        value = example_of(body.type, models, sent=True)
    return Call(entry, operation, parameters, value)


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", SERVICES)
def test_every_operation_sends_what_it_is_given_and_returns_what_comes(
    python: Path, name: str, flavour: str
) -> None:
    """Plain and with the whole answer, in both flavours."""
    found = service(name)
    calls = calls_of(found)
    with MockServer(found.spec, found.api, found.raw) as server:
        package, clients = found.surface["package"]["import"], found.surface["clients"]
        result = subprocess.run(
            [
                str(python),
                "-W",
                "error",
                "-c",
                PROBE,
                package,
                clients[flavour],
                server.url,
                flavour,
            ],
            input=json.dumps([call.arguments for call in calls]),
            capture_output=True,
            text=True,
            check=False,
            env=os.environ,
        )
        requests = list(server.requests)
    refused = [f"{r.method} {r.path}: {r.refusal}" for r in requests if r.refusal is not None]

    assert refused == []
    assert result.stderr == ""
    answers = json.loads(result.stdout)
    assert len(answers) == len(calls)
    assert len(requests) == 2 * len(calls)
    for index, (call, answer) in enumerate(zip(calls, answers, strict=True)):
        for request in requests[2 * index : 2 * index + 2]:
            _check_request(call, request)
        _check_answer(call, answer, found)


def _check_request(call: Call, request: Request) -> None:
    """Compare a request with the values that were passed."""
    path = call.operation.path
    for (place, name), value in call.parameters.items():
        if place == "path":
            path = path.replace(f"{{{name}}}", quote(_text(value), safe=""))
        if place == "header":
            assert request.header(name) == _text(value)
    query: list[tuple[str, str]] = []
    for (place, name), value in call.parameters.items():
        if place == "query":
            entries = cast("list[object]", value if isinstance(value, list) else [value])
            query += [(name, _text(entry)) for entry in entries]
    assert (request.method, request.path) == (call.operation.method, path)
    assert sorted(parse_qsl(request.query, keep_blank_values=True)) == sorted(query)
    if call.operation.body is None:
        assert request.body == b""
        assert request.header("content-type") is None
    else:
        assert json.loads(request.body) == call.body
        assert request.header("content-type") == call.operation.body.content_type


def _check_answer(call: Call, answer: list[Any], found: Service) -> None:
    """Compare what a call returned with what the server sends, and with the documented type."""
    raw_type, raw_value, deviations, returned_type, returned = answer
    sent = answer_of(call.operation, found.api.models, None)
    assert isinstance(sent, Answer)
    success = call.operation.success
    if success is None or success.type is None:
        assert (raw_type, returned_type) == ("NoneType", "NoneType")
        return
    assert deviations == []
    assert returned_type == raw_type
    assert returned == raw_value == json.loads(sent.body)
    expected = call.entry["returns"].rpartition(".")[2]
    assert returned_type == expected.partition("[")[0]


def _text(value: object) -> str:
    """Return a scalar as it stands in a URL or in a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
