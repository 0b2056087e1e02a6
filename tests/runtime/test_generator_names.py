"""The runtime behind OpenAPI Generator's names: models, configuration, requests."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import httpx2
import pydantic
import pytest

from package._decode import decode
from package._openapi_generator.api import SyncApi
from package._openapi_generator.api_client import SyncApiClient
from package._openapi_generator.configuration import BaseConfiguration
from package._openapi_generator.exceptions import (
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    ServiceException,
    UnprocessableEntityException,
)
from package._openapi_generator.models import Allowed, Field, Model, OneOf, TextEnum
from package._openapi_generator.operations import Body, CallOptions, Operation, Parameter
from package._openapi_generator.requests import configured_call
from package._openapi_generator.responses import RESTResponse
from package._request import prepare
from package._unions import Discriminator, UnknownVariant

if TYPE_CHECKING:
    from package._openapi_generator.requests import ConfiguredCall
    from package._request import Prepared


class Color(TextEnum):
    """An enumeration."""

    RED = "red"


class Pet(Model):
    """An object with every kind of property."""

    id: str
    born: datetime | None = None
    owner: str | None = None
    nick: str | None = None
    color: Color | None = None
    size: Annotated[str, Allowed(("big", "small"))] | None = None
    extra: Annotated[dict[str, Any] | None, Field(alias="_extra")] = None

    __nullable__ = frozenset({"nick"})


class Cat(Model):
    """A variant."""

    kind: str
    lives: int | None = None


class Dog(Model):
    """Another one."""

    kind: str


class Animal(OneOf):
    """One of them, by their kind."""

    actual_instance: Annotated[
        Cat | Dog | UnknownVariant, Discriminator("kind", {"cat": Cat, "dog": Dog})
    ]


class Only(OneOf):
    """A union of one."""

    actual_instance: Cat


class House(Model):
    """An object with unions."""

    animal: Animal
    others: list[Only] | None = None


def test_what_is_set_is_sent_and_none_is_left_out_where_null_is_not_allowed() -> None:
    """As that generator has it, None clears a property; one that may be null becomes null."""
    pet = Pet(id="1", owner=None, nick=None)
    assert pet.to_dict() == {"id": "1", "nick": None}

    pet.owner, pet.nick = "o", "n"
    assert json.loads(pet.to_json()) == {"id": "1", "owner": "o", "nick": "n"}
    pet.owner = pet.nick = None
    assert pet.to_dict() == {"id": "1", "nick": None}


def test_names_of_the_api_and_of_python_are_taken_and_unknown_properties_kept() -> None:
    """Keywords may be either; what is not documented is an attribute, and sent back."""
    by_name, by_alias = (
        Pet(id="1", extra={"a": 1}),
        Pet.model_validate({"id": "1", "_extra": {"a": 1}}),
    )
    assert by_name == by_alias
    found = Pet.from_dict({"id": "1", "_extra": {"a": 1}, "more": [1]})
    assert found.additional_properties == {"more": [1]}
    assert found.to_dict() == {"id": "1", "_extra": {"a": 1}, "more": [1]}
    assert Pet.model_validate({"id": "1"}).additional_properties == {}
    assert Pet.from_dict(None) is None


def test_a_dictionary_has_the_values_of_python() -> None:
    """`to_dict` keeps dates and members; `to_json` writes them."""
    born = datetime(2024, 1, 15, 9, 30, tzinfo=UTC)
    pet = Pet(id="1", born=born, color=Color.RED)
    assert pet.to_dict() == {"id": "1", "born": born, "color": Color.RED}
    assert json.loads(pet.to_json()) == {"id": "1", "born": "2024-01-15T09:30:00Z", "color": "red"}
    assert "'id': '1'" in pet.to_str()


@pytest.mark.parametrize(
    "sent",
    [
        {"id": "1", "owner": None, "nick": None},
        {"id": "1", "color": "blue", "size": "huge"},
        {"id": 5, "born": "yesterday"},
        {},
    ],
)
def test_what_a_server_sends_comes_back_as_it_was(sent: dict[str, Any]) -> None:
    """Nulls, values that the API did not have, and what is not as documented: nothing raises."""
    found, _ = decode(json.dumps(sent).encode(), Pet)
    assert json.loads(found.to_json()) == sent


@pytest.mark.parametrize(
    "wrong", [{"size": "huge"}, {"color": "blue"}, {"born": "yesterday"}, {"id": 5}]
)
def test_what_a_caller_passes_is_checked(wrong: dict[str, Any]) -> None:
    """At construction and at assignment."""
    with pytest.raises(pydantic.ValidationError):
        Pet.model_validate({"id": "1", **wrong})
    pet = Pet(id="1")
    ((name, value),) = wrong.items()
    with pytest.raises(pydantic.ValidationError):
        setattr(pet, name, value)


def test_a_member_of_an_enumeration_is_made_of_json() -> None:
    """And looks as members do, where another kind of enumeration shows the value."""
    assert Color.from_json('"red"') is Color.RED
    assert f"{Color.RED} {Color.RED!s}" == "Color.RED Color.RED"
    assert Color("red") is Color.RED
    assert isinstance(Color.RED, str)
    with pytest.raises(ValueError, match="blue"):
        Color.from_json('"blue"')


def test_a_union_is_made_by_position_by_keyword_and_of_a_dict() -> None:
    """All three are the same, and the discriminator chooses."""
    cat = Cat(kind="cat", lives=9)
    made = [Animal(cat), Animal(actual_instance=cat), Animal({"kind": "cat", "lives": 9})]
    made += [
        Animal.from_dict({"kind": "cat", "lives": 9}),
        Animal.from_json('{"kind":"cat","lives":9}'),
    ]
    assert [a.actual_instance for a in made] == [cat] * 5
    assert all(a == made[0] for a in made)
    assert made[0].to_dict() == {"kind": "cat", "lives": 9}
    assert json.loads(made[0].to_json()) == {"kind": "cat", "lives": 9}
    assert "lives" in made[0].to_str()
    assert isinstance(Animal.from_dict({"kind": "dog"}).actual_instance, Dog)


def test_a_union_in_an_object_takes_the_variant_itself() -> None:
    """It may stand there bare, and as a dict; it is wrapped either way, and sent without."""
    bare = House(animal=Animal(Dog(kind="dog")), others=[Only(Cat(kind="cat"))])
    taken = House.model_validate({"animal": Dog(kind="dog"), "others": [{"kind": "cat"}]})
    assert taken == bare
    assert bare.to_dict() == {"animal": {"kind": "dog"}, "others": [{"kind": "cat"}]}
    assert json.loads(bare.to_json()) == bare.to_dict()
    assert House.from_dict(bare.to_dict()) == bare


@pytest.mark.parametrize(
    "sent",
    [
        {"animal": {"kind": "bird", "wings": 2}},
        {"animal": 7},
        {"animal": {"kind": "cat", "lives": "x"}},
    ],
)
def test_a_variant_that_is_not_known_is_kept(sent: dict[str, Any]) -> None:
    """A server that has new variants breaks nobody."""
    found, _ = decode(json.dumps(sent).encode(), House)
    assert isinstance(found.animal, Animal)
    assert json.loads(found.to_json()) == sent


def test_a_union_refuses_what_is_none_of_its_types() -> None:
    """At construction, at assignment, and from JSON."""
    for call in (
        lambda: Only(5),
        lambda: Only.from_json("5"),
        lambda: setattr(Only(), "actual_instance", 5),
    ):
        with pytest.raises(ValueError, match="Cat"):
            call()
    assert Only().actual_instance is None


class Configuration(BaseConfiguration):
    """As a package has it."""

    hosts = [  # noqa: RUF012 - as in a package
        {
            "url": "https://{region}.example.com",
            "description": "",
            "variables": {
                "region": {"description": "", "default_value": "eu", "enum_values": ["eu", "us"]}
            },
        },
        {"url": "https://b.example.com", "description": ""},
    ]
    security_schemes = {  # noqa: RUF012
        "key": {"type": "api_key", "place": "query", "key": "k"},
        "cookie": {"type": "api_key", "place": "cookie", "key": "sid"},
        "basic": {"type": "basic", "place": "header", "key": "Authorization"},
        "token": {"type": "bearer", "place": "header", "key": "Authorization"},
    }


SECURED: Operation[None] = Operation(
    "GET", "/a", security=[["key"], ["basic", "cookie"], ["token"]]
)


def request(
    operation: Operation[Any],
    configuration: BaseConfiguration,
    options: CallOptions | None = None,
    headers: dict[str, str] | None = None,
    **arguments: Any,
) -> Prepared:
    """Return the request that a call makes."""
    call = called(operation, configuration, options, headers, **arguments)
    assert call.settings is not None
    return prepare(call, call.settings)


def called(
    operation: Operation[Any],
    configuration: BaseConfiguration,
    options: CallOptions | None = None,
    headers: dict[str, str] | None = None,
    **arguments: Any,
) -> ConfiguredCall:
    """Return a call."""
    given = options or {}
    return configured_call(
        operation, arguments, given, configuration, headers or {}, "package", is_whole=False
    )


def test_only_what_is_configured_is_sent_and_alternatives_mean_either() -> None:
    """The configuration counts as it is at each call; the first complete alternative is sent."""
    configuration = Configuration()
    assert request(SECURED, configuration).url == "https://eu.example.com/a"

    configuration.access_token = "t"
    assert (b"Authorization", b"Bearer t") in request(SECURED, configuration).headers
    configuration.username, configuration.password = "u", "p"
    assert (b"Authorization", b"Bearer t") in request(SECURED, configuration).headers
    configuration.api_key["cookie"] = "c"
    found = request(SECURED, configuration).headers
    assert (b"Authorization", b"Basic dTpw") in found
    assert (b"Cookie", b"sid=c") in found
    configuration.api_key["key"], configuration.api_key_prefix["key"] = "x", "Bearer"
    assert request(SECURED, configuration).url == "https://eu.example.com/a?k=Bearer%20x"


def test_a_key_is_refreshed_before_it_is_used() -> None:
    """The hook is called with the configuration at each call."""
    configuration = Configuration(api_key={"key": "old"})
    configuration.refresh_api_key_hook = lambda c: c.api_key.update(key="new")
    assert request(SECURED, configuration).url.endswith("?k=new")


def test_options_of_a_call_count_for_that_call() -> None:
    """Another credential, headers, content type and timeout."""
    configuration = Configuration(host="https://h.example.com/", api_key={"key": "x"}, retries=5)
    auth = {"type": "api_key", "in": "header", "key": "X-Other", "value": "o"}
    operation: Operation[None] = Operation(
        "POST", "/a", body=Body("json", "application/json", "pet"), security=[["key"]]
    )
    options: CallOptions = {
        "_request_auth": auth,
        "_headers": {"X-Number": 1},
        "_content_type": "application/merge-patch+json",
        "_request_timeout": (1, 2.5),
    }
    call = called(operation, configuration, options, {"X-Default": "d"}, pet={"id": "1"})
    found = request(operation, configuration, options, {"X-Default": "d"}, pet={"id": "1"})

    assert found.url == "https://h.example.com/a"
    assert sorted(found.headers) == [
        (b"Accept", b"application/json"),
        (b"Content-Type", b"application/merge-patch+json"),
        (b"X-Default", b"d"),
        (b"X-Number", b"1"),
        (b"X-Other", b"o"),
    ]
    assert found.body.content == b'{"id":"1"}'
    timeout: Any = call.options.get("timeout")
    assert (timeout.connect, timeout.read, call.options.get("max_retries")) == (1, 2.5, 5)


def test_nothing_is_tried_again_and_a_call_without_a_body_has_no_content_type() -> None:
    """As in that generator's clients, unless the configuration says how often; and RFC 9110, 8.3."""
    operation: Operation[None] = Operation("GET", "/a")
    options: CallOptions = {"_content_type": "text/x", "_headers": {}}
    configuration = Configuration(host="https://h.example.com")
    call = called(operation, configuration, options)

    assert call.options.get("max_retries") == 0
    assert request(operation, configuration, options).headers == [(b"Accept", b"application/json")]


def test_what_is_no_client_and_no_configuration_is_refused() -> None:
    """The mistake is said where it is made."""
    wrong: Any = "https://h.example.com"
    client: Any = SyncApiClient  # that of a package says what is abstract here
    with pytest.raises(ApiTypeError, match="`configuration` has to be a Configuration"):
        client(wrong)
    with pytest.raises(ApiTypeError, match="`api_client` has to be an ApiClient"):
        SyncApi(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"_request_timeout": -1},
        {"_request_timeout": (1, 2, 3)},
        {"_other": 1},
        {"_request_auth": "x"},
        {"_request_auth": {"a": 1}},
        {"_headers": "x"},
    ],
)
def test_options_that_mean_nothing_are_refused(wrong: Any) -> None:
    """Before anything is sent."""
    with pytest.raises(ApiTypeError, match="_"):
        called(SECURED, Configuration(), wrong)


def test_arguments_go_where_the_api_wants_them() -> None:
    """None is left out; members and variants are sent as their values."""
    operation: Operation[None] = Operation(
        "POST",
        "/pets/{pet_id}",
        parameters={
            "color": Parameter("query", "color"),
            "owner": Parameter("query", "owner"),
            "x_trace": Parameter("header", "X-Trace"),
            "pet_id": Parameter("path", "pet-id"),
        },
        body=Body("json", "application/json", "animals"),
    )
    animals = [Animal(Cat(kind="cat")), Animal(Dog(kind="dog"))]
    found = request(
        operation,
        Configuration(),
        color=Color.RED,
        owner=None,
        x_trace="t",
        pet_id="a/b",
        animals=animals,
    )
    assert found.url == "https://eu.example.com/pets/a%2Fb?color=red"
    assert (b"X-Trace", b"t") in found.headers
    assert found.body.content == b'[{"kind":"cat"},{"kind":"dog"}]'
    with pytest.raises(ApiValueError, match="pet_id"):
        request(operation, Configuration(), pet_id="")


def test_forms_are_sent_field_by_field() -> None:
    """A form urlencoded, and one with a file, which may have its name beside it."""
    form: Operation[None] = Operation(
        "POST",
        "/a",
        body=Body("form", "application/x-www-form-urlencoded", fields={"var_from": "from"}),
    )
    assert request(form, Configuration(), var_from="x y").body.content == b"from=x%20y"
    upload: Operation[None] = Operation(
        "POST", "/a", body=Body("multipart", "multipart/form-data", fields={"file": "file"})
    )
    assert request(upload, Configuration(), file=("a.txt", b"1")).body.files == [
        ("file", ("a.txt", b"1"))
    ]


def test_hosts_are_chosen_by_index_and_variables() -> None:
    """What is chosen has to be there."""
    configuration = Configuration(server_variables={"region": "us"})
    assert configuration.host == "https://us.example.com"
    configuration.server_index = 1
    assert configuration.host == "https://b.example.com"
    configuration.host = "https://own.example.com"
    assert configuration.host == "https://own.example.com"
    with pytest.raises(ValueError, match="region"):
        configuration.get_host_from_settings(0, {"region": "mars"})
    with pytest.raises(ValueError, match="less than 2"):
        configuration.get_host_from_settings(7)
    with pytest.raises(ApiValueError, match="host"):
        request(SECURED, Configuration(host="/v1"))


def test_a_configuration_says_what_it_holds() -> None:
    """`auth_settings` has what is configured, under the names of the API."""
    configuration = Configuration(
        api_key={"key": "x"}, username="u", password="p", access_token="t"
    )
    assert configuration.auth_settings() == {
        "key": {"type": "api_key", "in": "query", "key": "k", "value": "x"},
        "basic": {"type": "basic", "in": "header", "key": "Authorization", "value": "Basic dTpw"},
        "token": {"type": "bearer", "in": "header", "key": "Authorization", "value": "Bearer t"},
    }
    assert "SDK Package Version" in configuration.to_debug_report()


def test_defaults_and_copies_of_configurations() -> None:
    """The default is made once, and can be set; a copy is independent but for its loggers."""
    assert Configuration.get_default() is Configuration.get_default_copy()
    mine = Configuration(host="https://mine.example.com")
    Configuration.set_default(mine)
    assert Configuration.get_default() is mine
    Configuration.set_default(None)
    other = copy.deepcopy(mine)
    other.api_key["key"] = "x"
    assert (mine.api_key, other.host) == ({}, "https://mine.example.com")
    mine.debug = True
    assert mine.debug
    mine.debug = False


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (403, ForbiddenException),
        (404, NotFoundException),
        (409, ConflictException),
        (422, UnprocessableEntityException),
        (503, ServiceException),
        (418, ApiException),
    ],
)
def test_the_exception_of_a_status_shows_the_answer(status: int, kind: type[ApiException]) -> None:
    """Its text has the status, the reason, the headers and the body, each on a line."""
    answer = RESTResponse(httpx2.Response(status, headers={"x-a": "1"}, content=b"no"))
    with pytest.raises(ApiException) as caught:
        ApiException.from_response(http_resp=answer, body="no", data=None)
    error = caught.value
    assert type(error) is kind
    assert str(error).splitlines() == [
        f"({status})",
        f"Reason: {answer.reason}",
        "HTTP response headers: {'x-a': '1', 'content-length': '2'}",
        "HTTP response body: no",
    ]


def test_exceptions_of_values_are_those_of_python_as_well() -> None:
    """And say where the value is."""
    error = ApiTypeError("wrong", ["pets", 0])
    assert isinstance(error, TypeError)
    assert str(error) == "wrong at ['pets'][0]"
    assert isinstance(ApiKeyError("wrong"), KeyError)
