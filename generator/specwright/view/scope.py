"""A generated module's names: naming a symbol is what imports it."""

from __future__ import annotations

import builtins
import re
from dataclasses import dataclass, field
from functools import lru_cache

_IMPORTED = frozenset(
    [
        "Annotated",
        "BaseModel",
        "ContentInput",
        "Discriminator",
        "Field",
        "FileInput",
        "Literal",
        "Omit",
        "Required",
        "Sequence",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "TypeForm",
        "UnknownVariant",
        "Unpack",
    ]
)

# What is generated depends neither on the Python nor on the system that generates.
_OTHER_BUILTINS = frozenset({"PythonFinalizationError", "WindowsError"})

SYMBOLS = _IMPORTED | _OTHER_BUILTINS | {n for n in dir(builtins) if n[0].isupper()}
"""What a name without a module already means in generated modules: a model of such a name is written
with its module before it. Where modules import each other in a circle, pydantic would take a model
called `Exception` for the builtin.
"""

_STANDARD = frozenset(
    {"__future__", "builtins", "collections", "datetime", "decimal", "functools", "os", "typing"}
)


@dataclass(slots=True)
class Scope:
    """Collects the imports of one module while its annotations are written.

    `defined` are the names that the module defines itself, `hidden` those that the class at hand
    uses for something else, such as a field called `date`. A symbol whose name is taken is written
    with its module before it.

    `~` stands for the package: `~_models` is its module `_models`. `root` is how the module at hand
    writes it.
    """

    root: str = ".."
    defined: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    _names: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _checking: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _modules: set[str] = field(default_factory=set[str])
    checking_modules: set[str] = field(default_factory=set[str])
    """Import statements of whole modules that only type checkers need."""
    deferred: set[str] = field(default_factory=set[str])
    """Import statements for the end of the module, where a cycle ends."""
    _sources: dict[str, str] = field(default_factory=dict[str, str])
    """Which module of the package each name here is from."""

    def builtin(self, name: str) -> str:
        """Return how a builtin is written here: `list`, or `builtins.list` beside a method `list`."""
        if name not in self.hidden and name not in self.defined:
            return name
        self._modules.add("import builtins")
        return f"builtins.{name}"

    def symbol(self, module: str, name: str) -> str:
        """Return how a symbol of another package is written here, and import it."""
        module = self._located(module)
        if name not in self.hidden and name not in self.defined:
            return self._import(self._names, module, name)
        prefix, _, last = module.rpartition(".")
        if module.startswith("."):
            self._names.setdefault(module, set()).add(f"{name} as {name}_")
            return f"{name}_"
        # The module `datetime` has a class of that name, which may be imported as well.
        alias = f"{last}_" if last in self.hidden or last == "datetime" else last
        source = f"from {prefix} " if prefix else ""
        self._modules.add(f"{source}import {last}" + (f" as {alias}" if alias != last else ""))
        return f"{alias}.{name}"

    def fixed(self, module: str, name: str) -> None:
        """Import a symbol that the template writes as it is: where names of the class are not seen."""
        self._names.setdefault(self._located(module), set()).add(name)

    def module(self, package: str, name: str, *, only_checking: bool = False) -> str:
        """Return how a module of types is written here: where names would clash."""
        place = self._checking if only_checking else self._names
        written = self._free(f"_{name}", below(package, name))
        place.setdefault(package, set()).add(f"{name} as {written}")
        return written

    def checking(self, module: str, name: str) -> str:
        """Return a symbol that only type checkers need."""
        return self._import(self._checking, self._located(module), name)

    def _import(self, place: dict[str, set[str]], module: str, name: str) -> str:
        """Import a symbol and return how it is written: with `_` where another one has its name."""
        written = self._free(name, module) if module.startswith(".") else name
        place.setdefault(module, set()).add(name if written == name else f"{name} as {written}")
        return written

    def _free(self, name: str, source: str) -> str:
        while self._sources.setdefault(name, source) != source:
            name += "_"
        return name

    def promote(self) -> None:
        """Import at run time what only type checkers would need: annotations can be evaluated then."""
        for module, names in self._checking.items():
            self._names.setdefault(module, set()).update(names)
        self._modules |= self.checking_modules
        self._checking.clear()
        self.checking_modules.clear()

    def _located(self, module: str) -> str:
        return self.root + module[1:] if module.startswith("~") else module

    @property
    def imports(self) -> tuple[str, ...]:
        """The import statements of the module, in the order of isort, blank lines between groups."""
        if self._checking or self.checking_modules:
            self._names.setdefault("typing", set()).add("TYPE_CHECKING")
        return _statements(self._names, self._modules)

    @property
    def checking_imports(self) -> tuple[str, ...]:
        """The import statements below `if TYPE_CHECKING`."""
        names = {
            module: found - self._names.get(module, set())
            for module, found in self._checking.items()
        }
        kept = {module: found for module, found in names.items() if found}
        return _statements(kept, self.checking_modules)


def root_of(module: str) -> str:
    """Return how a module below a folder of the package writes the package: `..` for `voice`."""
    return "." * (2 + module.count("."))


def beside(module: str, target: str) -> tuple[str, str]:
    """Return the package and the name by which one module of types imports another.

    beside("voice", "voice_tag")  # ".", "voice_tag"
    beside("kit.meeting", "voice")  # "..", "voice"
    """
    here, there = module.split(".")[:-1], target.split(".")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    dots = "." * (1 + len(here) - shared)
    return dots + ".".join(there[shared:-1]), there[-1]


def below(package: str, name: str) -> str:
    """Return a module of a package: `.voice` for `.` and `voice`."""
    return f"{package}{name}" if package.endswith(".") else f"{package}.{name}"


Natural = tuple[tuple[str, int], ...]


@lru_cache(maxsize=8192)
def natural(text: str) -> Natural:
    """Return a key that sorts numbers within names by their size, as isort does."""
    parts = re.findall(r"\D+|\d+", text)
    return tuple(("", int(part)) if part.isdigit() else (part, 0) for part in parts)


def _statements(names: dict[str, set[str]], modules: set[str]) -> tuple[str, ...]:
    """Return import statements grouped into future, standard, others and relative."""
    lines: list[tuple[int, int, Natural, str, str]] = []
    for statement in modules:
        module = statement.split()[1]
        lines.append((_group(module), 0, natural(module), "", statement))
    for module, found in names.items():
        depth = len(module) - len(module.lstrip("."))
        order = (_group(module), 1, natural(f"{9 - depth}{module}" if depth else module))
        plain = sorted((name for name in found if " as " not in name), key=member_key)
        if plain:
            lines.append((*order, "", f"from {module} import {', '.join(plain)}"))
        renamed = found - set(plain)
        lines += [(*order, name, f"from {module} import {name}") for name in renamed]
    lines.sort()
    result: list[str] = []
    for index, (group, _, _, _, statement) in enumerate(lines):
        if index and group != lines[index - 1][0]:
            result.append("")
        result.append(statement)
    return tuple(result)


def _group(module: str) -> int:
    if module == "__future__":
        return 0
    if module.startswith("."):
        return 3
    return 1 if module.partition(".")[0] in _STANDARD else 2


def member_key(name: str) -> tuple[int, str]:
    """Return what orders the members of an import as isort does: constants, classes, the rest."""
    if name.isupper() and len(name) > 1:
        return 0, name
    return (1, name) if name[:1].isupper() else (2, name)
