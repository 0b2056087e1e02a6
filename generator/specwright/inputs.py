"""What a comparison is of: documents and revisions as a person names them, made into pairs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from .diagnostics import Report
from .document import DISK, Disk
from .project import find_services, home_of
from .revisions import Repository, RevisionError, Tree
from .source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .document import Reader

_WEB = ("http://", "https://")
_BARE = "sdk"
"""What the packages of documents are called that belong to no service: on both sides the same."""


class InputError(Exception):
    """What was named cannot be compared; the message is one sentence for people."""


class Pair(Struct, frozen=True):
    """Two sources to compare; of a service that is in one revision only, the other is None."""

    name: str
    base: Source | None
    head: Source | None
    service: str | None = None


class Inputs(Struct, frozen=True):
    """All pairs of a run, and what it is called."""

    pairs: tuple[Pair, ...]
    name: str


class _Given(Disk, frozen=True):
    """The files of this machine, and a text that came in instead of one."""

    path: Path
    data: bytes

    def read(self, path: Path) -> bytes | str:
        return self.data if path == self.path else DISK.read(path)


def read_inputs(
    arguments: Sequence[str],
    services: Sequence[str] = (),
    *,
    config: Path | None = None,
    allow_remote: bool = False,
    allow_outside: bool = False,
) -> Inputs:
    """Return what is to be compared.

    Args:
        arguments: Nothing, one document or revision, or two: see docs/diff.md.
        services: The services that are wanted, where revisions are compared; all by default.
        config: An sdk.yaml for both sides of a document.
        allow_remote: Whether addresses are fetched, and references to them followed.
        allow_outside: Whether references may leave the folder of a document.

    Raises:
        InputError: Something that is named is not there.
        RevisionError: A revision is not there.
    """
    found = _read(arguments, services, allow_remote=allow_remote)
    if services and any(pair.service not in services for pair in found.pairs):
        message = "--service chooses among the services of revisions: leave it out for documents"
        raise InputError(message)

    def allowed(source: Source | None) -> Source | None:
        if source is None:
            return None
        return replace(
            source,
            config=config or source.config,
            allow_remote=allow_remote,
            allow_outside=allow_outside,
        )

    pairs = (replace(p, base=allowed(p.base), head=allowed(p.head)) for p in found.pairs)
    return replace(found, pairs=tuple(pairs))


def _read(arguments: Sequence[str], services: Sequence[str], *, allow_remote: bool) -> Inputs:
    match [_Named.of(argument) for argument in arguments]:
        case []:
            repository = _repository()
            name = repository.main_branch()
            return _projects(_merge_base(repository, name), DISK, services)
        case [named] if named.revision is not None and named.path is None:
            base = _merge_base(_repository(), named.revision)
            return _projects(base, DISK, services)
        case [named] if named.path is None:
            message = f"name a second document to compare `{named.text}` with"
            raise InputError(message)
        case [named]:
            path = named.path or Path()
            if named.revision is not None:
                return _documents(path, named.reader(), path, DISK)
            repository = _repository(path.parent)
            base = _merge_base(repository, repository.main_branch())
            if not base.is_file(path):
                message = (
                    f"`{path}` is not in `{base.name}` (at {base.commit[:12]}, the merge base)"
                )
                raise InputError(message)
            return _documents(path, base, path, DISK)
        case [base, head]:
            return _two(base, head, services, allow_remote=allow_remote)
        case _:
            message = "a comparison takes at most two documents or revisions"
            raise InputError(message)


class _Named(Struct, frozen=True):
    """An argument: a file, an address, `-`, `<rev>:<path>`, or a revision."""

    text: str
    path: Path | None = None
    revision: str | None = None

    @classmethod
    def of(cls, text: str) -> _Named:
        if text == "-" or text.lower().startswith(_WEB):
            return cls(text)
        path = Path(text)
        if DISK.is_file(path):
            return cls(text, path)
        revision, colon, inside = text.partition(":")
        repository = _repository_or_none()
        if colon and inside and repository is not None and repository.has(revision):
            return cls(text, _in_working_tree(repository, inside), revision)
        if repository is not None and repository.has(text):
            return cls(text, None, text)
        raise InputError(_unknown(text, revision if colon else text, repository))

    @property
    def is_revision(self) -> bool:
        return self.revision is not None and self.path is None

    def reader(self) -> Reader:
        if self.revision is None:
            return DISK
        repository = _repository()
        return repository.tree(repository.commit(self.revision), self.revision)


def _unknown(text: str, revision: str, repository: Repository | None) -> str:
    looks_like_file = text.endswith((".yaml", ".yml", ".json"))
    if repository is None:
        return f"there is no file `{text}`"
    try:
        repository.commit(revision)
    except RevisionError as error:
        return f"there is no file `{text}`" if looks_like_file and revision == text else str(error)
    return f"there is no file `{text}`"


def _two(base: _Named, head: _Named, services: Sequence[str], *, allow_remote: bool) -> Inputs:
    if base.is_revision and head.is_revision:
        return _projects(base.reader(), head.reader(), services)
    if base.is_revision or head.is_revision:
        document = head if base.is_revision else base
        if document.path is None:
            message = f"`{document.text}` has no path that could be looked for in a revision"
            raise InputError(message)
        # As with a revision alone: what the branch has not seen yet is no change of it.
        is_new = head.path is not None and head.revision is None and base.revision is not None
        before = _merge_base(_repository(), base.revision or "") if is_new else base.reader()
        if not before.is_file(document.path):
            message = f"`{document.path}` is not in `{base.text}`"
            raise InputError(message)
        return _documents(document.path, before, document.path, head.reader())
    if base.path is not None and head.path is not None:
        return _documents(base.path, base.reader(), head.path, head.reader())
    old, new = (_alone(each, allow_remote=allow_remote) for each in (base, head))
    if base.text == head.text == "-":
        message = "only one of two documents can come from standard input"
        raise InputError(message)
    return Inputs((Pair(head.text, old, new),), head.text)


def _alone(named: _Named, *, allow_remote: bool) -> Source:
    """Return a document without the project that it may be part of."""
    if named.path is not None:
        return _bare(named.path, named.reader())
    if named.text == "-":
        path = Path("-")
        return Source(path, folder=_BARE, reader=_Given(path, sys.stdin.buffer.read()))
    if not allow_remote:
        message = f"`{named.text}` is on the network: add --allow-remote"
        raise InputError(message)
    return Source(Path(named.text), folder=_BARE, address=named.text)


def _documents(old: Path, base: Reader, new: Path, head: Reader) -> Inputs:
    """Return two documents; with the choices of a service, if both are the document of the same."""
    services = [_service_of(path, reader) for path, reader in ((old, base), (new, head))]
    name = str(new)
    one, other = services
    if one is not None and other is not None and one.folder == other.folder:
        return Inputs((Pair(name, one, other, other.folder),), name)
    return Inputs((Pair(name, _bare(old, base), _bare(new, head)),), name)


def _bare(path: Path, reader: Reader) -> Source:
    """Return a document or an overlay of one without the choices of a service."""
    return Source(path, folder=_BARE, reader=reader, home=home_of(path, Path.cwd(), reader))


def _service_of(path: Path, reader: Reader) -> Source | None:
    services = find_services(Path.cwd(), (), Report(), reader)
    real = reader.real(path)
    return next((s.source for s in services if reader.real(s.source.spec) == real), None)


def _projects(base: Reader, head: Reader, wanted: Sequence[str]) -> Inputs:
    """Return the services of a project in two revisions, each with its own choices."""
    found: list[dict[str, Source]] = []
    for reader in (base, head):
        report = Report()
        services = find_services(Path.cwd(), (), report, reader)
        found.append({service.name: service.source for service in services})
    old, new = found
    unknown = [name for name in wanted if name not in old and name not in new]
    if unknown:
        message = f"there is no service `{unknown[0]}`"
        raise InputError(message)
    names = sorted(set(wanted) or {*old, *new})
    if not names:
        message = "there is no service here, in neither revision: name a document"
        raise InputError(message)
    return Inputs(tuple(Pair(n, old.get(n), new.get(n), n) for n in names), "project")


def _merge_base(repository: Repository, name: str) -> Tree:
    return repository.tree(repository.merge_base(name), name)


def _repository(folder: Path | None = None) -> Repository:
    return Repository.around(folder or Path.cwd())


def _repository_or_none() -> Repository | None:
    try:
        return _repository()
    except RevisionError:
        return None


def _in_working_tree(repository: Repository, inside: str) -> Path:
    """Return the path that `<rev>:<path>` names, which git takes from the top unless it begins with a dot."""
    return Path(inside) if inside.startswith(("./", "../")) else repository.top / inside
