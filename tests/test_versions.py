"""Documents of every version: what is read of them, and what their packages put on the wire.

The calls go over sockets to the mock server, which reads a document its own way and refuses what it does not
describe. What is compared with stands in the specifications: Swagger 2.0, Parameter Object; OpenAPI
3.2, 4.12 and 4.25; RFC 9110, 9.1.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from email.parser import BytesParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from specwright.diagnostics import Report
from specwright.mock import MockServer
from specwright.pipeline import Source, Timings, generate, understand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specwright.mock import Request

CASES = Path(__file__).parent / "cases"


# --- Which version ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("swagger: '2.0'", []),
        ("openapi: 3.0.0", []),
        ("openapi: 3.0.4", []),
        ("openapi: '3.1.2'", []),
        ("openapi: 3.2.0", []),
        ("swagger: 2.0", ["the number `2.0` is read as Swagger 2.0"]),
        ("swagger: 2", ["the number `2` is read as Swagger 2.0"]),
        ("swagger: '2'", ["`swagger: 2` is read as Swagger 2.0"]),
        ("openapi: '2.0'", ["`openapi: 2.0` is read as Swagger 2.0"]),
        ("swagger: 3.0.1", ["`swagger: 3.0.1` is read as OpenAPI 3.0"]),
        ("openapi: 3.0", ["the number `3.0` is read as OpenAPI 3.0"]),
        ("openapi: '3.1'", ["`openapi: 3.1` is read as OpenAPI 3.1"]),
        ("openapi: 3.1", ["the number `3.1` is read as OpenAPI 3.1"]),
        ("openapi: 3", ["the number `3` is read as OpenAPI 3.1"]),
        ("openapi: v3.0.1", ["`openapi: v3.0.1` is read as OpenAPI 3.0"]),
        ("openapi: 3.1.0-rc1", ["`openapi: 3.1.0-rc1` is read as OpenAPI 3.1"]),
        ("openapi: 3.3.0", ["OpenAPI `3.3.0` is not read"]),
        ("openapi: 4.0.0", ["OpenAPI `4.0.0` is not read"]),
        ("openapi: 1.2", ["OpenAPI `1.2` is not read"]),
        ("swagger: '1.2'", ["Swagger `1.2` is not read"]),
        ("swaggerVersion: '1.2'", ["Swagger `1.2` is not read"]),
        ("openapi: latest", ["`openapi` says no version"]),
        ("openapi: true", ["`openapi` says no version"]),
        ("openapi: [3.1.0]", ["`openapi` says no version"]),
        ("openapi:", ["`openapi` says no version"]),
        ("title: x", ["there is no key `openapi` or `swagger` at the top"]),
    ],
)
def test_version_is_found(tmp_path: Path, first: str, said: list[str]) -> None:
    """A document is read as the version that it means; what means none is refused where it stands."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        f"{first}\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{responses: {{}}}}}}}}\n"
    )
    report = Report()

    understood = understand(Source(spec), report, Timings())

    assert [found.message for found in report] == said
    assert all(found.span.line == 1 for found in report)
    assert (understood is None) == any("not" in s or "no " in s for s in said)


@pytest.mark.parametrize(
    ("key", "way_out"),
    [
        ("openApi", "write `openapi` for `openApi`"),
        ("opnapi", "write `openapi` for `opnapi`"),
        ("Swagger", "write `swagger` for `Swagger`"),
        ("title", "name the document whose first key is `openapi` or `swagger`"),
    ],
)
def test_key_of_the_version_is_nearly_right(tmp_path: Path, key: str, way_out: str) -> None:
    """A key that was misspelled is what the help is about."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(f"{key}: 3.1.0\n")
    report = Report()
    understand(Source(spec), report, Timings())

    assert [(found.code, found.help) for found in report] == [("not-openapi", way_out)]


# --- Calls --------------------------------------------------------------------------------------


class Api(NamedTuple):
    """A generated package, and the server that it calls."""

    module: Any
    server: MockServer

    def call(self, flavour: str, accessor: str, *args: object, **kwargs: object) -> Any:
        """Call a method of a client of one flavour, and return what it returns."""

        async def main() -> Any:
            async with self._client("Async")(base_url=self.server.url) as client:
                return await _method(client, accessor)(*args, **kwargs)

        if flavour == "async":
            return asyncio.run(main())
        with self._client("")(base_url=self.server.url) as client:
            return _method(client, accessor)(*args, **kwargs)

    def _client(self, prefix: str) -> Any:
        names = [n for n in dir(self.module) if hasattr(getattr(self.module, n), "execute")]
        return getattr(self.module, next(n for n in names if n.startswith("Async") == bool(prefix)))

    @property
    def last(self) -> Request:
        """The last request, which the document allows."""
        request = self.server.requests[-1]
        assert request.refusal is None, request.refusal
        return request


def _method(client: Any, accessor: str) -> Callable[..., Any]:
    for name in accessor.split("."):
        client = getattr(client, name)
    found: Callable[..., Any] = client
    return found


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Api]]:
    """Return the function that generates and imports the package of a case, and serves its document."""
    folder = tmp_path_factory.mktemp("versions")
    known: dict[str, Api] = {}

    def make(case: str) -> Api:
        if case in known:
            return known[case]
        spec = CASES / case / "openapi.yaml"
        name = f"versions_{case}"
        config = spec.with_name("sdk.yaml")
        source = Source(spec, config if config.is_file() else None, name=name)
        generated = generate(source, Report(), Timings())
        for path, text in generated.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        assert generated.understood is not None
        understood = generated.understood
        server = MockServer(spec, understood.api, understood.root.value)
        known[case] = Api(importlib.import_module(name), server.__enter__())
        return known[case]

    (folder / "src").mkdir()
    sys.path.insert(0, str(folder / "src"))
    yield make
    sys.path.remove(str(folder / "src"))
    for api in known.values():
        api.server.close()
    for name in [name for name in sys.modules if name.startswith("versions_")]:
        del sys.modules[name]


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


LIST = ["blue", "black"]


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"plain": LIST}, "plain=blue,black"),
        ({"csv": LIST}, "csv=blue,black"),
        ({"ssv": LIST}, "ssv=blue%20black"),
        ({"tsv": LIST}, "tsv=blue%09black"),
        ({"sort": ["name", "age"]}, "sort=name%7Cage"),
        ({"multi": LIST}, "multi=blue&multi=black"),
        ({"limit": 3}, "limit=3"),
    ],
)
def test_swagger_2_0_collections(
    load: Callable[[str], Api], flavour: str, given: dict[str, object], query: str
) -> None:
    """A `collectionFormat` joins a list as it says, `csv` where there is none."""
    api = load("swagger_2_0_parameters")
    api.call(flavour, "pets.list_pets", [1, 2], **given)

    assert (api.last.path, api.last.query) == ("/pets/1,2", query)


def test_swagger_2_0_collection_in_a_header(load: Callable[[str], Api], flavour: str) -> None:
    """A list in a header is joined by its own delimiter."""
    api = load("swagger_2_0_parameters")
    api.call(flavour, "pets.list_pets", [1], x_marks=LIST)

    assert api.last.header("X-Marks") == "blue|black"


def test_swagger_2_0_bounds(load: Callable[[str], Api]) -> None:
    """The other judge reads `exclusiveMinimum: true` as we do: 0 is not allowed."""
    api = load("swagger_2_0_parameters")
    with pytest.raises(api.module.BadRequestError, match="limit"):
        api.call("sync", "pets.list_pets", [1], limit=0)


def test_swagger_2_0_body(load: Callable[[str], Api], flavour: str) -> None:
    """A parameter in `body` is the body, as the content type that `consumes` says."""
    api = load("swagger_2_0_bodies")
    api.call(flavour, "pets.create_pet", name="Rex")
    assert (api.last.json(), api.last.header("Content-Type")) == (
        {"name": "Rex"},
        "application/json",
    )

    api.call(flavour, "pets.replace_note", "1", body="Hello")
    assert (api.last.body, api.last.header("Content-Type")) == (b"Hello", "text/plain")


def test_swagger_2_0_form(load: Callable[[str], Api], flavour: str) -> None:
    """Parameters in `formData` are a form, urlencoded where `consumes` does not say otherwise."""
    api = load("swagger_2_0_bodies")
    api.call(flavour, "pets.update_pet_with_form", "1", name="Rex", colours=LIST, friends=LIST)

    assert api.last.header("Content-Type") == "application/x-www-form-urlencoded"
    assert api.last.body == b"name=Rex&colours=blue,black&friends=blue&friends=black"


def _parts(request: Request) -> dict[str, bytes]:
    head = f"Content-Type: {request.header('Content-Type')}\r\n\r\n".encode()
    found: dict[str, bytes] = {}
    for part in BytesParser().parsebytes(head + request.body).walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            found[str(part.get_param("name", header="content-disposition"))] = content
    return found


def test_swagger_2_0_file(load: Callable[[str], Api], flavour: str) -> None:
    """A form with a file is multipart."""
    api = load("swagger_2_0_bodies")
    api.call(flavour, "pets.upload_photo", "1", file=b"\x89PNG", caption="Rex")

    assert _parts(api.last) == {"file": b"\x89PNG", "caption": b"Rex"}


@pytest.mark.parametrize("kind", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_swagger_2_0_form_of_either_kind(
    load: Callable[[str], Api], flavour: str, kind: str
) -> None:
    """A list keeps its `collectionFormat` in whichever form the caller chooses."""
    api = load("swagger_2_0_bodies")
    api.call(flavour, "pets.search", words=LIST, content_type=kind)

    if kind.startswith("multipart"):
        assert _parts(api.last) == {"words": b"blue black"}
    else:
        assert api.last.body == b"words=blue%20black"


def test_swagger_2_0_form_by_the_names_of_openapi_generator(load: Callable[[str], Api]) -> None:
    """The other surface joins the lists of a form as well."""
    api = load("openapi_generator_of_swagger_2_0")
    other = api.module
    with other.ApiClient(other.Configuration(host=api.server.url)) as client:
        pet = other.PetsApi(client).create_pet(name="Rex", colours=LIST)

    assert isinstance(pet, other.Pet)
    assert api.last.body == b"name=Rex&colours=blue,black"


def test_swagger_2_0_answers(load: Callable[[str], Api], flavour: str) -> None:
    """An example by media type is what the mock answers with, and a file is bytes."""
    api = load("swagger_2_0_responses")

    pets = api.call(flavour, "pets.list_pets")
    assert [pet.to_dict() for pet in pets] == [{"name": "Rex"}]
    assert isinstance(api.call(flavour, "pets.get_photo"), bytes)
    assert api.last.header("Accept") == "application/octet-stream"
    assert isinstance(api.call(flavour, "pets.get_report"), str)


def test_swagger_2_0_inheritance(load: Callable[[str], Api]) -> None:
    """The property that `discriminator` names says which definition an object is of."""
    types = importlib.import_module(f"{load('swagger_2_0_models').module.__name__}.types")
    decode = importlib.import_module(f"{load('swagger_2_0_models').module.__name__}._decode")
    cat = {"petType": "Cat", "name": "Tom", "mood": "calm", "nick": None, "owner": None}

    found, deviations = decode.decode(json.dumps(cat).encode(), decode.TypeForm[types.AnyPet])
    assert (type(found), deviations) == (types.Cat, ())


@pytest.mark.parametrize(
    ("accessor", "args", "given", "method"),
    [
        ("pets.query_pets", (), {"name": "Rex"}, "QUERY"),
        ("pets.query", ("1",), {}, "QUERY"),
        ("pets.copy", ("1",), {"destination": "/pets/2"}, "COPY"),
        ("pets.m_search", ("1",), {}, "M-SEARCH"),
        ("pets.lock_pet", ("1",), {}, "lock"),
    ],
)
def test_openapi_3_2_methods(
    load: Callable[[str], Api],
    flavour: str,
    accessor: str,
    args: tuple[str, ...],
    given: dict[str, object],
    method: str,
) -> None:
    """QUERY and methods of one's own are sent as they are spelled, QUERY with its body."""
    api = load("openapi_3_2_methods")
    api.call(flavour, accessor, *args, **given)

    assert api.last.method == method
    assert api.last.body == (b'{"name":"Rex"}' if given.get("name") else b"")


@pytest.mark.parametrize(
    ("accessor", "given", "query"),
    [
        (
            "list_pets",
            {"filter": {"kind": "a&b", "names": ["x", "y"]}},
            "kind=a%26b&names=x&names=y",
        ),
        ("list_by_json", {"filter": {"from_age": 3}}, "%7B%22from%20age%22%3A3%7D"),
        ("list_by_json", {}, ""),
        ("list_by_path", {"selector": "$.a[?@.b == 1]"}, "%24.a%5B%3F%40.b%20%3D%3D%201%5D"),
    ],
)
def test_openapi_3_2_querystring(
    load: Callable[[str], Api], flavour: str, accessor: str, given: dict[str, object], query: str
) -> None:
    """A parameter `in: querystring` is the whole query; its name does not travel."""
    api = load("openapi_3_2_parameters")
    api.call(flavour, f"pets.{accessor}", **given)

    assert api.last.query == query


def test_openapi_3_2_reserved_in_a_path(load: Callable[[str], Api], flavour: str) -> None:
    """What is reserved stays in a path with `allowReserved`, but for what would end a segment."""
    api = load("openapi_3_2_parameters")
    api.call(flavour, "pets.list_by_names", ["a:b@c!", "d/e?f#g", "%20 "])

    assert api.last.path == "/pets/a:b@c!,d%2Fe%3Ff%23g,%20%20"


def test_openapi_3_2_querystring_is_judged(load: Callable[[str], Api]) -> None:
    """The other judge reads the whole query too: a form without what it requires is refused."""
    api = load("openapi_3_2_parameters")
    with pytest.raises(api.module.BadRequestError, match="'kind' is a required property"):
        api.call("sync", "pets.list_pets", filter={"names": ["x"]})
    with pytest.raises(api.module.BadRequestError, match="is not an integer"):
        api.call("sync", "pets.list_by_json", filter={"from_age": "x"})


def test_openapi_3_2_references(load: Callable[[str], Api], flavour: str) -> None:
    """References by `$self`, to media types and to files below it, lead to what is meant."""
    api = load("openapi_3_2_references")

    made = api.call(flavour, "pets.create_pet", name="Rex")
    assert made.pet.name is not None
    with pytest.raises(api.module.BadRequestError, match="is not a string"):
        api.call(flavour, "pets.create_pet", name=1)


@pytest.mark.parametrize(
    ("sent", "variant"),
    [({"kind": "cat"}, "Cat"), ({"kind": "bird", "legs": 2}, "Other"), ({"legs": 4}, "Other")],
)
def test_openapi_3_2_default_mapping(
    load: Callable[[str], Api], sent: dict[str, object], variant: str
) -> None:
    """What a discriminator does not know, or does not say, is of the `defaultMapping`."""
    module = load("openapi_3_2_discriminator").module.__name__
    types = importlib.import_module(f"{module}.types")
    decode = importlib.import_module(f"{module}._decode")

    found, deviations = decode.decode(json.dumps(sent).encode(), decode.TypeForm[types.Pet])
    assert (type(found).__name__, deviations) == (variant, ())


def test_mock_says_what_it_does_not_serve(tmp_path: Path) -> None:
    """Of Swagger 2.0 the mock needs paths and parameters in one file, and says so."""
    spec = tmp_path / "openapi.yaml"
    (tmp_path / "more.yaml").write_text("Limit: {name: limit, in: query, type: integer}\n")
    spec.write_text(
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"
        "paths: {/a: {get: {parameters: [{$ref: 'more.yaml#/Limit'}], responses: {}}}}\n"
    )
    report = Report()
    understood = understand(Source(spec), report, Timings())

    assert understood is not None
    assert not report.errors
    with pytest.raises(ValueError, match=r"in one file, not `more\.yaml#/Limit`"):
        MockServer(spec, understood.api, understood.root.value)
