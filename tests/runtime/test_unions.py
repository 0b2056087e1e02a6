"""Unions with a discriminator: known values choose a variant, unknown ones lose nothing."""

from __future__ import annotations

from typing import Annotated, Literal

import pydantic
import pytest

from package._decode import TypeForm, decode
from package._encode import encode
from package._models import BaseModel
from package._unions import Discriminator, UnknownVariant


class Circle(BaseModel):
    kind: Literal["circle"] | str  # noqa: PYI051 - open enumerations are generated so
    radius: float


class Square(BaseModel):
    kind: Literal["square"] | str  # noqa: PYI051 - open enumerations are generated so
    side: float


Shape = Annotated[
    Circle | Square | UnknownVariant,
    Discriminator("kind", {"circle": Circle, "ring": Circle, "square": Square}),
]


class Drawing(BaseModel):
    shape: Shape
    shapes: Annotated[dict[str, list[Shape | None]] | None, pydantic.Field(alias="all")] = None


@pytest.mark.parametrize(("kind", "made"), [("circle", Circle), ("ring", Circle)])
def test_a_known_value_chooses_its_variant(kind: str, made: type[BaseModel]) -> None:
    """Each value of the mapping makes the class that it stands for."""
    shape, deviations = decode(b'{"kind":"%s","radius":1.5}' % kind.encode(), TypeForm[Shape])
    assert type(shape) is made
    assert deviations == ()


@pytest.mark.parametrize(
    "text", [b'{"kind":"hexagon","side":1}', b'{"side":1}', b'{"kind":5}', b"{}"]
)
def test_an_unknown_value_is_an_unknown_variant(text: bytes) -> None:
    """A value that is not in the mapping, or none, loses nothing and is no deviation."""
    shape, deviations = decode(text, TypeForm[Shape])
    assert type(shape) is UnknownVariant
    assert deviations == ()
    assert encode(shape) == text


def test_properties_of_an_unknown_variant_are_attributes() -> None:
    """What a new variant brings can be used before the package knows it."""
    drawing, _ = decode(b'{"shape":{"kind":"hexagon","side":2}}', Drawing)
    assert drawing.shape.kind == "hexagon"
    assert drawing.shape.side == 2


def test_a_variant_with_a_wrong_property_is_that_variant() -> None:
    """The discriminator has the say, also where the rest does not fit."""
    drawing, deviations = decode(b'{"shape":{"kind":"square","radius":1}}', Drawing)
    assert type(drawing.shape) is Square
    assert [str(deviation) for deviation in deviations] == ["$.shape.side: Field required"]


def test_variants_are_found_within_lists_and_dicts() -> None:
    """Null, lists and dicts around a union change nothing, right or wrong."""
    text = (
        b'{"shape":{"kind":"circle","radius":%s},"all":{"a":[{"kind":"square","side":1.0},null]}}'
    )
    for radius in (b"1.0", b'"?"'):
        drawing, _ = decode(text % radius, Drawing)
        assert type(drawing.shapes["a"][0]) is Square
        assert drawing.shapes["a"][1] is None
        assert drawing.to_json().encode() == text % radius


def test_models_of_variants_can_be_passed() -> None:
    """In Python a model, or a dict with the API's names, stands for its variant."""
    assert Drawing(shape=Square(kind="square", side=1)).to_dict() == {
        "shape": {"kind": "square", "side": 1.0}
    }
    made = Drawing.from_dict({"shape": {"kind": "circle", "radius": 2}})
    assert type(made.shape) is Circle


class Animal(BaseModel):
    kind: str


class Fish(BaseModel):
    kind: Literal["fish"]
    fins: int


AnyAnimal = Annotated[Fish | Animal, Discriminator("kind", {"fish": Fish}, Animal)]


@pytest.mark.parametrize(
    ("sent", "made", "deviates"),
    [
        (b'{"kind":"fish","fins":2}', Fish, []),
        (b'{"kind":"fish"}', Fish, ["$.fins: Field required"]),
        (b'{"kind":"bird","wings":2}', Animal, []),
        (b'{"wings":2}', Animal, ["$.kind: Field required"]),
    ],
)
def test_other_values_can_make_the_class_that_all_have_in_common(
    sent: bytes, made: type[BaseModel], deviates: list[str]
) -> None:
    """OpenAPI 3.1, 4.8.25: a schema that others extend is what a value of no other kind is."""
    found, deviations = decode(sent, TypeForm[AnyAnimal])
    assert type(found) is made
    assert [str(deviation) for deviation in deviations] == deviates
    assert encode(found) == sent
