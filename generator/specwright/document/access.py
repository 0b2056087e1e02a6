"""Where references may lead besides the folder of the spec: a spec is untrusted input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from pathlib import Path


class Access(Struct, frozen=True):
    """What a person allows references to read, which is by default the folder of the spec.

    `home` is a folder that counts instead, if the spec is in it.
    """

    remote: bool = False
    outside: bool = False
    home: Path | None = None
