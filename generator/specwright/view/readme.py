"""The package's README: a first call, and what a user does next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from .examples import Example, ExampleWriter
from .pages.homes import resource_page
from .samples import Entries, call_lines, import_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.names import NameTable

_ERRORS = ("APIConnectionError", "APIStatusError", "RateLimitError")


class ReceiverView(Struct, frozen=True):
    """What reads webhooks: how a client reaches it, the lines that make one, the page about it."""

    accessor: str
    setup: tuple[str, ...]
    page: str


class ReadmeView(Struct, frozen=True):
    """The programs of the README, as lines; a tuple is empty if the API has no call to show."""

    sync_program: tuple[str, ...]
    async_program: tuple[str, ...]
    errors_setup: tuple[str, ...]
    errors_call: tuple[str, ...]
    raw_setup: tuple[str, ...]
    raw_call: tuple[str, ...]
    fake_program: tuple[str, ...]
    paged_setup: tuple[str, ...]
    paged_call: tuple[str, ...]
    receivers: tuple[ReceiverView, ...]
    """What there is to say of webhooks, one or none."""


def view_readme(api: ir.Api, names: NameTable) -> ReadmeView:
    """Return the view of the README: the first call is one that reads something small."""
    chosen = _first_call(api, names)
    receivers = tuple(_receivers(api, names))
    if chosen is None:
        return ReadmeView((), (), (), (), (), (), (), (), (), receivers)
    package, client = names.package, names.sync_client
    imported = tuple(sorted((*_ERRORS, client), key=lambda name: (not name.isupper(), name)))
    result = "result = " if chosen.returns else ""
    return ReadmeView(
        chosen.sync_lines(package, client),
        chosen.async_lines(package, names.async_client),
        chosen.setup_lines(package, imported, client),
        chosen.call.lines(result, indent=4),
        chosen.setup_lines(package, (client,), client),
        chosen.raw.lines("response = "),
        _fake(chosen, names),
        *_paged(api, names),
        receivers,
    )


def _fake(example: Example, names: NameTable) -> tuple[str, ...]:
    """Return a test in short: a call that the fake answers, and one that it lets fail."""
    fake, call = f"Fake{names.sync_client}", example.call
    fails = Entries("fake.on(", (("", call.method),), ").fail(503)", is_call=True)
    return (
        *import_lines(f"{names.package}.testing", (fake,)),
        "",
        f"fake = {fake}()",
        "client = fake.client()",
        *(
            (*call.lines("for item in ", ":"), "    print(item)")
            if example.streams
            else call.lines("result = " if example.returns else "")
        ),
        "print(fake.calls[-1].operation, fake.calls[-1].path)",
        *call_lines(fails),
    )


def _receivers(api: ir.Api, names: NameTable) -> Iterator[ReceiverView]:
    """Yield what there is to say of webhooks, if the API has any."""
    receiver = api.receiver()
    if receiver is None or names.webhook_secret is None:
        return
    imported = tuple(sorted(("InvalidWebhookSignatureError", names.sync_client)))
    made = Entries(
        f"{names.sync_client}(", ((f"{names.webhook_secret}=", '"whsec_..."'),), ")", is_call=True
    )
    setup = (*import_lines(names.package, imported), "", *call_lines(made, "client = "))
    accessor = names.attributes((receiver.name,))
    yield ReceiverView(accessor, setup, resource_page((receiver.name,), names))


def _paged(api: ir.Api, names: NameTable) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what makes a client, and the shortest call that gives a page."""
    writer = ExampleWriter(api, names)
    paged = (writer.example(path, o) for path, o in api.operations() if o.pagination is not None)
    wanted = next((e for e in _shown(api, names, "pagination") if e.paged is not None), None)
    found = paged if wanted is None else iter((wanted,))
    calls = [
        (example.setup_lines(names.package, (names.sync_client,), names.sync_client), lines)
        for example in found
        if example is not None and example.paged is not None
        for lines in (example.paged.lines("page = "),)
    ]
    return min(calls, key=lambda call: (len(call[1]), len(call[1][0]), call), default=((), ()))


def _shown(api: ir.Api, names: NameTable, *uses: str) -> Iterator[Example]:
    """Yield the calls that the user of the API wants to be shown."""
    for use in uses:
        for wanted in api.shown:
            writer = ExampleWriter(api, names, wanted.values)
            for path, operation in api.operations():
                is_it = (operation.method, operation.path) == (wanted.method, wanted.path)
                found = writer.example(path, operation) if is_it and wanted.use == use else None
                if found is not None:
                    yield found


def _first_call(api: ir.Api, names: NameTable) -> Example | None:
    wanted = next(_shown(api, names, "headline", "default"), None)
    if wanted is not None:
        return wanted
    writer = ExampleWriter(api, names)
    ordered = sorted(api.operations(), key=lambda pair: _effort(pair[1]))
    examples = (writer.example(path, operation) for path, operation in ordered)
    return next((example for example in examples if example is not None), None)


def _effort(operation: ir.Operation) -> tuple[bool, bool, bool, int, int]:
    """Return what makes an operation less of a first call; the smallest is the best."""
    required = sum(p.required for p in operation.parameters)
    is_typed = operation.returned() is not None
    reads = operation.method == "GET"
    body = operation.body.fields or () if operation.body is not None else ()
    return (
        operation.streams() or operation.websocket is not None,
        not (is_typed and reads),
        not _is_model(operation),
        required + len(body),
        len(operation.path),
    )


def _is_model(operation: ir.Operation) -> bool:
    """Return whether a call returns something that the API has a name for."""
    found = operation.returned()
    return isinstance(found, ir.Reference) and ir.component_of(found.model) is not None
