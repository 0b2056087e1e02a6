from __future__ import annotations

from typing import Required, TypedDict


class ValueExamplesParams(TypedDict, total=False):
    invalid: Required[int]

    from_body: Required[str]

    from_default: Required[str]

    from_field: Required[list[str]]

    wrong_in_body: Required[str]

    optional: str
