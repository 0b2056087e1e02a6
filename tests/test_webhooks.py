"""Webhooks and callbacks end to end: a spec in, a package out, and deliveries that are read by it."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from standardwebhooks import Webhook

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.test_cases import CASES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """Return what imports the package of a case."""
    folder: Path = tmp_path_factory.mktemp("webhooks")

    def make(case: str) -> Any:
        source = Source(CASES / case / "openapi.yaml", name=f"received_{case}")
        for path, text in generate(source, Report(), Timings()).files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        return importlib.import_module(f"received_{case}")

    (folder / "src").mkdir()
    sys.path.insert(0, str(folder / "src"))
    yield make
    sys.path.remove(str(folder / "src"))
    for name in [name for name in sys.modules if name.startswith("received_")]:
        del sys.modules[name]


def client_of(module: Any, *, is_async: bool = False, **options: Any) -> Any:
    """Return a client of a package."""
    name = next(
        n for n in dir(module) if n.startswith("Async") == is_async and hasattr(getattr(module, n), "execute")
    )  # fmt: skip
    return getattr(module, name)(**options)


def delivery(payload: str) -> dict[str, str]:
    """Return the headers of a delivery, signed by the specification's library."""
    now = datetime.now(UTC).replace(microsecond=0)
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(now.timestamp())),
        "Webhook-Signature": Webhook(SECRET).sign("msg_1", now, payload),
    }


EVENTS: list[tuple[str, dict[str, Any], str]] = [
    ("webhooks", {"type": "order.created", "data": {"id": "o1"}}, "OrderCreated"),
    ("webhooks", {"type": "refund.failed", "order": "o1", "reason": "late"}, "RefundFailed"),
    ("webhooks", {"type": "stock.fell", "items": [{"sku": "s"}]}, "StockChangedEvent"),
    ("webhooks", {"type": "stock.rose", "items": []}, "StockChangedEvent"),
    ("webhooks", {"type": "stock.gone", "since": 1}, "UnknownVariant"),
    ("webhooks_of_openapi_3_0", {"name": "Rex", "owner": None}, "Pet"),
    ("webhooks_told_apart_by_name", {"event": "call.ended"}, "CallEndedEvent"),
    ("webhooks_told_apart_by_name", {"event": "call.ringing"}, "CallRingingEvent"),
    ("webhooks_told_apart_by_name", {"event": "call.held"}, "UnknownVariant"),
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("case", "event", "name"), EVENTS)
def test_a_delivery_becomes_its_event(
    package: Callable[[str], Any], case: str, event: dict[str, object], name: str, *, is_async: bool
) -> None:
    """The type says which event it is, and nothing of it is lost; both clients read it at once."""
    client = client_of(
        package(case), is_async=is_async, webhook_secret=SECRET, base_url="http://x", strict=True
    )
    payload = json.dumps(event)

    found = client.webhooks.unwrap(payload, delivery(payload))

    assert type(found).__name__ == name
    assert found.to_dict() == event
    closing = client.close()
    if is_async:
        asyncio.run(closing)


def test_the_secret_comes_from_the_environment(
    package: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An option that is left out is read from the environment; a copy of a client has it too."""
    module = package("webhooks_of_openapi_3_0")
    monkeypatch.setenv("RECEIVED_WEBHOOKS_OF_OPENAPI_3_0_WEBHOOK_SECRET", SECRET)
    client = client_of(module).with_options(timeout=1)
    payload = '{"name":"Rex"}'
    assert client.webhooks.unwrap(payload, delivery(payload)).name == "Rex"
    assert SECRET not in repr(client)

    monkeypatch.delenv("RECEIVED_WEBHOOKS_OF_OPENAPI_3_0_WEBHOOK_SECRET")
    with pytest.raises(module.InvalidWebhookSignatureError, match="there is no secret"):
        client_of(module).webhooks.verify_signature(payload, delivery(payload))


def test_calls_and_credentials_keep_their_place_beside_webhooks(
    package: Callable[[str], Any],
) -> None:
    """A call that is named like a method of webhooks gives way, and so does the option for the secret."""
    client = client_of(
        package("webhooks_beside_calls"), webhook_secret="key", webhook_signing_secret=SECRET, key="k"
    )  # fmt: skip
    payload = '{"zen":"x"}'
    assert client.webhooks.unwrap(payload, delivery(payload)).zen == "x"
    assert callable(client.webhooks.list)
    assert not hasattr(client.webhooks.with_raw_response, "unwrap")


def test_callbacks_are_read_where_the_call_is(package: Callable[[str], Any]) -> None:
    """Each callback of an operation has a parser, named for the operation too where it has to be."""
    streams = client_of(package("callbacks"), strict=True).streams
    data = streams.parse_on_data('{"timestamp":"2025-01-15T09:30:00Z","values":[1]}')
    assert data.timestamp == datetime(2025, 1, 15, 9, 30, tzinfo=UTC)
    assert type(streams.parse_subscribe_on_end('{"state":"done"}')).__name__ == "Done"
    assert type(streams.parse_export_on_end('{"state":"failed"}')).__name__ == "Failed"
    assert type(streams.parse_export_on_end('{"state":"lost"}')).__name__ == "UnknownVariant"


def test_a_package_without_webhooks_has_nothing_of_them() -> None:
    """Neither the module, nor the option, nor the exports."""
    files = generate(
        Source(CASES / "operation_minimal" / "openapi.yaml"), Report(), Timings()
    ).files
    said = [path for path, text in files.items() if "webhook" in f"{path}{text}".lower()]
    assert [path for path in said if not path.endswith("/_errors.py")] == ["surface.json"]
    assert json.loads(files["surface.json"])["webhooks"] is None
