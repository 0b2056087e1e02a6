"""Compares the parameters of an operation."""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from specwright.diff.model import Effect, Guard, Polarity

from .comparing import requiredness
from .lifecycle import check_removal, compare_promises, removal_guards
from .pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.diff.contract import Operation, Parameter, Style
    from specwright.document import Node

    from .comparing import Comparing
    from .edits import Scope

_ANNOTATIONS = frozenset({"title", "description", "example", "examples", "deprecated"})


def compare_parameters(
    c: Comparing, scope: Scope, base: Operation, head: Operation, places: dict[str, str]
) -> None:
    """Compare all parameters of an operation.

    `places` gives the new names of parameters of the path by their old ones. Where the path is
    another one altogether, parameters of it come and go with it.
    """
    pairs: Pairs[Parameter] = Pairs([], list(base.parameters), list(head.parameters))
    old_names = {new: old for old, new in places.items()}
    is_old = {id(each) for each in base.parameters}
    pairs.match(
        lambda each: (
            (each.location, old_names.get(each.name, each.name))
            if each.location == "path" and id(each) not in is_old
            else each.identity
        )
    )
    for old, new in pairs.matched:
        compare_parameter(c, _scope(scope, new), old, new)
    for old, new in pairs.match(lambda each: each.name.lower()):
        _moved(c, _scope(scope, new), old, new)
    for old, new in pairs.match(_likeness):
        _renamed(c, _scope(scope, new), old, new)
    for side, fields in ((pairs.removed, head.fields), (pairs.added, base.fields)):
        _to_or_from_a_form(c, scope, side, fields, is_now=side is pairs.removed)
    _come_and_gone(c, scope, pairs, is_moved=base.site.erased != head.site.erased)
    order = [id(new) for _, new in pairs.matched]
    kept = [id(each) for each in head.parameters if id(each) in set(order)]
    by_base = {id(old): id(new) for old, new in pairs.matched}
    was = [by_base[id(each)] for each in base.parameters if id(each) in by_base]
    if was != kept:
        c.edits.add(
            "parameter.order.changed", scope, _list_of(base), _list_of(head),
            "parameters are listed in another order",
            before=[each.name for each in base.parameters],
            after=[each.name for each in head.parameters],
        )  # fmt: skip


def _list_of(operation: Operation) -> Node:
    """Return where the parameters of an operation are listed."""
    parts = [operation.site.node, *reversed(operation.site.parts)]
    return next((found for part in parts if (found := part.get("parameters"))), operation.site.node)


def _scope(scope: Scope, parameter: Parameter) -> Scope:
    return scope.at(f"{parameter.location} {parameter.name}", Guard.LOOSE_TEXT)


def _likeness(parameter: Parameter) -> object:
    """Return what two names of one parameter have in common, or None for one of the path."""
    if parameter.location == "path" or parameter.schema is None:
        return None
    schema = {k: v for k, v in parameter.schema.mapping.items() if k not in _ANNOTATIONS}
    pairs = tuple(
        sorted((key, marshal.dumps(cast("Any", value), 2)) for key, value in schema.items())
    )
    return (parameter.location, parameter.required, parameter.style, pairs) if pairs else None


# --- What is on one side only -------------------------------------------------------------------


def _come_and_gone(c: Comparing, scope: Scope, pairs: Pairs[Parameter], *, is_moved: bool) -> None:
    for old in pairs.removed:
        if not (is_moved and old.location == "path"):
            _removed(c, _scope(scope, old), old)
    for new in pairs.added:
        if not (is_moved and new.location == "path"):
            rule = "required" if new.required else "optional"
            message = "it is new, and has to be sent" if new.required else "it is new"
            c.edits.add(
                f"parameter.added-{rule}", _plain(_scope(scope, new)), None, new.written, message,
                related=(new.node,),
            )  # fmt: skip


def _to_or_from_a_form(
    c: Comparing, scope: Scope, side: list[Parameter], fields: Mapping[str, Node], *, is_now: bool
) -> None:
    """Find what is a field of the body on the other side, as Swagger 2.0 calls it a parameter too."""
    for each in [each for each in side if each.name in fields]:
        side.remove(each)
        there = "body", each.location
        message = f"it is sent in the {there[not is_now]} now, and was sent in the {there[is_now]}"
        nodes = each.node, fields[each.name]
        base, head = nodes if is_now else nodes[::-1]
        c.edits.add(
            "parameter.moved", _plain(_scope(scope, each)), base, head, message,
            before=base.mapping.get("in"), after=head.mapping.get("in"),
        )  # fmt: skip


def _plain(scope: Scope) -> Scope:
    """Return a scope without the guard that is about the types of values only."""
    return scope.without(Guard.LOOSE_TEXT)


def _removed(c: Comparing, scope: Scope, old: Parameter) -> None:
    # Who gets a message misses what was always there.
    is_missed = scope.polarity is Polarity.OUT and old.required
    c.edits.add(
        "parameter.removed", _plain(scope), old.written, None, "it is gone",
        effect=Effect.WIDEN if is_missed else None,
        guards=removal_guards(old.node, c.calendar), related=(old.node,),
    )  # fmt: skip
    check_removal(c, _plain(scope), old.node)


# --- What is on both ----------------------------------------------------------------------------


def _moved(c: Comparing, scope: Scope, base: Parameter, head: Parameter) -> None:
    message = f"it is sent in the {head.location} now, and was sent in the {base.location}"
    c.edits.add(
        "parameter.moved", _plain(scope), base.written, head.written, message,
        before=base.location, after=head.location, related=(base.node, head.node),
    )  # fmt: skip
    compare_parameter(c, scope, base, head, is_elsewhere=True)


def _renamed(c: Comparing, scope: Scope, base: Parameter, head: Parameter) -> None:
    message = f"it is called `{head.name}` now, and was called `{base.name}`"
    c.edits.add(
        "parameter.renamed", _plain(scope), base.written, head.written, message,
        # The new name has to be sent, which no client does.
        effect=Effect.NARROW if head.required else None,
        before=base.name, after=head.name, related=(base.node, head.node),
    )  # fmt: skip
    compare_parameter(c, scope, base, head)


def compare_parameter(
    c: Comparing, scope: Scope, base: Parameter, head: Parameter, *, is_elsewhere: bool = False
) -> None:
    """Compare two parameters that are taken to be the same one, or are elsewhere now."""
    if c.is_said_alike(base, head):
        return
    plain = _plain(scope)
    if base.node.mapping is not head.node.mapping:
        c.beside(base, head, plain)
        compare_promises(c, plain, base.node, head.node)
    became = requiredness("parameter", was=base.required, is_now=head.required)
    if became is not None and not is_elsewhere:
        c.edits.add(
            became[0], plain, base.node, head.node, became[1], before=base.required,
            after=head.required,
        )  # fmt: skip
    form = _form(base), _form(head)
    if form[0] != form[1]:
        c.edits.add(
            "parameter.form.changed", plain, base.node, head.node, _said(*form),
            before=form[0], after=form[1],
        )  # fmt: skip
        return
    if form[0] is None and not is_elsewhere:
        _compare_styles(c, plain, base, head)
    _compare_values(c, scope, base, head)


def _form(parameter: Parameter) -> str | None:
    return parameter.media.name if parameter.media is not None else None


def _said(base: str | None, head: str | None) -> str:
    if head is None:
        return f"it is plain text now, and was `{base}`"
    return f"it is `{head}` now" + (f", and was `{base}`" if base is not None else "")


def _compare_styles(c: Comparing, scope: Scope, base: Parameter, head: Parameter) -> None:
    old, new = comparable(base.style, head.style)
    if old == new:
        return
    effect = None
    message = "its value is written in another way"
    if replace(old, allow_empty=new.allow_empty) == new:
        effect = Effect.WIDEN if new.allow_empty else Effect.NARROW
        message = f"its value may {'be left empty' if new.allow_empty else 'no longer be empty'}"
    c.edits.add(
        "parameter.serialization.changed", scope, base.node, head.node, message, effect=effect,
        before=shown(old), after=shown(new),
    )  # fmt: skip


def _compare_values(c: Comparing, scope: Scope, base: Parameter, head: Parameter) -> None:
    holders = base.node, head.node
    scope = replace(scope, is_omissible=not base.required)
    if base.media is None or head.media is None:
        c.schema(base.schema, head.schema, scope, holders)
        return
    plain = _plain(scope)
    c.words(base.media.node, head.media.node, plain)
    c.schema(base.media.schema, head.media.schema, plain, holders)
    c.schema(base.media.item, head.media.item, plain, holders, "media.item-schema")


def comparable(base: Style, head: Style) -> tuple[Style, Style]:
    """Return two styles without what makes no difference, since one of the values has no parts."""
    if base.explode is None or head.explode is None:
        return base.flat(), head.flat()
    return base, head


def shown(style: Style) -> object:
    """Return a style as people write it."""
    fields = {
        "style": style.style,
        "explode": style.explode,
        "allowReserved": style.allow_reserved,
        "allowEmptyValue": style.allow_empty,
    }
    return {key: value for key, value in fields.items() if value is not None}
