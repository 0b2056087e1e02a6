"""The mock server: over real sockets, with `openapi-core` and `jsonschema` as other opinions."""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import quote

import httpx2
import pytest
from jsonschema import Draft202012Validator, FormatChecker
from msgspec.structs import replace
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse

from specwright import ir
from specwright.config import Config
from specwright.diagnostics import Report
from specwright.document import Library
from specwright.lower import lower
from specwright.mock import MockServer, Refusal, Request
from specwright.mock.conforms import conforms
from specwright.mock.examples import example_of
from specwright.mock.judge import judge_of
from specwright.mock.routes import matches, routes_of
from specwright.openapi import read_description
from specwright.patterns import compiled, text_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

ROOT = Path(__file__).parents[1]
GABBER = ROOT / "specs" / "gabber" / "openapi.yaml"
KEY = {"x-api-key": "k"}


class Validator(Protocol):
    """What the tests use of `jsonschema`, which has no whole types."""

    def __call__(self, schema: object, *, format_checker: object) -> Validator: ...
    def iter_errors(self, instance: object) -> Iterator[Exception]: ...


judge_by_json_schema = cast("Validator", Draft202012Validator)


def load(spec: Path) -> tuple[ir.Api, dict[str, Any]]:
    report = Report()
    library = Library(report)
    root = library.open(spec)
    assert root is not None
    description = read_description(root, library, report)
    assert description is not None
    return lower(description, Config(), report), cast("dict[str, Any]", root.value)


@contextmanager
def serving(
    spec: Path, log: Callable[[str], None] | None = None
) -> Generator[tuple[MockServer, httpx2.Client]]:
    api, document = load(spec)
    with (
        MockServer(spec, api, document, log=log) as server,
        httpx2.Client(base_url=server.url, trust_env=False) as client,
    ):
        yield server, client


def written(folder: Path, paths: str, rest: str = "", version: str = "3.1.0") -> Path:
    spec = folder / "openapi.yaml"
    head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\n"
    spec.write_text(f"{head}{rest}\npaths:\n{paths}", encoding="utf-8")
    return spec


def operation(parameters: str, path: str = "/x", body: str = "") -> str:
    content = f"      requestBody: {{required: true, content: {body}}}\n" if body else ""
    responses = "      responses: {'200': {description: ok}}\n"
    return f"  {path}:\n    post:\n      parameters: {parameters}\n{content}{responses}"


def said(response: httpx2.Response) -> str:
    return str(response.json()["message"])


# --- Gabber: refusals, answers, records -------------------------------------------------------

ATTACH = "/v1/realtime/session/s/attach_human"
JSON = {"content-type": "application/json"}
NO_CREDENTIALS = (
    "the request has no valid credentials: it needs 'ApiKeyAuth' (header 'x-api-key'), "
    "or 'BearerAuth' (header 'Authorization: Bearer ...')"
)
REFUSED: list[tuple[str, str, dict[str, str], bytes, int, str]] = [
    ("GET", "/v1/nothing", KEY, b"", 404, "the document has no path '/v1/nothing'"),
    (
        "PUT",
        "/v1/realtime/list",
        KEY,
        b"",
        405,
        "the path '/v1/realtime/list' has no PUT, only GET",
    ),
    (
        "GET",
        "/v1/realtime/list",
        {},
        b"",
        401,
        NO_CREDENTIALS,
    ),
    (
        "GET",
        "/v1/realtime/list",
        {"authorization": "Basic x"},
        b"",
        401,
        "the request has no valid",
    ),
    (
        "POST",
        ATTACH,
        KEY | {"content-type": "text/plain"},
        b"x",
        415,
        "the body is 'text/plain', and the operation takes only application/json",
    ),
    ("POST", ATTACH, KEY, b"{}", 415, "the body has no content type, and the operation takes only"),
    ("POST", ATTACH, KEY, b"", 400, "the body is not valid: it is required, and is not there"),
    (
        "POST",
        ATTACH,
        KEY | JSON,
        b"{}",
        400,
        "the body is not valid: 'human' is a required property at $",
    ),
    (
        "POST",
        ATTACH,
        KEY | JSON,
        b'{"human": 1}',
        400,
        "the body is not valid: 1 is not a string at",
    ),
    (
        "POST",
        ATTACH,
        KEY | JSON,
        b'{"human": ',
        400,
        "the body is not valid: it is not JSON: expecting value at line 1, column 11",
    ),
    ("POST", ATTACH, KEY | JSON, b"\xff", 400, "the body is not valid: it is not JSON: byte 0 is"),
    (
        "POST",
        ATTACH,
        KEY | JSON,
        b"[" * 100_000,
        400,
        "the body is not valid: it is not JSON: it is",
    ),
    (
        "POST",
        ATTACH,
        KEY | JSON | {"prefer": "code=418"},
        b'{"human": "h"}',
        400,
        "the operation has no response 418, only 200, 400, 500",
    ),
]


@pytest.fixture(scope="module")
def gabber() -> Iterator[tuple[MockServer, httpx2.Client]]:
    with serving(GABBER) as served:
        yield served


@pytest.mark.parametrize("case", REFUSED)
def test_refusal_says_what_is_wrong(
    gabber: tuple[MockServer, httpx2.Client], case: tuple[str, str, dict[str, str], bytes, int, str]
) -> None:
    method, path, headers, body, status, message = case
    server, client = gabber
    response = client.request(method, path, headers=headers, content=body)
    assert response.status_code == status
    assert said(response).startswith(message)
    assert response.json()["errors"]
    assert response.headers["content-type"] == "application/json"
    refusal = server.requests[-1].refusal
    assert refusal is not None
    assert (refusal.status, refusal.message) == (status, said(response))


def test_every_error_of_a_body_is_listed(gabber: tuple[MockServer, httpx2.Client]) -> None:
    body = {"config": {"general": {"time_limit_s": "x"}}}
    response = gabber[1].post("/v1/realtime/start", json=body, headers=KEY)
    assert response.status_code == 400
    errors = response.json()["errors"]
    assert 'the body is not valid: "x" is not an integer at $.config.general.time_limit_s' in errors
    assert "the body is not valid: 'input' is a required property at $.config" in errors
    assert len(errors) == 5


def test_refusals_carry_the_headers_of_their_status(
    gabber: tuple[MockServer, httpx2.Client],
) -> None:
    client = gabber[1]
    assert client.put("/v1/realtime/list").headers["allow"] == "GET"
    assert "Bearer" in client.get("/v1/realtime/list").headers["www-authenticate"]
    assert client.post(ATTACH, content=b"x", headers=KEY).headers["accept"] == "application/json"


def test_valid_request_gets_the_success(gabber: tuple[MockServer, httpx2.Client]) -> None:
    server, client = gabber
    response = client.get("/v1/realtime/list", params={"page": "é x"}, headers=KEY)
    assert response.status_code == 200
    assert response.json()["values"][0]["created_at"] == "2025-01-15T09:30:00Z"
    request = server.requests[-1]
    assert (request.method, request.path) == ("GET", "/v1/realtime/list")
    assert request.query in {"page=%C3%A9%20x", "page=%C3%A9+x"}
    assert request.header("X-API-KEY") == "k"
    assert request.header("nothing") is None
    assert request.refusal is None


def test_response_without_content_has_no_body(gabber: tuple[MockServer, httpx2.Client]) -> None:
    path = "/v1/realtime/s/dtmf"
    response = gabber[1].post(path, json={"digits": []}, headers=KEY)
    assert response.status_code == 200, response.text
    assert response.headers["content-length"] == "0"
    assert "content-type" not in response.headers


@pytest.mark.parametrize("prefer", ["code=400", 'respond-async, code="400"', "wait=1, Code=400"])
def test_prefer_gives_a_documented_status(
    gabber: tuple[MockServer, httpx2.Client], prefer: str
) -> None:
    response = gabber[1].post(ATTACH, json={"human": "h"}, headers=KEY | {"prefer": prefer})
    assert response.status_code == 400
    assert response.json() == {"type": "usage_limit_exceeded", "message": "string"}
    assert response.headers["preference-applied"] == "code=400"


def _valid(op: ir.Operation, api: ir.Api) -> tuple[str, dict[str, str], bytes]:
    """Return the path, the headers and the body of a valid request of an operation."""
    path, headers = op.path, dict(KEY)
    for parameter in op.parameters:
        value = str(example_of(parameter.type, api.models, sent=True))
        if parameter.place == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(value, safe=""))
        elif parameter.place == "header":
            headers[parameter.name] = value
    if op.body is None:
        return path, headers, b""
    body = json.dumps(example_of(op.body.type, api.models, sent=True)).encode()
    return path, headers | {"content-type": op.body.content_type}, body


def test_every_operation_answers_and_openapi_core_agrees(
    gabber: tuple[MockServer, httpx2.Client],
) -> None:
    client = gabber[1]
    api, document = load(GABBER)
    other = OpenAPI.from_dict({**document, "servers": [{"url": "http://h"}]})
    for _, op in api.operations():
        path, headers, body = _valid(op, api)
        request = MockRequest(
            "http://h",
            op.method,
            path,
            headers=cast("dict[str, Any]", headers),
            data=body,
            content_type=headers.get("content-type", "application/json"),
        )
        assert list(other.iter_request_errors(request)) == []
        for status in ("", *(response.status for response in op.responses)):
            preference = {"prefer": f"code={status}"} if status else {}
            response = client.request(op.method, path, headers=headers | preference, content=body)
            assert response.status_code == int(status or 200), response.text
            answer = MockResponse(response.content, response.status_code)
            if response.content:
                assert list(other.iter_response_errors(request, answer)) == []


# --- The connection ---------------------------------------------------------------------------


def _raw(server: MockServer, sent: bytes) -> bytes:
    """Return what a server answers to bytes, until it closes the connection."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(65_536):
            received += chunk
    return received


def test_connection_is_kept(gabber: tuple[MockServer, httpx2.Client]) -> None:
    connection = http.client.HTTPConnection(gabber[0].url.removeprefix("http://"), timeout=10)
    places: set[object] = set()
    for path in ("/v1/realtime/list", "/v1/nothing", "/v1/realtime/a", "/v1/realtime/list"):
        connection.request("GET", path, headers=KEY)
        places.add(connection.sock.getsockname())
        response = connection.getresponse()
        assert len(response.read()) == int(response.headers["content-length"])
    assert len(places) == 1
    connection.close()


def test_body_may_come_in_chunks(gabber: tuple[MockServer, httpx2.Client]) -> None:
    def pieces() -> Iterator[bytes]:
        yield b'{"hu'
        yield b'man": "h"}'

    server, client = gabber
    assert client.post(ATTACH, content=pieces(), headers=KEY | JSON).status_code == 200
    assert server.requests[-1].json() == {"human": "h"}
    assert client.get("/v1/realtime/list", headers=KEY).status_code == 200


BROKEN = [
    (b"nonsense\r\n\r\n", b" 400 "),
    (b"GET / HTTP/9.9\r\n\r\n", b" 505 "),
    (b"POST /v1/realtime/start HTTP/1.1\r\nContent-Length: ten\r\n\r\n", b" 400 "),
    (b"POST /v1/realtime/start HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", b" 413 "),
    (b"POST /v1/realtime/start HTTP/1.1\r\nContent-Length: 9\r\n\r\nx", b" 400 "),
    (b"POST /v1/realtime/start HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", b" 501 "),
    (b"POST /v1/realtime/start HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b" 400 "),
    (b"POST /v1/realtime/start HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n", b" 400 "),
    (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", b" 414 "),
    (b"GET /\xff\xfe%zz?%zz=%ff\x1b HTTP/1.1\r\nConnection: close\r\n\r\n", b" 404 "),
    (b"BREW /v1/realtime/list HTTP/1.1\r\nConnection: close\r\n\r\n", b" 405 "),
    (b"GET http://[::1/v1 HTTP/1.1\r\nConnection: close\r\n\r\n", b" 404 "),
    (b"OPTIONS * HTTP/1.1\r\nConnection: close\r\n\r\n", b" 404 "),
]


@pytest.mark.parametrize(("sent", "status"), BROKEN)
def test_broken_request_is_refused_and_the_server_lives(
    gabber: tuple[MockServer, httpx2.Client],
    capfd: pytest.CaptureFixture[str],
    sent: bytes,
    status: bytes,
) -> None:
    server, client = gabber
    head, _, body = _raw(server, sent).partition(b"\r\n\r\n")
    assert status in head.splitlines()[0]
    assert json.loads(body)["message"]
    assert client.get("/v1/realtime/list", headers=KEY).status_code == 200
    assert capfd.readouterr() == ("", "")


def test_client_that_waits_to_be_told_to_go_on(gabber: tuple[MockServer, httpx2.Client]) -> None:
    host, port = gabber[0].url.removeprefix("http://").split(":")
    head = f"POST {ATTACH} HTTP/1.1\r\nx-api-key: k\r\nContent-Type: application/json\r\n"
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(head.encode() + b"Expect: 100-continue\r\nContent-Length: 14\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(b'{"human": "h"}')
        assert connection.recv(100).startswith(b"HTTP/1.1 200 ")


def test_client_that_breaks_off_does_not_matter(
    gabber: tuple[MockServer, httpx2.Client], capfd: pytest.CaptureFixture[str]
) -> None:
    server, client = gabber
    host, port = server.url.removeprefix("http://").split(":")
    for sent in (b"", b"GET /v1", b"GET /v1/realtime/list HTTP/1.1\r\nx-api-key: k\r\n\r\n" * 50):
        with socket.create_connection((host, int(port))) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(sent)
    assert client.get("/v1/realtime/list", headers=KEY).status_code == 200
    assert capfd.readouterr() == ("", "")


def test_requests_at_the_same_time(gabber: tuple[MockServer, httpx2.Client]) -> None:
    found: list[int] = []

    def call() -> None:
        with httpx2.Client(base_url=gabber[0].url, trust_env=False) as client:
            found.extend(
                client.get("/v1/realtime/a/messages", headers=KEY).status_code for _ in range(10)
            )

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [200] * 80


def test_closing_ends_open_connections_and_frees_the_port() -> None:
    api, document = load(GABBER)
    with MockServer(GABBER, api, document) as server:
        connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=10)
        connection.request("GET", "/v1/realtime/list", headers=KEY)
        connection.getresponse().read()
    with pytest.raises((http.client.HTTPException, OSError)):  # noqa: PT012 - either may notice
        connection.request("GET", "/v1/realtime/list", headers=KEY)
        connection.getresponse()
    connection.close()
    server.close()
    port = int(server.url.rsplit(":", 1)[1])
    again = MockServer(GABBER, api, document, port)
    with pytest.raises(OSError, match="in use"):
        MockServer(GABBER, api, document, port)
    again.close()


def test_serving_from_this_thread_and_the_log() -> None:
    api, document = load(GABBER)
    lines: list[str] = []
    server = MockServer(GABBER, api, document, log=lines.append)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    with httpx2.Client(base_url=server.url, trust_env=False) as client:
        client.get("/v1/realtime/list?page=2", headers=KEY)
        client.get("/v1/nothing")
    server.close()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert lines == [
        "GET /v1/realtime/list?page=2 200 OK",
        "GET /v1/nothing 404 the document has no path '/v1/nothing'",
    ]


def test_importing_does_not_import_the_judge() -> None:
    code = "import sys, specwright.mock; sys.exit('openapi_core' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, env=_environment())


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "generator"), **more}


# --- Paths ------------------------------------------------------------------------------------


def test_the_more_concrete_path_wins() -> None:
    routes = routes_of(
        ["/{a}/{b}", "/v1/{id}", "/v1/list", "/v1/{id}.json", "/v1/{id}/x", "/v1/a:b"]
    )

    def best(path: str, *prefixes: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
        found = matches(routes, path, "", prefixes)
        return (found[0].template, found[0].variables) if found else None

    assert best("/v1/list") == ("/v1/list", ())
    assert best("/v1/lis%74") == ("/v1/list", ())
    assert best("/v1/lists") == ("/v1/{id}", (("id", "lists"),))
    assert best("/v1/a.b.json") == ("/v1/{id}.json", (("id", "a.b"),))
    assert best("/v1/a%2Fb") == ("/v1/{id}", (("id", "a%2Fb"),))
    assert best("/v1/a%3ab") == ("/v1/a:b", ())
    assert best("/v2/list") == ("/{a}/{b}", (("a", "v2"), ("b", "list")))
    assert best("/v1/") is None
    assert best("/v1/list/") is None
    assert best("/api/v1/list", "/api") == ("/v1/list", ())
    assert best("/api/list", "/api") == ("/{a}/{b}", (("a", "api"), ("b", "list")))


def test_paths_with_and_without_that_of_the_server(tmp_path: Path) -> None:
    paths = (
        "  /pets: {get: {responses: {'200': {description: ok}}}}\n"
        "  /{a}/{b}: {get: {responses: {'204': {description: ok}}}}\n"
        "  /v1/own: {get: {responses: {'202': {description: ok}}}}\n"
        "  /q?kind=a: {get: {responses: {'201': {description: ok}}}}\n"
        "  /q: {get: {responses: {'200': {description: ok}}}}\n"
    )
    servers = (
        "servers: [{url: 'https://{h}.example/{v}/', "
        "variables: {h: {default: a}, v: {default: v1}}}, {url: /other}]"
    )
    with serving(written(tmp_path, paths, servers)) as (_, client):
        assert client.get("/pets").status_code == 200
        assert client.get("/v1/pets").status_code == 200
        assert client.get("/other/pets").status_code == 200
        assert client.get("/v1/own").status_code == 202
        assert client.get("/v1/v1/own").status_code == 202
        assert client.get("/x/y").status_code == 204
        assert client.get("/q?z=1&kind=a").status_code == 201
        assert client.get("/q?kind=b").status_code == 200


# --- Parameters -------------------------------------------------------------------------------

LIST = "{type: array, minItems: 2, items: {type: integer}}"
OBJECT = "{type: object, required: [R], properties: {R: {type: integer}, G: {type: string}}}"
DEEP = f"{{properties: {{a: {{properties: {{b: {LIST.replace('minItems: 2, ', '')}}}}}}}}}"
STYLES = [
    ("in: path, style: simple, schema: {type: integer}", "5", "x"),
    (f"in: path, style: simple, schema: {LIST}", "1,2", "1"),
    (f"in: path, style: simple, schema: {OBJECT}", "R,1,G,a%2Cb", "R,1,G"),
    (f"in: path, style: simple, explode: true, schema: {OBJECT}", "R=1,G=b", "R,1"),
    ("in: path, style: label, schema: {type: integer}", ".5", "5"),
    (f"in: path, style: label, explode: true, schema: {LIST}", ".1.2", ".1,2"),
    (f"in: path, style: label, schema: {LIST}", ".1,2", ".1"),
    (f"in: path, style: label, explode: true, schema: {OBJECT}", ".R=1.G=b", ".R=x"),
    ("in: path, style: matrix, schema: {type: integer}", ";p=5", "5"),
    (f"in: path, style: matrix, schema: {LIST}", ";p=1,2", ";q=1,2"),
    (f"in: path, style: matrix, explode: true, schema: {LIST}", ";p=1;p=2", ";p=1"),
    (f"in: path, style: matrix, schema: {OBJECT}", ";p=R,1,G,b", ";p=R"),
    (f"in: path, style: matrix, explode: true, schema: {OBJECT}", ";R=1;G=b", ";G=b"),
    ("in: query, schema: {type: integer}", "p=5", "p=5.5"),
    ("in: query, schema: {type: boolean}", "p=true", "p=yes"),
    ("in: query, schema: {type: [integer, 'null']}", "p=null", "p=x"),
    ("in: query, schema: {type: string, maxLength: 0}", "p=", "p=x"),
    ("in: query, schema: {enum: [NO, 010]}", "p=NO", "p=false"),
    ("in: query, schema: {anyOf: [{type: integer}, {enum: [auto]}]}", "p=auto", "p=manual"),
    ("in: query, schema: {type: [string, integer], pattern: '^0'}", "p=07", "p="),
    (f"in: query, schema: {LIST}", "p=1&p=2", "p=1,2"),
    ("in: query, schema: {anyOf: [{type: string, minLength: 2}, {type: array}]}", "p=ab", ""),
    (f"in: query, explode: false, schema: {LIST}", "p=1,2", "p=1%2C2"),
    (f"in: query, style: spaceDelimited, explode: false, schema: {LIST}", "p=1%202", "p=1,2"),
    (f"in: query, style: pipeDelimited, explode: false, schema: {LIST}", "p=1%7C2", "p=1,2"),
    (f"in: query, schema: {OBJECT}", "R=1&G=b", "R=x"),
    (f"in: query, explode: false, schema: {OBJECT}", "p=R,1", "p=G,1"),
    (f"in: query, style: deepObject, explode: true, schema: {OBJECT}", "p[R]=1", "p[G]=1"),
    (f"in: query, style: deepObject, explode: true, schema: {DEEP}", "p[a][b][]=1", "p[a][b][]=x"),
    (f"in: query, content: {{application/json: {{schema: {LIST}}}}}", "p=%5B1,2%5D", "p=%5B1"),
    (f"in: header, schema: {LIST}", "1, 2", "1; 2"),
    ("in: header, schema: {type: string, format: byte}", "ZXhhbXBsZQ==", "é"),
    ("in: header, schema: {type: string, format: time}", "09:30:00Z", "9:30"),
    ("in: header, schema: {type: string, format: date-time}", "2025-01-15T09:30:00Z", "2024"),
    (f"in: cookie, explode: false, schema: {LIST}", "a=b; p=1,2", "p=1"),
    ("in: cookie, schema: {type: integer}", "p=5", "p=x"),
]


@pytest.mark.parametrize(("described", "good", "bad"), STYLES)
def test_parameters_in_every_style(tmp_path: Path, described: str, good: str, bad: str) -> None:
    place = described.removeprefix("in: ").split(",")[0]
    path = "/x/{p}" if place == "path" else "/x"
    parameter = f"[{{name: p, required: true, deprecated: true, {described}}}]"
    spec = written(tmp_path, operation(parameter, path))
    judge = judge_of(load(spec)[1], spec, ())

    def judged(text: str) -> Refusal | str:
        headers = {"header": "P", "cookie": "Cookie"}
        return judge(
            Request(
                "POST",
                f"/x/{text}" if place == "path" else "/x",
                text if place == "query" else "",
                ((headers[place], text),) if place in headers else (),
                b"",
            )
        )

    assert judged(good) == path
    refusal = judged(bad)
    assert isinstance(refusal, Refusal)
    assert refusal.status == 400
    assert refusal.message.startswith(f"{place} parameter 'p': ")
    assert not re.search(r"None|True|False|Error|<class|\{'", refusal.message)


def test_messages_about_parameters(tmp_path: Path) -> None:
    parameters = (
        "[{name: page, in: query, schema: {type: integer, minimum: 1}}, "
        "{name: size, in: query, required: true, schema: {type: integer}}, "
        "{name: x-kind, in: header, schema: {enum: [a, b]}}]"
    )
    with serving(written(tmp_path, operation(parameters))) as (_, client):
        response = client.post("/x?page=0", headers={"x-kind": "c"})
        assert response.json()["errors"] == [
            "query parameter 'page': 0 is less than 1",
            "query parameter 'size': it is required, and is not there",
            'header parameter \'x-kind\': "c" is not one of ["a", "b"]',
        ]
        assert client.post("/x?size=1&page=1&more=1").status_code == 200


# --- Credentials ------------------------------------------------------------------------------

SCHEMES = """
components:
  securitySchemes:
    head: {type: apiKey, in: header, name: X-Key}
    query: {type: apiKey, in: query, name: key}
    cookie: {type: apiKey, in: cookie, name: sid}
    basic: {type: http, scheme: Basic}
    bearer: {type: http, scheme: Bearer}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}
"""


@pytest.mark.parametrize(
    ("needed", "headers", "query", "accepted"),
    [
        ("[{head: []}]", {"x-key": "k"}, "", True),
        ("[{head: []}]", {"x-key": ""}, "", False),
        ("[{query: []}]", {}, "key=k", True),
        ("[{query: []}]", {"key": "k"}, "", False),
        ("[{cookie: []}]", {"cookie": "a=b; sid=k"}, "", True),
        ("[{basic: []}]", {"authorization": "basic dTpw"}, "", True),
        ("[{basic: []}]", {"authorization": "Bearer x"}, "", False),
        ("[{bearer: []}]", {"authorization": "Bearer x"}, "", True),
        ("[{bearer: []}]", {"authorization": "Bearer "}, "", False),
        ("[{oauth: []}]", {"authorization": "Bearer x"}, "", True),
        ("[{oauth: []}]", {}, "", False),
        ("[{head: [], query: []}]", {"x-key": "k"}, "", False),
        ("[{head: [], query: []}]", {"x-key": "k"}, "key=k", True),
        ("[{head: []}, {query: []}]", {}, "key=k", True),
        ("[{head: []}, {}]", {}, "", True),
        ("[]", {}, "", True),
    ],
)
def test_credentials(
    tmp_path: Path, needed: str, headers: dict[str, str], query: str, *, accepted: bool
) -> None:
    paths = f"  /x: {{post: {{security: {needed}, responses: {{'200': {{description: ok}}}}}}}}\n"
    spec = written(tmp_path, paths, SCHEMES + "security: [{head: []}]")
    judge = judge_of(load(spec)[1], spec, ())
    found = judge(Request("POST", "/x", query, tuple(headers.items()), b""))
    assert found == "/x" if accepted else isinstance(found, Refusal)
    assert accepted or cast("Refusal", found).status == 401


# --- Bodies -----------------------------------------------------------------------------------

FORM = (
    "{type: object, required: [n], additionalProperties: false, properties: {n: {type: integer}, "
    "l: {type: array, items: {type: boolean}}, f: {type: string, format: binary}, "
    "o: {type: object, required: [a], properties: {a: {type: integer}}}}}"
)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("n=1&l=true&l=false", ""),
        ("n=1&l=true&o=%7B%22a%22%3A1%7D", ""),
        ("n=1&o%5Ba%5D=1", ""),
        ("n=1&o%5Bb%5D=1", "'a' is a required property at $.o"),
        ("n=x", '"x" is not an integer at $.n'),
        ("l=maybe&n=1", '"maybe" is not a boolean at $.l[0]'),
        ("n=1&z=2", "additional properties are not allowed ('z' was unexpected) at $"),
    ],
)
def test_forms(tmp_path: Path, body: str, reason: str) -> None:
    described = f"{{application/x-www-form-urlencoded: {{schema: {FORM}}}}}"
    with serving(written(tmp_path, operation("[]", body=described))) as (_, client):
        headers = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
        response = client.post("/x", content=body.encode(), headers=headers)
        if not reason:
            assert response.status_code == 200, response.text
        else:
            assert said(response) == f"the body is not valid: {reason}"


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_multipart(tmp_path: Path, version: str) -> None:
    described = (
        f"{{multipart/form-data: {{schema: {FORM}, encoding: {{f: {{contentType: 'image/*'}}}}}}}}"
    )
    spec = written(tmp_path, operation("[]", body=described), version=version)
    picture = ("p.png", b"\x89PNG\r\n--\xff", "image/png")
    with serving(spec) as (_, client):
        good = client.post("/x", data={"n": "5", "l": ["true"]}, files={"f": picture})
        assert good.status_code == 200, good.text
        part = {"o": (None, b'{"a": 1}', "application/json"), "n": (None, b"1")}
        assert client.post("/x", files=cast("Any", part)).status_code == 200
        wrong = client.post("/x", data={"n": "5"}, files={"f": ("t", b"x", "text/plain")})
        assert said(wrong).endswith("the part 'f' is text/plain, and has to be image/*")
        lacking = client.post("/x", data={"l": ["1"]}, files={"f": picture})
        assert "'n' is a required property at $" in said(lacking)
        content = b'--=b\r\nContent-Disposition: form-data; name="n"\r\n\r\n1\r\n--=b--\r\n'
        headers = {"content-type": 'multipart/form-data; boundary="=b"'}
        assert client.post("/x", content=content, headers=headers).status_code == 200
        inner = content.replace(b"\r\n1\r\n", b"\r\n1\r\n--=bc\r\n")
        assert "is not an integer at $.n" in said(client.post("/x", content=inner, headers=headers))
        torn = client.post("/x", content=content[:-6], headers=headers)
        assert said(torn) == "the body is not valid: it does not end with its boundary"


@pytest.mark.parametrize(
    ("content_type", "sent_type", "body", "status"),
    [
        ("application/json", "application/json; charset=utf-8", b'{"a": 1}', 200),
        ("application/merge-patch+json", "application/merge-patch+json", b'{"a": 1}', 200),
        ("application/merge-patch+json", "application/merge-patch+json", b'{"a": "x"}', 400),
        ("'*/*'", "application/json", b'{"a": "x"}', 400),
        ("application/*", "application/octet-stream", b"\xff", 200),
        ("application/*", "text/plain", b"x", 415),
        ("application/xml", "application/xml", b"<a/>", 200),
        ("'application/json; v=1'", "application/json", b'{"a": 1}', 200),
    ],
)
def test_content_types(
    tmp_path: Path, content_type: str, sent_type: str, body: bytes, status: int
) -> None:
    schema = "{type: object, properties: {a: {type: integer}}}"
    spec = written(tmp_path, operation("[]", body=f"{{{content_type}: {{schema: {schema}}}}}"))
    with serving(spec) as (_, client):
        response = client.post("/x", content=body, headers={"content-type": sent_type})
        assert response.status_code == status, response.text


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_schemas_are_read_as_their_authors_mean_them(tmp_path: Path, version: str) -> None:
    """Discriminators without a mapping, read-only properties, and patterns of ECMA-262."""
    parts = """
components:
  schemas:
    Cat: {type: object, required: [kind, id], properties: {
      kind: {type: string, enum: [cat]}, id: {type: string, readOnly: true},
      name: {type: string, pattern: '^[\\p{Lu}][[a-z]*$'}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind}
"""
    described = "{application/json: {schema: {$ref: '#/components/schemas/Pet'}}}"
    spec = written(tmp_path, operation("[]", body=described), parts, version)
    with serving(spec) as (_, client):
        assert client.post("/x", json={"kind": "cat"}).status_code == 200
        assert client.post("/x", json={"kind": "cat", "name": "Tom"}).status_code == 200
        assert client.post("/x", json={"kind": "cat", "id": "1"}).status_code == 200
        wrong = client.post("/x", json={"kind": "cat", "name": "tom"})
        assert "fits none of the 2 variants: (1) " in said(wrong)
        assert '"tom" does not match the pattern ^[\\p{Lu}][[a-z]*$ at $.name' in said(wrong)


def test_references_lead_to_files_below_and_nowhere_else(tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    (folder / "parts").mkdir(parents=True)
    schema = "Flag: {enum: [NO, off]}\nList: {type: array, items: {$ref: '#/Flag'}}\n"
    (folder / "parts" / "a b.yaml").write_text(schema, encoding="utf-8")
    (tmp_path / "secret.yaml").write_text("Flag: {enum: [x]}\n", encoding="utf-8")
    shown = {
        "/in": "parts/a%20b.yaml#/List",
        "/out": "../secret.yaml#/Flag",
        "/far": "http://127.0.0.1:9/s.yaml#/Flag",
        "/gone": "#/components/schemas/Gone",
    }
    paths = "".join(
        operation("[]", path, f"{{application/json: {{schema: {{$ref: '{reference}'}}}}}}")
        for path, reference in shown.items()
    )
    spec = written(folder, paths)
    judge = judge_of(load(spec)[1], spec, ())
    headers = (("Content-Type", "application/json"),)
    assert judge(Request("POST", "/in", "", headers, b'["NO"]')) == "/in"
    refusal = judge(Request("POST", "/in", "", headers, b"[false]"))
    assert isinstance(refusal, Refusal)
    assert refusal.errors == ('the body is not valid: false is not one of ["NO", "off"] at $[0]',)
    for path in ("/out", "/far", "/gone"):
        refusal = judge(Request("POST", path, "", headers, b'"x"'))
        assert isinstance(refusal, Refusal)
        assert refusal.status == 500
        assert "a reference of the document leads nowhere" in refusal.message


def test_document_of_another_kind_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="OpenAPI 3"):
        judge_of({"swagger": "1.2"}, GABBER, ())


# --- Answers ----------------------------------------------------------------------------------

ANSWERS = """
  /class: {get: {responses: {2XX: {description: d, content: {application/json: {example: [1]}}},
    4xx: {description: d}, default: {description: d, content: {text/plain: {}}}}}}
  /default: {get: {responses: {default: {description: d, content: {application/json: {
    schema: {type: integer, minimum: 7}}}}}}}
  /empty: {get: {responses: {'204': {description: d}}}}
  /reset: {get: {responses: {'205': {description: d}}}}
  /text: {get: {responses: {'200': {description: d, content: {text/plain: {example: héllo}}}}}}
  /image: {get: {responses: {'200': {description: d, content: {'image/*': {}}}}}}
  /xml: {get: {responses: {'200': {description: d, content: {application/xml: {}}}}}}
  /moved: {get: {responses: {'302': {description: d}}}}
  /odd: {get: {responses: {'200': {description: d, content: {"te xt/plain\\r\\nX-Evil: 1": {}}}}}}
  /wrong: {get: {responses: {'200': {description: d, content: {application/json: {
    schema: {type: object, required: [a], properties: {a: {type: integer}}}, example: {a: x}}}}}}}
  /head: {head: {responses: {'200': {description: d, content: {application/json: {
    schema: {type: string}}}}}}}
"""


def test_answers(tmp_path: Path) -> None:
    with serving(written(tmp_path, ANSWERS)) as (server, client):

        def got(path: str, prefer: str = "") -> tuple[int, str | None, bytes]:
            response = client.get(path, headers={"prefer": prefer} if prefer else {})
            return response.status_code, response.headers.get("content-type"), response.content

        assert got("/class") == (200, "application/json", b"[1]")
        assert got("/class", "code=404") == (404, None, b"")
        assert got("/class", "code=503") == (503, "text/plain", b"string")
        assert got("/class", "code=101")[0] == 400
        assert got("/default") == (200, "application/json", b"7")
        assert got("/empty") == (204, None, b"")
        assert got("/reset") == (205, None, b"")
        assert got("/text") == (200, "text/plain", "héllo".encode())
        assert got("/moved") == (302, None, b"")
        assert got("/odd") == (200, "application/octet-stream", b"string")
        assert got("/wrong") == (200, "application/json", b'{"a": 1}')
        status, content_type, image = got("/image")
        assert (status, content_type) == (200, "image/png")
        assert image.startswith(b"\x89PNG")
        assert got("/xml")[2].startswith(b"<?xml")
        assert "content-length" not in client.get("/empty").headers
        head = client.head("/head")
        assert (head.status_code, head.headers["content-length"], head.content) == (200, "8", b"")
        sent = b"HEAD /nothing HTTP/1.1\r\nConnection: close\r\n\r\n"
        assert _raw(server, sent).endswith(b"\r\n\r\n")


# --- Examples ---------------------------------------------------------------------------------

HOSTILE = r"""
  /all: {get: {responses: {'200': {description: d, content: {application/json: {schema: {
    $ref: '#/components/schemas/All'}}}}}}}
  /tree: {get: {responses: {'200': {description: d, content: {application/json: {schema: {
    $ref: '#/components/schemas/Tree'}}}}}}}
  /pets: {get: {responses: {'200': {description: d, content: {application/json: {schema: {
    type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}
  /either: {get: {responses: {'200': {description: d, content: {application/json: {schema: {
    oneOf: [{type: integer}, {type: number}, {type: string}, {type: string, maxLength: 9}]}}}}}}}
  /walk: {get: {responses: {'200': {description: d, content: {application/json: {schema: {
    $ref: '#/components/schemas/Walk'}}}}}}}
"""
PARTS = r"""
components:
  schemas:
    All:
      type: object
      required: [a, secret]
      properties:
        a: {type: integer, minimum: 10, exclusiveMaximum: 12, multipleOf: 11}
        b: {type: number, exclusiveMinimum: 0, maximum: 0.25}
        c: {type: number, multipleOf: 0.01, minimum: 3.141}
        d: {type: integer, maximum: -5}
        e: {type: string, minLength: 20, maxLength: 22}
        f: {type: string, maxLength: 3}
        g: {type: string, maxLength: 0}
        h: {type: string, pattern: '^[A-Z]{3}-\d{4}$'}
        i: {type: string, pattern: '^(?<first>\w+)\/\k<first>$'}
        j: {type: string, pattern: '^\p{Lu}+$', minLength: 4, maxLength: 4}
        k: {type: string, pattern: '^(?!string).*$', minLength: 150}
        l: {type: string, enum: [NO, yes]}
        m: {type: array, minItems: 3, maxItems: 4, uniqueItems: true, items: {type: string}}
        n: {type: array, maxItems: 0, items: {type: string}}
        o: {type: [string, 'null'], format: date}
        p: {anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Tree'}]}
        q: {type: object, additionalProperties: {type: integer, minimum: 3}}
        r: {type: string, format: email, example: not an address}
        s: {type: string, format: uuid, example: 11111111-1111-4111-8111-111111111111}
        t: {type: object, example: {x: 1}, required: [y], properties: {y: {type: boolean}}}
        u: {const: 5}
        v: {type: 'null'}
        w: {}
        secret: {type: string, writeOnly: true}
        formats:
          type: object
          properties:
            duration: {type: string, format: duration}
            ipv4: {type: string, format: ipv4}
            ipv6: {type: string, format: ipv6}
            hostname: {type: string, format: hostname}
            uri: {type: string, format: uri}
            byte: {type: string, format: byte}
            regex: {type: string, format: regex}
            date-time: {type: string, format: date-time}
            binary: {type: string, format: binary}
    Tree:
      type: object
      required: [name, children, next]
      properties:
        name: {type: string}
        children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
        parent: {$ref: '#/components/schemas/Tree'}
        next: {oneOf: [{$ref: '#/components/schemas/Tree'}, {type: string}]}
    Cat: {type: object, required: [kind], properties: {
      kind: {type: string}, friend: {$ref: '#/components/schemas/Pet'}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}, age: {type: integer}}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {
        feline: '#/components/schemas/Cat', canine: '#/components/schemas/Dog'}}
    Walk:
      type: object
      required: [with, at]
      properties:
        with: {$ref: '#/components/schemas/Pet'}
        at: {type: string, format: date-time}
"""


@pytest.mark.parametrize("path", ["/all", "/tree", "/pets", "/either", "/walk"])
def test_hostile_schemas_get_conforming_examples(tmp_path: Path, path: str) -> None:
    spec = written(tmp_path, HOSTILE, PARTS)
    document = _as_python_writes_it(load(spec)[1])
    # What may not be sent back is not asked for (OpenAPI 3.0, 4.7.24.2); 3.1 leaves it to readers.
    document["components"]["schemas"]["All"]["required"] = ["a"]
    other = OpenAPI.from_dict(cast("Any", document))
    with serving(spec) as (_, client):
        response = client.get(path)
    assert response.status_code == 200
    answer = MockResponse(response.content)
    errors = list(other.iter_response_errors(MockRequest("http://h", "get", path), answer))
    assert [str(error.__cause__) for error in errors] == []
    content = document["paths"][path]["get"]["responses"]["200"]["content"]
    root = {**content["application/json"]["schema"], "components": document["components"]}
    validator = judge_by_json_schema(root, format_checker=FormatChecker())
    assert [str(error) for error in validator.iter_errors(response.json())] == []


def _as_python_writes_it(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document with the patterns of ECMA-262 that the other judges cannot read."""
    text = json.dumps(document)
    for ecma, python in (("\\\\p{Lu}", "[A-Z]"), ("(?<f", "(?P<f"), ("\\\\k<first>", "(?P=first)")):
        assert ecma in text
        text = text.replace(ecma, python)
    return cast("dict[str, Any]", json.loads(text))


def test_examples_of_the_document_are_used_where_they_conform(tmp_path: Path) -> None:
    with serving(written(tmp_path, HOSTILE, PARTS)) as (_, client):
        found = client.get("/all").json()
    assert found["s"] == "11111111-1111-4111-8111-111111111111"
    assert found["r"] == "user@example.com"
    assert found["t"] == {"y": True}
    assert found["l"] == "NO"
    assert found["m"] == ["string", "string2", "string3"]
    assert "secret" not in found


def test_recursion_ends() -> None:
    """A required self-reference has no finite value, and still gets one."""

    def field(name: str, type_: ir.Type, *, required: bool = True) -> ir.Field:
        return ir.Field(name, type_, required, ir.Docs(), "#")

    def model(name: str, *fields: ir.Field) -> ir.Object:
        return ir.Object(name, ir.Named(name), ir.Docs(), fields, None)

    endless = model("E", field("me", ir.Reference("E")), field("n", ir.Integer()))
    optional = model("O", field("me", ir.Reference("O"), required=False), field("n", ir.Integer()))
    choice = model("C", field("x", ir.Union((ir.Reference("C"), ir.Text()))))
    circle = ir.Alias("R", ir.Named("R"), ir.Docs(), ir.Reference("R"))
    models: dict[str, ir.Model] = {m.id: m for m in (endless, optional, choice, circle)}
    assert example_of(ir.Reference("E"), models) == {"me": {"n": 1}, "n": 1}
    assert example_of(ir.Reference("O"), models) == {"me": {"n": 1}, "n": 1}
    assert example_of(ir.Reference("C"), models) == {"x": {"x": "string"}}
    assert example_of(ir.Reference("R"), models) is None
    assert example_of(ir.Reference("gone"), models) == "string"
    assert not conforms({}, ir.Reference("R"), models)


@pytest.mark.parametrize("required", [True, False])
def test_examples_stay_small(*, required: bool) -> None:
    """Every model holds the next one twice: 2^40 values, were they all given."""
    count = 40
    models: dict[str, ir.Model] = {}
    for index in range(count):
        type_ = ir.Reference(str(index + 1)) if index + 1 < count else ir.Text()
        fields = tuple(ir.Field(name, type_, required, ir.Docs(), "#") for name in "ab")
        models[str(index)] = ir.Object(str(index), ir.Named("x"), ir.Docs(), fields, None)
    started = time.monotonic()
    text = json.dumps(example_of(ir.Reference("0"), models))
    assert len(text) < 5_000_000
    assert time.monotonic() - started < 20
    deep = {
        str(index): ir.Alias(
            str(index), ir.Named("x"), ir.Docs(), ir.Array(ir.Reference(str(index + 1)))
        )
        for index in range(5_000)
    }
    assert conforms(example_of(ir.Reference("0"), deep), ir.Reference("0"), deep)
    nested: ir.Type = ir.Integer()
    for _ in range(250):
        nested = ir.Array(nested)
    assert conforms(example_of(nested, {}), nested, {})
    huge = ir.Array(ir.Text(bounds=ir.Bounds(min_length=10**12)), ir.Bounds(min_items=10**12))
    assert len(json.dumps(example_of(huge, {}))) < 100_000_000


def test_tag_of_a_variant_is_its_value_even_in_a_written_example() -> None:
    text = ir.Field("kind", ir.Text(), True, ir.Docs(), "#")  # noqa: FBT003 - a dataclass's field
    cat = ir.Object("Cat", ir.Named("Cat"), ir.Docs(), (text,), None, {"kind": "?", "more": 1})
    dog = replace(cat, id="Dog", example=None)
    union = ir.Union(
        (ir.Reference("Cat"), ir.Reference("Dog")), ir.Tag("kind", (("c", "Cat"), ("d", "Dog")))
    )
    models: dict[str, ir.Model] = {"Cat": cat, "Dog": dog}
    assert example_of(union, models) == {"kind": "c", "more": 1}
    assert example_of(replace(union, variants=union.variants[::-1]), models) == {"kind": "d"}


FORMATS = [
    "date", "date-time", "duration", "email", "hostname", "idn-email", "ipv4", "ipv6", "iri",
    "json-pointer", "regex", "time", "uri", "uri-reference", "uri-template", "uuid",
]  # fmt: skip


@pytest.mark.parametrize("name", FORMATS)
def test_format_is_that_of_json_schema(name: str) -> None:
    text = example_of(ir.Text(name), {})
    schema = {"type": "string", "format": name}
    checker = Draft202012Validator.FORMAT_CHECKER
    assert list(judge_by_json_schema(schema, format_checker=checker).iter_errors(text)) == []
    assert text != "string"


PATTERNS = [
    (r"^[0-9a-f]{24}$", 0, None),
    (r"^\d{3}-\d{2}$", 0, None),
    (r"^[^@\s]+@[^@\s]+$", 0, None),
    (r"^(a|b)+$", 5, 5),
    (r"^[a-z]+-[0-9]+$", 10, 10),
    (r"^(?:\+|00)\d{6,14}$", 0, 20),
    (r"^.{200}$", 0, None),
    (r"^[A-Za-z0-9_.~:/?#[\]@!$&'()*+,;=%-]+$", 3, 40),
    (r"^\u0041\x42\cM?$", 0, None),
    (r"[^]x", 0, None),
    (r"(?=abc)abc", 0, None),
    (r"^(?!0)\d+$", 2, 2),
    (r"^\S(.*\S)?$", 0, 10),
    (r"\bword\b", 40, None),
]


@pytest.mark.parametrize(("pattern", "shortest", "longest"), PATTERNS)
def test_text_matches_its_pattern(pattern: str, shortest: int, longest: int | None) -> None:
    expression = compiled(pattern)
    text = text_matching(pattern, shortest, longest)
    assert expression is not None
    assert text is not None
    assert expression.search(text)
    assert shortest <= len(text) <= (longest if longest is not None else 10_000)


@pytest.mark.parametrize(
    "pattern",
    [r"[", r"(?<a", r"\p{Unknown}", r"((((a{9999}){9999}){9999}){9999})", r"$^x", "(" * 999],
)
def test_impossible_pattern_is_no_error(pattern: str) -> None:
    assert text_matching(pattern, 0, None) is None
    assert example_of(ir.Text(bounds=ir.Bounds(pattern=pattern)), {}) == "string"


def test_examples_are_the_same_in_every_process(tmp_path: Path) -> None:
    code = (
        "import json, sys; from specwright import ir; from specwright.mock.examples import "
        "example_of; print([example_of(ir.Text(bounds=ir.Bounds(pattern=p)), {}) "
        "for p in json.loads(sys.argv[1])])"
    )
    patterns = json.dumps([pattern for pattern, _, _ in PATTERNS])
    found = {
        subprocess.run(
            [sys.executable, "-c", code, patterns],
            check=True,
            capture_output=True,
            cwd=tmp_path,
            env=_environment(PYTHONHASHSEED=seed),
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(found) == 1
