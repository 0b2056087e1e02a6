"""Streams of JSON texts: bytes in, one text after the other out.

JSON Lines (https://jsonlines.org) and NDJSON put each on a line, RFC 7464 puts a record separator
before each. Nothing is read here. A decoder is fed with what arrives, cut anywhere.
"""

from __future__ import annotations

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


class _Splitter:
    """Cuts a stream at a separator."""

    def __init__(self, separator: bytes) -> None:
        self._separator = separator
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return what ends in a chunk."""
        if self._separator not in chunk:
            self._parts.append(chunk)
            self._size += len(chunk)
            check_size(self._size)
            return []
        *found, rest = b"".join((*self._parts, chunk)).split(self._separator)
        check_size(len(rest))
        self._parts, self._size = [rest], len(rest)
        return found

    def finish(self) -> list[bytes]:
        """Return what is left at the end."""
        rest = b"".join(self._parts)
        self._parts = []
        return [rest]


class LineDecoder:
    """Finds the lines of JSON Lines and NDJSON; empty ones say nothing, the last needs no end."""

    is_forgiving = False

    def __init__(self) -> None:
        self._lines = _Splitter(b"\n")
        self._is_first = True

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the lines that end in a chunk.

        Raises:
            ValueError: One is longer than any should be.
        """
        return self._texts(self._lines.feed(chunk))

    def finish(self) -> list[bytes]:
        """Return the line that has no end."""
        return self._texts(self._lines.finish())

    def _texts(self, lines: list[bytes]) -> list[bytes]:
        if lines and self._is_first:
            self._is_first = False
            lines[0] = lines[0].removeprefix(b"\xef\xbb\xbf")
        return [text for line in lines if (text := line.strip(_BLANK))]


class SequenceDecoder:
    """Finds the texts of a JSON text sequence (RFC 7464, 2.1).

    What cannot be parsed is skipped there (2.1), and a number or a word without whitespace after it
    may have been cut (2.4).
    """

    is_forgiving = True

    def __init__(self) -> None:
        self._texts = _Splitter(b"\x1e")

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the texts that end in a chunk.

        Raises:
            ValueError: One is longer than any should be.
        """
        return self._whole(self._texts.feed(chunk))

    def finish(self) -> list[bytes]:
        """Return the last text."""
        return self._whole(self._texts.finish())

    def _whole(self, texts: list[bytes]) -> list[bytes]:
        return [
            found for text in texts if (found := text.strip(_BLANK)) and (found[-1:] in b'"]}' or text[-1:] in _BLANK)
        ]
