"""Bodies that are not JSON: forms as OpenAPI's encoding has them, multipart, and bytes as they are."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from package._bodies import form_body, multipart_body, raw_content
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


def test_content(tmp_path: Path) -> None:
    """A body that is sent as it is may be text, bytes, a path, an open file, or one with a type."""
    (tmp_path / "a").write_bytes(b"abc")
    file = io.BytesIO(b"abc")
    cases: list[tuple[object, tuple[Any, str | None]]] = [
        ("abc", ("abc", None)),
        (b"abc", (b"abc", None)),
        (bytearray(b"abc"), (b"abc", None)),
        (tmp_path / "a", (b"abc", None)),
        (file, (file, None)),
        (("a.bin", b"abc"), (b"abc", None)),
        (("a.png", tmp_path / "a", "image/png"), (b"abc", "image/png")),
    ]
    for value, expected in cases:
        assert raw_content(value) == expected
