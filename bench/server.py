"""The server that all clients are measured against: answers that are ready, on kept connections.

It runs in a process of its own, on a core of its own, and does next to nothing for a request.
"""

from __future__ import annotations

import asyncio
import json
import sys

EVENTS = 2000
"""The events of one stream."""
ITEMS = 1000
"""The items of one list."""


def _json(value: object) -> bytes:
    body = json.dumps(value, separators=(",", ":")).encode()
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _model(number: int) -> dict[str, object]:
    return {
        "id": f"model-{number}",
        "object": "model",
        "created": 1700000000,
        "owned_by": "someone",
    }


def _zone(number: int) -> dict[str, object]:
    return {
        "id": f"{number:032x}",
        "account": {"id": "a" * 32, "name": "Example"},
        "activated_on": "2024-01-01T05:20:00.12345Z",
        "created_on": "2024-01-01T05:20:00.12345Z",
        "modified_on": "2024-01-01T05:20:00.12345Z",
        "development_mode": 7200,
        "meta": {"cdn_only": True, "custom_certificate_quota": 1, "dns_only": True, "step": 2},
        "name": "example.com",
        "name_servers": ["bob.ns.example.com", "lola.ns.example.com"],
        "owner": {"id": "o" * 32, "name": "Example", "type": "organization"},
        "original_registrar": "Example",
        "status": "active",
        "paused": False,
        "type": "full",
    }


def _stream(end: bytes) -> bytes:
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1700000000,
        "model": "model-1",
        "choices": [{"index": 0, "delta": {"content": "word "}, "finish_reason": None}],
    }
    event = b"data: " + json.dumps(chunk, separators=(",", ":")).encode() + b"\n\n"
    body = event * EVENTS + end
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


_COMPLETION = _json(
    {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": "model-1",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello."},
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }
)
_OPENAI_STREAM = _stream(b"data: [DONE]\n\n")
_INFO = {"errors": [], "messages": [], "success": True}
_ANSWERS = {
    b"/v1/models/model-1": _json(_model(1)),
    b"/v1/models": _json({"object": "list", "data": [_model(n) for n in range(ITEMS)]}),
    b"/v1/chat/completions": _COMPLETION,
    b"/v1/chat/stream": _stream(b""),
    b"/client/v4/zones/zone-1": _json({**_INFO, "result": _zone(1)}),
    b"/client/v4/zones": _json(
        {
            **_INFO,
            "result": [_zone(n) for n in range(ITEMS)],
            "result_info": {"page": 1, "per_page": ITEMS, "count": ITEMS, "total_count": ITEMS},
        }
    ),
}


class _Connection(asyncio.Protocol):
    """One connection; requests come one after the other."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._data = b""

    def data_received(self, data: bytes) -> None:
        """Answer every request that is there as a whole."""
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            head = self._data[:end]
            start = head.lower().find(b"content-length:")
            length = int(head[start + 15 :].partition(b"\r\n")[0]) if start >= 0 else 0
            if len(self._data) < end + 4 + length:
                return
            body, self._data = (
                self._data[end + 4 : end + 4 + length],
                self._data[end + 4 + length :],
            )
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            self._transport.write(_OPENAI_STREAM if b'"stream":true' in body else _ANSWERS[path])


async def main() -> None:
    """Serve on a free port of this machine, and print it."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(_Connection, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
