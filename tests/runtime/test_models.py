"""Models: what was sent is what is there, and what is sent back."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import datetime  # noqa: TC003 - read with the model
from typing import TYPE_CHECKING, Annotated

import pydantic
import pytest

from package._models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable


class Pet(BaseModel):
    name: str
    born_at: Annotated[datetime | None, pydantic.Field(alias="bornAt")] = None
    model_size: float | None = None


def test_undocumented_properties_are_kept_and_sent_back() -> None:
    """What the API sends beyond its documentation is an attribute, and goes back."""
    pet = Pet.from_json('{"name":"a","extra":{"deep":[1]}}')
    assert pet.model_extra == {"extra": {"deep": [1]}}
    assert pet.to_dict() == {"name": "a", "extra": {"deep": [1]}}


def test_unset_and_null_are_told_apart() -> None:
    """A property that was not sent is None and not set; null is None and set."""
    assert Pet.from_dict({"name": "a"}).model_fields_set == {"name"}
    assert Pet.from_dict({"name": "a", "bornAt": None}).model_fields_set == {"name", "born_at"}
    assert Pet.from_dict({"name": "a", "bornAt": None}).to_dict() == {"name": "a", "bornAt": None}


def test_both_names_and_both_extents() -> None:
    """to_dict and to_json take the API's names or Python's, and can write what is unset."""
    pet = Pet(name="a")
    assert pet.to_dict(by_alias=False, exclude_unset=False) == {
        "name": "a",
        "born_at": None,
        "model_size": None,
    }
    assert json.loads(pet.to_json(exclude_unset=False)) == {
        "name": "a",
        "bornAt": None,
        "model_size": None,
    }
    assert pet.to_json(indent=2) == '{\n  "name": "a"\n}'


def from_text(data: dict[str, object]) -> Pet:
    return Pet.from_json(json.dumps(data))


@pytest.mark.parametrize("make", [Pet.from_dict, from_text])
def test_there_and_back(make: Callable[[dict[str, object]], Pet]) -> None:
    """What to_dict and to_json give, from_dict and from_json take."""
    data: dict[str, object] = {"name": "a", "bornAt": "2024-02-29T01:02:03Z", "x": None}
    pet = make(data)
    assert pet.to_dict() == data
    assert Pet.from_json(pet.to_json()) == pet


def test_a_number_that_json_does_not_have_is_refused() -> None:
    """NaN cannot be passed, and one that came from a server does not go back as null."""
    with pytest.raises(pydantic.ValidationError, match="finite"):
        Pet(name="a", model_size=float("nan"))
    with pytest.raises(ValueError, match="NaN and Infinity have no form in JSON"):
        Pet.model_construct({"model_size"}, model_size=float("nan")).to_json()


def test_wrong_values_are_written_without_a_warning() -> None:
    """A model that was built from a wrong answer is written as it came."""
    pet = Pet.model_construct({"name"}, name=[1])
    assert pet.to_dict() == {"name": [1]}
    assert pet.to_json() == '{"name":[1]}'


def test_copies() -> None:
    """Models can be copied and pickled, with what is undocumented and what is set."""
    pet = Pet.from_dict({"name": "a", "x": 1})
    for copied in (copy.deepcopy(pet), pickle.loads(pickle.dumps(pet))):  # noqa: S301 - made in the line itself
        assert copied == pet
        assert copied.to_dict() == {"name": "a", "x": 1}
