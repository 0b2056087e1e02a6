"""What each client does for a scenario, written as its documentation shows it.

A contender is a function of the server's address that returns what it can do: by scenario a function
to call, plain or a coroutine function. It imports its package itself: the worker that runs one
contender has loaded nothing of another.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

Work = dict[str, Callable[[], Any]]

MESSAGES = [{"role": "user", "content": f"Message {n}: " + "some words. " * 8} for n in range(100)]
KEY = "sk-bench"


def raw(base: str) -> Work:
    """httpx2 alone, with plain pydantic models where a list is read."""
    import httpx2
    from pydantic import BaseModel

    class Model(BaseModel):
        id: str
        object: str
        created: int
        owned_by: str

    class ModelList(BaseModel):
        object: str
        data: list[Model]

    headers = {"Authorization": f"Bearer {KEY}"}
    client = httpx2.Client(headers=headers)
    waiting = httpx2.AsyncClient(headers=headers, limits=httpx2.Limits(max_connections=100))
    body = {"model": "model-1", "messages": MESSAGES}

    def stream() -> None:
        with client.stream("POST", f"{base}/v1/chat/stream", json=body) as response:
            for line in response.iter_lines():
                if line.startswith("data: {"):
                    json.loads(line[6:])

    async def small() -> object:
        return (await waiting.get(f"{base}/v1/models/model-1")).content

    return {
        "get": lambda: client.get(f"{base}/v1/models/model-1").content,
        "list": lambda: ModelList.model_validate_json(client.get(f"{base}/v1/models").content),
        "post": lambda: client.post(f"{base}/v1/chat/completions", json=body).content,
        "stream": stream,
        "async": small,
        "zone": lambda: client.get(f"{base}/client/v4/zones/zone-1").content,
        "zones": lambda: json.loads(client.get(f"{base}/client/v4/zones").content),
    }


def specwright(base: str) -> Work:
    """The package that Specwright generates from `chat.yaml`."""
    from bench_chat import AsyncBenchChat, BenchChat

    client = BenchChat(bearer_token=KEY, base_url=f"{base}/v1")
    waiting = AsyncBenchChat(bearer_token=KEY, base_url=f"{base}/v1")

    def stream() -> None:
        for _ in client.chat.stream_completion(model="model-1", messages=MESSAGES):
            pass

    return {
        "get": lambda: client.models.get_model("model-1"),
        "list": client.models.list_models,
        "post": lambda: client.chat.create_completion(model="model-1", messages=MESSAGES),
        "stream": stream,
        "async": lambda: waiting.models.get_model("model-1"),
    }


def openai(base: str) -> Work:
    """The published package of OpenAI."""
    from openai import AsyncOpenAI, OpenAI

    client = OpenAI(api_key=KEY, base_url=f"{base}/v1")
    waiting = AsyncOpenAI(api_key=KEY, base_url=f"{base}/v1")
    messages: Any = MESSAGES

    def stream() -> None:
        for _ in client.chat.completions.create(model="model-1", messages=messages, stream=True):
            pass

    return {
        "get": lambda: client.models.retrieve("model-1"),
        "list": client.models.list,
        "post": lambda: client.chat.completions.create(model="model-1", messages=messages),
        "stream": stream,
        "async": lambda: waiting.models.retrieve("model-1"),
    }


def cloudflare(base: str) -> Work:
    """The published package of Cloudflare; its answers are larger, and have a raw call of their own."""
    from cloudflare import Cloudflare

    client = Cloudflare(api_token=KEY, base_url=f"{base}/client/v4")
    return {
        "zone": lambda: client.zones.get(zone_id="zone-1"),
        "zones": client.zones.list,
    }


def openapi_python_client(base: str) -> Work:
    """The package that openapi-python-client generates from `chat.yaml`."""
    from bench_chat_client import AuthenticatedClient
    from bench_chat_client.api.chat import create_completion
    from bench_chat_client.api.models import get_model, list_models
    from bench_chat_client.models import CompletionRequest, Message

    client = AuthenticatedClient(base_url=f"{base}/v1", token=KEY)
    waiting = AuthenticatedClient(base_url=f"{base}/v1", token=KEY)

    def post() -> object:
        messages = [Message(role="user", content=m["content"]) for m in MESSAGES]
        body = CompletionRequest(model="model-1", messages=messages)
        return create_completion.sync(client=client, body=body)

    return {
        "get": lambda: get_model.sync("model-1", client=client),
        "list": lambda: list_models.sync(client=client),
        "post": post,
        "async": lambda: get_model.asyncio("model-1", client=waiting),
    }


CONTENDERS: dict[str, Callable[[str], Work]] = {
    "raw": raw,
    "specwright": specwright,
    "openai": openai,
    "cloudflare": cloudflare,
    "openapi-python-client": openapi_python_client,
}

_FLOOR = "import httpx2, pydantic; client = httpx2.Client()"
IMPORTS = {
    "floor": ("pass", _FLOOR, f"{_FLOOR}\nclass Model(pydantic.BaseModel):\n    id: str"),
    "specwright": (
        "import bench_chat",
        (
            "from bench_chat import BenchChat; from bench_chat.types import Model; "
            "client = BenchChat(bearer_token='k', base_url='http://127.0.0.1:9/v1'); "
            "client.models; Model.__name__"
        ),
        "; client.http_client",
    ),
    "openai": (
        "import openai",
        (
            "from openai import OpenAI; from openai.types import Model; "
            "client = OpenAI(api_key='k'); client.models; Model.__name__"
        ),
        "",
    ),
    "cloudflare": (
        "import cloudflare",
        (
            "from cloudflare import Cloudflare; from cloudflare.types.zones import Zone; "
            "client = Cloudflare(api_token='k'); client.zones; Zone.__name__"
        ),
        "",
    ),
    "openapi-python-client": (
        "import bench_chat_client",
        (
            "from bench_chat_client import AuthenticatedClient; "
            "from bench_chat_client.api.models import get_model; "
            "from bench_chat_client.models import Model; "
            "client = AuthenticatedClient(base_url='http://127.0.0.1:9/v1', token='k')"
        ),
        "; client.get_httpx_client()",
    ),
}
"""What is run to import a package; to have a client, a resource and a model as users have them; and what
is added to that to have the connections of packages that make those with the first call."""
