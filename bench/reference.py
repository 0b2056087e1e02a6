"""Work that never changes: how much a Python takes for it is what other counts are compared with."""

from __future__ import annotations


class Entry:
    """A name with its words."""

    def __init__(self, name: str, words: tuple[str, ...]) -> None:
        self.name = name
        self.words = words


def main() -> None:
    """Make objects, look things up, and put text together, as a generator does."""
    known: dict[str, Entry] = {}
    for number in range(60_000):
        words = tuple(f"word{number % step}" for step in (3, 7, 11))
        entry = known.setdefault("_".join(words), Entry(f"name{number}", words))
        if entry.name.endswith("0"):
            known[entry.name] = Entry(entry.name.upper(), tuple(reversed(entry.words)))
    text = "\n".join(f"{key}: {', '.join(entry.words)}" for key, entry in sorted(known.items()))
    assert text.count("\n") == len(known) - 1


if __name__ == "__main__":
    main()
