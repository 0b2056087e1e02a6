"""What generated methods put on the wire, and what they make of answers: each row over a real socket.

The parameters are the table of style examples of OpenAPI 3.2 (the Parameter Object, "Style
Examples"), a spec with an operation for each cell. The bodies and answers are those of cases, called
with values and compared with what the specifications say of them.
"""

from __future__ import annotations

import asyncio
import importlib
import io
import json
import sys
import threading
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from email.parser import BytesParser
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.runtime.faults import Answer, FaultServer
from tests.test_cases import CASES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
SCHEMAS: dict[str, dict[str, object]] = {
    "string": {"type": "string"},
    "array": {"type": "array", "items": {"type": "string"}},
    "object": {"type": "object", "additionalProperties": {"type": "integer"}},
}
VALUES: dict[str, object] = {"string": "blue", "array": ARRAY, "object": OBJECT}


class Row(NamedTuple):
    """A row of the table: what an empty string, a string, an array and an object become."""

    place: str
    style: str
    explode: bool
    empty: str | None
    string: str | None
    array: str | None
    object: str


DEEP = "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
WHOLE, EXPLODED = False, True
TABLE = [
    Row("path", "matrix", WHOLE, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    Row("path", "matrix", EXPLODED, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    Row("path", "label", WHOLE, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    Row("path", "label", EXPLODED, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    Row("path", "simple", WHOLE, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    Row("path", "simple", EXPLODED, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    Row("header", "simple", WHOLE, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    Row("header", "simple", EXPLODED, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    Row("query", "form", WHOLE, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    Row("query", "form", EXPLODED, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    Row("query", "spaceDelimited", WHOLE, None, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    Row("query", "pipeDelimited", WHOLE, None, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    Row("query", "deepObject", EXPLODED, None, None, None, DEEP),
    Row("cookie", "form", WHOLE, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    Row("cookie", "cookie", WHOLE, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    Row("cookie", "cookie", EXPLODED, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
]  # fmt: skip
"""Without the cells that are not applicable. `style: form` with `explode` is none for a cookie: its
pairs would be divided by `&`."""


def operation_id(row: Row, shape: str) -> str:
    return f"{row.place}_{row.style}_{'exploded' if row.explode else 'whole'}_{shape}".lower()


def cells() -> Iterator[tuple[Row, str, object, str]]:
    for row in TABLE:
        if row.empty is not None:
            yield row, "string", "", row.empty
        for shape, expected in (
            ("string", row.string),
            ("array", row.array),
            ("object", row.object),
        ):
            if expected is not None:
                yield row, shape, VALUES[shape], expected


def table_spec() -> dict[str, object]:
    """Return a spec with an operation for each cell."""
    paths: dict[str, object] = {}
    for row, shape, _, _ in cells():
        name = operation_id(row, shape)
        path = f"/{name}/{{color}}" if row.place == "path" else f"/{name}"
        parameter = {
            "name": "color", "in": row.place, "required": row.place == "path", "style": row.style,
            "explode": row.explode, "schema": SCHEMAS[shape], "allowEmptyValue": row.place == "query",
        }  # fmt: skip
        responses = {"204": {"description": "Seen"}}
        get = {
            "operationId": name,
            "tags": ["cells"],
            "parameters": [parameter],
            "responses": responses,
        }
        paths[path] = {"get": get}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Style Table", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
    }


class Package:
    """A generated package, with a client of each flavour for a server."""

    def __init__(self, name: str, server: FaultServer) -> None:
        self.module = importlib.import_module(name)
        self.types = importlib.import_module(f"{name}.types")
        self.server = server

    def client(self, *, is_async: bool) -> Any:
        client: str = next(
            n for n in dir(self.module)
            if n.startswith("Async") == is_async and hasattr(getattr(self.module, n), "execute")
        )  # fmt: skip
        return getattr(self.module, client)(base_url=self.server.url, strict=True)

    def call(self, flavour: str, accessor: str, *args: object, **kwargs: object) -> Any:
        """Call a method of a client of one flavour, and return what it returns."""

        def method(client: Any) -> Callable[..., Any]:
            for name in accessor.split("."):
                client = getattr(client, name)
            found: Callable[..., Any] = client
            return found

        async def main() -> Any:
            async with self.client(is_async=True) as client:
                return await method(client)(*args, **kwargs)

        if flavour == "async":
            return asyncio.run(main())
        with self.client(is_async=False) as client:
            return method(client)(*args, **kwargs)


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
) -> Iterator[Callable[[str], Package]]:
    """Return the function that generates and imports a package: of a case, or of the table."""
    folder = tmp_path_factory.mktemp("wire")
    known: dict[str, Package] = {}

    def make(case: str) -> Package:
        server.script()
        if case in known:
            return known[case]
        spec = CASES / case / "openapi.yaml"
        if case == "style_table":
            spec = folder / "openapi.json"
            spec.write_text(json.dumps(table_spec()))
        name = f"wire_{case}"
        generated = generate(Source(spec, name=name), Report(), Timings())
        for path, text in generated.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        known[case] = Package(name, server)
        return known[case]

    (folder / "src").mkdir()
    sys.path.insert(0, str(folder / "src"))
    yield make
    sys.path.remove(str(folder / "src"))
    for name in [name for name in sys.modules if name.startswith("wire_")]:
        del sys.modules[name]


@pytest.mark.parametrize(
    ("row", "shape", "value", "expected"),
    list(cells()),
    ids=[f"{operation_id(row, shape)}-{value and 'filled'}" for row, shape, value, _ in cells()],
)
def test_styles(
    load: Callable[[str], Package], flavour: str, row: Row, shape: str, value: object, expected: str
) -> None:
    """A parameter of each style, place and shape is written as the table says."""
    package = load("style_table")
    name = operation_id(row, shape)
    accessor = f"cells.{name}"
    if row.place == "path" and expected in {"", "."}:
        # RFC 3986, 5.2.4: the path would be another one.
        with pytest.raises(ValueError, match=r"`color` is .*, and the path would lead elsewhere"):
            package.call(flavour, accessor, value)
        return
    if row.place == "path":
        package.call(flavour, accessor, value)
    else:
        package.call(flavour, accessor, color=value)
    seen = package.server.last
    written = {
        "path": seen.target.removeprefix(f"/{name}/"),
        "query": seen.target.partition("?")[2],
        "header": seen.header("color"),
        "cookie": seen.header("cookie"),
    }
    assert written[row.place] == expected


class Sent(NamedTuple):
    """A part of a multipart body: its name, its file's name, its type and its content."""

    name: str | None
    filename: str | None
    kind: str
    content: bytes


def parts(server: FaultServer) -> list[Sent]:
    """Return the parts that were sent, as the standard library's reader of MIME finds them."""
    kind = server.last.header("content-type")
    message = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + server.last.body)
    found: list[Sent] = []
    for part in message.walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            name = part.get_param("name", header="content-disposition")
            filename = part.get_filename()
            found.append(Sent(str(name), filename, part.get_content_type(), content))
    return found


PET: dict[str, object] = {"name": "Ä", "made_by": {"full_name": "B"}}


@pytest.mark.parametrize(
    ("chosen", "kind", "body"),
    [
        (None, "application/json", '{"name":"Ä","madeBy":{"fullName":"B"}}'.encode()),
        ("application/json", "application/json", '{"name":"Ä","madeBy":{"fullName":"B"}}'.encode()),
        ("application/x-www-form-urlencoded", "application/x-www-form-urlencoded", b"name=%C3%84&fullName=B"),
    ],
)  # fmt: skip
def test_the_choice_of_a_content_type(
    load: Callable[[str], Package], flavour: str, chosen: str | None, kind: str, body: bytes
) -> None:
    """The same arguments are written as the content type says; the first one is the usual."""
    package = load("body_choices")
    choice = {} if chosen is None else {"content_type": chosen}
    package.call(flavour, "bodies.create_pet", **PET, **choice)
    assert package.server.last.header("content-type") == kind
    assert package.server.last.body == body


@pytest.mark.parametrize("explicit", [False, True])
def test_a_file_makes_a_body_multipart(
    load: Callable[[str], Package],
    flavour: str,
    explicit: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """A file can only be sent as multipart, so nobody has to say so."""
    package = load("body_choices")
    choice = {"content_type": "multipart/form-data"} if explicit else {}
    package.call(flavour, "bodies.create_pet", **PET, photo=("a.png", b"\x89PNG"), **choice)
    assert sorted(parts(package.server)) == [
        Sent("madeBy", None, "application/json", b'{"fullName":"B"}'),
        Sent("name", None, "text/plain", "Ä".encode()),
        Sent("photo", "a.png", "image/png", b"\x89PNG"),
    ]


def test_files_of_several_types(
    load: Callable[[str], Package], flavour: str, tmp_path: Path
) -> None:
    """A body of bytes is of the usual type, of the chosen one, or of that which comes with the file."""
    package = load("body_choices")
    (tmp_path / "a").write_bytes(b"abc")
    calls: list[tuple[dict[str, object], str]] = [
        ({"body": b"abc"}, "application/x-tar"),
        ({"body": tmp_path / "a", "content_type": "application/zip"}, "application/zip"),
        ({"body": io.BytesIO(b"abc")}, "application/x-tar"),
        ({"body": iter([b"a", b"bc"])}, "application/x-tar"),
        ({"body": ("a.gz", b"abc", "application/gzip")}, "application/gzip"),
    ]
    for arguments, kind in calls:
        package.call(flavour, "bodies.put_archive", **arguments)
        assert package.server.last.body == b"abc"
        assert package.server.last.header("content-type") == kind
    with pytest.raises(
        TypeError, match=r"`body` takes a file: pass bytes, an open file or a pathlib.Path"
    ):
        package.call(flavour, "bodies.put_archive", body="abc")


def test_files_as_openapi_3_1_says_them(load: Callable[[str], Package], flavour: str) -> None:
    """OpenAPI 3.1, 4.8.14.2: `contentMediaType` alone is bytes, and text where it is a type of text."""
    package = load("body_files")
    package.call(
        flavour, "files.upload", file=b"1", cover=b"2", others=[("a.gif", b"3")], encoded=b"4",
        note="<p>", data="{}", the_name="a", the_dash_name="b",
    )  # fmt: skip
    assert sorted(parts(package.server)) == [
        Sent("cover", "upload", "application/octet-stream", b"2"),
        Sent("data", None, "text/plain", b"{}"),
        Sent("encoded", None, "text/plain", b"NA=="),
        Sent("file", "upload", "application/octet-stream", b"1"),
        Sent("note", None, "text/plain", b"<p>"),
        Sent("others", "a.gif", "image/gif", b"3"),
        Sent("the-name", None, "text/plain", b"b"),
        Sent("the_name", None, "text/plain", b"a"),
    ]
    with pytest.raises(TypeError, match="`file` takes a file"):
        package.call(flavour, "files.upload", file="text")


def test_a_type_of_json_is_asked_for(load: Callable[[str], Package], flavour: str) -> None:
    """RFC 9110, 12.5.1: who accepts `application/json` alone does not accept another type of JSON."""
    package = load("responses")
    package.server.script(Answer(body=b'{"id":"a"}'), Answer(body=b"[]"))
    assert package.call(flavour, "answers.vendor").id == "a"
    assert package.server.last.header("accept") == "application/vnd.api+json"
    package.call(flavour, "answers.list")
    assert package.server.last.header("accept") == "application/json"


def test_encodings_of_multipart(
    load: Callable[[str], Package], flavour: str, tmp_path: Path
) -> None:
    """OpenAPI 3.1, 4.8.15: each part has the content type or the style that its encoding names."""
    package = load("body_encodings")
    (tmp_path / "b.jpeg").write_bytes(b"JPEG")
    package.call(
        flavour, "bodies.upload", photo=b"PNG", others=[("a.png", b"1"), tmp_path / "b.jpeg"],
        meta={"made_by": "Ä"}, note="<a/>", ids=[1, 2],
    )  # fmt: skip
    assert sorted(parts(package.server)) == [
        Sent("ids", None, "text/plain", b"1,2"),
        Sent("meta", None, "application/vnd.example+json", '{"madeBy":"Ä"}'.encode()),
        Sent("note", None, "application/xml", b"<a/>"),
        Sent("others", "a.png", "image/png", b"1"),
        Sent("others", "b.jpeg", "image/jpeg", b"JPEG"),
        Sent("photo", "upload", "image/png", b"PNG"),
    ]
    with pytest.raises(TypeError, match="`photo` takes a file"):
        package.call(flavour, "bodies.upload", photo="a.png")


def test_encodings_of_a_form(load: Callable[[str], Package], flavour: str) -> None:
    """OpenAPI 3.1, 4.8.14.4: a field of a form is in the style that its encoding names."""
    package = load("body_encodings")
    package.call(
        flavour, "bodies.search", ids=[1, 2], words=["a", "b c"], where={"made_by": "c"},
        query={"a": 1}, link="http://x/?y=z",
    )  # fmt: skip
    assert package.server.last.body.decode().split("&") == [
        "ids=1,2", "link=http://x/?y=z", "query=%7B%22a%22%3A1%7D", "where%5BmadeBy%5D=c",
        "words=a%7Cb%20c",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content_type", "value", "sent"),
    [
        ("xml", "application/xml", '<a id="1">\u00c4</a>', '<a id="1">\u00c4</a>'.encode()),
        ("msgpack", "application/msgpack", b"\x81\xa2id\x01", b"\x81\xa2id\x01"),
        ("csv", "text/csv", "a,b\r\n1,2\r\n", b"a,b\r\n1,2\r\n"),
    ],
)
def test_formats_without_types_pass_through(
    load: Callable[[str], Package],
    flavour: str,
    name: str,
    content_type: str,
    value: Any,
    sent: bytes,
) -> None:
    """What is not JSON goes and comes as it is, text in UTF-8, under its own content type."""
    package = load("formats_passed_through")
    package.server.script(Answer(200, sent, {"Content-Type": content_type}))
    assert package.call(flavour, f"documents.put_{name}", body=value) == value
    seen = package.server.last
    assert (seen.header("content-type"), seen.header("accept"), seen.body) == (
        content_type,
        content_type,
        sent,
    )


def test_answers_by_status(load: Callable[[str], Package], flavour: str) -> None:
    """The status says which of the documented types an answer is of."""
    package = load("responses_by_status")
    types = package.types
    package.server.script(Answer(200, b'{"value":1}'), Answer(202, b'{"id":"a"}'), Answer(204))
    assert package.call(flavour, "jobs.start") == types.Result(value=1)
    assert package.call(flavour, "jobs.start") == types.Job(id="a")
    assert package.call(flavour, "jobs.start") is None
    png = {"Content-Type": "image/png"}
    package.server.script(Answer(200, b"\x89PNG", png), Answer(202, b'{"wait":5}'))
    assert package.call(flavour, "jobs.picture") == b"\x89PNG"
    assert package.server.last.header("accept") == "application/json, image/png"
    assert package.call(flavour, "jobs.picture").wait == 5


def test_what_extends_a_schema(load: Callable[[str], Package], flavour: str) -> None:
    """OpenAPI 3.1, 4.8.25: the property's value says which extension of a schema an object is of."""
    package = load("models_inheritance")
    types = package.types
    cat = {
        "kind": "cat",
        "lives": 9,
        "friendOf": {"kind": "Bird"},
        "prey": [{"kind": "Owl", "nightBlind": False}],
    }
    sent = [cat, {"kind": "Bird"}, {"kind": "dragon", "fire": True}]
    package.server.script(Answer(body=json.dumps(sent).encode()))
    found = package.call(flavour, "animals.list")
    assert [type(animal) for animal in found] == [types.Cat, types.Bird, types.Animal]
    assert type(found[0].friend_of) is types.Bird
    assert type(found[0].prey[0]) is types.Owl
    assert [animal.to_dict() for animal in found] == sent
    package.server.script(Answer(201, b'{"kind":"cat","lives":1}'))
    made = package.call(
        flavour,
        "animals.add",
        body={"kind": "cat", "lives": 1, "friend_of": {"kind": "Owl", "night_blind": True}},
    )
    assert made == types.Cat(kind="cat", lives=1)
    expected = {"kind": "cat", "lives": 1, "friendOf": {"kind": "Owl", "nightBlind": True}}
    assert json.loads(package.server.last.body) == expected
    package.server.script(Answer(201, b'{"kind":"cat","lives":1}'))
    package.call(flavour, "animals.add", body=found[0])
    assert json.loads(package.server.last.body) == cat


def test_formats_there_and_back(load: Callable[[str], Package], flavour: str) -> None:
    """What callers pass is written as the format says; what a server sent goes back as it was."""
    package = load("models_formats")
    moment = datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC)
    answer = {
        "id": "0f0e0d0c-0b0a-0908-0706-050403020100", "amount": "1.10", "at": "01:02:03Z", "big": 2**63 - 1,
        "bigText": "9223372036854775807", "data": "Zm9vYg==", "encoded": None, "exact": [1, 2.5],
        "lasts": "P1M", "loose": ["a", 1], "nothing": None, "one": 1, "pair": ["a", "2024-02-29T01:02:03Z"],
        "patterned": {"x-a": 1, "y-b": "2"}, "tags": ["a", "a"], "more": {"kept": [None]},
    }  # fmt: skip
    package.server.script(Answer(body=json.dumps(answer).encode()))
    thing = package.call(
        flavour, "things.create", pair=("a", moment), secret="s", amount=Decimal("1.10"), at=time(1, 2, 3),
        lasts=timedelta(hours=36), data=b"foob", encoded=b"\xff\xef", file=io.BytesIO(b"foobar"),
    )  # fmt: skip
    assert json.loads(package.server.last.body) == {
        "pair": ["a", "2024-02-29T01:02:03Z"], "secret": "s", "amount": "1.10", "at": "01:02:03",
        "lasts": "P1DT12H", "data": "Zm9vYg==", "encoded": "/+8=", "file": "Zm9vYmFy",
    }  # fmt: skip
    assert thing.pair == ("a", moment)
    assert thing.secret is None
    assert thing.to_dict() == answer
    assert json.loads(thing.to_json()) == answer
    with pytest.raises(ValueError, match=r"`pair` cannot be sent as JSON: .* has no time zone"):
        package.call(flavour, "things.create", pair=("a", moment.replace(tzinfo=None)), secret="s")
    with pytest.raises(TypeError, match="`amount` cannot be sent as JSON"):
        package.call(flavour, "things.create", pair=("a", moment), secret="s", amount=object())


def test_names_of_python_in_a_query(load: Callable[[str], Package], flavour: str) -> None:
    """A dict for a parameter has Python's names, and is sent with the API's."""
    package = load("models_formats")
    where = {"made_by": "a", "since": datetime(2024, 2, 29, tzinfo=UTC)}
    package.call(flavour, "things.list", key=b"\xff\xef", where=where)
    query = "key=%2F%2B8%3D&where%5BmadeBy%5D=a&where%5Bsince%5D=2024-02-29T00%3A00%3A00Z"
    assert package.server.last.target == f"/things?{query}"
    with pytest.raises(ValueError, match=r"`where`.* has no time zone|`since`.* has no time zone"):
        package.call(flavour, "things.list", where={"since": datetime(2024, 2, 29)})  # noqa: DTZ001 - what this is about


def test_a_model_there_and_back(load: Callable[[str], Package], flavour: str) -> None:
    """What is read-only is no argument, what is write-only need not come back, the rest is typed."""
    package = load("models_there_and_back")
    pet = {
        "id": 1, "name": "Tom", "kind": "pet", "colour": "light-red", "place": [1.5, 2.0, "north"],
        "tag": None, "speed": {"score": 3},
    }  # fmt: skip
    package.server.script(Answer(200, json.dumps(pet).encode()))
    arguments = {name: value for name, value in pet.items() if name not in {"id", "speed"}}
    got = package.call(
        flavour, "pets.replace_pet", **arguments, password="p", extra_body={"speed": {"score": 3}}
    )
    assert json.loads(package.server.last.body) == {
        **arguments,
        "speed": {"score": 3},
        "password": "p",
    }
    assert (got.id, got.kind, got.colour) == (1, "pet", "light-red")
    assert got.place == (1.5, 2.0, "north")
    assert got.model_extra["speed"].score == 3
    assert got.tag is None
    assert "tag" in got.model_fields_set
    assert got.password is None
    assert got.to_dict() == pet
    assert json.loads(got.to_json()) == pet
    package.server.script(Answer(200, b'{"id":1,"name":"Tom"}'))
    less = package.call(flavour, "pets.replace_pet", name="Tom", password="p")
    assert "tag" not in less.model_fields_set
    assert less.to_dict() == {"id": 1, "name": "Tom"}
    with pytest.raises(TypeError, match="id"):
        package.call(flavour, "pets.replace_pet", id=1, name="Tom", password="p")


def test_objects_as_parameters(load: Callable[[str], Package], flavour: str) -> None:
    """The names of a model's properties are the API's in every place (OpenAPI 3.1, 4.8.12)."""
    package = load("parameters_of_objects")
    release = {"major_part": 3, "minor_part": 1}
    package.call(
        flavour, "releases.get_release", release, x_since=release, until=release, at=release
    )
    seen = package.server.last
    path, _, query = seen.target.partition("?")
    assert path == "/releases/majorPart,3,minorPart,1"
    assert seen.header("x-since") == "majorPart,3,minorPart,1"
    assert sorted(query.split("&")) == [
        "majorPart=3",
        "minorPart=1",
        "until%5BmajorPart%5D=3",
        "until%5BminorPart%5D=1",
    ]
