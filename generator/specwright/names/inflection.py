"""The singular of an English noun, for naming one item of a list."""

from __future__ import annotations

import re

_UNCOUNTABLE = frozenset(
    [
        "advice",
        "aircraft",
        "analytics",
        "audio",
        "aws",
        "bass",
        "billing",
        "bison",
        "chassis",
        "cod",
        "corps",
        "cors",
        "css",
        "data",
        "debris",
        "deer",
        "dns",
        "equipment",
        "feedback",
        "firmware",
        "fish",
        "furniture",
        "gold",
        "gps",
        "hardware",
        "https",
        "information",
        "ios",
        "knowledge",
        "kubernetes",
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
        "rss",
        "salmon",
        "scissors",
        "series",
        "sheep",
        "shrimp",
        "sms",
        "software",
        "species",
        "status",
        "swine",
        "tls",
        "traffic",
        "transportation",
        "trousers",
        "trout",
        "tuna",
        "wheat",
        "whois",
        "wildlife",
        "yes",
    ]
)
_IRREGULAR = {
    "apis": "api",
    "axes": "axis",
    "caches": "cache",
    "children": "child",
    "cpus": "cpu",
    "criteria": "criterion",
    "dice": "die",
    "feet": "foot",
    "geese": "goose",
    "gpus": "gpu",
    "indices": "index",
    "leaves": "leaf",
    "lives": "life",
    "matrices": "matrix",
    "men": "man",
    "menus": "menu",
    "mice": "mouse",
    "movies": "movie",
    "cookies": "cookie",
    "people": "person",
    "phenomena": "phenomenon",
    "quizzes": "quiz",
    "teeth": "tooth",
    "ties": "tie",
    "valves": "valve",
    "vertices": "vertex",
    "wives": "wife",
    "women": "woman",
}
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(ss|us|is|alias|atlas|bias|canvas|gas|lens|texas)$", r"\1"),
        (r"(analy|diagno|parenthe|progno|synop|the|cri|ellip|hypothe)ses$", r"\1sis"),
        (r"([aeo]l|ar)ves$", r"\1f"),
        (r"(kn|w)ives$", r"\1ife"),
        (r"([^aeiou])ies$", r"\1y"),
        (r"(alias|atlas|bias|bonus|bus|campus|canvas|census|gas|lens|status|virus)es$", r"\1"),
        (r"(ss|sh|ch|x|zz)es$", r"\1"),
        (r"(her|tomat|potat|ech|vet)oes$", r"\1o"),
        (r"(?<=..)s$", ""),
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
