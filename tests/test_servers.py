"""Where calls go: servers, environments and variables of a document, over sockets.

What a server is, and what takes the place of which, is that of OpenAPI 3.1, 4.8.5, 4.8.6, 4.8.9.1
and 4.8.10.1; what may stand in a host that of RFC 3986, 3.2. `environments` and its precedence are
those of packages that Stainless published, but for `<PREFIX>_BASE_URL`, which always counts.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.ir import Api, Docs, Host
from specwright.names.servers import server_names
from specwright.pipeline import Source, Timings, generate, understand
from tests.runtime.conftest import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.runtime.faults import FaultServer

NONE = "a slash, `%`, `@`, `?`, `#`, braces or a space in it"
SPEC = """
openapi: 3.1.0
info: {{title: Places, version: '1'}}
servers:
  - url: http://{{host}}:{one}/{{stage}}
    description: Production
    variables:
      host: {{default: 127.0.0.1}}
      stage: {{default: v1/live}}
  - {{url: 'http://127.0.0.1:{two}', description: Sandbox}}
components:
  securitySchemes: {{Key: {{type: http, scheme: bearer}}}}
security: [{{Key: []}}]
paths:
  /pings: {{get: {{tags: [pings], operationId: ping, responses: {{'204': {{description: OK}}}}}}}}
  /files:
    servers: [{{url: 'http://127.0.0.1:{two}/files'}}]
    get: {{tags: [files], operationId: list, responses: {{'204': {{description: OK}}}}}}
    post:
      tags: [files]
      operationId: send
      servers:
        - {{url: 'http://127.0.0.1:{two}/{{room}}', description: Production, variables: {{room: {{enum: [a, b], default: a}}}}}}
        - {{url: 'http://127.0.0.1:{one}/try', description: Sandbox}}
      responses: {{'204': {{description: OK}}}}
"""


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[FaultServer, FaultServer]]:
    with serving() as one, serving() as two:
        yield one, two


@pytest.fixture(scope="module")
def package(
    servers: tuple[FaultServer, FaultServer], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """Import a package whose document names the two servers."""
    folder = tmp_path_factory.mktemp("servers")
    spec = folder / "openapi.yaml"
    spec.write_text(SPEC.format(one=servers[0].server_port, two=servers[1].server_port), "utf-8")
    report = Report()
    for path, text in generate(Source(spec, name="places_at"), report, Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    assert list(report) == []
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module("places_at")
    sys.path.remove(str(folder / "src"))


@pytest.fixture
def seen(servers: tuple[FaultServer, FaultServer]) -> tuple[FaultServer, FaultServer]:
    """Return the servers without what came before."""
    for server in servers:
        server.script()
    return servers


def went(servers: tuple[FaultServer, FaultServer]) -> list[tuple[int, str]]:
    """Return which server was asked for what; each request has the credentials of the client."""
    found = [(i, s) for i, server in enumerate(servers, 1) for s in server.seen]
    assert {s.header("authorization") for _, s in found} <= {"Bearer t"}
    return [(number, request.target) for number, request in found]


def call(package: Any, flavour: str, options: dict[str, Any], *steps: str, **copy: Any) -> None:
    """Make a client, perhaps a copy of it, and call a method without arguments."""

    async def run() -> None:
        async with package.AsyncPlacesAt(bearer_token="t", **options) as client:
            found: Any = client.with_options(**copy) if copy else client
            for step in steps:
                found = getattr(found, step)
            await found()

    if flavour == "async":
        asyncio.run(run())
        return
    with package.PlacesAt(bearer_token="t", **options) as client:
        found: Any = client.with_options(**copy) if copy else client
        for step in steps:
            found = getattr(found, step)
        found()


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize(
    ("options", "steps", "expected"),
    [
        ({}, ("pings", "ping"), (1, "/v1/live/pings")),
        ({"environment": "production"}, ("pings", "ping"), (1, "/v1/live/pings")),
        ({"environment": "sandbox"}, ("pings", "ping"), (2, "/pings")),
        ({"host": "localhost", "stage": "a/b?c"}, ("pings", "ping"), (1, "/a%2Fb%3Fc/pings")),
        ({}, ("files", "list"), (2, "/files/files")),
        ({"environment": "sandbox"}, ("files", "list"), (2, "/files/files")),
        ({}, ("files", "send"), (2, "/a/files")),
        ({"room": "b"}, ("files", "send"), (2, "/b/files")),
        ({"environment": "sandbox"}, ("files", "send"), (1, "/try/files")),
    ],
)
def test_a_call_goes_where_the_document_says(
    package: Any,
    seen: tuple[FaultServer, FaultServer],
    flavour: str,
    options: dict[str, Any],
    steps: tuple[str, ...],
    expected: tuple[int, str],
) -> None:
    """The environment and the variables decide; an operation's own server comes before both."""
    call(package, flavour, options, *steps)
    assert went(seen) == [expected]


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_base_url_is_for_all_calls(
    package: Any,
    seen: tuple[FaultServer, FaultServer],
    flavour: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As an argument, in the environment, or in a copy: calls with a server of their own follow it."""
    here = {"base_url": f"{seen[0].url}/own"}
    call(package, flavour, here, "files", "list")
    call(package, flavour, {}, "files", "list", **here)
    monkeypatch.setenv("PLACES_AT_BASE_URL", f"{seen[0].url}/own")
    call(package, flavour, {"environment": "sandbox"}, "files", "list")
    assert went(seen) == [(1, "/own/files")] * 3


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_copy_has_another_environment(
    package: Any, seen: tuple[FaultServer, FaultServer], flavour: str
) -> None:
    """`with_options(environment=...)` also takes back a base URL; variables stay."""
    call(package, flavour, {"stage": "x"}, "pings", "ping", environment="sandbox")
    call(package, flavour, {"base_url": seen[0].url}, "files", "list", environment="sandbox")
    assert went(seen) == [(2, "/pings"), (2, "/files/files")]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"environment": "staging"},
            "`environment` is 'staging'; it has to be one of 'production', 'sandbox'",
        ),
        (
            {"environment": "sandbox", "base_url": "http://localhost"},
            "`environment` and `base_url` both say where the API is; pass one of them",
        ),
        ({"room": "c"}, "`room` is 'c'; it has to be one of 'a', 'b'"),
        ({"stage": ".."}, "`stage` is '..', and the address would lead elsewhere"),
        *(
            (
                {"host": host},
                f"`host` is {host!r}; it says where the API is, and can neither be empty nor have {NONE}",
            )
            for host in (
                "evil.com/",
                "a@evil.com",
                "evil.com?",
                "evil.com#",
                "e%2Fx",
                "a b",
                "",
                "\\x",
            )
        ),
    ],
)
def test_what_cannot_be_an_address_is_refused(
    package: Any, options: dict[str, str], message: str
) -> None:
    """With one sentence, when the client is made: credentials go to nobody else."""
    with pytest.raises(ValueError, match=r".") as caught:
        package.PlacesAt(**options)
    assert str(caught.value) == message


def test_copies_check_as_well(package: Any) -> None:
    """`with_options` refuses what a client refuses."""
    client = package.PlacesAt()
    with pytest.raises(ValueError, match="pass one of them"):
        client.with_options(environment="sandbox", base_url="http://localhost")
    with pytest.raises(ValueError, match="has to be one of"):
        client.with_options(environment="staging")


@pytest.mark.parametrize(
    ("servers", "expected"),
    [
        # The first are of documents that were published, the rest of the specification's examples.
        (
            [
                ("https://api-m.sandbox.paypal.com", "PayPal Sandbox Environment"),
                ("https://api-m.paypal.com", "PayPal Live Environment"),
            ],
            ["sandbox", "live"],
        ),
        (
            [
                ("https://api.intercom.io", "The production API server"),
                ("https://api.eu.intercom.io", "The european API server"),
                ("https://api.au.intercom.io", "The australian API server"),
            ],
            ["production", "eu", "au"],
        ),
        (
            [
                ("https://api.sendgrid.com", "for global users and subusers"),
                ("https://api.eu.sendgrid.com", "for EU regional subusers"),
            ],
            ["global", "eu"],
        ),
        ([("https://api.nasa.gov/planetary", None), ("http://api.nasa.gov/planetary", None)], []),
        (
            [
                ("https://development.gigantic-server.com/v1", "Development server"),
                ("https://staging.gigantic-server.com/v1", "Staging server"),
                ("https://api.gigantic-server.com/v1", "Production server"),
            ],
            ["development", "staging", "production"],
        ),
        (
            [("https://api.acme.com", None), ("https://sandbox.acme.com", None)],
            ["production", "sandbox"],
        ),
        ([("https://api.acme.com", None), ("https://api.acme.dev", None)], []),
        ([("https://a.acme.com", "Contact us"), ("https://b.acme.com", "or us")], []),
        ([("https://a.acme.com", "Sandbox"), ("https://a.acme.com/", "Production")], []),
        ([("/v2", "Production"), ("https://s.acme.com", "Sandbox")], []),
        (
            [("https://us.acme.com", "US production"), ("https://eu.acme.com", "EU production")],
            ["us", "eu"],
        ),
    ],
)
def test_environments_have_names_only_if_these_are_good(
    servers: list[tuple[str, str | None]], expected: list[str]
) -> None:
    """Words of descriptions, then of hosts, if they tell all places apart."""
    hosts = tuple(Host(url, (), Docs(description=text)) for url, text in servers)
    api = Api("", "", Docs(), (), (), (), (), {}, hosts)
    assert list(server_names(api, set()).environments) == expected


def test_the_names_of_openapi_3_2_come_first(tmp_path: Path) -> None:
    """OpenAPI 3.2, 4.6: `name` is what a server is referred to by."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers:\n"
        "  - {url: 'https://a.example.com', name: live, description: Production}\n"
        "  - {url: 'https://b.example.com', name: try out, description: Sandbox}\n"
        "paths: {/p: {get: {responses: {'204': {description: OK}}}}}\n"
    )
    found = understand(Source(spec), Report(), Timings())
    assert found is not None
    assert list(server_names(found.api, set()).environments) == ["live", "try out"]
