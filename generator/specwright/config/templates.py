"""Which templates a project brings itself, and in which edition the output is made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from .foreign import EDITION

if TYPE_CHECKING:
    from specwright.document import Node

    from .values import Values

TEMPLATES_VERSION = 1
"""The version of what templates see; docs/templates.md has it."""
EDITIONS: tuple[str, ...] = ("2026-11-21",)
"""All editions, the newest last. An output that could break somebody's code is made from a new one on."""
BASES = ("git", "stored")
"""Where the texts for a merge are looked for, beside what edited files keep."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class TemplateConfig(Struct, frozen=True):
    """A template of a project: which one it takes the place of, and in which file it is."""

    name: str
    file: str
    node: Node


def read_templates(
    node: Node | None, version: Node | None, values: Values
) -> tuple[TemplateConfig, ...]:
    """Return the templates at `templates`."""
    if version is not None and (version.value != TEMPLATES_VERSION or version.value is True):
        values.refuse(version, f"has to be {TEMPLATES_VERSION}, the version that there is")
    found: list[TemplateConfig] = []
    for name, child in values.entries(node):
        file = values.text(child)
        if file is not None:
            found.append(TemplateConfig(name.removesuffix(".jinja"), file, child))
    return tuple(found)


def read_edition(node: Node | None, values: Values) -> str:
    """Return the edition at `edition`; the newest one if there is none.

    `stainless.yml` has editions as well. All of those are older than our first one.
    """
    written = values.text(node)
    if node is None or written is None or written in EDITIONS:
        return written or EDITIONS[-1]
    if _DATE.fullmatch(written) and written < EDITIONS[0]:
        values.foreign.append((node, EDITION))
    else:
        known = ", ".join(f"`{edition}`" for edition in EDITIONS)
        values.refuse(node, f"has to be an edition that there is: {known}")
    return EDITIONS[-1]


def editions_from(edition: str) -> tuple[str, ...]:
    """Return an edition and those after it, but for the newest: what of theirs is no longer usual."""
    return EDITIONS[EDITIONS.index(edition) : -1]
