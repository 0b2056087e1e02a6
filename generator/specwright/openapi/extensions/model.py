"""What extensions can say, whoever made them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from specwright.document import Node

Steps = tuple[str, ...]
Member = tuple[object, str]
"""A value of an enumeration, and what is said of it."""


class Pages(Struct, frozen=True):
    """How the pages of an operation follow each other.

    `parameter` is what asks for a page; `items` where its items are, `following` what leads to the
    next page, `more` what says whether there is one, `count` how many there are. A `cursor_id` is in
    the last item, `following` within that.
    """

    node: Node
    kind: Literal["cursor", "cursor_id", "offset", "page_number", "cursor_url", "fake_page"]
    items: Steps
    parameter: str = ""
    following: Steps = ()
    more: Steps | None = None
    count: Steps | None = None


class Streamed(Struct, frozen=True):
    """That an operation streams: always, or if the property or parameter `condition` asks for it.

    `model` is a reference to the schema of a piece.
    """

    node: Node
    kind: Literal["sse", "jsonl"]
    condition: str | None = None
    model: str | None = None


class Said(Struct, frozen=True):
    """What the extensions of an object say beside the words of the specification."""

    name: str | None = None
    """What callers call it: the method, the parameter, the property, the component."""
    type_name: str | None = None
    """What the type of it is called, wherever the schema stands."""
    body_name: str | None = None
    """What callers call the body."""
    group: Steps = ()
    """The resources that lead to an operation."""
    title: str | None = None
    """What a tag is called in documentation."""
    is_label: bool = False
    """Whether a tag marks operations rather than groups them."""
    is_ignored: bool = False
    is_internal: bool = False
    is_deprecated: bool = False
    is_any: bool = False
    is_raw: bool = False
    """Whether what a URL reserves is sent as it is."""
    note: str | None = None
    """Why it is deprecated."""
    instead: str | None = None
    """The operation to call instead, by its id."""
    values: tuple[object, ...] | None = None
    """The values that are known of an enumeration that may get others."""
    is_open: bool | None = None
    """Whether an enumeration may get other values."""
    member_names: tuple[Member, ...] = ()
    member_notes: tuple[Member, ...] = ()
    tag_value: str | None = None
    """The value of a discriminator that stands for a schema."""
    pages: Pages | None = None
    stream: Streamed | None = None
    max_retries: int | None = None


NOTHING = Said()
