"""Reads files out of git, without a checkout and without writing anything."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MAIN_BRANCHES = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
_FOLDER, _LINK, _SUBMODULE = "40000", "120000", "160000"
_LFS = b"version https://git-lfs.github.com/spec/"
_UNSHALLOW = (
    "the clone is shallow and lacks it: run `git fetch --unshallow`"
    " (`fetch-depth: 0` of actions/checkout, `GIT_DEPTH: 0` in GitLab)"
)


class RevisionError(Exception):
    """What is asked for is not in the repository; the message is one sentence for people."""


class Repository(Struct, frozen=True):
    """A git repository, by the folder at its top."""

    top: Path

    @classmethod
    def around(cls, folder: Path) -> Repository:
        """Return the repository that a folder is in.

        Raises:
            RevisionError: There is none, or no git.
        """
        try:
            found = _git(folder, "rev-parse", "--show-toplevel")
        except FileNotFoundError:
            message = "git is not installed, and revisions are read with it"
            raise RevisionError(message) from None
        if not found:
            message = f"`{folder}` is in no git repository, so there is no revision to compare with"
            raise RevisionError(message)
        return cls(Path(os.path.realpath(found)))

    def commit(self, revision: str) -> str:
        """Return the commit that a revision names (gitrevisions).

        Raises:
            RevisionError: It names none.
        """
        found = self._commit(revision)
        if found is None:
            if self.is_shallow():
                message = f"there is no revision `{revision}` here; {_UNSHALLOW}"
            else:
                message = f"there is no revision `{revision}` here; `git fetch` may bring it"
            raise RevisionError(message)
        return found

    def has(self, revision: str) -> bool:
        """Return whether a text names a commit."""
        return self._commit(revision) is not None

    def main_branch(self) -> str:
        """Return the name of the main branch, that of the remote first.

        Raises:
            RevisionError: No usual name is there.
        """
        found = next((name for name in _MAIN_BRANCHES if self.has(name)), None)
        if found is None:
            names = ", ".join(f"`{name}`" for name in _MAIN_BRANCHES)
            message = f"there is no main branch here ({names}): name a revision to compare with"
            raise RevisionError(message)
        return found

    def merge_base(self, revision: str) -> str:
        """Return the commit where the present one left the history of `revision`.

        Raises:
            RevisionError: The revision is unknown, or the two have no history in common.
        """
        base = self.commit(revision)
        found = _git(self.top, "merge-base", base, "HEAD")
        if found:
            return found.split()[0]
        why = "`HEAD` and it have no commit in common"
        if self.is_shallow():
            why = f"the commit where `HEAD` left it is not here; {_UNSHALLOW}"
        message = f"there is nothing to compare with in `{revision}`: {why}"
        raise RevisionError(message)

    def tree(self, commit: str, name: str) -> Tree:
        """Return the files of a commit; findings show them as `name:path`."""
        return Tree(self.top, commit, name)

    def versions(self, path: Path) -> Iterator[bytes]:
        """Yield what a file held: what is staged, then from commit to commit, the newest first.

        The history of `HEAD` comes first, then that of all branches, tags and stashes. Links on the
        way to the file are followed in its folder, and not in the history.

        Raises:
            RevisionError: The repository is damaged.
        """
        real = Path(os.path.realpath(path.parent)) / path.name
        if not real.is_relative_to(self.top):
            return
        name = real.relative_to(self.top).as_posix()
        objects, seen = _Objects(self.top), set[str]()
        pathspec = ("--", f":(top,literal){name}")
        for command in (
            ("ls-files", "--stage", "-z", *pathspec),
            ("rev-list", "--objects", "--full-history", "HEAD", *pathspec),
            ("rev-list", "--objects", "--full-history", "--all", *pathspec),
        ):
            for oid in _blobs(_git(self.top, *command), name):
                if oid not in seen:
                    seen.add(oid)
                    yield objects.get(oid)

    def introduced(self, path: Path, data: bytes) -> str | None:
        """Return the newest commit of the history of `HEAD` that made a file what it is to be."""
        real = Path(os.path.realpath(path.parent)) / path.name
        if not real.is_relative_to(self.top):
            return None
        pathspec = f":(top,literal){real.relative_to(self.top).as_posix()}"
        commits = _git(self.top, "log", "--format=%H", "--full-history", "HEAD", "--", pathspec)
        found = (c for c in commits.split() if self.tree(c, c).read(path) == data)
        return next(found, None)

    def _commit(self, revision: str) -> str | None:
        if not revision or revision.startswith("-") or not revision.isprintable():
            return None
        return _git(self.top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") or None

    def is_shallow(self) -> bool:
        """Return whether the history ends somewhere because the clone does."""
        return _git(self.top, "rev-parse", "--is-shallow-repository") == "true"


class _Entry(Struct, frozen=True):
    mode: str
    oid: str


@dataclass(slots=True)
class Tree:
    """The files of a commit, as a `document.Reader`; a path means what it means on the disk."""

    top: Path
    commit: str
    name: str
    """What is put before a colon and a path where one is shown; nothing if it is empty."""
    _folders: dict[str, Mapping[str, _Entry]] = field(
        default_factory=dict[str, "Mapping[str, _Entry]"]
    )
    _objects: _Objects | None = None

    def read(self, path: Path) -> bytes | str:
        """Return what a file holds, or why it cannot be read: links are not followed."""
        parts = self._parts(path)
        if parts is None:
            return "it is not in the repository"
        entry, at = self._find(parts)
        if entry is None:
            return "there is no such file in this revision"
        if entry.mode == _LINK:
            return f"`{at}` is a symbolic link, and links are not followed in a revision"
        if entry.mode == _SUBMODULE:
            return f"`{at}` is a submodule, whose files are not in this revision"
        if entry.mode == _FOLDER:
            return "this is a folder"
        data = self._object(entry.oid)
        if data.startswith(_LFS):
            return "git holds a pointer to Git LFS in its place"
        return data

    def real(self, path: Path) -> Path:
        """Return the absolute path; in a revision no link leads elsewhere."""
        if "\0" in str(path):
            message = "a path has no NUL"
            raise ValueError(message)
        return Path(os.path.normpath(Path(os.path.realpath(Path.cwd())) / path))

    def is_file(self, path: Path) -> bool:
        """Return whether there is a file, or a link or submodule: reading says what is wrong."""
        entry = self._entry(path)
        return entry is not None and entry.mode != _FOLDER

    def is_folder(self, path: Path) -> bool:
        """Return whether there is a folder, or something that may stand for one."""
        entry = self._entry(path)
        return entry is not None and entry.mode in {_FOLDER, _LINK, _SUBMODULE}

    def names(self, folder: Path) -> tuple[str, ...]:
        """Return the names in a folder, sorted."""
        entry = self._entry(folder)
        if entry is None or entry.mode != _FOLDER:
            return ()
        return tuple(sorted(self._folder(entry.oid)))

    def shown(self, path: Path) -> str:
        """Return a path as git would name the file: `main:specs/petstore/openapi.yaml`."""
        if not self.name:
            return str(path)
        parts = self._parts(path)
        return f"{self.name}:{'/'.join(parts)}" if parts is not None else str(path)

    def _parts(self, path: Path) -> tuple[str, ...] | None:
        try:
            real = self.real(path)
        except ValueError:
            return None
        return real.relative_to(self.top).parts if real.is_relative_to(self.top) else None

    def _entry(self, path: Path) -> _Entry | None:
        parts = self._parts(path)
        return self._find(parts)[0] if parts is not None else None

    def _find(self, parts: tuple[str, ...]) -> tuple[_Entry | None, str]:
        """Return what is at a path, or the link or submodule on the way, and where that is."""
        entry = _Entry(_FOLDER, f"{self.commit}^{{tree}}")
        for index, part in enumerate(parts):
            if entry.mode in {_LINK, _SUBMODULE}:
                return entry, "/".join(parts[:index])
            found = self._folder(entry.oid).get(part) if entry.mode == _FOLDER else None
            if found is None:
                return None, "/".join(parts)
            entry = found
        return entry, "/".join(parts)

    def _folder(self, oid: str) -> Mapping[str, _Entry]:
        if oid not in self._folders:
            self._folders[oid] = _entries(self._object(oid), len(self.commit) // 2)
        return self._folders[oid]

    def _object(self, oid: str) -> bytes:
        # A process that was forked must not share the pipes of the one before.
        if self._objects is None or self._objects.owner != os.getpid():
            self._objects = _Objects(self.top)
        return self._objects.get(oid)


def _blobs(listed: str, name: str) -> Iterator[str]:
    """Yield the objects at a path, of what `ls-files --stage -z` or `rev-list --objects` prints."""
    for line in listed.replace("\0", "\n").split("\n"):
        meta, _, path = line.partition("\t") if "\t" in line else line.partition(" ")
        if path == name:
            yield meta.split()[1] if " " in meta else meta


class _Objects:
    """The objects of a repository, by one running `git cat-file`."""

    def __init__(self, top: Path) -> None:
        self.owner = os.getpid()
        self._process = subprocess.Popen(  # noqa: S603 - git, with no text of a document
            _command(top, "cat-file", "--batch"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )

    def __del__(self) -> None:
        if self.owner == os.getpid():
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    stream.close()
            self._process.wait()

    def get(self, oid: str) -> bytes:
        """Return the content of an object; a damaged repository has none."""
        into, out = cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)
        into.write(f"{oid}\n".encode())
        into.flush()
        header = out.readline().split()
        if len(header) != 3:
            message = f"git has no object `{oid}`: the repository is damaged, or was cloned in part"
            raise RevisionError(message)
        data = out.read(int(header[2]))
        out.read(1)
        return data


def _entries(data: bytes, width: int) -> dict[str, _Entry]:
    """Return the entries of a tree object: mode, space, name, NUL, and the bytes of the name of an object."""
    found: dict[str, _Entry] = {}
    start = 0
    while start < len(data):
        end = data.index(b"\0", start)
        mode, _, name = data[start:end].partition(b" ")
        oid = data[end + 1 : end + 1 + width].hex()
        found[os.fsdecode(name)] = _Entry(mode.decode(), oid)
        start = end + 1 + width
    return found


def _git(folder: Path, *arguments: str) -> str:
    """Return what git prints, or nothing if it fails."""
    done = subprocess.run(  # noqa: S603 - as above
        _command(folder, *arguments), capture_output=True, check=False, env=_environment()
    )
    return os.fsdecode(done.stdout).strip() if done.returncode == 0 else ""


def _command(folder: Path, *arguments: str) -> list[str]:
    return ["git", "-C", str(folder), *arguments]


def _environment() -> dict[str, str]:
    # Nothing is written, not even an index that could be fresher.
    return {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
