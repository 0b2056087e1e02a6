"""The module `testing`: the fake of the API, typed by what calls return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .annotations import Annotations
from .answers import view_answers
from .references import ResourceReferences
from .runtime import has_streams
from .scope import Scope
from .text import comment, literal

if TYPE_CHECKING:
    from specwright.names import NameTable
    from specwright.names.openapi_generator import GeneratorNames


class SignatureView(Struct, frozen=True):
    """A signature of `on`: a kind of method, and what says how it is answered."""

    method: str
    returns: str


class TestingView(Struct, frozen=True):
    """The module `testing`, and the data beside it."""

    __test__ = False  # no test, says pytest's convention

    docstring: str
    imports: tuple[str, ...]
    checking: tuple[str, ...]
    exports: tuple[str, ...]
    name: str
    base: str
    sync_name: str
    async_name: str
    class_docstring: str
    credentials: str
    """The options for credentials, as a tuple of Python."""
    base_url: str | None
    """An address for clients that have none of their own."""
    kinds: str | None
    """The classes for what is more than one answer, as a dict of Python; None if nothing is."""
    signatures: tuple[SignatureView, ...]
    answers: str
    """The text of `_answers.json`."""


def view_testing(api: ir.Api, names: NameTable, generator: GeneratorNames | None) -> TestingView:
    """Return the view of the fake."""
    sync, asynchronous = names.sync_client, names.async_client
    name = f"Fake{sync}"
    scope = Scope(".", defined=frozenset({sync, asynchronous, name}))
    scope.symbol("__future__", "annotations")
    for client in (sync, asynchronous):
        scope.fixed("~_client", client)
    for helper in ("made_async", "made_sync"):
        scope.symbol("~_fake", helper)
    for helper in ("Any", "TypeVar", "overload"):
        scope.symbol("typing", helper)
    exported = [scope.symbol("~_fake", "Answers")]
    exported += [scope.symbol("~_fake_calls", n) for n in ("RecordedCall", "UnexpectedCallError")]
    signatures, kinds = _signatures(api, names, scope)
    # A certificate belongs to connections, and a fake has none.
    sent = [c.id for c in api.credentials if c.kind != "certificate"]
    options = dict.fromkeys(option for c in sent for option in names.credentials[c].usual)
    has_server = bool(api.servers) and "://" in api.servers[0]
    base, made = scope.symbol("~_fake", "BaseFake"), f"{name}()"
    return TestingView(
        f"A fake of {comment(api.title)} for tests: real clients, answered in this process.",
        scope.imports,
        scope.checking_imports,
        tuple(sorted({name, *exported, *(s.returns.partition("[")[0] for s in signatures)})),
        name,
        base,
        sync,
        asynchronous,
        f"A fake of {comment(api.title)} for tests.\n\n    fake = {made}\n    client = fake.client()",
        f"({''.join(f'{literal(option)}, ' for option in options)})",
        None if has_server else '"https://fake.invalid"',
        f"{{{', '.join(f'{literal(key)}: {value}' for key, value in kinds)}}}" if kinds else None,
        signatures,
        view_answers(api, names, generator),
    )


def _signatures(
    api: ir.Api, names: NameTable, scope: Scope
) -> tuple[tuple[SignatureView, ...], tuple[tuple[str, str], ...]]:
    """Return the signatures of `on`, the most particular first, and the classes beside `Answers`."""
    called = scope.checking("collections.abc", "Callable")
    waiting = scope.checking("collections.abc", "Coroutine")
    found: list[SignatureView] = []
    kinds: list[tuple[str, str]] = []

    def add(returns: str, *results: str) -> None:
        methods = " | ".join(f"{called}[..., {result}]" for result in results)
        found.append(SignatureView(methods, returns))

    found.append(SignatureView("str", "Answers[Any]"))
    if api.has_pages():
        answers = scope.symbol("~_fake_pages", "PageAnswers")
        kinds.append(("pages", answers))
        paginator = scope.checking("~_pages", "AsyncPaginator")
        page = scope.checking("~_pages", "BaseSyncPage")
        add(f"{answers}[_T]", f"{paginator}[_T, Any]", f"{page}[_T, Any]")
    if has_streams(api):
        answers = scope.symbol("~_fake_streams", "StreamAnswers")
        kinds.append(("stream", answers))
        streams = [scope.checking("~_streaming", name) for name in ("Stream", "AsyncStream")]

        def kinds_of(item: str) -> tuple[str, str]:
            return f"{streams[0]}[{item}]", f"{waiting}[Any, Any, {streams[1]}[{item}]]"

        choices = _choices(api, names, scope)
        for item, plain in choices:
            either = scope.symbol("~_fake_streams", "EitherAnswers")
            add(f"{either}[{plain}, {item}]", *kinds_of(item))
        if "_T" not in dict(choices):
            add(f"{answers}[_T]", *kinds_of("_T"))
    add("Answers[_T]", f"{waiting}[Any, Any, _T]")
    add("Answers[_T]", "_T")
    return tuple(found), tuple(kinds)


def _choices(api: ir.Api, names: NameTable, scope: Scope) -> tuple[tuple[str, str], ...]:
    """Return the items of streams that are there on request, each with what comes otherwise.

    Unions may have variants in common, and no signature may be as good as another one for a method
    (PEP 484, overloads). With several there is one choice: any item, with all that comes otherwise.
    """
    references = ResourceReferences(names, scope, "types")
    annotations = Annotations(scope, references)
    found: dict[str, dict[str, None]] = {}
    is_union = False
    for _, operation in api.operations():
        if operation.stream is None or operation.streams():
            continue
        item, plain = operation.stream.item, operation.returned()
        written = annotations.output(item) if item is not None else None
        if written is None:
            written = scope.checking("~_streaming", "ServerSentEvent")
        is_union |= item is not None and not _is_class(item, api)
        whole = annotations.output(plain) if plain is not None else "None"
        found.setdefault(written, {})[whole] = None
    if len(found) > 1 and is_union:
        found = {"_T": dict.fromkeys(whole for _, each in sorted(found.items()) for whole in each)}
    if references.used:
        scope.symbol(".", "types")
    return tuple((item, " | ".join(plain)) for item, plain in sorted(found.items()))


def _is_class(item: ir.Type, api: ir.Api) -> bool:
    return isinstance(item, ir.Reference) and isinstance(api.models[item.model], ir.Object)
