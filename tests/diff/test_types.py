"""Types of surfaces, and how one relates to another."""

from __future__ import annotations

import pytest

from specwright.diff.surfaces import Relation, parse, relation
from specwright.diff.surfaces.types import Choice, Named, Value

E, W, N, R = Relation.EQUAL, Relation.WIDENED, Relation.NARROWED, Relation.REPLACED


@pytest.mark.parametrize(
    ("old", "new", "taken", "sent"),
    [
        ("str", "str", E, E),
        ("str | int", "int | str", E, E),
        ("int", "str", R, R),
        ("int", "int | None", W, W),
        ("int | None", "int", N, N),
        ("int", "float", W, W),
        ("float", "int", N, N),
        ("bool", "int", R, R),
        ("str", "object", W, R),
        ("object", "str", N, N),
        ("object", "list[dict[str, int | None]]", N, N),
        ("list[object]", "list[str]", N, N),
        ("object", "datetime", N, R),
        ("object", "list[Cat]", N, R),
        ("Cat", "object", W, R),
        ("str", "str | datetime", W, W),
        ("str", "datetime", R, R),
        ("date", "datetime", R, R),
        ('Literal["a"]', 'Literal["a", "b"]', W, W),
        ('Literal["a", "b"]', 'Literal["a"]', N, N),
        ('Literal["a"] | str', "str", E, E),
        ('Literal["a"]', "str", W, W),
        ("Literal[1]", "float", W, W),
        ("Literal[1]", "str", R, R),
        ("Literal[1]", "Literal[True]", R, R),
        ("list[int]", "list[str]", R, R),
        ("list[int]", "list[int | None]", W, W),
        ("list[int]", "Sequence[int]", W, W),
        ("Sequence[int]", "list[int]", N, N),
        ("dict[str, float]", "dict[str, int]", N, N),
        ("list[int]", "int", R, R),
        ("tuple[int, str]", "tuple[int, str, str]", R, R),
        ("Cat", "Cat | Dog", W, W),
        ("Cat | Dog", "Dog | Bird", R, R),
        ("Stream[Cat]", "Stream[Dog]", R, R),
    ],
)
def test_a_type_relates_to_the_one_before(
    old: str, new: str, taken: Relation, sent: Relation
) -> None:
    """What callers pass may be anything if it is `object`; what servers send is another thing then."""
    assert relation(parse(old), parse(new), "in") is taken
    assert relation(parse(old), parse(new), "out") is sent


def test_the_text_of_a_type_is_read() -> None:
    """Unions are flat, `None` is a name, and values know what they are."""
    found = parse('Literal["a", 1, None] | list[order.Line] | (int | str)')

    assert found == Choice(
        (
            Value("'a'", "str"),
            Value("1", "int"),
            Named("None"),
            Named("list", (Named("order.Line"),)),
            Named("int"),
            Named("str"),
        )
    )


def test_a_union_knows_how_its_variants_are_told_apart() -> None:
    """The variant for what is not known is none of them, but it is there."""
    found = parse('Annotated[Cat | Dog | UnknownVariant, Discriminator("kind", {"cat": Cat})]')

    assert isinstance(found, Choice)
    assert found.tag is not None
    assert found.tag.name == "kind"
    assert found.tag.values == (("cat", Named("Cat")),)


def test_what_is_no_type_is_a_name() -> None:
    """Nothing that a file says makes a comparison fail."""
    assert parse("not a type") == Named("not a type")
