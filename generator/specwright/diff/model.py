"""What a comparison of two documents and of the packages made from them gives: changes with verdicts.

A change is one edit of one place where something is defined, whatever the number of operations that
use it. What was edited is a fact; how much that matters is judged by `law`, never written by hand.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diagnostics import Span


class HttpLevel(Enum):
    """What a change does to a client that conforms to the old document, worst first."""

    BREAKING = "breaking"
    """It can fail."""
    RISKY = "risky"
    """Whether it fails cannot be said from the documents."""
    ADDITIVE = "additive"
    """There is something new."""
    COMPATIBLE = "compatible"
    """It cannot fail."""
    NONE = "none"
    """Nothing on the wire changes."""


class SdkLevel(Enum):
    """What a change does to code written against the package of the old document, worst first."""

    SOURCE = "source"
    """It no longer runs."""
    TYPING = "typing"
    """It runs; a type checker complains."""
    BEHAVIOUR = "behaviour"
    """It runs and is typed; it does something else."""
    ADDITIVE = "additive"
    """There is something new."""
    DOC = "doc"
    """Only documentation changes."""
    NONE = "none"
    """Nothing of the package changes."""


class Weight(IntEnum):
    """How much a change matters, whoever it concerns, worst first."""

    BREAKS = 0
    """Something that worked can fail."""
    REVIEW = 1
    """A person should look at it."""
    ADDS = 2
    """There is something new."""
    SAFE = 3
    """Nobody has to do anything."""


_HTTP_WEIGHTS = {
    HttpLevel.BREAKING: Weight.BREAKS,
    HttpLevel.RISKY: Weight.REVIEW,
    HttpLevel.ADDITIVE: Weight.ADDS,
    HttpLevel.COMPATIBLE: Weight.SAFE,
    HttpLevel.NONE: Weight.SAFE,
}
_SDK_WEIGHTS = {
    SdkLevel.SOURCE: Weight.BREAKS,
    SdkLevel.TYPING: Weight.REVIEW,
    SdkLevel.BEHAVIOUR: Weight.REVIEW,
    SdkLevel.ADDITIVE: Weight.ADDS,
    SdkLevel.DOC: Weight.SAFE,
    SdkLevel.NONE: Weight.SAFE,
}


class Effect(Enum):
    """What an edit does to the set of messages that a definition allows."""

    NONE = "none"
    WIDEN = "widen"
    NARROW = "narrow"
    INCOMPARABLE = "incomparable"
    UNKNOWN = "unknown"
    VIOLATION = "violation"
    """A promise of its own is broken, such as a date of removal."""


class Polarity(Enum):
    """Who writes the messages that a definition is used for."""

    IN = "in"
    """The client: parameters and bodies of requests; answers to webhooks and callbacks."""
    OUT = "out"
    """The server: answers and their headers; requests of webhooks and callbacks."""


class Guard(Enum):
    """A circumstance that changes what an effect means; `law` says how."""

    READ_ONLY = "readOnly"
    WRITE_ONLY = "writeOnly"
    SANCTIONED = "sanctioned"
    """It was deprecated, and the time that was promised has passed."""
    NEGOTIATED = "negotiated"
    """The client chooses among several: a status, a media type, a header."""
    NON_SUCCESS = "nonSuccess"
    CLOSED = "closed"
    """Properties that are not declared are forbidden around it."""
    OPEN_ENUM = "openEnum"
    """The document says that there may be other values."""
    LOOSE_TEXT = "looseText"
    """Where it is written, everything is text, and text may be anything."""
    BELOW_STABILITY = "belowStability"
    UNUSED = "unused"
    ANNOTATION_ONLY = "annotationOnly"


class Use(Struct, frozen=True, order=True):
    """Where a definition is used: the operation, the position in it, and who writes there.

    `operation` is such as `GET /orders`, `webhook orderPaid`, `POST /orders callback paid`;
    `position` such as `query limit`, `body application/json`, `200 application/json`,
    `200 header ETag`; empty for the operation itself.
    """

    operation: str
    position: str
    polarity: str
    """The value of a `Polarity`."""


class Place(Struct, frozen=True):
    """Where a definition stands in one of the two documents."""

    pointer: str
    """As a `$ref` in its file would write it."""
    span: Span


class Witness(Struct, frozen=True):
    """A value that one of the two definitions allows and the other one does not."""

    payload: object
    valid_in: str
    """`base` or `head`."""
    judged_by: str = "schema"
    """`schema`, or what only counts for clients that go by it: `format`, `content` or `discriminator`."""


class Edit(Struct, frozen=True):
    """An edit of a document: a fact without a judgement.

    `pointer_base` and `pointer_head` of its places are what changes of the package are joined by.
    `before` and `after` are values of JSON, or None where there is none on that side.
    """

    rule: str
    subject: str
    """What was edited, for people: `Order.total`, `GET /orders`, `GET /orders query limit`."""
    message: str
    """One sentence in lower case without a full stop."""
    effect: Effect
    base: Place | None
    head: Place | None
    uses: tuple[Use, ...]
    guards: frozenset[Guard] = frozenset()
    before: object = None
    after: object = None
    witness: Witness | None = None
    related: tuple[str, ...] = ()
    """Further pointers, in either document, whose changes in a package come of this edit."""
    effect_out: Effect | None = None
    """What it does to messages of the server, where that is another thing than `effect`."""
    anchor: Place | None = None
    """What is left in the new document around something that is gone, to show it there."""


class Http(Struct, frozen=True):
    """The verdict on the wire."""

    level: HttpLevel
    why: str
    """One sentence: who fails and how, or why nobody does."""


class SdkChange(Struct, frozen=True):
    """A change of what a package offers.

    `pointers` are the places of the documents that the symbol comes from; `base` those of the old
    one, `head` those of the new one.
    """

    rule: str
    symbol: str
    """As a user writes it: `client.orders.list`, `Order.total`, `client.orders.list(limit)`."""
    level: SdkLevel
    message: str
    before: str | None = None
    after: str | None = None
    hint: str | None = None
    """How the old name can be kept, or what callers write now."""
    base: tuple[str, ...] = ()
    head: tuple[str, ...] = ()


class Change(Struct, frozen=True):
    """An edit with both verdicts; without an edit, what the package alone shows.

    `rule`, `subject` and `message` are those of the edit, or of the worst change of the package.
    """

    rule: str
    subject: str
    message: str
    effect: Effect
    http: Http
    sdk: tuple[SdkChange, ...]
    uses: tuple[Use, ...]
    guards: tuple[Guard, ...]
    base: Place | None
    head: Place | None
    fingerprint: str
    """Sixteen hexadecimal digits of what was edited and how; no message and no use is in it."""
    before: object = None
    after: object = None
    witness: Witness | None = None
    anchor: Place | None = None
    """What is left in the new document around something that is gone."""
    fix: str | None = None
    """What to do instead, in the imperative."""
    accepted: str | None = None
    """The reason for which a person accepted it."""
    effect_out: Effect | None = None
    """As that of the edit."""

    @property
    def sdk_level(self) -> SdkLevel:
        """The worst level of the package's changes."""
        levels = {change.level for change in self.sdk}
        return next((level for level in SdkLevel if level in levels), SdkLevel.NONE)

    @property
    def is_breaking(self) -> bool:
        """Whether clients of the old document can fail."""
        return self.http.level is HttpLevel.BREAKING

    @property
    def weight(self) -> Weight:
        """How much both verdicts together matter."""
        return min(_HTTP_WEIGHTS[self.http.level], _SDK_WEIGHTS[self.sdk_level])


class Bump(Struct, frozen=True):
    """What the next version has to be, and why.

    `level` is `major`, `minor`, `patch` or `none`; `current` and `following` are versions, if the
    old one is a semantic version.
    """

    level: str
    why: str
    current: str | None = None
    following: str | None = None
    declared: str | None = None
    """What the new document says its version is."""


class Side(Struct, frozen=True):
    """One of the two documents of a comparison, as it is shown."""

    name: str
    """`openapi.yaml`, or `main:specs/petstore/openapi.yaml`."""
    title: str
    version: str
    revision: str | None = None
    """What stands before a colon in the names of its files."""


class Comparison(Struct, frozen=True):
    """All changes between two documents, worst first, and what they amount to."""

    base: Side
    head: Side
    changes: tuple[Change, ...]
    api: Bump
    sdk: Bump
    service: str | None = None
    notes: tuple[str, ...] = field(default=())
    """What could not be compared, and why: a sentence each."""
    excluded: int = 0
    """How many changes a filter left out."""
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    """What stands in the files that were read, by the names that places give them."""
