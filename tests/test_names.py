"""Every identifier is legal, is the only one of its name in its scope, and stays what it is."""

from __future__ import annotations

import copy
import json
import keyword
import random
import unicodedata
from typing import TYPE_CHECKING, Any, cast

import pytest

from specwright.config import Config
from specwright.diagnostics import Report
from specwright.names import identifiers, package_name, tabulate
from specwright.names.inflection import singular, singular_of
from specwright.names.words import pascal, snake, spelled_out, upper_snake, words
from specwright.pipeline import Source, Timings, understand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from specwright.names import NameTable

Spec = dict[str, Any]

WORDS = [
    ("getPetById", "get_pet_by_id", "GetPetByID"),
    ("HTTPServer-id2", "http_server_id2", "HTTPServerId2"),
    ("userIDs", "user_ids", "UserIDs"),
    ("stopIDsOf", "stop_ids_of", "StopIDsOf"),
    ("APIKey", "api_key", "APIKey"),
    ("x-human-id", "x_human_id", "XHumanID"),
    ("snake_case", "snake_case", "SnakeCase"),
    ("UPPER_CASE", "upper_case", "UpperCase"),
    ("a--b", "a_b", "AB"),
    ("v1.2", "v1_2", "V12"),
    ("sha256Hash", "sha256_hash", "Sha256Hash"),
    ("MP3Player", "mp3_player", "MP3Player"),
    ("OAuth2Token", "oauth2_token", "Oauth2Token"),
    ("OAuthToken", "oauth_token", "OAuthToken"),
    ("IPv4Address", "ipv4_address", "Ipv4Address"),
    ("github", "github", "GitHub"),
    ("filter[name]", "filter_name", "FilterName"),
    ("$ref", "ref", "Ref"),
    ("_extra", "extra", "Extra"),
    ("__", "", ""),
    ("", "", ""),
    ("größeProStraße", "größe_pro_straße", "GrößeProStraße"),
    ("ÜberÄra", "über_ära", "ÜberÄra"),
    ("ИмяПользователя", "имя_пользователя", "ИмяПользователя"),
    ("日本語 名", "日本語_名", "日本語名"),
    ("ﬁle", "file", "File"),
    ("e\u0301t\u00e9", "été", "Été"),
    ("OpenAIFile", "openai_file", "OpenAIFile"),
    ("x\u200by", "x_y", "XY"),
]


@pytest.mark.parametrize(("name", "as_snake", "as_pascal"), WORDS)
def test_words_are_found_in_any_spelling(name: str, as_snake: str, as_pascal: str) -> None:
    """The same words, whichever convention an API writes them in, and whichever alphabet."""
    assert snake(words(name)) == as_snake
    assert pascal(words(name)) == as_pascal
    assert upper_snake(words(name)) == as_snake.upper()


@pytest.mark.parametrize("name", [snake_name for _, snake_name, _ in WORDS if snake_name])
def test_a_name_in_words_stays_as_it_is(name: str) -> None:
    """Naming a name changes nothing."""
    assert snake(words(name)) == name


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("$top", "dollar_top"),
        ("_id", "underscore_id"),
        ("-1", "minus_1"),
        ("+1", "plus_1"),
        ("x-y", "x_dash_y"),
        ("x.y", "x_dot_y"),
        ("created[at]", "created_of_at"),
        ("plain", "plain"),
    ],
)
def test_symbols_can_be_spelled_out(name: str, spelled: str) -> None:
    """Where they alone tell a name from another."""
    assert snake(spelled_out(name)) == spelled


# fmt: off
SINGULARS = {
    "pets": "pet", "boxes": "box", "cities": "city", "keys": "key", "queries": "query",
    "statuses": "status", "status": "status", "addresses": "address", "address": "address",
    "buses": "bus", "classes": "class", "processes": "process", "taxes": "tax", "wishes": "wish",
    "series": "series", "data": "data", "news": "news", "metadata": "metadata", "media": "media",
    "people": "person", "children": "child", "indices": "index", "matrices": "matrix",
    "analyses": "analysis", "analysis": "analysis", "criteria": "criterion", "bases": "base",
    "databases": "database", "houses": "house", "responses": "response", "licenses": "license",
    "knives": "knife", "lives": "life", "shelves": "shelf", "caves": "cave", "valves": "valve",
    "archives": "archive", "drives": "drive", "moves": "move", "heroes": "hero", "shoes": "shoe",
    "schemas": "schema", "personas": "persona", "quotas": "quota", "alias": "alias",
    "aliases": "alias", "canvases": "canvas", "gas": "gas", "atlas": "atlas", "lens": "lens",
    "menus": "menu", "gpus": "gpu", "campuses": "campus", "virus": "virus", "bonus": "bonus",
    "sms": "sms", "dns": "dns", "https": "https", "aws": "aws", "ios": "ios", "yes": "yes",
    "ids": "id", "urls": "url", "apis": "api", "s": "s", "os": "os", "is": "is", "": "",
    "movies": "movie", "cookies": "cookie", "quizzes": "quiz", "axes": "axis", "mice": "mouse",
}
# fmt: on


@pytest.mark.parametrize(("plural", "single"), SINGULARS.items())
def test_singular(plural: str, single: str) -> None:
    """English, with the words that APIs use; what is singular or uncountable stays."""
    assert singular(plural) == single
    assert singular(single) == single


def test_only_the_last_word_is_put_in_the_singular() -> None:
    """An item of `news_sessions` is a `news_session`."""
    assert singular_of(("users", "sessions")) == ("users", "session")
    assert singular_of(()) == ()


@pytest.mark.parametrize(
    ("name", "as_variable", "as_class"),
    [
        ("pet", "pet", "Pet"),
        ("class", "class_", "Class"),
        ("None", "none", "None_"),
        ("async", "async_", "Async"),
        ("import", "import_", "Import"),
        ("match", "match", "Match"),
        ("2fa", "api_2fa", "Api2fa"),
        ("+1", "api_1", "Api1"),
        ("٣", "api_٣", "Api٣"),
        ("", "value", "Model"),
        ("___", "value", "Model"),
        ("€", "value", "Model"),
        ("😀", "value", "Model"),
        ("\ud800", "value", "Model"),
    ],
)
def test_any_name_gives_a_legal_identifier(name: str, as_variable: str, as_class: str) -> None:
    """Reserved words get an underscore, digits a word before them, nothing a word of its own."""
    assert identifiers.variable(words(name)) == as_variable
    assert identifiers.class_name(words(name)) == as_class


@pytest.mark.parametrize(
    ("make", "name", "expected"),
    [
        (identifiers.parameter, "self", "self_"),
        (identifiers.parameter, "timeout", "timeout_"),
        (identifiers.parameter, "extra_headers", "extra_headers_"),
        (identifiers.parameter, "extra", "extra"),
        (identifiers.method, "with_raw_response", "with_raw_response_"),
        (identifiers.method, "list", "list"),
        (identifiers.resource, "close", "close_"),
        (identifiers.resource, "with_options", "with_options_"),
        (identifiers.field, "model_config", "model_config_"),
        (identifiers.field, "json", "json_"),
        (identifiers.field, "to_dict", "to_dict_"),
        (identifiers.field, "model", "model"),
        (identifiers.credential, "base_url", "base_url_"),
    ],
)
def test_names_of_the_runtime_stay_free(
    make: Callable[[tuple[str, ...]], str], name: str, expected: str
) -> None:
    """What the runtime, pydantic or a method's body uses is not taken by a spec."""
    assert make(words(name)) == expected


def test_hostile_names_give_legal_identifiers() -> None:
    """Whatever characters a spec has: legal, no keyword, and what Python itself would make of it."""
    chance = random.Random(7)
    ranges = [(0, 0x7F), (0x80, 0x24F), (0x370, 0x5FF), (0x2000, 0x2FFF), (0xD7FF, 0x1F6FF)]
    for _ in range(20_000):
        name = "".join(
            chr(chance.randint(*chance.choice(ranges))) for _ in range(chance.randint(0, 6))
        )
        for made in (identifiers.variable(words(name)), identifiers.class_name(words(name))):
            assert made.isidentifier(), repr(name)
            assert not keyword.iskeyword(made)
            assert unicodedata.normalize("NFKC", made) == made, repr(name)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Gabber API Reference", "gabber"),
        ("OpenAPI Petstore", "openapi_petstore"),
        ("API", "api"),
        ("", "api"),
        ("REST API", "rest"),
        ("Zoë's Pets", "zoë_s_pets"),
    ],
)
def test_package_name(title: str, name: str) -> None:
    """A package is called what its API is about."""
    assert package_name(title) == name


def operation(name: str | None = None, **more: object) -> Spec:
    """Return an operation with little in it."""
    named = {"operationId": name} if name is not None else {}
    return {**named, "responses": {"204": {"description": "done"}}, **more}


def parameter(name: str, place: str) -> Spec:
    """Return a parameter that is a string."""
    return {"name": name, "in": place, "required": True, "schema": {"type": "string"}}


def body(schema: Spec) -> Spec:
    """Return a request body of JSON."""
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def table(tmp_path: Path, spec: Spec) -> tuple[NameTable, Any]:
    """Return the names in a spec, and its API."""
    path = tmp_path / "openapi.json"
    whole = {"openapi": "3.1.0", "info": {"title": "Test", "version": "1"}, "paths": {}, **spec}
    path.write_text(json.dumps(whole), encoding="utf-8")
    understood = understand(Source(path), Report(), Timings())
    assert understood is not None
    return tabulate(understood.api, "test", Config()), understood.api


def schemas(**named: Spec) -> Spec:
    """Return the part of a spec that holds schemas."""
    return {"components": {"schemas": named}}


def objects(*names: str) -> Spec:
    """Return a spec with an object for each name, all of them used."""
    content = {
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {
                    f"p{i}": {"$ref": f"#/components/schemas/{n}"} for i, n in enumerate(names)
                },
            }
        }
    }
    get = {"tags": ["a"], "responses": {"200": {"description": "", "content": content}}}
    fields = {"type": "object", "properties": {"x": {"type": "string"}}}
    return {"paths": {"/a": {"get": get}}, **schemas(**dict.fromkeys(names, fields))}


COLLISIONS: dict[str, Spec] = {
    "fields": schemas(
        A={
            "type": "object",
            "properties": {n: {"type": "string"} for n in ("a-b", "a_b", "aB", "A B", "a_b_2")},
        }
    ),
    "parameters in every place": {
        "paths": {
            "/a/{id}": {
                "post": operation(
                    "go",
                    parameters=[
                        *(parameter("id", p) for p in ("path", "query", "header", "cookie")),
                        parameter("ID", "query"),
                        parameter("path_id", "query"),
                        parameter("body", "query"),
                        parameter("options", "query"),
                        parameter("timeout", "query"),
                        parameter("timeout_", "query"),
                        parameter("self", "query"),
                    ],
                    requestBody=body(
                        {
                            "type": "object",
                            "properties": {
                                n: {"type": "string"} for n in ("id", "body_id", "i-d", "class")
                            },
                        }
                    ),
                )
            }
        }
    },
    "operation ids": {
        "paths": {
            "/a": {
                "get": operation("getPet", tags=["p"]),
                "post": operation("get_pet", tags=["p"]),
            },
            "/b": {
                "get": operation("Get-Pet", tags=["p"]),
                "put": operation("get.pet", tags=["p"]),
            },
            "/c": {"get": operation("get_pet_2", tags=["p"]), "put": operation("list", tags=["p"])},
            "/d": {"get": operation(tags=["p"]), "put": operation("class", tags=["p"])},
            "/d/": {"get": operation(tags=["p"]), "put": operation("", tags=["p"])},
        }
    },
    "resources": {
        "paths": {
            f"/{i}": {"get": operation(f"op{i}", tags=[tag])}
            for i, tag in enumerate(
                [
                    *("close", "with_options", "request", "timeout", "Close", "base-url", "class"),
                    *(
                        "copy",
                        "http_client",
                        "pets",
                        "Pets",
                        "PETS",
                        "pets_",
                        "1",
                        "resources",
                        "_",
                    ),
                ]
            )
        }
    },
    "schemas that differ in case": objects("Pet", "pet", "PET", "pEt", "Pet_", "pet-model"),
    "schemas called like what modules import": objects(
        *("Literal", "Field", "BaseModel", "types", "Model", "Annotated", "Any", "List", "dict"),
        *("str", "None", "True", "Optional", "datetime", "date", "TypedDict", "Union", "object"),
        *("int", "Required", "self", "Self", "class", "Omit", "NotGiven", "ResourceParams"),
    ),
    "schemas called like what is made": {
        "paths": {
            "/pets": {
                "get": operation(
                    "listPets",
                    tags=["pets"],
                    responses={
                        "200": {
                            "description": "",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {
                                            "data": {"type": "object", "properties": {"x": {}}}
                                        },
                                    }
                                }
                            },
                        }
                    },
                )
            }
        },
        **schemas(
            PetListPetsResponse={"type": "object", "properties": {"y": {"type": "string"}}},
            PetListPetsParams={"type": "object", "properties": {"y": {"type": "string"}}},
            Data={"type": "object", "properties": {"y": {"type": "string"}}},
        ),
    },
}


def scopes(names: NameTable) -> Iterator[tuple[str, list[str]]]:
    """Yield every scope with the identifiers that are decided in it."""
    for path in {key[:-1] for key in names.resources}:
        below = [n for key, n in names.resources.items() if key[:-1] == path]
        yield f"attributes of {path}", [n.attribute for n in below]
    yield "resource modules", [n.module for n in names.resources.values()]
    yield (
        "resource classes",
        [name for n in names.resources.values() for name in (n.sync_class, n.async_class)],
    )
    for key, found in names.operations.items():
        yield f"parameters of {key}", [*found.parameters.values(), found.options, "self"]
        yield f"parameters of {key} with a whole body", [found.body, found.options]
    for key, model in names.models.items():
        yield f"fields of {key}", list(model.fields.values())
    modules: dict[str, set[str]] = {}
    tops: set[str] = set()
    for model in names.models.values():
        for name, module in {(model.name, model.module), (model.input_name, model.input_module)}:
            if name is not None and module is not None:
                known = modules.setdefault(module, set())
                assert name not in known, f"{name} stands in {module} twice"
                known.add(name)
        if not model.is_part and model.name is not None:
            assert model.name.lower() not in tops, f"{model.name} differs from another in case only"
            tops.add(model.name.lower())
    for module, inside in modules.items():
        yield f"module {module}", [*inside]
    yield "modules", list(modules)


@pytest.mark.parametrize("spec", COLLISIONS.values(), ids=COLLISIONS)
def test_no_two_things_in_one_scope_have_one_name(tmp_path: Path, spec: Spec) -> None:
    """And each name is legal."""
    names, api = table(tmp_path, spec)

    for scope, found in scopes(names):
        assert len(found) == len(set(found)), (scope, sorted(found))
        assert [n for n in found if not n.isidentifier() or keyword.iskeyword(n)] == [], scope
    for resource in api.resources:
        methods = [names.operations[o.id].method for o in resource.operations]
        assert len(methods) == len(set(methods)), methods


@pytest.mark.parametrize(
    ("title", "package", "distribution", "client"),
    [
        ("Calendar", "calendar_api", "calendar-api", "Calendar"),
        ("Types", "types_api", "types-api", "Types"),
        ("HTTPX2", "httpx2_api", "httpx2-api", "Httpx2"),
        ("Pydantic Core", "pydantic_core_api", "pydantic-core-api", "PydanticCore"),
        ("Calendars", "calendars", "calendars", "Calendars"),
    ],
)
def test_a_package_is_never_called_like_a_module_that_it_would_hide(
    tmp_path: Path, title: str, package: str, distribution: str, client: str
) -> None:
    """Python finds its own `calendar` first, and a package `types` breaks everything."""
    _, api = table(tmp_path, {})
    names = tabulate(api, title, Config())

    assert (names.package, names.distribution, names.sync_client) == (package, distribution, client)


def spellings(names: NameTable) -> dict[str, object]:
    """Return all names by what they name."""
    return {
        **{f"resource {key}": value for key, value in names.resources.items()},
        **{f"operation {key}": value for key, value in names.operations.items()},
        **{f"model {key}": value for key, value in names.models.items()},
    }


def shuffled(value: object, chance: random.Random) -> object:
    """Return the same JSON with its mappings in another order."""
    if isinstance(value, dict):
        entries = list(cast("dict[str, object]", value).items())
        chance.shuffle(entries)
        return {key: shuffled(item, chance) for key, item in entries}
    if isinstance(value, list):
        return [shuffled(item, chance) for item in cast("list[object]", value)]
    return value


@pytest.mark.parametrize("spec", COLLISIONS.values(), ids=COLLISIONS)
def test_the_order_of_mappings_names_nothing(tmp_path: Path, spec: Spec) -> None:
    """JSON has no order of keys: another serialiser must not rename methods."""
    expected = spellings(table(tmp_path, spec)[0])

    for seed in range(5):
        other = copy.deepcopy(spec)
        mixed = cast("Spec", shuffled(other, random.Random(seed)))
        assert spellings(table(tmp_path, mixed)[0]) == expected


@pytest.mark.parametrize("spec", COLLISIONS.values(), ids=COLLISIONS)
def test_what_is_added_renames_nothing(tmp_path: Path, spec: Spec) -> None:
    """A new path, tag or schema leaves the names of all others alone."""
    before = spellings(table(tmp_path, spec)[0])
    new = {"get": operation("aaaNew", tags=["aaa"]), "delete": operation("zzzNew", tags=["zzz"])}
    more = copy.deepcopy(spec)
    more.setdefault("paths", {})["/aaa/new"] = new
    found = more.setdefault("components", {}).setdefault("schemas", {})
    found |= {name: {"type": "object", "properties": {"q": {}}} for name in ("AaaNew", "ZzzNew")}
    after = spellings(table(tmp_path, more)[0])

    assert {key: after.get(key) for key in before} == before
