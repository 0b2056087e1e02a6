"""Files as callers pass them, and as httpx2 reads them: in pieces, never as a whole."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import IO, Any, TypeAlias

from ._narrow import is_iterable, is_path, untyped

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str]
"""Bytes, an open file, or the path of one."""
FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file, or with it its name, its content type and headers of its own: `("a.png", data, "image/png")`."""
ContentInput: TypeAlias = FileInput | Iterable[bytes] | AsyncIterable[bytes]
"""A body that is sent as it is: a file, or what yields the bytes; asynchronously for such a client alone."""

_TEXT_FOR_FILE = "takes a file: pass bytes, an open file or a pathlib.Path; text has to be encoded first"


class PathFile:
    """A file of which only the path is known; it is open while it is read.

    It can be read again from any place, so that a request can be tried again.
    """

    def __init__(self, path: PathLike[str]) -> None:
        self._path = Path(path)
        self._file: IO[bytes] | None = None
        self._position = 0
        self._size = self._path.stat().st_size
        self.name = self._path.name

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self.read(CHUNK):
            yield chunk

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; at the end there are none, and the file is closed."""
        if self._file is None:
            self._file = self._path.open("rb")
            self._file.seek(self._position)
        data = self._file.read(size)
        self._position += len(data)
        if not data or self._position >= self._size:
            self.close()
        return data

    def seekable(self) -> bool:
        """Return that it can be read again."""
        return True

    def tell(self) -> int:
        """Return the position of the next byte."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a position, and return it."""
        self.close()
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = start + offset
        return self._position

    def close(self) -> None:
        """Close the file, until it is read again."""
        if self._file is not None:
            self._file.close()
            self._file = None


class Pieces:
    """What yields bytes, as a file that can be read once."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    def read(self, size: int = -1) -> bytes:
        """Return the next piece that is not empty, whatever its size; at the end there is none."""
        return next(filter(None, self._pieces), b"") if size else b""


CHUNK = 64 * 1024


def check_file(name: str, value: object) -> None:
    """Refuse text where a file is taken: it could be the path of one, or what is in it.

    Raises:
        TypeError: The value is text, or a file of text.
    """
    if isinstance(value, str):
        message = f"`{name}` {_TEXT_FOR_FILE}"
        raise TypeError(message)
    if isinstance(getattr(value, "encoding", None), str) and hasattr(value, "read"):
        message = f'`{name}` is a file of text: open it with mode "rb"'
        raise TypeError(message)


def content_of(value: object) -> Any:
    """Return the content of a file in the form in which httpx2 takes it."""
    if is_path(value):
        return PathFile(value)
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, bytes | str) or hasattr(value, "read") or not is_iterable(value):
        return value
    return Pieces(untyped(value))
