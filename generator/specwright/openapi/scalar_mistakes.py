"""Steps of the repair of a schema: keywords whose values are text, numbers or booleans."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .repair import Keywords, Repair


def _reference(repair: Repair, keyword: str) -> None:
    if not isinstance(repair.keywords[keyword], str):
        repair.drop(keyword, "is no reference")


def _text(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    lines = cast("list[object]", written) if isinstance(written, list) else []
    if lines and all(isinstance(line, str) for line in lines):
        repair.take(
            keyword, "\n".join(map(str, lines)), "one text with a line for each", "write one text"
        )
    elif written is None or isinstance(written, list | dict):
        repair.drop(keyword, "is no text")


def _flag(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    words = {"true": True, "false": False, "yes": True, "no": False, 1: True, 0: False}
    if isinstance(written, bool):
        return
    known = written.lower() if isinstance(written, str) else written
    if isinstance(known, str | int) and known in words:
        value = words[known]
        repair.take(keyword, value, f"`{str(value).lower()}`", f"write `{str(value).lower()}`")
    else:
        repair.drop(keyword, "is neither `true` nor `false`")


def _number(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, int | float) and not isinstance(written, bool):
        return None
    try:
        number = float(written) if isinstance(written, str) else None
    except ValueError:
        number = None
    if number is None:
        return repair.drop(keyword, "is no number")
    value = int(number) if number.is_integer() else number
    return repair.take(keyword, value, "a number", "write it without quotes")


def _limit(repair: Repair, keyword: str) -> None:
    """Check a bound that was a boolean once, beside the one that it is about."""
    if not isinstance(repair.keywords[keyword], bool):
        _number(repair, keyword)


def _count(repair: Repair, keyword: str) -> None:
    _number(repair, keyword)
    found = repair.keywords.get(keyword)
    is_whole = isinstance(found, int) or (isinstance(found, float) and found.is_integer())
    if isinstance(found, int | float) and (found < 0 or not is_whole):
        repair.drop(keyword, "is no count")


def _examples(repair: Repair, keyword: str) -> None:
    written = repair.keywords[keyword]
    if isinstance(written, dict):
        entries = [
            cast("Keywords", e) for e in cast("Keywords", written).values() if isinstance(e, dict)
        ]
        values = [entry["value"] for entry in entries if "value" in entry]
        repair.take(keyword, values, "a list of the values in it", "write the values as a list")


SCALAR_STEPS: Mapping[str, Callable[[Repair, str], None]] = {
    "$ref": _reference,
    "examples": _examples,
    **dict.fromkeys(("title", "description", "format", "pattern", "contentEncoding"), _text),
    **dict.fromkeys(("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"), _flag),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), _number),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), _limit),
    **dict.fromkeys(
        ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _count
    ),
}
