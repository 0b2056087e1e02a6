"""JSONPath (RFC 9535) from `jsonpath-rfc9535`, within bounds of time and memory.

What is not the library's here is what bounds it, and where version 1.0.1 is not as the RFC says:
`$` in a filter within a filter is the document (2.3.5.1), and only what is comparable may be
compared (2.3.5.1). Both are in `docs/decisions/0006-jsonpath.md`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import regex
from iregexp_check import check
from jsonpath_rfc9535 import (
    JSONPathEnvironment,
    JSONPathError,
    JSONPathNode,
    JSONPathNodeList,
    JSONPathQuery,
    JSONPathSyntaxError,
    Parser,
)
from jsonpath_rfc9535.filter_expressions import (
    ComparisonExpression,
    LogicalExpression,
    PrefixExpression,
    RelativeFilterQuery,
)
from jsonpath_rfc9535.function_extensions import Match, Search
from jsonpath_rfc9535.segments import JSONPathChildSegment, JSONPathRecursiveDescentSegment
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jsonpath_rfc9535.filter_expressions import Expression, FilterContext
    from jsonpath_rfc9535.segments import JSONPathSegment
    from jsonpath_rfc9535.tokens import TokenStream

Location = tuple[str | int, ...]
"""The keys and indexes that lead to a node, from the root."""

MOST_STEPS = 2_000_000
"""How many nodes an expression may look at; the nodes of the largest documents are a tenth."""
MOST_MATCHES = 200_000
"""How many nodes an expression may select."""
_MOST_SECONDS = 5.0
"""How long the regular expressions of an expression may take; only hostile ones take so long."""
_LONG = 256
"""How long an expression is that costs twice as much as a short one for each node."""


class InvalidJsonPathError(ValueError):
    """A text is no JSONPath; the message says why."""


class LimitError(Exception):
    """An expression would take too much time or memory; the message says which bound it is."""


@dataclass(slots=True)
class _Budget:
    """What an expression may still use while it is applied."""

    weight: int
    steps: int = MOST_STEPS
    seconds: float = _MOST_SECONDS

    def renew(self) -> None:
        self.steps, self.seconds = MOST_STEPS, _MOST_SECONDS

    def spend(self, node: JSONPathNode, selectors: int) -> None:
        """Pay for looking at a node and at what is in it, whether that is selected or not."""
        value = node.value
        width = len(cast("list[object]", value)) if isinstance(value, dict | list) else 0
        self.steps -= (1 + width) * selectors * self.weight
        if self.steps < 0:
            message = f"looks at more than {MOST_STEPS} nodes"
            raise LimitError(message)


class JsonPath(Struct, frozen=True):
    """A JSONPath that can be applied to data."""

    text: str
    _query: JSONPathQuery
    _budget: _Budget

    def find(self, data: object) -> tuple[Location, ...]:
        """Return where the nodes are that this selects in `data`, each once, in their order.

        Raises:
            LimitError: It takes too many steps, or selects too many nodes.
        """
        self._budget.renew()
        found: dict[Location, None] = {}
        try:
            for node in self._query.finditer(cast("Any", data)):
                found[node.location] = None
                if len(found) > MOST_MATCHES:
                    message = f"selects more than {MOST_MATCHES} nodes"
                    raise LimitError(message)
        except RecursionError:
            raise LimitError("is nested too deeply") from None
        return tuple(found)


def read_json_path(text: str) -> JsonPath:
    """Return the JSONPath that a text is.

    Raises:
        InvalidJsonPathError: It is none.
    """
    budget = _Budget(weight=1 + len(text) // _LONG)
    try:
        query = _Environment(budget).compile(text)
    except JSONPathError as error:
        raise InvalidJsonPathError(str(error.args[0]) if error.args else "it is none") from None
    except RecursionError:
        raise InvalidJsonPathError("it is nested too deeply") from None
    except (ValueError, OverflowError):  # from Python, for numbers with thousands of digits
        raise InvalidJsonPathError("a number in it is too large") from None
    return JsonPath(text, query, budget)


class _Environment(JSONPathEnvironment):
    """The library with the parts below in it."""

    def __init__(self, budget: _Budget) -> None:
        self.budget = budget
        super().__init__()
        self.parser = _Parser(env=self)
        self.parser.budget = budget
        self.function_extensions["match"] = _Match(budget)
        self.function_extensions["search"] = _Search(budget)


class _Parser(Parser):
    budget: _Budget

    def parse_query(
        self, stream: TokenStream, *, in_filter: bool = False
    ) -> Iterator[JSONPathSegment]:
        for segment in super().parse_query(stream, in_filter=in_filter):
            is_child = isinstance(segment, JSONPathChildSegment)
            yield (_Children if is_child else _Descendants)(segment, self.budget)

    def parse_relative_query(self, stream: TokenStream) -> Expression:
        found = cast("RelativeFilterQuery", super().parse_relative_query(stream))
        return _Relative(found.token, found.query)

    def parse_infix_expression(self, stream: TokenStream, left: Expression) -> Expression:
        found = super().parse_infix_expression(stream, left)
        if isinstance(found, ComparisonExpression):
            for side in (found.left, found.right):
                if isinstance(side, LogicalExpression | ComparisonExpression | PrefixExpression):
                    message = "only a value, a query for one node or a function can be compared"
                    raise JSONPathSyntaxError(message, token=found.token)
        return found


class _Children(JSONPathChildSegment):
    """A child segment (2.5.1) that is paid for."""

    def __init__(self, segment: JSONPathSegment, budget: _Budget) -> None:
        super().__init__(env=segment.env, token=segment.token, selectors=segment.selectors)
        self.budget = budget

    def resolve(self, nodes: Iterable[JSONPathNode]) -> Iterator[JSONPathNode]:
        for node in nodes:
            self.budget.spend(node, len(self.selectors))
            for selector in self.selectors:
                yield from selector.resolve(node)


class _Descendants(JSONPathRecursiveDescentSegment):
    """A descendant segment (2.5.2) that is paid for, and that goes as deep as a document may."""

    def __init__(self, segment: JSONPathSegment, budget: _Budget) -> None:
        super().__init__(env=segment.env, token=segment.token, selectors=segment.selectors)
        self.budget = budget

    def resolve(self, nodes: Iterable[JSONPathNode]) -> Iterator[JSONPathNode]:
        for start in nodes:
            waiting = [start]
            while waiting:
                node = waiting.pop()
                self.budget.spend(node, len(self.selectors))
                for selector in self.selectors:
                    yield from selector.resolve(node)
                waiting.extend(reversed([*_containers(node)]))


def _containers(node: JSONPathNode) -> Iterator[JSONPathNode]:
    value = node.value
    items: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        items = cast("dict[str, object]", value).items()
    elif isinstance(value, list):
        items = enumerate(cast("list[object]", value))
    for key, child in items:
        if isinstance(child, dict | list):
            yield node.new_child(cast("object", child), key, node)


class _Relative(RelativeFilterQuery):
    """A query from `@` in which `$` is still the document, in the filters within it as well."""

    def evaluate(self, context: FilterContext) -> object:
        current = context.current
        if not isinstance(current, dict | list):
            return super().evaluate(context)
        start = JSONPathNode(
            value=cast("object", current), location=(), parent=None, root=context.root
        )
        nodes: Iterable[JSONPathNode] = [start]
        for segment in self.query.segments:
            nodes = segment.resolve(nodes)
        return JSONPathNodeList(nodes)


class _Match(Match):
    """The function `match` (2.4.6): whether a regular expression (RFC 9485) is all of a text."""

    def __init__(self, budget: _Budget) -> None:
        self.budget = budget

    def __call__(self, string: object, pattern: object) -> bool:
        return _is_matched(string, pattern, self.budget, whole=True)


class _Search(Search):
    """The function `search` (2.4.7): whether a regular expression is a part of a text."""

    def __init__(self, budget: _Budget) -> None:
        self.budget = budget

    def __call__(self, string: object, pattern: object) -> bool:
        return _is_matched(string, pattern, self.budget, whole=False)


def _is_matched(string: object, pattern: object, budget: _Budget, *, whole: bool) -> bool:
    if not isinstance(string, str) or not isinstance(pattern, str) or not check(pattern):
        return False
    start = time.perf_counter()
    apply = regex.fullmatch if whole else regex.search
    try:
        return apply(_dots(pattern), string, timeout=max(budget.seconds, 0.001)) is not None
    except TimeoutError:
        raise LimitError("has a regular expression that takes too long") from None
    except regex.error:
        return False
    finally:
        budget.seconds -= time.perf_counter() - start


_DOT = regex.compile(r"\\.|\[(?:\\.|[^\\\]])*\]|(\.)", regex.DOTALL)


def _dots(pattern: str) -> str:
    """Return a pattern in which a dot is anything but the end of a line (RFC 9485, 5.3)."""
    return _DOT.sub(lambda found: r"[^\r\n]" if found[1] else found[0], pattern)
