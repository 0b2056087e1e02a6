"""Lists that come in pages: generated packages against a server that pages in every way.

What pages offer is what published SDKs document: iterating over a page goes on through all those
after it, `has_next_page`, `get_next_page`, `iter_pages`, and for asynchronous clients one object
that is both awaited and iterated over. `Link` headers are those of RFC 8288.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

CASES = Path(__file__).parent / "cases"
ITEMS = [{"id": f"i{number}", "name": f"n{number}"} for number in range(7)]
IDS = [item["id"] for item in ITEMS]
SIZE = 3


@dataclass(frozen=True)
class Request:
    """A request as it came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any


@dataclass(frozen=True)
class Answer:
    """What the server answers."""

    body: object
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


@dataclass
class Paging:
    """A server that answers as a function says, and remembers what it was asked."""

    answer: Callable[[Request], Answer]
    url: str = ""
    seen: list[Request] = field(default_factory=list[Request])

    def queries(self) -> list[dict[str, str]]:
        return [dict(request.query) for request in self.seen]


@pytest.fixture
def server() -> Iterator[Paging]:
    paging = Paging(by_rule)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            request = Request(
                self.command, parts.path, query, headers, json.loads(body) if body else None
            )
            paging.seen.append(request)
            answer = paging.answer(request)
            text = json.dumps(answer.body).encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", "application/json")
            for name, value in answer.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = _answer  # noqa: N815 - the base wants these names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base calls it so
            """Say nothing."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    http.block_on_close = False
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    paging.url = f"http://127.0.0.1:{http.server_port}"
    yield paging
    http.shutdown()
    http.server_close()
    thread.join()


def by_rule(request: Request) -> Answer:
    """Answer as the documents of the cases say, `SIZE` items a page."""
    rules: dict[str, Callable[[Request], Answer]] = {
        "/items": after_last_id,
        "/items/search": by_offset_in_body,
        "/by-cursor": by_cursor,
        "/by-nested-cursor": by_nested_cursor,
        "/by-id": by_id,
        "/by-offset": by_offset,
        "/by-number": by_number,
        "/by-url": by_url,
        "/by-link": by_link,
    }
    return rules[request.path](request)


def after_last_id(request: Request) -> Answer:
    after = request.query.get("after")
    start = IDS.index(after) + 1 if after else 0
    page = ITEMS[start : start + SIZE]
    more = start + SIZE < len(ITEMS)
    return Answer({"data": page, "has_more": more, "last_id": page[-1]["id"]})


def by_offset_in_body(request: Request) -> Answer:
    start = request.body.get("offset", 0)
    hits = [{"item": item} for item in ITEMS[start : start + SIZE]]
    return Answer({"hits": hits, "meta": {"total": len(ITEMS)}})


def by_cursor(request: Request) -> Answer:
    start = int(request.query.get("page", "p0")[1:])
    following = {"next_page": f"p{start + SIZE}"} if start + SIZE < len(ITEMS) else {}
    return Answer({"values": ITEMS[start : start + SIZE], "total_count": 7, **following})


def by_nested_cursor(request: Request) -> Answer:
    start = int(request.query.get("pageToken", "0"))
    more = start + SIZE < len(ITEMS)
    # The last page has a token as well; `hasMore` says that nothing follows.
    meta = {"nextPageToken": str(start + SIZE), "hasMore": more}
    return Answer({"results": ITEMS[start : start + SIZE], "meta": meta})


def by_id(request: Request) -> Answer:
    after = request.query.get("starting_after")
    start = IDS.index(after) + 1 if after else 0
    return Answer({"items": ITEMS[start : start + SIZE], "has_more": start + SIZE < len(ITEMS)})


def by_offset(request: Request) -> Answer:
    start = int(request.query.get("offset", "0"))
    return Answer({"values": IDS[start : start + SIZE], "total_count": len(IDS)})


def by_number(request: Request) -> Answer:
    number = int(request.query.get("page", "1"))
    start = (number - 1) * SIZE
    return Answer({"values": ITEMS[start : start + SIZE], "page": number, "total_pages": 3})


def by_url(request: Request) -> Answer:
    start = int(request.query.get("from", "0"))
    following = f"http://{request.headers['host']}/by-url?from={start + SIZE}&tag=a%20b"
    return Answer(
        {
            "values": ITEMS[start : start + SIZE],
            "next": following if start + SIZE < len(ITEMS) else None,
        }
    )


def by_link(request: Request) -> Answer:
    start = int(request.query.get("from", "0"))
    links = '</by-link?from=0>; rel="first"; title="a, b; rel=\\"next\\"" '
    if start + SIZE < len(ITEMS):
        links += f', <?from={start + SIZE}>;title=x; REL="last NEXT"'
    return Answer(ITEMS[start : start + SIZE], headers=(("Link", links),))


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """Import the packages of cases."""
    folder = tmp_path_factory.mktemp("pagination")
    for name in ("pagination_configured", "pagination_recognised", "pagination_types"):
        config = CASES / name / "sdk.yaml"
        source = Source(
            CASES / name / "openapi.yaml", config if config.exists() else None, name=name
        )
        report = Report()
        for path, text in generate(source, report, Timings()).files.items():
            place = folder / path.removeprefix("src/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        assert list(report) == []
    sys.path.insert(0, str(folder))
    yield importlib.import_module
    sys.path.remove(str(folder))


@dataclass
class Lists:
    """The calls of a client of one flavour, made in the same way whichever it is."""

    module: Any
    client: Any
    runner: asyncio.Runner | None

    def wait(self, found: Any) -> Any:
        """Return what a call returns: awaited, if it is asynchronous."""
        return found if self.runner is None else self.runner.run(_awaited(found))

    def all(self, found: Any) -> list[Any]:
        """Return everything that an iterable yields."""
        return list(found) if self.runner is None else self.runner.run(_collected(found))


async def _awaited(found: Any) -> Any:
    return await found


async def _collected(found: Any) -> list[Any]:
    return [entry async for entry in found]


@pytest.fixture(params=["sync", "async"])
def make(
    request: pytest.FixtureRequest, packages: Callable[[str], Any], server: Paging
) -> Iterator[Callable[..., Lists]]:
    made: list[Lists] = []
    with asyncio.Runner() as runner:

        def connect(name: str, **options: Any) -> Lists:
            module = packages(name)
            class_name = "".join(part.capitalize() for part in name.split("_"))
            options = {"base_url": server.url, "max_retries": 0, **options}
            if request.param == "sync":
                made.append(Lists(module, getattr(module, class_name)(**options), None))
            else:
                client = getattr(module, f"Async{class_name}")(**options)
                made.append(Lists(module, client, runner))
            return made[-1]

        yield connect
        for lists in made:
            lists.wait(lists.client.close())


@pytest.fixture
def configured(make: Callable[..., Lists]) -> Lists:
    return make("pagination_configured")


@pytest.fixture
def recognised(make: Callable[..., Lists]) -> Lists:
    return make("pagination_recognised")


def test_a_configured_list_yields_all_items_and_awaiting_it_gives_the_first_page(
    configured: Lists, server: Paging
) -> None:
    """`for` and `async for` go through all pages; `await` gives one, which has the answer's properties."""
    calls = configured.client.items

    assert [item.id for item in configured.all(calls.list(limit=3))] == IDS
    assert server.queries() == [
        {"limit": "3"},
        {"limit": "3", "after": "i2"},
        {"limit": "3", "after": "i5"},
    ]
    page = configured.wait(calls.list())
    assert type(page).__name__ in {"SyncOpenAICursorPage", "AsyncOpenAICursorPage"}
    assert type(page).__module__ == "pagination_configured.pagination"
    assert ([item.id for item in page.data], page.has_more, page.last_id) == (IDS[:3], True, "i2")
    assert type(page.body).__name__ == "ItemListResponse"


def test_pages_can_be_walked_through_one_by_one(configured: Lists) -> None:
    """`get_next_page` gives the next page, of the same class; after the last one it is an error."""
    page = configured.wait(configured.client.items.list())
    found = [[item.id for item in page.data]]
    while page.has_next_page():
        page = configured.wait(page.get_next_page())
        found.append([item.id for item in page.data])

    assert found == [IDS[:3], IDS[3:6], IDS[6:]]
    with pytest.raises(configured.module.PaginationError, match="last page"):
        configured.wait(page.get_next_page())
    pages = configured.all(configured.client.items.list().iter_pages())
    assert [[item.id for item in page.data] for page in pages] == found
    second = configured.wait(configured.client.items.list(after="i2"))
    assert [item.id for item in configured.all(second)] == IDS[3:]


def test_nothing_is_requested_before_it_is_needed(
    make: Callable[..., Lists], server: Paging
) -> None:
    """An asynchronous list waits for `await` or `async for`; no page is fetched ahead."""
    configured = make("pagination_configured")
    found = configured.client.items.list()
    assert len(server.seen) == (1 if configured.runner is None else 0)

    taken = configured.all(found.iter_items(max_items=3))
    assert ([item.id for item in taken], len(server.seen)) == (IDS[:3], 1)
    taken = configured.all(configured.client.items.list().iter_items(max_items=4))
    assert ([item.id for item in taken], len(server.seen)) == (IDS[:4], 3)


@pytest.mark.parametrize(
    ("limits", "number", "requests"),
    [
        ({"max_items": 0}, 0, 0),
        ({"max_items": 100}, 7, 3),
        ({"max_pages": 1}, 3, 1),
        ({"max_pages": 2}, 6, 2),
        ({"max_pages": 9}, 7, 3),
        ({"max_items": 5, "max_pages": 1}, 3, 1),
    ],
)
def test_limits(
    configured: Lists, server: Paging, limits: dict[str, int], number: int, requests: int
) -> None:
    """`max_items` and `max_pages` end an iteration, without a request for more."""
    found = configured.all(configured.client.items.list().iter_items(**limits))

    assert [item.id for item in found] == IDS[:number]
    assert len(server.seen) == max(requests, 1 if configured.runner is None else 0)


def test_a_body_says_which_page_it_is_for(configured: Lists, server: Paging) -> None:
    """A list that is asked for with a body gets the offset there, beside what the caller sent."""
    found = configured.all(configured.client.items.search(query="x"))

    assert [hit.item.id for hit in found] == IDS
    assert [request.body for request in server.seen] == [
        {"query": "x"}, {"query": "x", "offset": 3}, {"query": "x", "offset": 6},
    ]  # fmt: skip


def test_what_is_not_paginated_returns_what_is_documented(
    configured: Lists, server: Paging
) -> None:
    """`paginated: false`, and properties that a scheme wants and an operation has not."""
    server.answer = lambda _: Answer({"data": [], "events": [], "next_cursor": "c"})

    assert type(configured.wait(configured.client.items.notes.first("1"))).__name__ == "NoteList"
    found = configured.wait(configured.client.items.events())
    assert type(found).__name__ == "ItemEventsResponse"


def test_options_go_with_every_page_and_each_is_tried_again(
    make: Callable[..., Lists], server: Paging
) -> None:
    """Headers and query parameters of a call are sent for each page; a page that fails is retried."""
    lists = make("pagination_configured", max_retries=1, default_headers={"x-client": "c"})

    def flaky(request: Request) -> Answer:
        if len(server.seen) == 2:
            return Answer({}, 503, (("Retry-After", "0"),))
        return after_last_id(request)

    server.answer = flaky
    extra = {"extra_headers": {"x-call": "1"}, "extra_query": {"trace": "t", "after": "i0"}}
    found = lists.all(lists.client.items.list(limit=3, **extra))

    assert [item.id for item in found] == IDS[1:]
    assert {(r.headers["x-call"], r.headers["x-client"]) for r in server.seen} == {("1", "c")}
    assert server.queries() == [
        {"limit": "3", "after": "i0", "trace": "t"},
        {"limit": "3", "after": "i3", "trace": "t"},
        {"limit": "3", "after": "i3", "trace": "t"},
    ]


def test_raw_responses_give_the_first_page(configured: Lists, recognised: Lists) -> None:
    """The whole answer, with a page in it where the call returns one."""
    response = configured.wait(configured.client.items.with_raw_response.list())
    assert response.status_code == 200
    assert [item.id for item in response.parse().data] == IDS[:3]
    assert [item.id for item in configured.all(response.parse())] == IDS

    raw = recognised.wait(recognised.client.lists.with_raw_response.by_cursor())
    assert type(raw.parse()).__name__ == "ItemList"


SCHEMES = (
    "by_cursor", "by_nested_cursor", "by_id", "by_offset", "by_number", "by_url", "by_link",
)  # fmt: skip


@pytest.mark.parametrize("name", SCHEMES)
def test_every_scheme_that_is_recognised_yields_all_items(
    recognised: Lists, server: Paging, name: str
) -> None:
    """Each gives all items once, with one request a page, and no request after the last."""
    found = recognised.all(getattr(recognised.client.lists.with_pagination, name)())

    assert [getattr(item, "id", item) for item in found] == IDS
    assert len(server.seen) == 3


@pytest.mark.parametrize("name", ["by_id", "by_url", "by_number", "by_link"])
def test_every_type_that_is_configured_yields_all_items(
    make: Callable[..., Lists], server: Paging, name: str
) -> None:
    """The purposes of properties say what each is for, also where a list is the whole answer."""
    lists = make("pagination_types")
    found = lists.all(getattr(lists.client.lists, name)())

    assert [item.id for item in found] == IDS
    assert len(server.seen) == 3


def test_a_call_that_is_recognised_still_returns_what_is_documented(recognised: Lists) -> None:
    """Pages are beside the documented type; a page has that as its `body`."""
    found = recognised.wait(recognised.client.lists.by_cursor())
    assert (type(found).__name__, found.next_page, len(found.values)) == ("ItemList", "p3", 3)

    page = recognised.wait(recognised.client.lists.with_pagination.by_cursor(page="p3"))
    assert type(page).__name__ in {"SyncPage", "AsyncPage"}
    assert ([item.id for item in page.items], page.body.next_page) == (IDS[3:6], "p6")
    assert [item.id for item in recognised.all(page)] == IDS[3:]


def test_what_is_ambiguous_is_not_recognised(packages: Callable[[str], Any]) -> None:
    """Two lists, no next value, no first number, another type, no `Link`: none of them has pages."""
    client = packages("pagination_recognised").PaginationRecognised(base_url="http://localhost")

    assert not hasattr(client.others, "with_pagination")


def test_the_parameters_of_an_address_are_those_of_the_next_page(
    recognised: Lists, server: Paging
) -> None:
    """An address is asked for as it is, with what the caller adds to every request."""
    recognised.all(
        recognised.client.lists.with_pagination.by_url(extra_query={"from": "3", "trace": "t"})
    )

    assert server.queries() == [
        {"from": "3", "trace": "t"},
        {"from": "6", "tag": "a b", "trace": "t"},
    ]


@pytest.mark.parametrize(
    ("link", "goes_on"),
    [
        ('<?from=6>; rel="next"', True),
        ("<?from=6>; rel=next", True),
        ("<?from=6>;rel = Next", True),
        ('<?from=6>; rel="prev next"', True),
        ('<?x=a,b>; rel="prev", <?from=6>; rel="next"', True),
        ('<?x=;>; rel="prev"; title="\\"<?x>; rel=next", <?from=6>; rel="next"', True),
        ("<?from=6>; rel=next; rel=prev", True),
        ("<?from=6>; rel=prev; rel=next", False),
        ('<?from=6>; rel="nextish"', False),
        ('<?from=6>; rev="next"', False),
        ('<?from=6>; rel="next"; anchor="/other"', False),
        ("<?from=6>", False),
        ("?from=6; rel=next", False),
        ("", False),
    ],
)
def test_link_headers(recognised: Lists, server: Paging, link: str, goes_on: bool) -> None:  # noqa: FBT001 - a row
    """RFC 8288, 3: parameters in any order and case, quoted or not; the first `rel` counts."""
    server.answer = lambda request: (
        Answer(ITEMS[6:]) if request.query else Answer(ITEMS[:1], headers=(("Link", link),))
    )
    found = recognised.all(recognised.client.lists.with_pagination.by_link())

    assert [item.id for item in found] == (["i0", "i6"] if goes_on else ["i0"])


def test_several_link_headers_are_one(recognised: Lists, server: Paging) -> None:
    """RFC 9110, 5.3: a field may come in several lines."""
    lines = (("Link", '<?from=0>; rel="first"'), ("Link", '<?from=6>; rel="next"'))
    server.answer = lambda r: Answer(ITEMS[6:]) if r.query else Answer(ITEMS[:1], headers=lines)

    found = recognised.all(recognised.client.lists.with_pagination.by_link())
    assert [item.id for item in found] == ["i0", "i6"]


@pytest.mark.parametrize(
    "target",
    [
        "http://evil.example/by-url?from=3",
        "//evil.example/by-url?from=3",
        "https://127.0.0.1/by-url",
        "http://127.0.0.1:1/by-url",
        "ftp://127.0.0.1/by-url",
        "file:///etc/passwd",
        "http://[",
    ],
)
def test_the_next_page_is_never_at_another_server(
    recognised: Lists, server: Paging, target: str
) -> None:
    """Credentials go to the API alone: what leads elsewhere is an error, before any request."""
    server.answer = lambda _: Answer({"values": ITEMS[:1], "next": target})

    with pytest.raises(recognised.module.PaginationError, match="not below the `base_url`"):
        recognised.all(recognised.client.lists.with_pagination.by_url())
    assert len(server.seen) == 1


def test_addresses_stay_below_the_base_url(make: Callable[..., Lists], server: Paging) -> None:
    """Where the base URL has a path, addresses have to have it too; relative ones get it."""
    lists = make("pagination_recognised", base_url=f"{server.url}/v1")
    targets = iter(["?from=1", "/v1/by-url?from=2", "../v1/by-url?from=3", "/by-url?from=4"])
    server.answer = lambda _: Answer({"values": ITEMS[:1], "next": next(targets)})

    with pytest.raises(lists.module.PaginationError, match="/by-url"):
        lists.all(lists.client.lists.with_pagination.by_url())
    assert [(r.path, dict(r.query)) for r in server.seen] == [
        ("/v1/by-url", {}), ("/v1/by-url", {"from": "1"}), ("/v1/by-url", {"from": "2"}),
        ("/v1/by-url", {"from": "3"}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "answer", "requests"),
    [
        ("by_cursor", {"values": ITEMS[:2], "next_page": "same"}, 2),
        ("by_nested_cursor", {"results": [], "meta": {"nextPageToken": "same"}}, 2),
        ("by_id", {"items": ITEMS[:2], "has_more": True}, 2),
        ("by_offset", {"values": ["a"], "total_count": 9}, 2),
        ("by_number", {"values": ITEMS[:2], "page": 1, "total_pages": 9}, 2),
        ("by_url", {"values": ITEMS[:2], "next": "/by-url"}, 1),
    ],
)
def test_a_server_that_always_answers_the_same_ends_in_an_error(
    recognised: Lists, server: Paging, name: str, answer: object, requests: int
) -> None:
    """A cursor that repeats, or a number that a server ignores, would never end."""
    server.answer = lambda _: Answer(answer)

    with pytest.raises(recognised.module.PaginationError, match=r"leads back|same page twice"):
        recognised.all(getattr(recognised.client.lists.with_pagination, name)())
    assert len(server.seen) == requests


def test_pages_that_lead_in_a_circle_end_in_an_error(recognised: Lists, server: Paging) -> None:
    """The items before the circle closes are there; then it is an error, not an end."""
    following = {None: "a", "a": "b", "b": "c", "c": "a"}

    def answer(request: Request) -> Answer:
        cursor = request.query.get("page")
        return Answer({"values": [{"id": cursor or "first"}], "next_page": following[cursor]})

    server.answer = answer
    seen: list[str] = []
    pages = recognised.client.lists.with_pagination.by_cursor()

    def collect() -> None:
        seen.extend(item.id for item in pages)

    async def collect_async() -> None:
        async for item in pages:
            seen.append(item.id)  # noqa: PERF401 - what came before the error counts

    runner = recognised.runner
    walk = collect if runner is None else lambda: runner.run(collect_async())
    with pytest.raises(recognised.module.PaginationError, match="leads back"):
        walk()
    assert len(server.seen) == 4
    assert seen == ["first", "a", "b", "c"]


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("by_cursor", {"values": ITEMS[:1]}),
        ("by_cursor", {"values": ITEMS[:1], "next_page": None}),
        ("by_cursor", {"values": ITEMS[:1], "next_page": ""}),
        ("by_nested_cursor", {"results": ITEMS[:1]}),
        ("by_nested_cursor", {"results": ITEMS[:1], "meta": {"nextPageToken": None}}),
        ("by_nested_cursor", {"results": ITEMS[:1], "meta": {"hasMore": False, "nextPageToken": "x"}}),
        ("by_id", {"items": ITEMS[:1], "has_more": False}),
        ("by_offset", {"values": ["i0"], "total_count": 1}),
        ("by_number", {"values": ITEMS[:1], "page": 1, "total_pages": 1}),
        ("by_url", {"values": ITEMS[:1], "next": None}),
        ("by_url", {"values": ITEMS[:1], "next": ""}),
        ("by_link", ITEMS[:1]),
    ],
)  # fmt: skip
def test_the_last_page(recognised: Lists, server: Paging, name: str, last: object) -> None:
    """Nothing, null, an empty text, `has_more: false` and what was counted end a list."""
    server.answer = lambda _: Answer(last)
    found = recognised.all(getattr(recognised.client.lists.with_pagination, name)())

    assert [getattr(item, "id", item) for item in found] == ["i0"]
    assert len(server.seen) == 1


def test_empty_pages(recognised: Lists, server: Paging) -> None:
    """A filter may leave a page empty while the server has more; where we count, it is the end."""

    def answer(request: Request) -> Answer:
        if request.path == "/by-cursor" and not request.query:
            return Answer({"values": [], "next_page": "p6"})
        return by_cursor(request) if request.path == "/by-cursor" else Answer({"values": []})

    server.answer = answer
    paged = recognised.client.lists.with_pagination
    assert [item.id for item in recognised.all(paged.by_cursor())] == ["i6"]
    for name in ("by_id", "by_offset", "by_number"):
        assert recognised.all(getattr(paged, name)()) == []
    assert len(server.seen) == 5


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(
    "body", [None, [], {}, "text", 5, {"values": 5, "results": {}, "items": "x"}]
)
def test_answers_that_are_not_as_documented_end_a_list(
    recognised: Lists, server: Paging, name: str, body: object
) -> None:
    """What is no page has no items and none after it; nothing fails in an obscure way."""
    server.answer = lambda _: Answer(body)

    assert recognised.all(getattr(recognised.client.lists.with_pagination, name)()) == []


def test_a_misspelled_keyword_is_refused_in_lists_as_well(recognised: Lists) -> None:
    """Options are those of every call."""
    with pytest.raises(TypeError, match="no parameter or option `pge`"):
        recognised.all(recognised.client.lists.with_pagination.by_cursor(pge="x"))
