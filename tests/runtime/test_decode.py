"""Decoding: what fits is a model, what does not fit is kept as it came, and nothing raises."""

from __future__ import annotations

import json
import random
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pydantic
import pytest

from package._decode import Deviation, TypeForm, decode
from package._models import BaseModel
from package._narrow import is_list, is_object
from package._unions import Discriminator, UnknownVariant


class Cat(BaseModel):
    kind: Literal["cat"] | str  # noqa: PYI051 - open enumerations are generated so
    lives: int
    born: date | None = None


class Dog(BaseModel):
    kind: Literal["dog"] | str  # noqa: PYI051 - open enumerations are generated so
    barks: bool


Pet = Annotated[Cat | Dog | UnknownVariant, Discriminator("kind", {"cat": Cat, "dog": Dog})]


class Person(BaseModel):
    name: str
    pet: Annotated[Pet | None, pydantic.Field(alias="Pet")] = None
    pets: list[Pet] | None = None
    friends: list[Person] | None = None
    by_name: dict[str, Person] | None = None
    mood: Literal["good", "bad"] | str | None = None  # noqa: PYI051 - open enumerations are generated so
    seen: Annotated[datetime | str | None, pydantic.Field(alias="last-seen")] = None
    rank: Literal[1, 2] | None = None
    anything: object = None
    either: Cat | list[int] | bool | None = None
    matrix: list[list[float]] | None = None


class Typed(BaseModel):
    n: int = 0

    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, Cat]


class Renamed(BaseModel):
    class_: Annotated[str | None, pydantic.Field(alias="class")] = None
    class_2: Annotated[int | None, pydantic.Field(alias="class_")] = None
    n: int = 0


def read(expected: Any, value: object) -> tuple[Any, tuple[Deviation, ...]]:
    return decode(json.dumps(value).encode(), expected)


def where(deviations: tuple[Deviation, ...]) -> list[str]:
    return [str(deviation).split(":")[0] for deviation in deviations]


def test_a_correct_answer_has_no_deviations() -> None:
    """What is as documented comes as models at any depth."""
    person, deviations = read(
        Person,
        {
            "name": "a",
            "Pet": {"kind": "cat", "lives": 9, "born": "2020-02-29"},
            "friends": [{"name": "b"}],
        },
    )
    assert deviations == ()
    assert isinstance(person.pet, Cat)
    assert person.pet.born == date(2020, 2, 29)
    assert isinstance(person.friends[0], Person)


WRONG: list[tuple[list[str], object]] = [
    (["name"], 5),
    (["Pet"], {"kind": "cat", "lives": "many"}),
    (["pets"], [{"kind": "dog", "barks": True}, {"kind": "dog", "barks": []}]),
    (["pets"], "none"),
    (["friends"], [{"name": "b", "friends": [{"name": None}]}]),
    (["by_name"], {"x": {"name": []}}),
    (["by_name"], {"x": 1}),
    (["matrix"], [[1.5, "x"], 2]),
    (["either"], {"kind": "cat", "lives": []}),
    (["either"], "text"),
    (["rank"], 3),
]


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_what_does_not_fit_is_kept_and_sent_back(path: list[str], value: object) -> None:
    """A deviation at any depth is recorded where it is, and to_json gives back what was sent."""
    sent = {"name": "a", path[0]: value, "unknown": {"kept": [1]}}
    person, deviations = read(Person, sent)
    assert deviations
    assert all(deviation.location[0] == path[0] for deviation in deviations)
    assert isinstance(person, Person)
    assert person.to_dict() == sent
    assert json.loads(person.to_json()) == sent


def test_what_fits_beside_a_deviation_is_converted() -> None:
    """One wrong value takes nothing from its neighbours: they are as in a correct answer."""
    sent = {
        "name": 1,
        "Pet": {"kind": "cat", "lives": 9, "born": "2020-02-29"},
        "pets": [{"kind": "dog", "barks": True}, {"kind": "fox"}],
        "by_name": {"b": {"name": "b"}},
        "last-seen": "2020-02-29T00:00:00Z",
    }
    wrong, deviations = read(Person, sent)
    right, _ = read(Person, {**sent, "name": "a"})
    assert where(deviations) == ["$.name"]
    for name in ("pet", "pets", "by_name", "seen"):
        assert getattr(wrong, name) == getattr(right, name), name
        assert type(getattr(wrong, name)) is type(getattr(right, name)), name


def test_locations_lead_to_the_place() -> None:
    """A deviation says its place with names of JSON and with indices."""
    _, deviations = read(
        Person, {"name": "a", "Pet": {"kind": "dog"}, "friends": [{"name": "b"}, {}]}
    )
    assert where(deviations) == ["$.Pet.barks", "$.friends[1].name"]


def test_a_missing_required_property_is_none_and_not_sent_back() -> None:
    """What the server left out is None, is not in `model_fields_set`, and stays left out."""
    cat, deviations = read(Cat, {"kind": "cat"})
    assert where(deviations) == ["$.lives"]
    assert cat.lives is None
    assert cat.model_fields_set == {"kind"}
    assert cat.to_dict() == {"kind": "cat"}


@pytest.mark.parametrize("name", ["a", 5])
def test_unset_null_and_default_are_told_apart(name: object) -> None:
    """Unset properties have their default and are not set; null is set; on both paths of decoding."""
    person, _ = read(Person, {"name": name, "mood": None})
    assert person.mood is None
    assert person.pet is None
    assert person.model_fields_set == {"name", "mood"}
    assert person.to_dict() == {"name": name, "mood": None}


@pytest.mark.parametrize("n", [1, "x"])
def test_pythons_names_are_not_taken_for_those_of_json(n: object) -> None:
    """Where Python's name of one property is JSON's of another, JSON's counts."""
    found, _ = read(Renamed, {"class_": 5, "n": n})
    assert found.class_ is None
    assert found.class_2 == 5
    assert found.to_dict() == {"class_": 5, "n": n}


def test_any_name_of_a_property_is_kept() -> None:
    """Names that Python's own machinery uses are names like others."""
    sent = {
        "lives": 1,
        "cls": 1,
        "self": 2,
        "_fields_set": 3,
        "__dict__": 4,
        "model_fields": 5,
        "": 6,
    }
    cat, deviations = read(Cat, sent)
    assert where(deviations) == ["$.kind"]
    assert cat.to_dict() == sent


@pytest.mark.parametrize("n", [1, []])
def test_typed_undocumented_properties_are_models(n: object) -> None:
    """The type of undocumented properties holds whether the rest is right or wrong."""
    found, deviations = read(Typed, {"n": n, "tom": {"kind": "cat", "lives": 9}})
    assert isinstance(found.tom, Cat)
    assert where(deviations) == ([] if n == 1 else ["$.n"])


def test_a_wrong_undocumented_property_is_a_deviation() -> None:
    """An undocumented property that is not of its type is kept, and recorded."""
    found, deviations = read(Typed, {"tom": 5})
    assert where(deviations) == ["$.tom"]
    assert found.to_dict() == {"tom": 5}


def test_the_closest_variant_of_a_union_is_built() -> None:
    """Where no variant fits, the one with the fewest deviations is taken."""
    found, deviations = read(TypeForm[Cat | Dog], {"kind": "x", "barks": "?"})
    assert isinstance(found, Dog)
    assert where(deviations) == ["$.barks"]


class Line(BaseModel):
    """A variant that nothing tells from the others but its properties."""

    start: float
    end: float


NEW: dict[str, object] = {"centre": [1, 2], "radius": None}


@pytest.mark.parametrize(
    ("expected", "sent"),
    [
        (TypeForm[Cat | Line], NEW),
        (list[Cat | Line], [NEW]),
        (dict[str, Cat | Line], {"a": NEW}),
    ],
)
def test_an_object_of_no_variant_keeps_its_data(expected: Any, sent: object) -> None:
    """An object that has what no variant needs is an unknown one: its properties are attributes."""
    found, deviations = read(expected, sent)
    inner: Any = found["a"] if is_object(found) else found[0] if is_list(found) else found
    assert type(inner) is UnknownVariant, inner
    assert getattr(inner, "centre") == [1, 2]  # noqa: B009 - type checkers do not know it
    assert inner.to_dict() == NEW
    assert len(deviations) == 1
    assert deviations[0].message == "Input should be one of the documented variants"


def test_a_model_or_null_is_no_choice_of_variants() -> None:
    """Where only one model is documented, an object without a required property is that model."""
    found, deviations = read(TypeForm[Cat | None], {"kind": "cat"})
    assert isinstance(found, Cat)
    assert where(deviations) == ["$.lives"]


class Row(BaseModel):
    n: int | None = None
    ratio: float | None = None
    ok: bool | None = None
    at: datetime | None = None
    day: date | None = None
    pair: tuple[str, int] | None = None


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("n", "5", 5),
        ("n", "5.0", 5),  # JSON Schema 2020-12, validation 6.1.1
        ("n", "1e3", 1000),
        ("n", "9223372036854775807", 2**63 - 1),
        ("n", "123456789012345678901234567890", 123456789012345678901234567890),
        ("ratio", "5", 5.0),
        ("ratio", "1.7976931348623157e308", 1.7976931348623157e308),
        ("ok", "true", True),
        # RFC 3339, 5.6 and 5.8: the examples there.
        ("at", '"1985-04-12T23:20:50.52Z"', datetime(1985, 4, 12, 23, 20, 50, 520000, UTC)),
        ("at", '"1996-12-19T16:39:57-08:00"', datetime(1996, 12, 20, 0, 39, 57, tzinfo=UTC)),
        ("at", '"1985-04-12t23:20:50z"', datetime(1985, 4, 12, 23, 20, 50, tzinfo=UTC)),
        ("at", '"2024-01-01T00:00:00-00:00"', datetime(2024, 1, 1, tzinfo=UTC)),
        ("day", '"1985-04-12"', date(1985, 4, 12)),
        ("pair", '["a", 1]', ("a", 1)),
    ],
)
@pytest.mark.parametrize("beside", ["", ',"ratio":"?"', ',"n":"?"'])
def test_what_is_as_documented(name: str, text: str, expected: object, beside: str) -> None:
    """A value of the documented form is read the same, with and without a deviation beside it."""
    if f'"{name}"' in beside:
        return
    row, deviations = decode(f'{{"{name}":{text}{beside}}}'.encode(), Row)
    assert getattr(row, name) == expected
    assert type(getattr(row, name)) is type(expected)
    assert len(deviations) == bool(beside)


@pytest.mark.parametrize(
    ("name", "sent", "expected"),
    [
        ("n", "5", 5),
        ("n", "9223372036854775807", 2**63 - 1),  # as protobuf's JSON writes int64
        ("n", 5.5, 5.5),
        ("n", "five", "five"),
        ("ratio", "1.5", 1.5),
        ("ok", "true", True),
        ("ok", 1, True),
        ("ok", 2, 2),
        ("at", 482196050, datetime(1985, 4, 12, 23, 20, 50, tzinfo=UTC)),
        ("at", "1990-12-31T23:59:60Z", "1990-12-31T23:59:60Z"),  # RFC 3339, 5.8: a leap second
        ("day", "1985-04-12T00:00:00Z", date(1985, 4, 12)),
        ("pair", ["a", 1, 2], ["a", 1, 2]),
        ("pair", ["a"], ["a"]),
        ("pair", ["a", "1"], ("a", 1)),
    ],
)
def test_what_is_meant_is_read_and_recorded(name: str, sent: object, expected: object) -> None:
    """A value of another JSON type is converted where there is no doubt, kept otherwise; never in silence."""
    row, deviations = read(Row, {name: sent})
    assert getattr(row, name) == expected
    assert type(getattr(row, name)) is type(expected)
    assert [deviation.location[0] for deviation in deviations] == [name]


def test_null_where_none_is_documented() -> None:
    """A null that is not documented is None, with a deviation."""
    assert read(Person, None) == (None, (Deviation((), "Input should be an object"),))
    person, deviations = read(Person, {"name": None})
    assert person.name is None
    assert where(deviations) == ["$.name"]


@pytest.mark.parametrize(
    "expected",
    [
        Person,
        list[Person],
        dict[str, Cat],
        TypeForm[Pet],
        TypeForm[Cat | None],
        str,
        int,
        bool,
        object,
        Any,
    ],
)
@pytest.mark.parametrize("value", [None, True, 1, 1.5, "", "x", [], [1], {}, {"a": 1}, [[]], [{}]])
def test_any_json_has_a_value(expected: Any, value: object) -> None:
    """Whatever JSON comes for whatever type, decoding returns."""
    read(expected, value)


@pytest.mark.parametrize("data", [b"", b"{", b"<html>", b"\xff\xfe", b'{"a":1}}', b"nul"])
def test_what_is_not_json_is_a_value_error(data: bytes) -> None:
    """Text that is not JSON has no value."""
    with pytest.raises(ValueError, match=r"."):
        decode(data, Person)


def test_a_number_that_json_does_not_have_is_a_deviation() -> None:
    """Some servers write NaN; it is kept, and it is not as documented."""
    found, deviations = decode(b'{"name":"a","matrix":[[NaN]]}', Person)
    assert where(deviations) == ["$.matrix[0][0]"]
    assert found.matrix[0][0] != found.matrix[0][0]


@pytest.mark.parametrize("chain", ["friends", "by_name"])
def test_deep_recursion_is_built_to_its_end(chain: str) -> None:
    """A recursive model with a wrong leaf comes as models down to the leaf."""
    sent: dict[str, Any] = {"name": 5}
    for _ in range(90):
        sent = {"name": "a", chain: [sent] if chain == "friends" else {"x": sent}}
    person, deviations = read(Person, sent)
    assert len(deviations) == 1
    assert len(deviations[0].location) == 181
    assert person.to_dict() == sent


def anything(chance: random.Random, depth: int = 0) -> object:
    """Return JSON of any form, with names that the models know among those they do not."""
    scalars = [
        None,
        True,
        False,
        0,
        -1,
        2**70,
        1.5,
        "",
        "cat",
        "dog",
        "good",
        "2020-01-01",
        "é\u2028",
        "5",
    ]
    kind = chance.randrange(10)
    if depth > 4 or kind < 5:
        return chance.choice(scalars)
    if kind < 7:
        return [anything(chance, depth + 1) for _ in range(chance.randrange(4))]
    names = [
        "name",
        "kind",
        "lives",
        "barks",
        "born",
        "Pet",
        "pets",
        "friends",
        "by_name",
        "mood",
        "either",
        "n",
    ]
    names += ["last-seen", "matrix", "rank", "anything", "class", "class_", "pet", "cls", "?"]
    return {chance.choice(names): anything(chance, depth + 1) for _ in range(chance.randrange(6))}


@pytest.mark.parametrize(
    "expected",
    [
        Person,
        list[Person],
        dict[str, Person],
        TypeForm[Pet | None],
        TypeForm[Cat | Dog],
        Typed,
        Renamed,
    ],
)
def test_fuzz(expected: Any) -> None:
    """No JSON raises, and what deviates goes back as it came: 500 values for each type, one seed."""
    chance = random.Random(20240229)
    for _ in range(500):
        sent = anything(chance)
        value, deviations = read(expected, sent)
        if isinstance(value, BaseModel):
            assert same(json.loads(value.to_json()), sent), sent
            assert same(value.to_dict(), sent), sent
        for deviation in deviations:
            assert isinstance(str(deviation), str)


def same(back: object, sent: object) -> bool:
    """Return whether JSON is the same, with what pydantic converts within a kind: "5" for 5, 1 for true."""
    if is_object(back) and is_object(sent):
        return back.keys() == sent.keys() and all(same(back[k], sent[k]) for k in sent)
    if is_list(back) and is_list(sent):
        return len(back) == len(sent) and all(map(same, back, sent))
    if isinstance(back, dict | list) or isinstance(sent, dict | list):
        return False
    return back == sent or bool(
        isinstance(sent, str | int | float) and isinstance(back, str | int | float)
    )
