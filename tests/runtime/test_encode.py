"""Encoding: models and dicts, mixed at any depth, as JSON with the API's names."""

from __future__ import annotations

import io
import json
from collections import deque
from collections.abc import Mapping, Sequence  # noqa: TC003 - read with the TypedDicts
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Annotated, Any, Required, TypedDict
from uuid import UUID

import pytest
from pydantic import Field

from package._bodies import FileInput  # noqa: TC001 - read with the TypedDicts
from package._encode import encode, member_type
from package._models import BaseModel
from package._sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Toy(BaseModel):
    toy_name: Annotated[str, Field(alias="toy-name")]
    price: float | None = None


class ToyParam(TypedDict, total=False):
    toy_name: Required[Annotated[str, Field(alias="toy-name")]]
    price: float


class StickParam(TypedDict, total=False):
    stick_length: Annotated[int, Field(alias="stickLength")]


class PetParam(TypedDict, total=False):
    pet_name: Annotated[str, Field(alias="petName")]
    toy: Toy | ToyParam
    toys: Sequence[Toy | ToyParam]
    by_name: Annotated[dict[str, Toy | ToyParam], Field(alias="byName")]
    mapped: Mapping[str, ToyParam]
    friends: Annotated[Sequence[PetParam], Field(alias="Friends")]
    either: ToyParam | StickParam | str | None
    pair: tuple[ToyParam, int]
    many: tuple[ToyParam, ...]
    grid: Sequence[Sequence[ToyParam]]
    born: str | date


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


def sent(value: object, expected: Any = None) -> Any:
    return json.loads(encode(value, expected))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC), "2024-02-29T01:02:03Z"),
        (
            datetime(2024, 2, 29, 1, 2, 3, tzinfo=timezone(timedelta(hours=5, minutes=30))),
            "2024-02-29T01:02:03+05:30",
        ),
        (date(2024, 2, 29), "2024-02-29"),
        (time(1, 2, 3), "01:02:03"),
        (Colour.RED, "red"),
        (Level.HIGH, 3),
        (Decimal("1.10"), "1.10"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (b"abc", "abc"),
        ((1, 2), [1, 2]),
        (deque([1]), [1]),
        (2**70, 2**70),
        ("é\u2028\x00", "é\u2028\x00"),
        (None, None),
    ],
)
def test_values_that_json_has_no_form_for(value: object, expected: object) -> None:
    """Dates are RFC 3339, enumerations their values, decimals and ids text; at any depth."""
    assert sent({"a": [{"b": value}]}) == {"a": [{"b": expected}]}
    assert sent(value) == expected


def test_a_generator_is_a_list() -> None:
    """What yields elements is written as a list of them."""
    assert sent({"a": (n for n in (1, 2))}) == {"a": [1, 2]}


WRAPS: list[Callable[[float], object]] = [
    lambda n: n,
    lambda n: {"a": [n]},
    lambda n: {"a": Toy.model_construct({"price"}, price=n)},
    lambda n: [Toy.model_construct(set(), more=n)],
]


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("wrap", WRAPS)
def test_numbers_that_json_does_not_have_are_refused(
    number: float, wrap: Callable[[float], object]
) -> None:
    """RFC 8259, 6: neither NaN nor Infinity; a sentence says so, and nothing is sent as null."""
    with pytest.raises(ValueError, match="NaN and Infinity have no form in JSON"):
        encode(wrap(number))


def test_texts_that_look_like_such_numbers_are_sent() -> None:
    """The words are words."""
    assert sent({"NaN": "Infinity, NaN"}) == {"NaN": "Infinity, NaN"}


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        (object(), TypeError, "this cannot be sent as JSON: Unable to serialize"),
        ({"b": 1, "a": [object()]}, TypeError, "`a` cannot be sent as JSON: Unable to serialize"),
        ({"a": b"\xff"}, TypeError, "`a` cannot be sent as JSON: invalid utf-8"),
    ],
)
def test_what_has_no_form_is_refused(value: object, kind: type[Exception], message: str) -> None:
    """A value without a form in JSON raises before anything is sent, and its property is named."""
    with pytest.raises(kind, match=message):
        encode(value)


def test_a_circle_is_a_value_error() -> None:
    """An object that holds itself has no form."""
    circle: dict[str, object] = {}
    circle["a"] = circle
    with pytest.raises(ValueError, match="`a` cannot be sent as JSON: Circular"):
        encode(circle)


def test_models_in_dicts_in_lists() -> None:
    """A model is written by the API's names and without what is unset, wherever it stands."""
    toy = Toy(toy_name="ball")
    assert sent({"a": [{"b": toy}, (toy,)]}) == {
        "a": [{"b": {"toy-name": "ball"}}, [{"toy-name": "ball"}]]
    }
    assert sent(toy) == {"toy-name": "ball"}


def test_unset_null_and_omit_are_told_apart() -> None:
    """None is null, in models as well; `omit` and what is unset are not sent."""
    toy = Toy(toy_name="ball", price=None)
    assert sent({"a": None, "b": omit, "c": toy}) == {
        "a": None,
        "c": {"toy-name": "ball", "price": None},
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"pet_name": "a"}, {"petName": "a"}),
        ({"toy": {"toy_name": "b"}}, {"toy": {"toy-name": "b"}}),
        ({"toy": Toy(toy_name="b")}, {"toy": {"toy-name": "b"}}),
        (
            {"toys": [{"toy_name": "b"}, Toy(toy_name="c")]},
            {"toys": [{"toy-name": "b"}, {"toy-name": "c"}]},
        ),
        ({"toys": ({"toy_name": "b"},)}, {"toys": [{"toy-name": "b"}]}),
        ({"toys": (t for t in [{"toy_name": "b"}])}, {"toys": [{"toy-name": "b"}]}),
        ({"by_name": {"toy_name": {"toy_name": "b"}}}, {"byName": {"toy_name": {"toy-name": "b"}}}),
        ({"mapped": {"x": {"toy_name": "b"}}}, {"mapped": {"x": {"toy-name": "b"}}}),
        (
            {"friends": [{"friends": [{"pet_name": "c"}]}]},
            {"Friends": [{"Friends": [{"petName": "c"}]}]},
        ),
        ({"either": {"toy_name": "b"}}, {"either": {"toy-name": "b"}}),
        ({"either": {"stick_length": 1}}, {"either": {"stickLength": 1}}),
        ({"either": "text"}, {"either": "text"}),
        ({"either": None}, {"either": None}),
        ({"pair": ({"toy_name": "b"}, 1)}, {"pair": [{"toy-name": "b"}, 1]}),
        (
            {"many": ({"toy_name": "b"}, {"toy_name": "c"})},
            {"many": [{"toy-name": "b"}, {"toy-name": "c"}]},
        ),
        ({"grid": [[{"toy_name": "b"}]]}, {"grid": [[{"toy-name": "b"}]]}),
        ({"born": date(2024, 1, 2)}, {"born": "2024-01-02"}),
        ({"petName": "a", "other": {"x_y": 1}}, {"petName": "a", "other": {"x_y": 1}}),
        ({"toys": "not a list"}, {"toys": "not a list"}),
        ({"pet_name": omit, "either": omit}, {}),
    ],
)
def test_pythons_names_become_the_apis(value: object, expected: object) -> None:
    """The keys of TypedDicts are translated at any depth; keys that they do not know pass."""
    assert sent(value, PetParam) == expected


class EventParam(TypedDict, total=False):
    at: Annotated[str | datetime, Field(alias="startsAt")]
    moments: Sequence[str | datetime | Toy]
    by_day: dict[str, str | datetime]
    data: str | bytes
    file: FileInput
    either: str | datetime | ToyParam


NAIVE = datetime(2024, 2, 29, 1, 2, 3)  # noqa: DTZ001 - what this is about
NOON = datetime(2024, 2, 29, 12, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"at": NOON}, {"startsAt": "2024-02-29T12:00:00+02:00"}),
        ({"at": "2024-02-29T01:02:03"}, {"startsAt": "2024-02-29T01:02:03"}),
        ({"moments": ["x", NOON, Toy(toy_name="a")]}, {"moments": ["x", "2024-02-29T12:00:00+02:00", {"toy-name": "a"}]}),
        ({"either": {"toy_name": "a"}}, {"either": {"toy-name": "a"}}),
        ({"either": NOON}, {"either": "2024-02-29T12:00:00+02:00"}),
        ({"at": None}, {"startsAt": None}),
        # RFC 4648, 10: the test vectors, and what tells the alphabet of section 4 from that of 5.
        ({"data": b""}, {"data": ""}),
        ({"data": b"foobar"}, {"data": "Zm9vYmFy"}),
        ({"data": bytearray(b"fooba")}, {"data": "Zm9vYmE="}),
        ({"data": b"\xff\xef"}, {"data": "/+8="}),
        ({"data": "Zm9v"}, {"data": "Zm9v"}),
        ({"file": io.BytesIO(b"foob")}, {"file": "Zm9vYg=="}),
        ({"file": ("a.bin", b"foob")}, {"file": "Zm9vYg=="}),
    ],
)  # fmt: skip
def test_values_whose_form_is_documented(value: object, expected: object) -> None:
    """Bytes are base64 (RFC 4648, 4), moments RFC 3339, where the type says so; text passes."""
    assert sent(value, EventParam) == expected


@pytest.mark.parametrize("value", [{"at": NAIVE}, {"moments": [NAIVE]}, {"by_day": {"a": NAIVE}}])
def test_a_moment_without_a_time_zone_is_refused(value: dict[str, object]) -> None:
    """RFC 3339, 5.6 wants an offset, and nobody can guess which: the sentence says what to do."""
    (name,) = value
    with pytest.raises(
        ValueError, match=f"^`{name}` cannot be sent as JSON: .* has no time zone: add"
    ):
        encode(value, EventParam)


def test_a_file_is_read_for_json(tmp_path: Path) -> None:
    """Where JSON documents a file, a path is what is in it, in base64; one that leads nowhere raises."""
    (tmp_path / "a").write_bytes(b"foobar")
    assert sent({"file": tmp_path / "a"}, EventParam) == {"file": "Zm9vYmFy"}
    with pytest.raises(TypeError, match=r"`file` cannot be sent as JSON: .*No such file"):
        encode({"file": tmp_path / "b"}, EventParam)


def test_a_body_that_is_one_argument_is_translated() -> None:
    """The type of one key of a TypedDict translates a body that stands by itself."""
    assert sent({"toy_name": "a"}, member_type(PetParam, "toy")) == {"toy-name": "a"}
    assert sent([{"toy_name": "a"}], member_type(PetParam, "toys")) == [{"toy-name": "a"}]


class ColoursParam(TypedDict, total=False):
    _600: Annotated[str, Field(alias="600")]
    _x: str


@pytest.mark.parametrize("key", ["_600", "api_600", "600"])
def test_a_name_that_begins_with_a_digit_has_three_spellings(key: str) -> None:
    """That of the TypedDict, that of the model's attribute and that of the API: none is lost."""
    assert json.loads(encode({key: "#fff", "_x": "y"}, ColoursParam)) == {"600": "#fff", "_x": "y"}
