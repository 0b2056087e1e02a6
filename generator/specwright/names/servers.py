"""Names of the places where an API is, and of the options for what a caller may choose in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from . import identifiers
from .identifiers import first_free
from .words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specwright import ir

_KNOWN: Mapping[str, str] = {
    **dict.fromkeys(("alpha", "beta", "canary", "demo", "global", "integration", "internal"), ""),
    **dict.fromkeys(("live", "local", "mock", "playground", "preprod", "preview", "qa"), ""),
    **dict.fromkeys(
        ("production", "sandbox", "staging", "development", "test", "trial", "uat"), ""
    ),
    "prod": "production",
    "dev": "development",
    "stage": "staging",
    "testing": "test",
    "localhost": "local",
    "127": "local",
    "europe": "eu",
    "european": "eu",
    "australia": "au",
    "australian": "au",
    "canada": "ca",
    "canadian": "ca",
    "japan": "jp",
}
"""Words that say which place is meant, with what they stand for if that is another one."""
_REGIONS = frozenset({"ap", "apac", "au", "ca", "emea", "eu", "jp", "uk", "us"})
_WORD = re.compile(r"[A-Za-z0-9]+")


class ServerNames(Struct, frozen=True):
    """What callers choose of where calls go.

    `environments` are the places to choose from, the usual one first, and empty if there is no
    choice; `own` are those of operations that are somewhere else, by the ids of these, with `""`
    for one that does not depend on the choice. `variables` has the option for each variable.
    """

    environments: Mapping[str, ir.Host]
    own: Mapping[str, Mapping[str, ir.Host]]
    variables: Mapping[str, str]

    def __bool__(self) -> bool:
        """Return whether there is more to know of where calls go than one address."""
        return bool(self.environments or self.own or self.variables)

    def choices(self, api: ir.Api) -> dict[str, list[ir.HostVariable]]:
        """Return the variables that callers choose, each as every address has it."""
        found: dict[str, list[ir.HostVariable]] = {}
        hosts = self.environments.values() or _usual(api.hosts)
        for places in (hosts, *(own.values() for own in self.own.values())):
            for host in places:
                for variable in host.variables:
                    found.setdefault(variable.name, []).append(variable)
        return found


def server_names(api: ir.Api, taken: set[str]) -> ServerNames:
    """Return the names of where an API is; `taken` are the options that the client has already."""
    environments = _environments(api.hosts if _usual(api.hosts) else ())
    own = {o.id: _own(o.hosts, environments) for _, o in api.operations() if o.hosts}
    names = ServerNames(environments, own, {})
    gone = {*taken, *(["environment"] if environments else [])}
    variables = {
        name: first_free((identifiers.host_variable(words(name)),), gone)
        for name in names.choices(api)
    }
    return ServerNames(environments, own, variables)


def _usual(hosts: Sequence[ir.Host]) -> list[ir.Host]:
    """Return the place that calls go to by default, if there is one."""
    return [host for host in hosts[:1] if host.is_absolute]


def _own(hosts: tuple[ir.Host, ...], environments: Mapping[str, ir.Host]) -> Mapping[str, ir.Host]:
    """Return the places of an operation by environment, or its first one for all of them."""
    found = _environments(hosts)
    return found if environments and set(environments) <= set(found) else {"": hosts[0]}


def _environments(hosts: Sequence[ir.Host]) -> Mapping[str, ir.Host]:
    """Return several places by name, or nothing if there are no good names for all of them."""
    found: dict[str, ir.Host] = {}
    for host in hosts:
        if host.is_absolute:
            found.setdefault(host.address.rstrip("/"), host)
    places = list(found.values())
    names = [host.name for host in places]
    if None in names:
        names = _told_apart([tuple(_said(host)) for host in places])
    if len(places) < 2 or None in names or len(set(names)) < len(names):
        return {}
    return {name: host for name, host in zip(names, places, strict=True) if name is not None}


def _told_apart(said: list[tuple[str, ...]]) -> list[str | None]:
    """Return a name for each place: what only some of them say. One may be silent: production."""
    names = [
        "_".join(word for word in found if not all(word in others for others in said)) or None
        for found in said
    ]
    if names.count(None) == 1 and "production" not in names and "live" not in names:
        names[names.index(None)] = "production"
    return names


def _said(host: ir.Host) -> Iterator[str]:
    """Yield the words that say which place is meant: those of the description, or of the address."""
    description = re.split(r"[.\n(]", host.docs.description or "", maxsplit=1)[0]
    found = [w for text in _WORD.findall(description) if (w := _known(text, is_prose=True))]
    if not found:
        # What callers choose says nothing of the place.
        address = re.sub(r"\{[^{}]*\}", "", host.template)
        name, _, path = address.partition("://")[2].partition("/")
        labels = name.partition(":")[0].split(".")
        # What a domain ends with says nothing: `.dev` is a place to buy names.
        own = labels if len(labels) == 1 or labels[0].isdigit() else labels[:-1]
        parts = _WORD.findall(" ".join((*own, path)))
        found = [w for text in parts if (w := _known(text, is_prose=False))]
    yield from dict.fromkeys(found)


def _known(text: str, *, is_prose: bool) -> str | None:
    """Return a word if it says which place is meant; in prose `us` is no region, and `US` is."""
    word = text.lower()
    if word in _REGIONS and (text.isupper() or not is_prose):
        return word
    found = _KNOWN.get(word)
    return word if found == "" else found
