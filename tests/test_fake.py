"""The fake that every package has for the tests of its users: real clients, answered in-process.

What requests and answers look like is what the document of the case says, and, for server-sent
events, the HTML standard. The mock's judge of values, which has none of the fake's code, judges what
the fake answers by default.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from specwright.diagnostics import Report
from specwright.mock.conforms import conforms
from specwright.pipeline import Source, Timings, generate
from tests.test_services import SERVICES, calls_of, service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specwright import ir

CASES = Path(__file__).parent / "cases"
PACKAGES = {
    "petstore": "fake",
    "trial_recognised": "pagination_recognised",
    "trial_types": "pagination_types",
    "trial_streams": "streams_configured",
    "trial_envelopes": "unwrapping",
    "trial_tokens": "security_kinds",
    "trial_certificate": "security_certificate",
    "trial_sockets": "websocket_messages",
}
"""The packages, by the cases that they are made of."""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the packages of some cases."""
    folder = tmp_path_factory.mktemp("fakes")
    for name, of_case in PACKAGES.items():
        case = CASES / of_case
        config = case / "sdk.yaml"
        spec = Source(case / "openapi.yaml", config if config.is_file() else None, name)
        for path, text in generate(spec, Report(), Timings()).files.items():
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def module(source: Path) -> Iterator[Callable[[str], Any]]:
    """Return the function that imports a module of those packages."""
    paths = [str(source / name / "src") for name in PACKAGES]
    sys.path[:0] = paths
    yield importlib.import_module
    for path in paths:
        sys.path.remove(path)
    for name in [name for name in sys.modules if name.partition(".")[0] in PACKAGES]:
        del sys.modules[name]


class Side:
    """A fake and a client of one flavour, which is used in the same way whichever it is."""

    def __init__(self, fake: Any, *, is_async: bool) -> None:
        self.fake = fake
        self.is_async = is_async
        self.client = fake.async_client() if is_async else fake.client()

    def wait(self, found: Any) -> Any:
        """Return what a call returns, awaited in an event loop of its own."""

        async def awaited() -> Any:
            return await found

        return asyncio.run(awaited()) if self.is_async else found

    def all(self, found: Any, items: list[Any] | None = None) -> list[Any]:
        """Return what an iterable yields, or one that is awaited first; an error leaves it in `items`."""
        read: list[Any] = [] if items is None else items

        async def collected() -> None:
            iterable = await found if asyncio.iscoroutine(found) else found
            async for item in iterable:
                read.append(item)  # noqa: PERF401 - what came before an error is kept

        if self.is_async:
            asyncio.run(collected())
        else:
            for item in found:
                read.append(item)  # noqa: PERF402 - the same
        return read


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest, module: Callable[[str], Any]) -> Side:
    fake = module("petstore.testing").FakePetstore()
    return Side(fake, is_async=request.param == "async")


def test_calls_are_answered_with_the_examples_of_the_document(side: Side) -> None:
    """JSON, text, binary, nothing, multipart requests: each of its documented type."""
    pets, photos = side.client.pets, side.client.photos

    assert side.wait(pets.mine()).to_dict() == {"id": 7, "name": "Mine"}
    pet = side.wait(pets.retrieve("1"))
    assert (type(pet).__name__, pet.id, pet.name) == ("Pet", 1, "Tom")
    assert "secret" not in pet.model_fields_set
    assert side.wait(pets.delete("1")) is None
    assert side.wait(photos.put("1", file=b"x")) == "taken"
    assert isinstance(side.wait(photos.get("1")), bytes)
    raw = side.wait(pets.with_raw_response.create(name="Tom"))
    assert (raw.status_code, raw.deviations) == (201, ())


def test_the_most_specific_template_wins(side: Side) -> None:
    """A server knows `/pets/mine` before `/pets/{id}` (OpenAPI 3.1, 4.8.8.2), and `%2F` is no slash."""
    pets = side.client.pets
    for given in ("mine", "a/mine", "mine/photo"):
        side.wait(pets.retrieve(given))
    side.wait(side.client.photos.get("mine"))

    assert [(call.operation, dict(call.path_params)) for call in side.fake.calls] == [
        ("GET /pets/mine", {}),
        ("GET /pets/{id}", {"id": "a/mine"}),
        ("GET /pets/{id}", {"id": "mine/photo"}),
        ("GET /pets/{id}/photo", {"id": "mine"}),
    ]


def test_a_call_is_answered_with_what_was_said(side: Side, module: Callable[[str], Any]) -> None:
    """One answer after the other, and the last one stays; another `on` begins anew."""
    pet, retrieve = module("petstore.types").Pet, side.client.pets.retrieve

    def names(count: int) -> list[str]:
        return [side.wait(retrieve("1")).name for _ in range(count)]

    side.fake.on(retrieve).respond(pet(id=1, name="a"), pet(id=2, name="b")).respond(
        pet(id=3, name="c")
    )
    assert names(4) == ["a", "b", "c", "c"]
    side.fake.on(retrieve).respond(pet(id=4, name="d"))
    assert names(1) == ["d"]

    def named(call: Any) -> Any:
        return pet(id=5, name=call.path_params["id"])

    side.fake.on(retrieve).respond_with(named)
    assert names(1) == ["1"]
    assert len(side.fake.on(retrieve).calls) == 6
    side.fake.reset()
    assert side.fake.calls == []
    assert names(1) == ["Tom"]


def test_a_call_says_what_was_sent(side: Side) -> None:
    """The operation, the path, the query, the headers and the body of each attempt."""
    side.wait(side.client.pets.create(name="Tom", extra_query={"a": ["1", "2"]}))
    call = side.fake.calls[-1]

    assert (call.operation, call.method, call.path, call.attempt) == (
        "POST /pets", "POST", "/pets", 1,
    )  # fmt: skip
    assert call.query.get_list("a") == ["1", "2"]
    assert call.headers["X-Key"] == "fake-api-key"
    assert call.json() == {"name": "Tom"}
    assert "fake-api-key" not in repr(call)


def test_an_error_is_raised_with_its_documented_body(
    side: Side, module: Callable[[str], Any]
) -> None:
    """A body that is given, or else the documented example of the status; retries do not wait."""
    package, create = module("petstore"), side.client.pets.create
    side.fake.on(create).fail(409, {"message": "taken"})
    with pytest.raises(package.ConflictError) as raised:
        side.wait(create(name="Tom"))
    assert type(raised.value.body).__name__ == "Problem"
    assert (raised.value.body.message, raised.value.retries_taken) == ("taken", 2)
    assert [call.attempt for call in side.fake.on(create).calls] == [1, 2, 3]

    side.fake.on(create).fail(409)
    with pytest.raises(package.ConflictError, match="there is one already"):
        side.wait(create(name="Tom"))
    side.fake.on(create).fail(404, headers={"x-request-id": "r-1"})
    with pytest.raises(package.NotFoundError) as missing:
        side.wait(create(name="Tom"))
    assert (missing.value.body, missing.value.request_id) == (None, "r-1")
    side.fake.on(create).fail(503).respond({"id": 1, "name": "Tom"})
    assert side.wait(create(name="Tom")).id == 1
    with pytest.raises(ValueError, match="200 is no error"):
        side.fake.on(create).fail(200)


def test_a_failure_without_an_answer_is_that_of_the_transport(
    side: Side, module: Callable[[str], Any]
) -> None:
    """Exceptions of the HTTP client become those of the package; all others come as they are."""
    package, mine = module("petstore"), side.client.pets.mine
    side.fake.on(mine).raises(httpx2.ReadTimeout("slow"))
    with pytest.raises(package.APITimeoutError, match="slow"):
        side.wait(mine())
    side.fake.on(mine).raises(httpx2.ConnectError("refused")).respond({"id": 1, "name": "Tom"})
    assert side.wait(mine()).id == 1
    side.fake.on(mine).raises(ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        side.wait(mine())


def test_what_is_not_documented_has_no_answer(side: Side, module: Callable[[str], Any]) -> None:
    """An unknown path and an unknown verb say what is known; a test may give them an answer."""
    error = module("petstore.testing").UnexpectedCallError
    with pytest.raises(error, match=r"`GET /pet/1` is no call of this API: .*`GET /pets/\{id\}`"):
        side.wait(side.client.get("/pet/1", cast_to=object))
    with pytest.raises(error, match=r"`/pets/\{id\}` has DELETE, GET\."):
        side.wait(side.client.post("/pets/1", cast_to=object))
    side.fake.on("GET /pet/1").respond({"a": 1})
    assert side.wait(side.client.get("/pet/1", cast_to=object)) == {"a": 1}
    with pytest.raises(TypeError, match="`on` takes a method of a client"):
        side.fake.on(print)


def test_an_answer_that_the_api_cannot_give_is_refused(
    side: Side, module: Callable[[str], Any]
) -> None:
    """Clients of a fake are strict, unless they are told not to be."""
    package, fake = module("petstore"), side.fake
    fake.on(side.client.pets.mine).respond({"id": "one"})
    with pytest.raises(package.APIResponseValidationError, match="name: Field required"):
        side.wait(side.client.pets.mine())

    def page(_: Any) -> httpx2.Response:
        return httpx2.Response(200, text="<html>")

    fake.on(side.client.pets.mine).respond_with(page)
    with pytest.raises(package.APIResponseValidationError, match="JSON was expected"):
        side.wait(side.client.pets.mine())
    fake.on(side.client.pets.mine).respond({"id": "one"})
    lenient = fake.async_client(strict=False) if side.is_async else fake.client(strict=False)
    assert side.wait(lenient.pets.mine()).id == "one"


def test_of_several_documented_answers_the_value_decides(
    side: Side, module: Callable[[str], Any]
) -> None:
    """None is the answer without content."""
    reply, start = module("petstore.types").Reply, side.client.jobs.start
    side.fake.on(start).respond(None, reply(text="done"))

    answers = [side.wait(side.client.jobs.with_raw_response.start()) for _ in range(2)]
    assert [(a.status_code, a.parse()) for a in answers] == [(204, None), (200, reply(text="done"))]


def test_streams_are_answered_with_items(side: Side, module: Callable[[str], Any]) -> None:
    """Events, lines and events as a whole; one operation answers with JSON unless it is asked."""
    types, chat = module("petstore.types"), side.client.chat
    assert [type(item).__name__ for item in side.all(chat.lines())] == ["Chunk"]
    assert [type(item).__name__ for item in side.all(chat.create(question="?", stream=True))] == [
        "Chunk"
    ]
    assert type(side.wait(chat.create(question="?"))).__name__ == "Reply"

    chunks = [types.Chunk(delta="a\nb"), types.Chunk(delta="ü")]
    side.fake.on(chat.create).stream(chunks)
    side.fake.on(chat.lines).stream(chunks)
    assert side.all(chat.create(question="?", stream=True)) == chunks
    assert side.all(chat.lines()) == chunks
    events = [types.ChatEventsEvent(event="said", data="one\ntwo", id="1")]
    side.fake.on(chat.events).stream(events)
    assert side.all(chat.events()) == events


def test_a_stream_breaks_where_it_is_told_to(side: Side, module: Callable[[str], Any]) -> None:
    """What came before the break is there."""
    package, chat = module("petstore"), side.client.chat
    side.fake.on(chat.lines).stream([{"delta": "a"}], breaks=httpx2.ReadError("gone"))
    found: list[Any] = []
    with pytest.raises(package.APIConnectionError, match="gone"):
        side.all(chat.lines(), found)
    assert [item.delta for item in found] == ["a"]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("package", "call"),
    [("petstore", "pets.list")]
    + [("trial_types", f"lists.{name}") for name in ("by_id", "by_url", "by_number", "by_link")]
    + [
        ("trial_recognised", f"lists.with_pagination.{name}")
        for name in (
            "by_cursor", "by_id", "by_link", "by_nested_cursor", "by_number", "by_offset", "by_url",
        )
    ],
)  # fmt: skip
def test_pages_are_answered_with_items(
    module: Callable[[str], Any], package: str, call: str, *, is_async: bool
) -> None:
    """Whatever leads from page to page: all items come, page by page, and without a word one page."""
    name = "".join(part.capitalize() for part in package.split("_"))
    fake: Any = getattr(module(f"{package}.testing"), f"Fake{name}")()
    side = Side(fake, is_async=is_async)
    method = side.client
    for step in call.split("."):
        method = getattr(method, step)
    assert len(side.all(method())) == 1
    count = len(fake.calls)

    ids = [1, 2, 3, 4, 5] if package == "petstore" else ["a", "b", "c", "d", "e"]
    is_plain = call.endswith("by_offset")  # a list of texts
    items = ids if is_plain else [{"id": key, "name": f"n{key}"} for key in ids]
    fake.on(method).respond_pages(items[:2], items[2:4], items[4:])
    assert [item if is_plain else item.id for item in side.all(method())] == ids
    assert len(fake.calls) - count in {3, 4}  # offsets without a total end with an empty page
    assert {recorded.operation for recorded in fake.calls} == {fake.calls[0].operation}


def test_a_page_is_the_documented_answer_with_other_items(side: Side) -> None:
    """What a page says beside its items is that of the document; a page is the one that is asked for."""
    listed = side.client.pets.list
    side.fake.on(listed).respond_pages([{"id": 1, "name": "a"}], [{"id": 2, "name": "b"}])
    page = side.wait(listed())
    following = side.wait(page.get_next_page())

    assert (page.note, page.has_next_page()) == ("all of them", True)
    assert ([pet.id for pet in following.data], following.has_next_page()) == ([2], False)
    assert dict(side.fake.calls[-1].query) == {"cursor": page.next_cursor}
    side.fake.on(listed).respond({"data": [], "note": "none"})
    assert side.wait(listed()).note == "none"


def test_one_asynchronous_client_serves_several_event_loops(module: Callable[[str], Any]) -> None:
    """`asyncio.run` again and again, as tests do."""
    fake = module("petstore.testing").FakePetstore()
    client = fake.async_client()

    async def main() -> str:
        name: str = (await client.pets.retrieve("1")).name
        return name

    assert [asyncio.run(main()) for _ in range(3)] == ["Tom"] * 3


def test_a_token_is_got_from_the_fake(side: Side) -> None:
    """The client authenticates as it does in earnest (RFC 6749, 4.4); that is no call of the API."""
    side.wait(side.client.pets.delete("1"))

    assert [call.operation for call in side.fake.calls] == ["DELETE /pets/{id}"]
    assert side.fake.calls[0].headers["authorization"] == "Bearer fake-token"


def test_the_environment_gives_nothing_away(
    module: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A test is the same on every machine, and holds no real credential; options count as usual."""
    monkeypatch.setenv("PETSTORE_API_KEY", "secret")
    fake = module("petstore.testing").FakePetstore()
    for client in (fake.client(), fake.client(api_key="k", base_url="https://other.test/api/v2")):
        client.pets.mine()

    assert [(c.headers["x-key"], str(c.request.url), c.path) for c in fake.calls] == [
        ("fake-api-key", "https://api.example.com/v1/pets/mine", "/pets/mine"),
        ("k", "https://other.test/api/v2/pets/mine", "/pets/mine"),
    ]


def test_a_client_of_the_fake_is_a_client(module: Callable[[str], Any]) -> None:
    """Of its class, with middleware, copies and its own HTTP client; other clients may use it too."""
    package = module("petstore")
    fake = module("petstore.testing").FakePetstore()
    seen: list[str] = []

    def noted(request: Any, call_next: Any) -> Any:
        seen.append(request.endpoint)
        return call_next(request)

    with fake.client(middleware=[noted]) as client:
        assert isinstance(client, package.Petstore)
        assert repr(client) == "Petstore(base_url='https://api.example.com/v1')"
        client.with_options(max_retries=0).pets.retrieve("1")
    own = package.Petstore(http_client=httpx2.Client(transport=fake.transport))
    assert own.pets.mine().name == "Mine"
    assert seen == ["GET /pets/{id}"]
    answer = httpx2.Client(transport=fake.transport).get("https://api.example.com/v1/pets/2?a=1")
    assert answer.json()["name"] == "Tom"
    assert [(call.operation, call.path) for call in fake.calls] == [
        ("GET /pets/{id}", "/pets/1"),
        ("GET /pets/mine", "/pets/mine"),
        ("GET /pets/{id}", "/pets/2"),
    ]


def test_a_redirect_is_followed_within_the_fake(side: Side) -> None:
    """Where it leads is another operation."""

    def elsewhere(_: Any) -> httpx2.Response:
        return httpx2.Response(307, headers={"location": "/v1/pets/mine"})

    side.fake.on("GET /pets/9").respond_with(elsewhere)
    assert side.wait(side.client.pets.retrieve("9")).name == "Mine"
    assert [call.operation for call in side.fake.calls] == ["GET /pets/9", "GET /pets/mine"]


LAZY = """
import sys
import petstore
petstore.Petstore(api_key="k"), petstore.types.Pet, petstore.Stream
print(*sorted(name for name in sys.modules if "fake" in name or "testing" in name))
"""


def test_nobody_else_loads_the_fake(source: Path) -> None:
    """Neither the package nor a client."""
    result = subprocess.run(
        [sys.executable, "-c", LAZY],
        env={"PYTHONPATH": str(source / "petstore" / "src")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (result.stdout, result.stderr) == ("\n", "")


def test_events_are_such_as_the_api_means(module: Callable[[str], Any]) -> None:
    """Where only events of some types are items, the fake sends those; `partial` asks for them."""
    fake = module("trial_streams.testing").FakeTrialStreams()
    client, types = fake.client(), module("trial_streams.types")
    create = client.completions.create

    assert len(list(create(prompt="?", partial=True))) == 1
    assert type(create(prompt="?", partial=False)).__name__ == "Completion"
    chunks = [*create(prompt="?", partial=True), types.CompletionChunk.from_dict({"delta": "b"})]
    fake.on(create).stream(chunks)
    assert list(create(prompt="?", partial=True)) == chunks


def test_what_is_around_a_value_is_that_of_the_document(module: Callable[[str], Any]) -> None:
    """A test says what a call returns; the envelope stays, and one without the value can be had."""
    fake, types = (
        module("trial_envelopes.testing").FakeTrialEnvelopes(),
        module("trial_envelopes.types"),
    )
    users = fake.client().users
    assert type(users.get("1")).__name__ == "User"
    fake.on(users.get).respond(types.User(id="u"))
    fake.on(users.update).respond(None)
    fake.on(users.delete).respond(None, "gone")

    raw = users.with_raw_response.get("1")
    assert (raw.parse().id, raw.envelope.success) == ("u", True)
    assert users.update("1") is None
    assert [users.delete("1"), users.delete("1")] == [None, "gone"]


def test_every_kind_of_credential_is_there(module: Callable[[str], Any]) -> None:
    """Tokens are got from where a provider says, or for refresh tokens; certificates are not needed."""
    fake = module("trial_tokens.testing").FakeTrialTokens()
    pets = fake.client().pets
    for call in (pets.me, pets.old, pets.list_pets, pets.add_pet):
        call()
    assert [call.headers.get("authorization", "").partition(" ")[0] for call in fake.calls] == [
        *("Bearer", "", "Bearer", "Bearer"),  # Digest waits for a challenge (RFC 7616, 3.3)
    ]
    shown = module("trial_certificate.testing").FakeTrialCertificate()
    assert [call() for call in (shown.client().secrets.list, shown.client().secrets.add)] == [
        None,
        None,
    ]


def test_a_fake_has_no_websockets(module: Callable[[str], Any]) -> None:
    """It says so, and connects to nothing."""
    testing = module("trial_sockets.testing")
    client = testing.FakeTrialSockets().client()
    with pytest.raises(testing.UnexpectedCallError, match="opens a WebSocket"):
        client.console.console_stream()


def _documented(operation: ir.Operation, status: str) -> ir.Type:
    found = next(r.type for r in operation.responses if r.status.upper() == status)
    assert found is not None
    return found


@pytest.mark.parametrize("name", SERVICES)
def test_default_answers_are_as_documented(name: str) -> None:
    """The mock's judge finds every answer valid, of errors as well."""
    found = service(name)
    package = found.surface["package"]["import"]
    path = Path(__file__).parents[1] / "generated" / name / "src" / package / "_answers.json"
    operations = json.loads(path.read_text(encoding="utf-8"))["operations"]
    wrong: list[str] = []
    documented = {f"{o.method} {o.path}": o for _, o in found.api.operations()}
    for endpoint, operation in documented.items():
        answers = operations[endpoint]["answers"]
        for status, answer in answers.items():
            if answer["kind"] == "json":
                type_ = _documented(operation, status)
                if not conforms(answer["value"], type_, found.api.models):
                    wrong.append(f"{endpoint} {status}")

    assert wrong == []
    assert operations.keys() == documented.keys()


PROBE = """
import asyncio, importlib, json, sys

package, name, is_async = sys.argv[1], sys.argv[2], sys.argv[3] == "async"
fake = getattr(importlib.import_module(f"{package}.testing"), f"Fake{name}")()
client = fake.async_client() if is_async else fake.client()

def plain(value):
    if hasattr(value, "to_json"):
        return json.loads(value.to_json())
    return [plain(entry) for entry in value] if isinstance(value, list) else value

def resource_of(accessor):
    found = client
    for attribute in accessor.split(".")[:-1]:
        found = getattr(found, attribute)
    return found

async def awaited(found):
    return await found

answers = []
for accessor, positional, keywords in json.load(sys.stdin):
    resource, method = resource_of(accessor), accessor.rpartition(".")[2]
    found = getattr(resource.with_raw_response, method)(*positional, **keywords)
    response = asyncio.run(awaited(found)) if is_async else found
    calls = fake.on(getattr(resource, method)).calls
    deviations = list(map(str, response.deviations))
    answers.append([calls[-1].operation, plain(response.parse()), deviations])
    assert calls[-1] is fake.calls[-1]
print(json.dumps(answers))
"""


@pytest.mark.xdist_group("end-to-end")
@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", SERVICES)
def test_every_operation_of_every_service_has_an_answer(
    python: Path, name: str, flavour: str
) -> None:
    """Installed from wheels: each call gives its default, without a deviation."""
    found = service(name)
    calls = calls_of(found)
    surface = found.surface
    result = subprocess.run(
        [
            str(python), "-W", "error", "-c", PROBE,
            surface["package"]["import"], surface["clients"]["sync"], flavour,
        ],
        input=json.dumps([call.arguments for call in calls]),
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert result.stderr == ""
    answers = json.loads(result.stdout)
    package = surface["package"]["import"]
    path = Path(__file__).parents[1] / "generated" / name / "src" / package / "_answers.json"
    operations = json.loads(path.read_text(encoding="utf-8"))["operations"]

    assert len(answers) == len(calls) > 0
    for call, (operation, value, deviations) in zip(calls, answers, strict=True):
        assert operation == f"{call.operation.method} {call.operation.path}"
        documented = operations[operation]["answers"].get(operations[operation]["success"], {})
        assert deviations == []
        if "pages" not in operations[operation]:
            assert value == documented.get("value")


ACCEPTED = """
from __future__ import annotations

import httpx2
import pytest
from petstore import AsyncPetstore, Petstore
from petstore.testing import (
    Answers, EitherAnswers, FakePetstore, PageAnswers, RecordedCall, StreamAnswers,
)
from petstore.types import ChatEventsEvent, Chunk, Pet, Reply
from typing_extensions import assert_type

fake = FakePetstore()
client = assert_type(fake.client(api_key="k", max_retries=0), Petstore)
other = assert_type(fake.async_client(strict=False), AsyncPetstore)
pet, reply, chunk = Pet(id=1, name="Tom"), Reply(text="a"), Chunk(delta="a")


@pytest.fixture(name="fake")
def fixture() -> FakePetstore:
    return FakePetstore()


def renamed(call: RecordedCall) -> Pet:
    return Pet(id=int(call.path_params["id"]), name=call.json()["name"])


for retrieve in (fake.on(client.pets.retrieve), fake.on(other.pets.retrieve)):
    assert_type(retrieve, Answers[Pet]).respond(pet, pet, status=200).fail(404).raises(
        httpx2.ReadTimeout("slow")
    ).respond_with(renamed).respond_with(lambda call: httpx2.Response(200, text=call.path))
for start in (fake.on(client.jobs.start), fake.on(other.jobs.start)):
    assert_type(start, Answers[Reply | None]).respond(None).respond(reply)
for delete in (fake.on(client.pets.delete), fake.on(other.pets.delete)):
    assert_type(delete, Answers[None]).respond(None)
for photo in (fake.on(client.photos.get), fake.on(other.photos.get)):
    assert_type(photo, Answers[bytes]).respond(b"png")
for pages in (fake.on(client.pets.list), fake.on(other.pets.list)):
    assert_type(pages, PageAnswers[Pet]).respond_pages([pet], []).respond({"data": []})
for events in (fake.on(client.chat.events), fake.on(other.chat.events)):
    assert_type(events, StreamAnswers[ChatEventsEvent]).stream([])
for ask in (fake.on(client.chat.create), fake.on(other.chat.create)):
    assert_type(ask, EitherAnswers[Reply, Chunk]).stream([chunk]).respond(reply).stream([chunk])
assert_type(fake.calls[-1].operation, str)
fake.on("GET /other").respond({"a": 1}).calls
"""

REFUSED = (
    "fake.on(client.pets.retrieve).respond(reply)",
    "fake.on(other.pets.retrieve).respond(reply)",
    "fake.on(client.pets.retrieve).respond(None)",
    "fake.on(client.pets.retrieve).respond_with(lambda call: reply)",
    "fake.on(client.pets.retrieve).stream([chunk])",
    "fake.on(client.pets.list).respond_pages([reply])",
    "fake.on(other.pets.list).respond_pages([reply])",
    "fake.on(client.chat.events).stream([chunk])",
    "fake.on(other.chat.events).stream([chunk])",
    "fake.on(client.chat.events).respond(reply)",
    "fake.on(client.chat.create).stream([reply])",
    "fake.on(other.chat.create).respond(chunk)",
    "fake.on(client.photos.get).respond('text')",
    "fake.client(api_kye='k')",
    "fake.on(5)",
)


@pytest.fixture(scope="module")
def checked(source: Path) -> tuple[Path, int]:
    """Return a program that type checkers are to read, and the line that the refused ones follow."""
    program = source / "petstore" / "program.py"
    program.write_text("\n".join((ACCEPTED.strip(), *REFUSED, "")), encoding="utf-8")
    return program, len(ACCEPTED.strip().split("\n"))


def test_mypy_knows_what_a_call_returns(checked: tuple[Path, int]) -> None:
    """What fits is accepted, and each of the lines with something else is an error."""
    program, first = checked
    result = subprocess.run(
        [
            str(Path(sys.executable).with_name("mypy")), "--strict", "--no-incremental",
            "--no-error-summary", "--python-version", "3.11", program.name,
        ],
        cwd=program.parent,
        env={"MYPYPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    errors = [line for line in result.stdout.splitlines() if ": error: " in line]

    assert {line.split(":")[0] for line in errors} == {program.name}, result.stdout
    lines = sorted({int(line.split(":")[1]) for line in errors})
    assert lines == list(range(first + 1, first + 1 + len(REFUSED))), result.stdout


def test_pyright_knows_what_a_call_returns(checked: tuple[Path, int]) -> None:
    """The same for the other type checker."""
    program, first = checked
    settings = {
        "typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [program.name],
        "extraPaths": ["src"],
    }  # fmt: skip
    (program.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    result = subprocess.run(
        [
            str(Path(sys.executable).with_name("pyright")), "--pythonpath", sys.executable,
            "-p", str(program.parent), "--outputjson",
        ],
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    found = json.loads(result.stdout)["generalDiagnostics"]
    lines = sorted({entry["range"]["start"]["line"] + 1 for entry in found})

    assert lines == list(range(first + 1, first + 1 + len(REFUSED))), result.stdout


GENERATOR = """
import asyncio, copy
from gabber.generated.gabber import ApiClient, Configuration, RealtimeApi, SyncApiClient, SyncRealtimeApi
from gabber.generated.gabber.exceptions import NotFoundException
from gabber.generated.gabber.models import RealtimeSession
from gabber.testing import FakeGabber

fake = FakeGabber()
configuration = Configuration(host="https://other.test/base", access_token="t")
configuration.transport = fake.transport

async def asynchronous():
    async with ApiClient(configuration) as client:
        found = await RealtimeApi(client).get_realtime_session("s/1")
    print(type(found).__module__.partition(".models")[0], type(found).__name__)
    fake.on(RealtimeApi(client).get_realtime_session).respond(found.model_copy(update={"id": "own"}))
    print((await RealtimeApi(client).get_realtime_session("1")).id)

asyncio.run(asynchronous())
with SyncApiClient(copy.deepcopy(configuration)) as client:
    api = SyncRealtimeApi(client)
    print(api.get_realtime_session("1").id)
    fake.on(api.get_realtime_session).fail(404)
    try:
        api.get_realtime_session("1")
    except NotFoundException as error:
        print(error.status)
print(*[(call.operation, call.path) for call in fake.calls], sep="\\n")
"""


@pytest.mark.xdist_group("end-to-end")
def test_the_names_of_openapi_generator_are_answered_too(python: Path) -> None:
    """A configuration with the transport of a fake: of both flavours, whatever the host."""
    result = subprocess.run(
        [str(python), "-W", "error", "-c", GENERATOR], capture_output=True, text=True, check=False
    )
    operation = "GET /v1/realtime/{session}"

    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "gabber.generated.gabber RealtimeSession",
        "own",
        "own",
        "404",
        str((operation, "/v1/realtime/s%2F1")),
        *[str((operation, "/v1/realtime/1"))] * 3,
    ]


FIXTURE = """
import pytest
from petstore import ConflictError, Petstore
from petstore.testing import FakePetstore
from petstore.types import Pet

fake = pytest.fixture(lambda: FakePetstore())


def greeting(client: Petstore, key: str) -> str:
    return f"Hello, {client.pets.retrieve(key).name}!"


def test_a_pet_is_greeted(fake: FakePetstore) -> None:
    client = fake.client()
    fake.on(client.pets.retrieve).respond(Pet(id=1, name="Kit"))

    assert greeting(client, "1") == "Hello, Kit!"
    assert [call.path_params["id"] for call in fake.on(client.pets.retrieve).calls] == ["1"]


def test_each_test_has_its_own(fake: FakePetstore) -> None:
    assert greeting(fake.client(), "1") == "Hello, Tom!"
    assert len(fake.calls) == 1
"""


def test_a_fixture_is_one_line(source: Path) -> None:
    """As the documentation shows it."""
    program = source / "petstore" / "test_program.py"
    program.write_text(FIXTURE, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", program.name]
    result = subprocess.run(
        command,
        cwd=program.parent,
        env={"PYTHONPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "2 passed" in result.stdout, result.stdout
