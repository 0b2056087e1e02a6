"""Streams of JSON texts: bytes in, one text after the other out.

JSON Lines (https://jsonlines.org) and NDJSON put each on a line, RFC 7464 puts a record separator
before each. Nothing is read here. A decoder is fed with what arrives, cut anywhere.
"""

from __future__ import annotations

from abc import abstractmethod

MAX_ITEM_SIZE = 16 * 1024 * 1024
"""The most bytes of one event or line: a stream that never gets to its end is given up."""

_BLANK = b" \t\r\n"


def check_size(size: int) -> None:
    """Refuse a part of a stream that is too long.

    Raises:
        ValueError: It is.
    """
    if size > MAX_ITEM_SIZE:
        message = f"one item of the stream has more than {MAX_ITEM_SIZE} bytes (`MAX_ITEM_SIZE`)"
        raise ValueError(message)


class TextDecoder:
    """Finds texts in a stream of bytes, between separators."""

    is_forgiving = False
    """Whether a text that cannot be parsed is skipped."""

    _separator = b""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the texts that end in a chunk.

        Raises:
            ValueError: One is longer than any should be.
        """
        if self._separator not in chunk:
            self._parts.append(chunk)
            self._size += len(chunk)
            check_size(self._size)
            return []
        *found, rest = b"".join((*self._parts, chunk)).split(self._separator)
        check_size(len(rest))
        self._parts, self._size = [rest], len(rest)
        return self._texts(found)

    def finish(self) -> list[bytes]:
        """Return the text that is left at the end."""
        rest = b"".join(self._parts)
        self._parts = []
        return self._texts([rest])

    @abstractmethod
    def _texts(self, found: list[bytes]) -> list[bytes]:
        """Return the texts in what stands between separators."""


class LineDecoder(TextDecoder):
    """Finds the lines of JSON Lines and NDJSON; empty ones say nothing, the last needs no end."""

    _separator = b"\n"
    _is_first = True

    def _texts(self, found: list[bytes]) -> list[bytes]:
        if found and self._is_first:
            self._is_first = False
            found[0] = found[0].removeprefix(b"\xef\xbb\xbf")
        return [text for line in found if (text := line.strip(_BLANK))]


class SequenceDecoder(TextDecoder):
    """Finds the texts of a JSON text sequence (RFC 7464, 2.1).

    What cannot be parsed is skipped there (2.1), and a number or a word without whitespace after it
    may have been cut (2.4).
    """

    is_forgiving = True
    _separator = b"\x1e"

    def _texts(self, found: list[bytes]) -> list[bytes]:
        return [
            text for entry in found if (text := entry.strip(_BLANK)) and (text[-1:] in b'"]}' or entry[-1:] in _BLANK)
        ]
