"""The singular of an English noun, for naming one item of a list."""

from __future__ import annotations

import re

_UNCOUNTABLE = frozenset(
    [
        "advice",
        "aircraft",
        "analytics",
        "audio",
        "bison",
        "bass",
        "billing",
        "chassis",
        "cod",
        "corps",
        "data",
        "debris",
        "deer",
        "equipment",
        "feedback",
        "fish",
        "firmware",
        "furniture",
        "gold",
        "hardware",
        "information",
        "knowledge",
        "logistics",
        "metadata",
        "metrics_data",
        "money",
        "moose",
        "mud",
        "music",
        "news",
        "offspring",
        "police",
        "pollution",
        "premises",
        "rain",
        "rice",
        "salmon",
        "scissors",
        "series",
        "sheep",
        "shrimp",
        "software",
        "species",
        "status",
        "swine",
        "traffic",
        "transportation",
        "trousers",
        "trout",
        "tuna",
        "wheat",
        "whois",
        "wildlife",
    ]
)
_IRREGULAR = {
    "axes": "axis",
    "caches": "cache",
    "children": "child",
    "criteria": "criterion",
    "dice": "die",
    "feet": "foot",
    "geese": "goose",
    "indices": "index",
    "leaves": "leaf",
    "lives": "life",
    "matrices": "matrix",
    "men": "man",
    "mice": "mouse",
    "movies": "movie",
    "cookies": "cookie",
    "people": "person",
    "phenomena": "phenomenon",
    "quizzes": "quiz",
    "teeth": "tooth",
    "ties": "tie",
    "vertices": "vertex",
    "wives": "wife",
    "women": "woman",
}
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(ss|us|is|[^aeiou]as)$", r"\1"),
        (r"(analy|ba|diagno|parenthe|progno|synop|the|cri|ellip|hypothe)ses$", r"\1sis"),
        (r"([aeo]l|ar)ves$", r"\1f"),
        (r"(kn|w)ives$", r"\1ife"),
        (r"([^aeiou])ies$", r"\1y"),
        (r"(.*(?:alias|status|bus|virus|campus|census|bonus))es$", r"\1"),
        (r"(ss|sh|ch|x|zz)es$", r"\1"),
        (r"(her|tomat|potat|ech|vet)oes$", r"\1o"),
        (r"s$", ""),
    )
)


def singular(word: str) -> str:
    """Return the singular of a lower-case word; a word that is none already stays as it is."""
    if word in _UNCOUNTABLE:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for pattern, replacement in _RULES:
        if pattern.search(word):
            return pattern.sub(replacement, word)
    return word


def singular_of(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with the last one in the singular."""
    return (*parts[:-1], singular(parts[-1])) if parts else parts
