"""Bodies that are not JSON: forms as OpenAPI's encoding has them, multipart, and bytes as they are."""

from __future__ import annotations

import io
from collections.abc import Sequence  # noqa: TC003 - read with the TypedDicts
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, TypedDict

import httpx2
import pydantic
import pytest

from package import _styles
from package._bodies import FileInput, form_body, multipart_body, part, raw_content, text_content
from package._files import PathFile
from package._models import BaseModel
from package._sentinels import omit

if TYPE_CHECKING:
    from pathlib import Path


class Meta(BaseModel):
    title: str


def parts(fields: dict[str, object]) -> list[tuple[str, bytes]]:
    """Return the headers and the content of each part that httpx2 sends."""
    data, files = multipart_body(fields)
    request = httpx2.Request("POST", "http://x/", data=data, files=files)
    kind = request.headers["content-type"]
    assert kind.startswith("multipart/form-data; boundary=")
    pieces = request.read().split(b"--" + kind.partition("boundary=")[2].encode())[1:-1]
    found: list[tuple[str, bytes]] = []
    for piece in pieces:
        head, _, content = piece.removeprefix(b"\r\n").removesuffix(b"\r\n").partition(b"\r\n\r\n")
        found.append((head.decode().removeprefix("Content-Disposition: form-data; "), content))
    return found


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        ({"a": "b c", "d": "&=+"}, b"a=b%20c&d=%26%3D%2B"),
        ({"a": [1, 2]}, b"a=1&a=2"),
        ({"a": {"b": 1}}, b"b=1"),
        ({"a": True, "b": None, "c": omit, "d": date(2024, 1, 2)}, b"a=true&d=2024-01-02"),
        ({"a": [{"b": 1}]}, b"a=%7B%22b%22%3A1%7D"),
        ({}, b""),
    ],
)
def test_forms(fields: dict[str, object], body: bytes) -> None:
    """A form's fields are in the style `form`; what is omitted or null is not sent."""
    assert form_body(fields) == body


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", [('name="f"', b"text")]),
        (5, [('name="f"', b"5")]),
        (True, [('name="f"', b"true")]),
        (["a", "b"], [('name="f"', b"a"), ('name="f"', b"b")]),
        (("a", "b"), [('name="f"', b"a"), ('name="f"', b"b")]),
        (
            b"abc",
            [('name="f"; filename="upload"\r\nContent-Type: application/octet-stream', b"abc")],
        ),
        (("a.txt", b"abc"), [('name="f"; filename="a.txt"\r\nContent-Type: text/plain', b"abc")]),
        (
            ("a", b"abc", "image/png"),
            [('name="f"; filename="a"\r\nContent-Type: image/png', b"abc")],
        ),
        ({"a": 1}, [('name="f"\r\nContent-Type: application/json', b'{"a":1}')]),
        (Meta(title="t"), [('name="f"\r\nContent-Type: application/json', b'{"title":"t"}')]),
        ([{"a": 1}], [('name="f"\r\nContent-Type: application/json', b'{"a":1}')]),
        ([[1, 2]], [('name="f"\r\nContent-Type: application/json', b"[1,2]")]),
    ],
)
def test_multipart_parts(value: object, expected: list[tuple[str, bytes]]) -> None:
    """OpenAPI 3.1, 4.8.15.1.1: scalars are text, objects JSON, bytes files, and a list is a part each."""
    assert parts({"f": value}) == expected


def test_multipart_leaves_out_what_is_undefined() -> None:
    """What is omitted or null is no part."""
    assert parts({"a": omit, "b": None, "c": [None, "d"]}) == [('name="c"', b"d")]


def test_files(tmp_path: Path) -> None:
    """A path and an open file are files of their names; one without a name is an upload."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    expected = [('name="f"; filename="a.txt"\r\nContent-Type: text/plain', b"abc")]
    assert parts({"f": path}) == expected
    with path.open("rb") as file:
        assert parts({"f": file}) == expected
    (head, content) = parts({"f": io.BytesIO(b"abc")})[0]
    assert head.startswith('name="f"; filename="upload"')
    assert content == b"abc"


@pytest.mark.parametrize("value", [('a"\r\nX: y', b""), ("a", b"", "text/plain\r\nX: y")])
def test_nothing_is_injected_into_a_part(value: object) -> None:
    """A line break in a file's name is escaped, and in a content type refused."""
    try:
        found = parts({"f": value})
    except ValueError as error:
        assert "control character" in str(error)  # noqa: PT017 - the one outcome or the other
    else:
        assert "\r\nX" not in found[0][0]


def read(content: Any) -> bytes:
    return content if isinstance(content, bytes) else b"".join(content)


def test_content(tmp_path: Path) -> None:
    """A body that is sent as it is may be bytes, a path, an open file, one with a type, or an iterator."""
    (tmp_path / "a").write_bytes(b"abc")
    cases: list[tuple[object, str | None]] = [
        (b"abc", None),
        (bytearray(b"abc"), None),
        (tmp_path / "a", None),
        (io.BytesIO(b"abc"), None),
        (("a.bin", b"abc"), None),
        (("a.png", tmp_path / "a", "image/png"), "image/png"),
        (iter([b"a", b"", b"bc"]), None),
        ([b"ab", b"c"], None),
    ]
    for value, expected in cases:
        content, kind = raw_content(value)
        assert (read(content), kind) == (b"abc", expected)


@pytest.mark.parametrize("value", ["abc", ("a.txt", "abc"), 5, None])
def test_what_is_no_file_is_refused(value: object) -> None:
    """Text could be a path or a content, so a sentence says what to pass instead."""
    with pytest.raises(TypeError, match=r"^`body` takes "):
        raw_content(value)


@pytest.mark.parametrize("value", ["abc", ["abc"], ("a.txt", "abc")])
def test_text_for_a_file_of_a_form_is_refused(value: object) -> None:
    """A field that is a file takes no text; the error names the field."""
    with pytest.raises(
        TypeError, match=r"^`photo` takes a file: pass bytes, an open file or a pathlib.Path"
    ):
        multipart_body({"photo": value}, files=("photo",))


def test_an_open_file_of_text_is_refused(tmp_path: Path) -> None:
    """Its content is text: the sentence says how to open it."""
    (tmp_path / "a").write_text("é", encoding="utf-8")
    with (tmp_path / "a").open(encoding="utf-8") as file:
        with pytest.raises(TypeError, match='open it with mode "rb"'):
            raw_content(file)
        with pytest.raises(TypeError, match=r"^`f` is a file of text"):
            multipart_body({"f": [file]}, files=("f",))


def test_text_content() -> None:
    """A body of text is text, or text that is encoded already."""
    assert text_content("é") == "é"
    assert text_content(b"<a/>") == b"<a/>"
    with pytest.raises(TypeError, match=r"^`body` takes text"):
        text_content({"a": 1})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (part("<a/>", "application/xml"), ('name="f"\r\nContent-Type: application/xml', b"<a/>")),
        (part({"a": 1}, "application/json"), ('name="f"\r\nContent-Type: application/json', b'{"a":1}')),
        (part("a", "application/json"), ('name="f"\r\nContent-Type: application/json', b'"a"')),
        (part({"a": 1}, "application/vnd.x+json"), ('name="f"\r\nContent-Type: application/vnd.x+json', b'{"a":1}')),
        (part(b"x", "image/png"), ('name="f"; filename="upload"\r\nContent-Type: image/png', b"x")),
        (
            part(("a.bin", b"x", "image/gif"), "image/png"),
            ('name="f"; filename="a.bin"\r\nContent-Type: image/gif', b"x"),
        ),
        (part(("a.gif", b"x"), "image/png, image/gif"), ('name="f"; filename="a.gif"\r\nContent-Type: image/gif', b"x")),
        (
            ("a", b"x", None, {"X-Rate": "5"}),
            ('name="f"; filename="a"\r\nX-Rate: 5\r\nContent-Type: application/octet-stream', b"x"),
        ),
        (_styles.comma([1, "b c"]), ('name="f"', b"1,b c")),
    ],
)  # fmt: skip
def test_parts_that_say_how_they_are_encoded(value: object, expected: tuple[str, bytes]) -> None:
    """OpenAPI 3.1, 4.8.15.1: `contentType` is the part's type, a caller's own counts before it; `style` rules."""
    head, content = parts({"f": value})[0]
    assert (sorted(head.split("\r\n")), content) == (sorted(expected[0].split("\r\n")), expected[1])


class FilterParam(TypedDict, total=False):
    made_by: Annotated[str, pydantic.Field(alias="madeBy")]


class UploadParams(TypedDict, total=False):
    file_filter: Annotated[FilterParam, pydantic.Field(alias="fileFilter")]
    filters: Sequence[FilterParam]
    file: FileInput


def test_names_of_python_in_a_form_become_the_apis() -> None:
    """Objects in a form are written with the API's names; files are left alone."""
    fields: dict[str, object] = {
        "file_filter": {"made_by": "a"},
        "filters": [{"made_by": "b"}],
        "file": b"x",
    }
    data, found = multipart_body(fields, UploadParams)
    assert data == {}
    json = "application/json"
    assert found[0] == ("fileFilter", (None, b'{"madeBy":"a"}', json))
    assert found[1] == ("filters", (None, b'{"madeBy":"b"}', json))
    assert found[2] == ("file", ("upload", b"x"))
    assert form_body({"fileFilter": {"made_by": "a"}, "filters": omit}, UploadParams) == b"madeBy=a"


def test_a_path_is_read_in_pieces_and_again(tmp_path: Path) -> None:
    """A file is open only while it is read, and can be read from any place: pythons's own files agree."""
    path = tmp_path / "a"
    path.write_bytes(bytes(range(100)))
    with path.open("rb") as real:
        file = PathFile(path)
        for size in (10, 50, 100, 10):
            assert file.read(size) == real.read(size)
            assert file.tell() == real.tell()
        for offset, whence in ((5, 0), (3, 1), (-4, 2), (0, 2)):
            assert file.seek(offset, whence) == real.seek(offset, whence)
            assert file.read(2) == real.read(2)
    assert file.seek(0) == 0
    assert file.seekable()
    assert b"".join(file) == path.read_bytes()
    with pytest.raises(FileNotFoundError):
        PathFile(tmp_path / "b")
