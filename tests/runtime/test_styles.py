"""Parameters: each style of OpenAPI 3.1 in each place, as its table of style examples writes them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Annotated, TypedDict
from uuid import UUID

import pydantic
import pytest

from package import _styles, _texts
from package._models import BaseModel
from package._path import url_path
from package._sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Callable

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


class Colour(BaseModel):
    red: Annotated[int | None, pydantic.Field(alias="R")] = None
    green: Annotated[int | None, pydantic.Field(alias="G")] = None


NAIVE = datetime(2024, 2, 29)  # noqa: DTZ001 - what some tests are about


class Size(Enum):
    BIG = "big"


class Level(IntEnum):
    HIGH = 3


def in_query(value: object) -> str:
    return _styles.query_string({"color": value})


def plain(value: object) -> object:
    return value


def matrix(value: object) -> object:
    return _styles.matrix("color", value)


def matrix_exploded(value: object) -> object:
    return _styles.matrix("color", value, explode=True)


def label_exploded(value: object) -> object:
    return _styles.label(value, explode=True)


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (matrix, "", ";color"),
        (matrix, "blue", ";color=blue"),
        (matrix, ARRAY, ";color=blue,black,brown"),
        (matrix, OBJECT, ";color=R,100,G,200,B,150"),
        (matrix_exploded, "", ";color"),
        (matrix_exploded, "blue", ";color=blue"),
        (matrix_exploded, ARRAY, ";color=blue;color=black;color=brown"),
        (matrix_exploded, OBJECT, ";R=100;G=200;B=150"),
        (_styles.label, "", "."),
        (_styles.label, "blue", ".blue"),
        (_styles.label, ARRAY, ".blue,black,brown"),
        (_styles.label, OBJECT, ".R,100,G,200,B,150"),
        (label_exploded, "", "."),
        (label_exploded, "blue", ".blue"),
        (label_exploded, ARRAY, ".blue.black.brown"),
        (label_exploded, OBJECT, ".R=100.G=200.B=150"),
        (plain, "", ""),
        (plain, "blue", "blue"),
        (plain, ARRAY, "blue,black,brown"),
        (plain, OBJECT, "R,100,G,200,B,150"),
        (_styles.exploded, "", ""),
        (_styles.exploded, "blue", "blue"),
        (_styles.exploded, ARRAY, "blue,black,brown"),
        (_styles.exploded, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_path_styles(style: Callable[[object], object], value: object, expected: str) -> None:
    """A path value is written as OpenAPI 3.1's table of style examples says."""
    assert _styles.path_value("color", style(value)) == expected


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (_styles.comma, "", "color="),
        (_styles.comma, "blue", "color=blue"),
        (_styles.comma, ARRAY, "color=blue,black,brown"),
        (_styles.comma, OBJECT, "color=R,100,G,200,B,150"),
        (plain, "", "color="),
        (plain, "blue", "color=blue"),
        (plain, ARRAY, "color=blue&color=black&color=brown"),
        (plain, OBJECT, "R=100&G=200&B=150"),
        (_styles.space, ARRAY, "color=blue%20black%20brown"),
        (_styles.space, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        (_styles.pipe, ARRAY, "color=blue%7Cblack%7Cbrown"),
        (_styles.pipe, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (_styles.deep_object, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ],
)
def test_query_styles(style: Callable[[object], object], value: object, expected: str) -> None:
    """A query value is written as OpenAPI 3.1's table of style examples says."""
    assert in_query(style(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("blue", "blue"),
        (ARRAY, "blue,black,brown"),
        (OBJECT, "R,100,G,200,B,150"),
        (_styles.exploded(ARRAY), "blue,black,brown"),
        (_styles.exploded(OBJECT), "R=100,G=200,B=150"),
        ("a b/ü%", "a b/ü%"),
        (_styles.exploded({"a b": "c/d"}), "a b=c/d"),
        ("", ""),
        ([], None),
        ({}, None),
    ],
)
def test_header_style(value: object, expected: str | None) -> None:
    """A header value is in the style `simple` and is not escaped; an empty list is no header."""
    assert _styles.header_value(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("blue", "color=blue"),
        ("", "color="),
        ("a;b=c", "color=a%3Bb%3Dc"),
        (_styles.comma(ARRAY), "color=blue,black,brown"),
        (_styles.comma(OBJECT), "color=R,100,G,200,B,150"),
        (ARRAY, "color=blue; color=black; color=brown"),
        (OBJECT, "R=100; G=200; B=150"),
        ([], ""),
    ],
)
def test_cookie_style(value: object, expected: str) -> None:
    """A cookie is in the style `form`, its pairs divided as pairs of a cookie header are."""
    assert _styles.cookie_pairs("color", value) == expected


@pytest.mark.parametrize(
    "style", [plain, _styles.comma, _styles.space, _styles.pipe, _styles.deep_object]
)
@pytest.mark.parametrize("value", [None, omit, [], {}, [None], {"a": None}, {"a": omit}])
def test_undefined_values_are_not_in_the_query(
    style: Callable[[object], object], value: object
) -> None:
    """RFC 6570, 2.3: null, and a list or an object without defined members, is not sent."""
    assert _styles.query_string({"a": 1, "color": style(value), "b": 2}) == "a=1&b=2"


def test_undefined_members_are_left_out() -> None:
    """RFC 6570, 2.3: a member of a list or an object that is null is as if it were not there."""
    assert in_query(["a", None, "b"]) == "color=a&color=b"
    assert in_query({"a": 1, "b": None, "c": omit}) == "a=1"
    assert (
        in_query(_styles.deep_object({"a": None, "b": {"c": None, "d": 1}}))
        == "color%5Bb%5D%5Bd%5D=1"
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (1.5, "1.5"),
        (Decimal("1.50"), "1.50"),
        (Size.BIG, "big"),
        (Level.HIGH, "3"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (date(2024, 2, 29), "2024-02-29"),
        (datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC), "2024-02-29T01:02:03Z"),
        (datetime(2024, 2, 29, 1, 2, 3, 400, tzinfo=UTC), "2024-02-29T01:02:03.000400Z"),
        (datetime(2024, 2, 29, tzinfo=timezone(timedelta(hours=-3))), "2024-02-29T00:00:00-03:00"),
        (b"abc", "abc"),
        (time(1, 2, 3, tzinfo=UTC), "01:02:03+00:00"),
        (timedelta(hours=36, seconds=1.5), "P1DT12H1.5S"),
        (PurePosixPath("/a/b"), "/a/b"),
        ({"a": [1]}, '{"a":[1]}'),
        ([1, "b"], '[1,"b"]'),
    ],
)
def test_text_of_values(value: object, expected: str) -> None:
    """Values are text as JSON and RFC 3339 write them; objects and lists below the top are JSON."""
    assert _texts.text_of(value) == expected


def test_models_are_written_by_their_names_in_json() -> None:
    """A model is an object of the properties that are set, under the API's names."""
    assert in_query(Colour(red=1)) == "R=1"
    assert in_query(_styles.deep_object({"c": Colour(green=2)})) == "color%5Bc%5D%5BG%5D=2"
    assert _styles.path_value("c", Colour(red=1, green=2)) == "R,1,G,2"


ITERABLES: list[Callable[[list[str]], object]] = [
    tuple,
    iter,
    set,
    lambda items: (item for item in items),
]


@pytest.mark.parametrize("make", ITERABLES)
def test_any_iterable_is_a_list(make: Callable[[list[str]], object]) -> None:
    """Tuples, sets, iterators and generators are lists, and are read once."""
    assert in_query(make(["a"])) == "color=a"
    assert in_query(_styles.comma(make(["a"]))) == "color=a"
    assert _styles.path_value("color", matrix(make(["a"]))) == ";color=a"


def test_bytes_and_text_are_no_lists() -> None:
    """Text and bytes are one value, not a list of characters."""
    assert in_query("ab") == "color=ab"
    assert in_query(b"ab") == "color=ab"


@pytest.mark.parametrize("style", [plain, _styles.comma, _styles.space, _styles.pipe])
def test_query_values_are_escaped(style: Callable[[object], object]) -> None:
    """RFC 3986, 2.3: all but unreserved characters are percent-encoded, in names and in values."""
    written = _styles.query_string({"a&b": style("~-._ :/?#[]@!$&'()*+,;=%\xfc")})
    assert written == "a%26b=~-._%20%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25%C3%BC"


def test_deep_object_names_are_escaped() -> None:
    """A property's name cannot break out of its brackets."""
    assert in_query(_styles.deep_object({"a]&x": "1"})) == "color%5Ba%5D%26x%5D=1"


def test_allow_reserved() -> None:
    """RFC 6570, 3.2.3: reserved characters and triplets pass; `#` would end the query, and does not."""
    assert in_query(_styles.reserved("/a?b:c%2Fd%zz #é")) == "color=/a?b:c%2Fd%25zz%20%23%C3%A9"
    assert in_query(_styles.reserved(["a/b", "c"])) == "color=a/b&color=c"
    assert in_query(_styles.reserved(None)) == ""


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (_styles.comma, ["a/b", "c d"], "color=a/b,c%20d"),
        (_styles.space, ["a/b", "c"], "color=a/b%20c"),
        (_styles.pipe, ["a/b", "c"], "color=a/b%7Cc"),
        (_styles.deep_object, {"R": "a/b"}, "color%5BR%5D=a/b"),
    ],
)
def test_allow_reserved_in_every_style(
    style: Callable[..., object], value: object, expected: str
) -> None:
    """`allowReserved` changes how values are escaped, and nothing else of a style."""
    assert in_query(style(value, reserved=True)) == expected


@pytest.mark.parametrize(
    "value", [object(), [object()], {"a": object()}, float("nan"), [float("inf")], NAIVE]
)
@pytest.mark.parametrize("style", [plain, _styles.comma, _styles.deep_object])
def test_what_has_no_form_as_text_is_refused(
    value: object, style: Callable[[object], object]
) -> None:
    """A value that no server could read is refused, by the name of its parameter."""
    with pytest.raises((TypeError, ValueError), match=r"^`color`: "):
        in_query(style(value))


def test_a_moment_without_a_time_zone_is_refused() -> None:
    """RFC 3339, 5.6: there is no form without an offset; the sentence says what to do."""
    with pytest.raises(ValueError, match=r"`pet_id`: .* has no time zone: add"):
        url_path("/pets/{pet_id}", NAIVE)


class FilterParam(TypedDict, total=False):
    made_by: Annotated[str, pydantic.Field(alias="madeBy")]


class ListParams(TypedDict, total=False):
    where: FilterParam


def test_names_of_python_in_a_parameter_become_the_apis() -> None:
    """A dict is translated as its TypedDict says; what is omitted stays omitted."""
    found = _styles.translated({"made_by": "a"}, ListParams, "where")
    assert in_query(_styles.deep_object(found)) == "color%5BmadeBy%5D=a"
    assert _styles.translated(omit, ListParams, "where") is omit


def test_base64_parameters() -> None:
    """RFC 4648, 4: bytes are base64, text is taken to be so already."""
    assert in_query(_styles.as_base64(b"\xff\xef")) == "color=%2F%2B8%3D"
    assert in_query(_styles.as_base64("/+8=")) == "color=%2F%2B8%3D"


def test_json_in_a_header_is_ascii() -> None:
    """RFC 8259, 7: a character that no header can hold is escaped, in two halves if it has to be."""
    written = _styles.as_json({"a": "é😀"})
    assert written == '{"a":"\\u00e9\\ud83d\\ude00"}'
    assert json.loads(str(written)) == {"a": "é😀"}


def test_json_parameters() -> None:
    """A parameter that is described by `content` is JSON text, compact, in the API's names."""
    written = _styles.as_json({"a": Colour(red=1), "b": [date(2024, 1, 2)]})
    assert written == '{"a":{"R":1},"b":["2024-01-02"]}'
    assert in_query(_styles.as_json({"a": 1})) == "color=%7B%22a%22%3A1%7D"
    assert in_query(_styles.as_json(None)) == ""


def test_a_model_with_values_that_do_not_fit_is_written_without_a_warning() -> None:
    """What a server sent can be sent back in a query, even where it is not as documented."""
    assert in_query(Colour.model_construct({"red"}, red="x")) == "R=x"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a/b", "/pets/a%2Fb"),
        ("a b?c#d", "/pets/a%20b%3Fc%23d"),
        ("%2e%2e", "/pets/%252e%252e"),
        ("...", "/pets/..."),
        (7, "/pets/7"),
        (["a,b", "c"], "/pets/a%2Cb,c"),
    ],
)
def test_path_values_are_escaped(value: object, expected: str) -> None:
    """A path value stays within its segment, whatever is in it."""
    assert url_path("/pets/{pet_id}", value) == expected


@pytest.mark.parametrize(
    "value", ["", ".", "..", None, omit, [], {}, _styles.label(""), _styles.label(".")]
)
def test_path_values_that_lead_elsewhere_are_refused(value: object) -> None:
    """A missing or empty value, or dots, would make a request of another path: a ValueError."""
    with pytest.raises(ValueError, match=r"`pet_id`"):
        url_path("/pets/{pet_id}/toys", value)
