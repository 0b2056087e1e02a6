"""From a spec to calls: the generated package, installed, against a server that knows the spec.

The server judges each request with openapi-core, which reads the spec on its own. What each call
has to send stands here, taken from the API's published reference.
"""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.pipeline import Source, Timings, understand

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.xdist_group("end-to-end")

ROOT = Path(__file__).parents[1]
CONFIG = {
    "general": {"save_messages": True},
    "input": {"interruptable": True, "parallel_listening": False},
    "generative": {"llm": "llm-1", "extra": {"temperature": 0.5}},
    "output": {"stream_transcript": True, "speech_synthesis_enabled": False},
}
SENT_CONFIG = {**CONFIG, "generative": {"llm": "llm-1", "_extra": {"temperature": 0.5}}}


@dataclass(frozen=True)
class Call:
    """A call, the request that it has to make, and the type that it has to return."""

    name: str
    arguments: dict[str, Any]
    method: str
    path: str
    returns: str
    session: str | None = "s/1"
    query: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    body: object = None


CALLS = (
    Call(
        "attach_human", {"human": "h1"}, "POST", "/v1/realtime/session/s%2F1/attach_human",
        "RealtimeSession", body={"human": "h1"},
    ),
    Call(
        "dtmf", {"digits": [{"digit": "#", "duration": 100}, {"digit": "<pause>", "duration": 1}]},
        "POST", "/v1/realtime/s%2F1/dtmf", "NoneType",
        body={"digits": [{"digit": "#", "duration": 100}, {"digit": "<pause>", "duration": 1}]},
    ),
    Call(
        "end_realtime_session", {"x_human_id": "h1"}, "POST", "/v1/realtime/s%2F1/end",
        "RealtimeSession", headers=(("x-human-id", "h1"),),
    ),
    Call("get_realtime_session", {}, "GET", "/v1/realtime/s%2F1", "RealtimeSession"),
    Call(
        "get_realtime_session_messages", {"x_human_id": "h1"}, "GET",
        "/v1/realtime/s%2F1/messages", "RealtimeGetRealtimeSessionMessagesResponse",
        headers=(("x-human-id", "h1"),),
    ),
    Call(
        "get_realtime_session_timeline", {}, "GET", "/v1/realtime/s%2F1/timeline",
        "RealtimeGetRealtimeSessionTimelineResponse",
    ),
    Call(
        "initiate_outbound_call",
        {"type": "phone", "source_phone_number": "+15550100", "destination_phone_number": "+15550101"},
        "POST", "/v1/realtime/s%2F1/outbound_call", "RealtimeSession",
        body={"type": "phone", "source_phone_number": "+15550100", "destination_phone_number": "+15550101"},
    ),
    Call(
        "list_realtime_sessions", {"page": "a b&c", "x_human_id": "h1"}, "GET", "/v1/realtime/list",
        "RealtimeListRealtimeSessionsResponse", session=None, query="page=a%20b%26c",
        headers=(("x-human-id", "h1"),),
    ),
    Call(
        "speak", {"text": "Grüß dich"}, "POST", "/v1/realtime/s%2F1/speak", "RealtimeSession",
        body={"text": "Grüß dich"},
    ),
    Call(
        "start_realtime_session", {"config": CONFIG, "extra": {"a": None}, "x_human_id": "h1"},
        "POST", "/v1/realtime/start", "RealtimeSessionStartResponse", session=None,
        headers=(("x-human-id", "h1"),), body={"config": SENT_CONFIG, "_extra": {"a": None}},
    ),
    Call(
        "update_realtime_session", {"general": {"save_messages": False, "time_limit_s": 60}},
        "POST", "/v1/realtime/s%2F1/update", "RealtimeSession",
        body={"general": {"save_messages": False, "time_limit_s": 60}},
    ),
)  # fmt: skip

PROBE = """
import asyncio, json, sys
from gabber import AsyncGabber, Gabber

flavour, base_url, name, session, arguments = sys.argv[1:]
session, arguments = json.loads(session), json.loads(arguments)
positional = [] if session is None else [session]

async def main():
    async with AsyncGabber(api_key="key-1", base_url=base_url) as client:
        return await getattr(client.realtime, name)(*positional, **arguments)

if flavour == "async":
    result = asyncio.run(main())
else:
    with Gabber(api_key="key-1", base_url=base_url) as client:
        result = getattr(client.realtime, name)(*positional, **arguments)
print(type(result).__name__, json.dumps(None if result is None else result.to_dict()))
"""


@pytest.fixture(scope="session")
def server() -> Iterator[MockServer]:
    """Serve the spec."""
    spec = ROOT / "specs" / "gabber" / "openapi.yaml"
    understood = understand(Source(spec), Report(), Timings())
    assert understood is not None
    with MockServer(spec, understood.api, understood.root.value) as running:
        yield running


def run(python: Path, code: str, *arguments: str, **environment: str) -> str:
    """Run code in the virtual environment and return what it prints."""
    result = subprocess.run(
        [str(python), "-W", "error", "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_the_package_comes_from_the_installation(python: Path) -> None:
    """What is tested is what a user installs, with its marker for type checkers."""
    printed = run(python, "import gabber; print(gabber.__file__)").strip()

    assert Path(printed).is_relative_to(python.parents[1])
    assert (Path(printed).parent / "py.typed").is_file()


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_every_operation_can_be_called(
    python: Path, server: MockServer, call: Call, flavour: str
) -> None:
    """A call sends what is documented, and returns the documented type, in both flavours."""
    printed = run(
        python,
        PROBE,
        flavour,
        server.url,
        call.name,
        json.dumps(call.session),
        json.dumps(call.arguments),
    )
    name, _, value = printed.partition(" ")
    request = server.requests[-1]

    assert request.refusal is None
    assert (request.method, request.path) == (call.method, call.path)
    assert request.query == call.query
    assert request.header("x-api-key") == "key-1"
    assert request.header("authorization") is None
    for header, expected in call.headers:
        assert request.header(header) == expected
    if call.body is None:
        assert request.body == b""
        assert request.header("content-type") is None
    else:
        assert json.loads(request.body) == call.body
        assert request.header("content-type") == "application/json"
    assert name == call.returns
    assert (json.loads(value) is None) == (call.returns == "NoneType")


def test_all_operations_are_among_the_calls() -> None:
    """No operation of the package is left out here."""
    surface = json.loads((ROOT / "generated" / "gabber" / "surface.json").read_text())

    assert {o["accessor"] for o in surface["operations"]} == {f"realtime.{c.name}" for c in CALLS}


def test_a_wrong_request_is_refused_and_the_error_says_why(
    python: Path, server: MockServer
) -> None:
    """What the server says reaches the caller, in the message and as a typed body."""
    code = (
        "import sys\n"
        "from gabber import BadRequestError, Gabber, types\n"
        "client = Gabber(api_key='k', base_url=sys.argv[1])\n"
        "try:\n"
        "    client.realtime.dtmf('s', digits=[{'digit': 'x', 'duration': 'long'}])\n"
        "except BadRequestError as error:\n"
        "    print(error)\n"
        "    print(error.status_code, isinstance(error.body, types.BadRequest))\n"
    )
    printed = run(python, code, server.url)

    assert "400 Bad Request" in printed
    assert '"long" is not an integer at $.digits[0].duration' in printed
    assert printed.splitlines()[-1] == "400 True"


def test_credentials_come_from_the_environment_and_only_those_that_are_there_are_sent(
    python: Path, server: MockServer
) -> None:
    """Either scheme will do; without any, the server's refusal reaches the caller."""
    code = (
        "from gabber import AuthenticationError, Gabber\n"
        "try:\n"
        "    print(type(Gabber().realtime.get_realtime_session('s')).__name__)\n"
        "except AuthenticationError as error:\n"
        "    print(error.status_code, *error.__notes__)\n"
    )

    printed = run(python, code, GABBER_BASE_URL=server.url, GABBER_BEARER_TOKEN="t")
    assert printed == "RealtimeSession\n"
    assert server.requests[-1].header("authorization") == "Bearer t"
    assert server.requests[-1].header("x-api-key") is None
    assert run(python, code, GABBER_BASE_URL=server.url) == (
        "401 no credentials were sent; this call takes `ApiKeyAuth`, or `BearerAuth`: "
        "options of the client, or its environment variables\n"
    )
