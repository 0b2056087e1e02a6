"""Names of the runtime that generated names must not take: whatever is public stays what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from package._base_client import AsyncAPIClient, SyncAPIClient
from package._models import BaseModel
from package._paged import AsyncPagedResource, PagedResource
from specwright.names import identifiers
from specwright.names.words import words

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("kinds", "make"),
    [
        ((SyncAPIClient, AsyncAPIClient), identifiers.resource),
        ((PagedResource, AsyncPagedResource), identifiers.method),
        ((BaseModel,), identifiers.field),
    ],
)
def test_public_names_are_not_given_again(
    kinds: tuple[type, ...], make: Callable[[tuple[str, ...]], str], settings: dict[str, Any]
) -> None:
    """A resource, a method or a property that is called like one of them gets another name."""
    names = {name for kind in kinds for name in dir(kind) if not name.startswith("_")}
    if SyncAPIClient in kinds:
        names |= {name for name in vars(SyncAPIClient(**settings)) if not name.startswith("_")}
    assert [name for name in sorted(names) if make(words(name)) == name] == []
