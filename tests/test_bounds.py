"""What a document can ask for has an end: bounded time and memory, and a finding instead of a crash.

The limits here are far above what each document takes. They are there to end what would not end,
not to measure: without a bound each of these takes hours, or more memory than there is.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

_SECONDS = 300
_BYTES = 1500 * 1024 * 1024
_Schemas = dict[str, Any]


def document(schemas: _Schemas, *, used: str | None = None, **more: Any) -> dict[str, Any]:
    """Return a document with one operation that sends and answers with a schema."""
    name = used or next(iter(schemas), "X")
    media = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    call = {
        "operationId": "send",
        "requestBody": {"required": True, "content": media},
        "responses": {"200": {"description": "ok", "content": media}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bomb", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/x": {"post": call if schemas else {"responses": {}}}},
        "components": {"schemas": schemas},
        **more,
    }


def ref(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def wide(**schema: Any) -> dict[str, Any]:
    return document(
        {"X": {"type": "object", "required": ["value"], "properties": {"value": schema}}}
    )


def doubled(word: str, levels: int) -> dict[str, Any]:
    """Return schemas of which each is twice the next one: 2 to the power of `levels` in all."""
    schemas = {
        f"S{i}": {word: [ref(f"S{i + 1}"), {**ref(f"S{i + 1}"), "description": "x"}]}
        for i in range(levels)
    }
    return document(
        {**schemas, f"S{levels}": {"type": "object", "properties": {"a": {"type": "string"}}}}
    )


def doubled_inline(word: str, levels: int) -> dict[str, Any]:
    """Return the same, where each member has a property of its own as well."""
    schemas = {
        f"S{i}": {
            word: [
                {"allOf": [ref(f"S{i + 1}"), {"properties": {f"l{i}": {"type": "string"}}}]},
                {"allOf": [ref(f"S{i + 1}"), {"properties": {f"r{i}": {"type": "string"}}}]},
            ]
        }
        for i in range(levels)
    }
    return document(
        {**schemas, f"S{levels}": {"type": "object", "properties": {"a": {"type": "string"}}}}
    )


def doubled_properties(levels: int) -> dict[str, Any]:
    """Return objects that hold the next one twice, so that an example of one holds 2^n of them."""
    schemas = {
        f"S{i}": {
            "type": "object",
            "required": ["a", "b"],
            "properties": {"a": ref(f"S{i + 1}"), "b": ref(f"S{i + 1}")},
        }
        for i in range(levels)
    }
    return document({**schemas, f"S{levels}": {"type": "string"}})


def merged_properties(levels: int) -> dict[str, Any]:
    """Return an allOf of two objects that both have the same property, of the same kind, and so on."""

    def side(level: int, name: str) -> dict[str, Any]:
        if level == levels:
            return {"type": "object", "properties": {f"end{name}": {"type": "string"}}}
        twice = {"allOf": [side_ref(level + 1, "a"), side_ref(level + 1, "b")]}
        return {"type": "object", "properties": {"p": twice, "q": twice, name: {"type": "string"}}}

    def side_ref(level: int, name: str) -> dict[str, str]:
        return ref(f"{name}{level}")

    schemas = {f"{n}{i}": side(i, n) for i in range(levels + 1) for n in "ab"}
    return document({"X": {"allOf": [ref("a0"), ref("b0")]}, **schemas})


def cycles() -> dict[str, Any]:
    """Return a document in which everything that can be a reference refers to itself."""
    kinds = (
        "parameters",
        "responses",
        "headers",
        "examples",
        "links",
        "callbacks",
        "pathItems",
        "requestBodies",
        "securitySchemes",
    )
    components: dict[str, Any] = {
        kind: {"A": {"$ref": f"#/components/{kind}/B"}, "B": {"$ref": f"#/components/{kind}/A"}}
        for kind in kinds
    }
    components["schemas"] = {
        "A": ref("B"),
        "B": ref("A"),
        "Own": ref("Own"),
        "All": {"allOf": [ref("All")], "properties": {"all": ref("All")}},
        "One": {"oneOf": [ref("One"), ref("Two")]},
        "Two": {"anyOf": [ref("One"), ref("Two")]},
        "Not": {"not": ref("Not"), "if": ref("Not"), "then": ref("Not")},
        "List": {"type": "array", "items": ref("List")},
        "Dict": {"additionalProperties": ref("Dict"), "propertyNames": ref("Dict")},
        "Must": {"type": "object", "required": ["must"], "properties": {"must": ref("Must")}},
        "Pet": {
            "oneOf": [ref("Pet")],
            "discriminator": {
                "propertyName": "k",
                "mapping": {"pet": "Pet", "x": "#/components/schemas/Pet"},
            },
        },
        "Base": {
            "type": "object",
            "allOf": [ref("Sub")],
            "properties": {"k": {"type": "string"}},
            "discriminator": {"propertyName": "k"},
        },
        "Sub": {"allOf": [ref("Base")], "discriminator": {"propertyName": "k"}},
        "User": {
            "type": "object",
            "properties": {
                n: ref(n)
                for n in ("A", "Own", "All", "One", "Not", "List", "Dict", "Must", "Pet", "Sub")
            },
        },
    }
    call: dict[str, object] = {
        "parameters": [{"$ref": "#/components/parameters/A"}],
        "requestBody": {"$ref": "#/components/requestBodies/A"},
        "responses": {"200": {"$ref": "#/components/responses/A"}},
        "callbacks": {"on": {"$ref": "#/components/callbacks/A"}},
        "security": [{"A": []}],
    }
    media = {
        "application/json": {
            "schema": ref("User"),
            "examples": {"e": {"$ref": "#/components/examples/A"}},
        }
    }
    fine = {
        "requestBody": {"content": media},
        "responses": {
            "200": {
                "description": "ok",
                "headers": {"H": {"$ref": "#/components/headers/A"}},
                "links": {"L": {"$ref": "#/components/links/A"}},
                "content": media,
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Cycles", "version": "1"},
        "paths": {
            "/a": {"post": call},
            "/b": {"$ref": "#/paths/~1b"},
            "/c": {"$ref": "#/components/pathItems/A"},
            "/d": {"post": fine},
        },
        "webhooks": {"w": {"$ref": "#/webhooks/w"}},
        "components": components,
    }


def laughs(levels: int) -> str:
    lines = ["openapi: 3.1.0", "info: {title: x, version: '1'}", "paths: {}", "x-0: &x0 [a, a]"]
    lines += [f"x-{i}: &x{i} [{', '.join([f'*x{i - 1}'] * 9)}]" for i in range(1, levels)]
    return "\n".join(lines)


def quadratic() -> str:
    """Return one long list that as many aliases stand for."""
    items = ", ".join(["a"] * 20_000)
    aliases = "\n".join(f"  k{i}: *all" for i in range(20_000))
    return f"openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\npaths: {{}}\nx-a: &all [{items}]\nx-b:\n{aliases}\n"


def merged_keys() -> str:
    """Return mappings that each merge all of one with many keys."""
    keys = ", ".join(f"k{i}: 1" for i in range(3_000))
    return (
        f"openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\npaths: {{}}\nx-a: &all {{{keys}}}\nx-b:\n"
        + "\n".join(f"  m{i}: {{<<: [*all, *all, *all]}}" for i in range(3_000))
    )


def many(count: int, make: Callable[[int], Any]) -> dict[str, Any]:
    return {f"n{i}": make(i) for i in range(count)}


def nested(levels: int, word: str) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(levels):
        schema = (
            {word: [schema]}
            if word.endswith("Of")
            else {"type": "array", "items": schema}
            if word == "items"
            else {"type": "object", word: {"a": schema}}
        )
    return schema


def operations(count: int) -> dict[str, Any]:
    """Return a document of more than ten megabytes."""
    text = "All work and no play makes a long description. " * 800
    schemas = many(
        count,
        lambda i: {
            "type": "object",
            "description": text,
            "properties": {"a": {"type": "string"}, "next": ref(f"n{(i + 1) % count}")},
        },
    )
    found = document(schemas)
    found["paths"] |= {
        f"/p{i}": {
            "get": {
                "operationId": f"op{i}",
                "description": text,
                "responses": {
                    "200": {
                        "description": text,
                        "content": {"application/json": {"schema": ref(f"n{i}")}},
                    }
                },
            }
        }
        for i in range(count)
    }
    return found


def addresses() -> dict[str, Any]:
    names = [f"v{i}" for i in range(200)]
    url = "https://" + ".".join(f"{{{name}}}" for name in names) + ".example.com"
    values = [f"e{i}" for i in range(100)]
    servers = [
        {"url": url, "variables": {name: {"default": "e0", "enum": values} for name in names}}
    ]
    return document({"X": {"type": "object"}}, servers=servers)


def with_path(parameters: int) -> dict[str, Any]:
    found = document({"X": {"type": "object"}})
    found["paths"]["/y" + "".join(f"/{{p{i}}}" for i in range(parameters))] = {
        "get": {
            "operationId": "long",
            "parameters": [
                {"name": f"p{i}", "in": "path", "required": True, "schema": {"type": "string"}}
                for i in range(parameters)
            ],
            "responses": {"204": {"description": "ok"}},
        }
    }
    return found


_EVIL = (
    "^(a+)+$",
    "^(a|aa)+$",
    "(x+x+)+y",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(.*)*(.*)*(.*)*b",
    "^(a?){40}a{40}$",
    "(" * 200 + "a" + ")+" * 200,
    "a{1000}{1000}{1000}",
    "(a{0,5000}){0,5000}",
    "[" * 1000,
    "(?=" * 300 + ")" * 300,
)


def patterns() -> dict[str, Any]:
    limits: tuple[dict[str, Any], ...] = (
        {},
        {"minLength": 30},
        {"example": "a" * 40 + "!", "maxLength": 100},
        {"default": "x" * 40},
    )
    strings = {
        f"p{i}{n}": {"type": "string", "pattern": pattern, **more}
        for i, pattern in enumerate(_EVIL)
        for n, more in enumerate(limits)
    }
    return document({"X": {"type": "object", "required": list(strings), "properties": strings}})


NUMBERS = {
    "a": {"type": "number", "multipleOf": 1e-300, "minimum": 1e300},
    "b": {"type": "integer", "minimum": 10**900, "maximum": 10**901},
    "c": {"type": "array", "items": {"type": "string"}, "minItems": 10**9},
    "d": {"type": "string", "minLength": 10**9},
    "e": {"type": "string", "maxLength": 10**18, "default": ""},
    "f": {"type": "integer", "multipleOf": 10**18, "exclusiveMinimum": 10**17},
    "g": {"type": "array", "items": {"type": "integer"}, "uniqueItems": True, "minItems": 10**6},
    "h": {"type": "string", "minLength": 10**9, "pattern": "^a+$"},
    "i": {"type": "number", "minimum": 1, "exclusiveMaximum": 1.0000000000000002},
    "j": {"type": "object", "minProperties": 10**9, "additionalProperties": True},
    "k": {"type": "string", "minLength": 1.5e308},
    "l": {"type": "integer", "multipleOf": 0, "enum": [10**900, -(10**900)]},
}


BOMBS: dict[str, Callable[[], str | dict[str, Any]]] = {
    "laughs": lambda: laughs(60),
    "quadratic aliases": quadratic,
    "merged keys": merged_keys,
    "deep flow yaml": lambda: "openapi: " + "[" * 100_000,
    "deep block yaml": lambda: "".join(" " * i + "a:\n" for i in range(3_000)),
    "deep sequence yaml": lambda: "- " * 100_000,
    "deep json": lambda: '{"openapi": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "deep json objects": lambda: '{"a":' * 100_000 + "1" + "}" * 100_000,
    "long anchors": lambda: (
        "openapi: 3.1.0\n" + "\n".join(f"x-{i}: &{'a' * 1000}{i} 1" for i in range(2_000))
    ),
    "cycles": cycles,
    "chain of references": lambda: document(
        {**many(1_000, lambda i: ref(f"n{i + 1}")), "n1000": {"type": "object"}}
    ),
    "chain of allOf": lambda: document(
        {
            **many(
                300,
                lambda i: {
                    "allOf": [ref(f"n{i + 1}")],
                    "properties": {f"p{i}": {"type": "string"}},
                },
            ),
            "n300": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    ),
    "chain of arrays": lambda: document(
        {
            **many(300, lambda i: {"type": "array", "items": ref(f"n{i + 1}")}),
            "n300": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    ),
    "chain of properties": lambda: document(
        {
            **many(
                300,
                lambda i: {
                    "type": "object",
                    "required": ["p"],
                    "properties": {"p": ref(f"n{i + 1}")},
                },
            ),
            "n300": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    ),
    "chain of unions": lambda: document(
        {
            **many(
                300,
                lambda i: {
                    "oneOf": [
                        ref(f"n{i + 1}"),
                        {"type": "object", "properties": {f"q{i}": {"type": "string"}}},
                    ]
                },
            ),
            "n300": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    ),
    "allOf twice": lambda: doubled("allOf", 60),
    "oneOf twice": lambda: doubled("oneOf", 60),
    "anyOf twice": lambda: doubled("anyOf", 60),
    "allOf twice inline": lambda: doubled_inline("allOf", 60),
    "oneOf twice inline": lambda: doubled_inline("oneOf", 60),
    "anyOf twice inline": lambda: doubled_inline("anyOf", 60),
    "properties twice": lambda: doubled_properties(60),
    "properties of allOf": lambda: merged_properties(30),
    "product of unions": lambda: wide(
        allOf=[
            {
                "oneOf": [
                    {"type": "string", "enum": [f"{i}-{j}" for j in range(9)]} for i in range(9)
                ]
            }
        ]
        * 30
    ),
    "product of objects": lambda: wide(
        allOf=[
            {
                "oneOf": [
                    {"type": "object", "properties": {f"a{i}{j}": {"type": "string"}}}
                    for j in range(20)
                ]
            }
            for i in range(20)
        ]
    ),
    "product of arrays": lambda: wide(
        allOf=[
            {
                "oneOf": [
                    {"type": "array", "items": {"type": "string", "format": f"f{i}{j}"}}
                    for j in range(9)
                ]
            }
            for i in range(9)
        ]
    ),
    "many values": lambda: wide(type="string", enum=[f"value {i}" for i in range(20_000)]),
    "many numbers": lambda: wide(type="integer", enum=list(range(20_000))),
    "long name": lambda: wide(
        type="object",
        properties={
            "x" * 10_000: {"type": "string"},
            "y z" * 10_000: {"type": "object", "properties": {"a" * 10_000: {"type": "string"}}},
        },
    ),
    "many properties": lambda: document(
        {"X": {"type": "object", "properties": many(5_000, lambda _: {"type": "string"})}}
    ),
    "wide union": lambda: document(
        {
            "X": {"oneOf": [ref(f"n{i}") for i in range(200)]},
            **many(200, lambda i: {"type": "object", "properties": {f"p{i}": {"type": "string"}}}),
        }
    ),
    "wide inline union": lambda: document(
        {
            "X": {
                "oneOf": [
                    {
                        "type": "object",
                        "required": [f"p{i}"],
                        "properties": {f"p{i}": {"type": "string"}},
                    }
                    for i in range(200)
                ]
            }
        }
    ),
    "patterns": patterns,
    "numbers": lambda: document(
        {"X": {"type": "object", "required": list(NUMBERS), "properties": NUMBERS}}
    ),
    "numbers of yaml": lambda: (
        "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\ncomponents: {schemas: {X: {type: number, minimum: 1e400, maximum: -1e400, default: 1e400, enum: [1e400, .inf, .nan], multipleOf: 1e-400, minLength: 1e400, maxLength: .inf, minItems: .nan, example: "
        + "9" * 10_000
        + "}}}\n"
    ),
    "path of a thousand": lambda: with_path(1_000),
    "addresses": addresses,
    "deep schemas": lambda: document(
        {
            "X": nested(60, "properties"),
            "Y": nested(90, "items"),
            "Z": nested(90, "allOf"),
            "W": nested(90, "oneOf"),
            "V": nested(90, "anyOf"),
        }
    ),
    "ten megabytes": lambda: operations(100),
    "same names": lambda: document(
        {
            "X": {
                "type": "object",
                "properties": {
                    "." * i + "a" + "_" * j: {"type": "string"}
                    for i in range(60)
                    for j in range(60)
                },
            }
        }
    ),
    "long texts": lambda: (
        document(
            {
                "X": {
                    "type": "object",
                    "description": text,
                    "title": text,
                    "properties": {"a": {"type": "string", "description": text}},
                }
            }
        )
        if (text := "`<[*_(" * 20_000)
        else ""
    ),
    "aliases twice": lambda: document(
        {
            **{
                f"S{i}": {
                    "oneOf": [
                        {"type": "array", "items": ref(f"S{i + 1}")},
                        {"additionalProperties": ref(f"S{i + 1}")},
                    ]
                }
                for i in range(60)
            },
            "S60": {"type": "string"},
        }
    ),
    "aliases twice of objects": lambda: document(
        {
            **{
                f"S{i}": {
                    "oneOf": [
                        {"type": "array", "items": ref(f"S{i + 1}")},
                        {"additionalProperties": ref(f"S{i + 1}")},
                    ]
                }
                for i in range(60)
            },
            "S60": {"type": "object", "properties": {"a": {"type": "string"}}},
        }
    ),
    "tuples twice": lambda: document(
        {
            **{
                f"S{i}": {
                    "type": "array",
                    "prefixItems": [ref(f"S{i + 1}"), ref(f"S{i + 1}")],
                    "minItems": 2,
                    "maxItems": 2,
                }
                for i in range(60)
            },
            "S60": {"type": "string"},
        }
    ),
    "long digits": lambda: document(
        {
            "9" * 10_000: {
                "type": "object",
                "properties": {
                    "9" * 10_000: {"type": "string"},
                    "a" + "9" * 6000: {
                        "type": "array",
                        "minItems": 3,
                        "items": {"type": "string", "example": "9" * 5000},
                    },
                    "x": {"type": "string", "minLength": 10**999},
                },
            }
        }
    ),
    "nested objects": lambda: document({"X": nested(100, "properties")}),
    "nested lists": lambda: document({"X": nested(90, "items"), "Y": nested(90, "oneOf")}),
    "discriminators": lambda: document(
        {
            f"S{i}": {
                "type": "object",
                "properties": {"k": {"type": "string"}},
                "discriminator": {"propertyName": "k"},
                **({"allOf": [ref(f"S{i - 1}")]} if i else {}),
            }
            for i in range(300)
        }
    ),
    "many headers": lambda: document(
        {"X": {"type": "object"}},
        security=[{f"s{i}": [f"scope{j}" for j in range(100)]} for i in range(300)],
    ),
}


DRIVER = """
import json, sys, traceback
from pathlib import Path
from specwright.diagnostics import Report, to_text
from specwright.pipeline import Source, Timings, generate
sys.setrecursionlimit(6000)
for path in sorted(Path().iterdir()):
    report = Report()
    try:
        made = generate(Source(path), report, Timings())
        for name, text in made.files.items():
            if name.endswith(".py"):
                compile(text, name, "exec", dont_inherit=True)
        is_fine = bool(made.files) != bool(report.errors)
        said = "".join(map(to_text, report.errors))[:300]
        print(json.dumps([path.stem, is_fine, len(made.files), said]), flush=True)
    except BaseException:
        print(json.dumps([path.stem, False, 0, traceback.format_exc()[-2000:]]), flush=True)
"""
REFUSED = {
    *("laughs", "quadratic aliases", "merged keys", "deep flow yaml", "deep block yaml"),
    *("deep sequence yaml", "deep json", "deep json objects", "long anchors", "cycles"),
    *("chain of references", "properties of allOf"),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bool, int, str]]:
    """Return of each document whether it ended well, in how many files, and what was said."""
    folder = tmp_path_factory.mktemp("bombs")
    for name, make in BOMBS.items():
        made = make()
        text = made if isinstance(made, str) else json.dumps(made)
        ending = "json" if text.startswith("{") else "yaml"
        (folder / f"{name}.{ending}").write_text(text, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", DRIVER],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
        preexec_fn=_limit,
    )
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    return {name: (is_fine, files, said) for name, is_fine, files, said in lines}


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends(name: str, outcomes: dict[str, tuple[bool, int, str]]) -> None:
    """It ends in modules that Python reads, or in located findings, within memory and time."""
    assert name in outcomes
    is_fine, files, said = outcomes[name]
    assert is_fine, said
    assert (files == 0) == (name in REFUSED), said
