from __future__ import annotations

from typing import TypedDict


class Rb(TypedDict, total=False):
    deep: str


class Filter(TypedDict, total=False):
    pp: str


class DefaultOpcParams(TypedDict, total=False):
    filter: Filter

    rb: Rb
