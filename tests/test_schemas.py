"""What a generated package makes of values of each kind of schema, over a real socket."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import threading
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.runtime.faults import Answer, FaultServer, Seen
from tests.test_cases import CASES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOMENT = datetime(2024, 2, 29, 8, 30, tzinfo=UTC)
WRITTEN = "2024-02-29T08:30:00Z"


class Echo:
    """A generated package, and a server that answers with what it is told, or what it was sent."""

    def __init__(self, case: str, server: FaultServer) -> None:
        self.module: Any = importlib.import_module(f"schemas_{case}")
        self.types: Any = importlib.import_module(f"schemas_{case}.types")
        self.server = server

    def call(self, flavour: str, accessor: str, /, answer: Any = None, **arguments: Any) -> Any:
        """Call a method, and return the raw response: to be parsed, and asked for deviations."""
        self.server.script(*([] if answer is None else [Answer(body=json.dumps(answer).encode())]))
        self.server.respond = _echo
        resource, method = accessor.split(".")

        def call(client: Any) -> Any:
            return getattr(getattr(client, resource).with_raw_response, method)(**arguments)

        async def main() -> Any:
            async with self._client(is_async=True)(base_url=self.server.url) as client:
                return await call(client)

        if flavour == "async":
            return asyncio.run(main())
        with self._client(is_async=False)(base_url=self.server.url) as client:
            return call(client)

    def post(self, flavour: str, body: Any, expected: Any) -> Any:
        """Send a body to a server that gives it back, and return what a strict client reads."""
        self.server.script()
        self.server.respond = _echo

        async def main() -> Any:
            async with self._client(is_async=True)(base_url=self.server.url, strict=True) as client:
                return await client.post("/", body=body, cast_to=expected)

        if flavour == "async":
            return asyncio.run(main())
        with self._client(is_async=False)(base_url=self.server.url, strict=True) as client:
            return client.post("/", body=body, cast_to=expected)

    def _client(self, *, is_async: bool) -> Any:
        names: list[str] = [n for n in dir(self.module) if n.startswith("Async") == is_async]
        return next(c for n in names if hasattr(c := getattr(self.module, n), "execute"))

    @property
    def sent(self) -> Any:
        """The JSON body of the last request."""
        return json.loads(self.server.last.body)


def _echo(seen: Seen) -> Answer:
    return Answer(body=seen.body)


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    running = FaultServer()
    thread = threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="module")
def load(
    tmp_path_factory: pytest.TempPathFactory, server: FaultServer
) -> Iterator[Callable[[str], Echo]]:
    """Return the function that generates and imports the package of a case."""
    folder = tmp_path_factory.mktemp("schemas")
    known: dict[str, Echo] = {}

    def make(case: str) -> Echo:
        if case not in known:
            source = Source(CASES / case / "openapi.yaml", name=f"schemas_{case}")
            for path, text in generate(source, Report(), Timings()).files.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(text, encoding="utf-8")
            importlib.invalidate_caches()
            known[case] = Echo(case, server)
        return known[case]

    (folder / "src").mkdir()
    sys.path.insert(0, str(folder / "src"))
    yield make
    sys.path.remove(str(folder / "src"))
    for name in [name for name in sys.modules if name.startswith("schemas_")]:
        del sys.modules[name]


def where(response: Any) -> list[str]:
    """Return where an answer is not as documented."""
    return [str(deviation).partition(":")[0] for deviation in response.deviations]


ROUTE: dict[str, Any] = {
    "start": [8.5, 47.25, "ZRH"],
    "legs": [[[1.5, 2.5], {"plannedAt": WRITTEN}]],
    "untyped": ["a", 1],
    "maybe": ["b", None],
    "pointOrName": [3.5, 4.5],
    "atMost": ["a"],
    "andMore": ["a", 1, True, False],
    "andAnything": ["a"],
}


@pytest.mark.parametrize("kind", [tuple, list])
def test_tuples(load: Callable[[str], Echo], flavour: str, kind: Callable[[Any], Any]) -> None:
    """A list of a fixed length is a tuple, for callers also a list; its items have their own forms."""
    echo = load("models_tuples")
    response = echo.call(
        flavour,
        "routes.create",
        start=kind([8.5, 47.25, "ZRH"]),
        legs=[kind([kind([1.5, 2.5]), {"planned_at": MOMENT}])],
        untyped=kind(["a", 1]),
        maybe=kind(["b", None]),
        point_or_name=kind([3.5, 4.5]),
        at_most=["a"],
        and_more=["a", 1, True, False],
        and_anything=["a"],
        between=kind([5.5, 6.5]),
    )
    assert echo.sent == ROUTE
    assert echo.server.last.target == "/routes?between=5.5,6.5"
    route = response.parse()
    assert route.start == (8.5, 47.25, "ZRH")
    assert route.legs == [((1.5, 2.5), echo.types.Stop(planned_at=MOMENT))]
    assert (route.untyped, route.maybe, route.point_or_name) == (("a", 1), ("b", None), (3.5, 4.5))
    assert (route.at_most, route.and_more) == (["a"], ["a", 1, True, False])
    assert response.deviations == ()
    assert route.to_dict() == ROUTE
    assert echo.types.Route.from_dict(ROUTE) == route


@pytest.mark.parametrize(
    ("name", "sent", "kept", "places"),
    [
        ("start", [8.5, 47.25], [8.5, 47.25], ["$.start"]),
        ("start", [8.5, 47.25, "ZRH", 1], [8.5, 47.25, "ZRH", 1], ["$.start"]),
        ("start", [8.5, "x", 5], (8.5, "x", 5), ["$.start[1]", "$.start[2]"]),
        ("start", {"x": 1}, {"x": 1}, ["$.start"]),
        ("maybe", ["b"], ["b"], ["$.maybe"]),
        ("pointOrName", [1.5, "x"], (1.5, "x"), ["$.pointOrName[1]"]),
        ("untyped", ["a", "1"], ("a", 1), ["$.untyped[1]"]),
    ],
)
def test_tuples_that_are_not_as_documented(
    load: Callable[[str], Echo], flavour: str, name: str, sent: Any, kept: Any, places: list[str]
) -> None:
    """Another length or another item is a deviation, and what came is there and can go back."""
    echo = load("models_tuples")
    answer = {**ROUTE, name: sent}
    response = echo.call(flavour, "routes.create", start=(0, 0, ""), legs=[], answer=answer)
    route = response.parse()
    attribute = {"pointOrName": "point_or_name"}.get(name, name)
    assert getattr(route, attribute) == kept
    assert type(getattr(route, attribute)) is type(kept)
    assert where(response) == places
    assert route.legs[0][1].planned_at == MOMENT
    assert route.to_dict() == json.loads(json.dumps({**answer, name: kept}))


DETAIL = {"first": "a", "second": 2}
KEYWORDS: list[tuple[str, Any, str, Any]] = [
    ("Merged", {"ident": "i", "label": "l", "count": 1, "extent": 0.5}, "extent", 0.5),
    ("Refined", {"kind": "b", "detail": DETAIL}, "detail.second", 2),
    ("Refined", {"kind": "not known yet"}, "kind", "not known yet"),
    ("Variants", {"common": "c", "shared": "s", "square": 1}, "shared", "s"),
    ("Variants", {"common": "c", "shared": 5, "round": True}, "shared", 5),
    ("AllOfValues", "b", "", "b"),
    ("AllOfNumbers", 5, "", 5),
    ("Figure", {"shape": "square", "side": 2.5}, "side", 2.5),
    ("Figure", {"shape": "hexagon", "side": 2.5}, "side", 2.5),
    ("InlineFigure", {"shape": "circle", "radius": 1.5}, "radius", 1.5),
    ("ObjectOrText", {"first": "a"}, "first", "a"),
    ("ObjectOrText", "a", "", "a"),
    ("ListOrFlag", [1, 2], "", [1, 2]),
    ("ListOrFlag", False, "", False),
    ("MaybeBase", None, "", None),
    ("Constants", {"part": 1.5, "object": {"a": [1]}, "list": [1, "a"]}, "part", 1.5),
    ("EnumOfParts", 2.25, "", 2.25),
    ("EnumOfAnything", {"b": 1}, "", {"b": 1}),
    ("EnumOfLikeNames", "a_b", "", "a_b"),
    ("PatternedBeside", {"first": "a", "x1": 1, "rest": True}, "x1", 1),
    ("Unevaluated", {"first": "a", "rest": 3}, "rest", 3),
    ("Conditional", {"kind": "person", "birthday": "2000-02-29"}, "birthday", date(2000, 2, 29)),
    ("Dependent", {"card": "c", "address": "a", "expires": 2030}, "expires", 2030),
    ("Tree", {"name": "a", "children": [{"name": "b", "children": []}]}, "children.0.name", "b"),
    ("Linked", {"ident": "a", "next": {"ident": "b"}}, "next.ident", "b"),
    ("AnyJson", {"a": [1, None, {"b": 0.5}]}, "", {"a": [1, None, {"b": 0.5}]}),
    ("Beside", {"extended": {"ident": "i", "label": "l", "more": 1}}, "extended.more", 1),
    ("Beside", {"part": {"size": 3}, "detail": {"first": "a"}}, "part.size", 3),
    ("UnevaluatedItems", ["a", 1, 2], "", ["a", 1, 2]),
]


@pytest.mark.parametrize(
    ("name", "body", "path", "expected"),
    KEYWORDS,
    ids=[f"{name}-{number}" for number, (name, *_) in enumerate(KEYWORDS)],
)
def test_keywords(
    load: Callable[[str], Echo], flavour: str, name: str, body: Any, path: str, expected: Any
) -> None:
    """What JSON Schema calls valid is read by a strict client, and goes back as it came."""
    echo = load("models_keywords")
    value = echo.post(flavour, body, getattr(echo.types, name))
    found = value
    for step in path.split(".") if path else ():
        found = found[int(step)] if step.isdigit() else getattr(found, step)
    assert found == expected
    assert type(found) is type(expected)
    echo.post(flavour, value, object)
    assert echo.sent == body


@pytest.mark.parametrize(
    ("name", "body", "place"),
    [
        ("Merged", {"ident": "i", "count": 1}, "$.label"),
        ("Variants", {"common": "c"}, "$.shared"),
        ("Beside", {"extended": {"ident": "i", "label": "l"}}, "$.extended.more"),
        ("Refined", {"detail": {"second": "a"}}, "$.detail.second"),
        ("AllOfLists", ["a", 1], "$[1]"),
        ("ObjectOrText", 5, "$"),
        ("MappedRest", {"first": "a", "second": "b"}, "$.second"),
        ("Constants", {"part": "a"}, "$.part"),
    ],
)
def test_what_is_not_valid(
    load: Callable[[str], Echo], flavour: str, name: str, body: Any, place: str
) -> None:
    """What an `allOf` asks for together is asked for, and the place is named where it is not there."""
    echo = load("models_keywords")
    with pytest.raises(echo.module.APIResponseValidationError) as caught:
        echo.post(flavour, body, getattr(echo.types, name))
    assert f"{place}: " in str(caught.value)


def test_mistakes_are_read_as_they_are_meant(load: Callable[[str], Echo], flavour: str) -> None:
    """A package of a document full of mistakes takes and gives what a reader of it would expect."""
    echo = load("finding_schema_mistakes")
    answer = {
        "date": "2024-02-29", "moment": WRITTEN, "count": 1, "ratio": 0.5, "flag": True,
        "names": ["a"], "map": {"a": 1}, "anything": [1], "short": "s",
    }  # fmt: skip
    response = echo.call(
        flavour,
        "things.create",
        answer=answer,
        name="a",
        secret="s",
        tuple=["a", 1, True],
        version="1.5",
        level=2,
        maybe=None,
        pairs_of={"first": "a", "second": 1},
        indented={"first": "b"},
        beside=None,
    )
    assert echo.sent == {
        "name": "a", "secret": "s", "tuple": ["a", 1, True], "version": "1.5", "level": 2, "maybe": None,
        "pairsOf": {"first": "a", "second": 1}, "indented": {"first": "b"}, "beside": None,
    }  # fmt: skip
    found = response.parse()
    assert (found.date, found.moment, found.names) == (date(2024, 2, 29), MOMENT, ["a"])
    assert response.deviations == ()
    assert found.to_dict() == answer
