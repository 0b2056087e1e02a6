"""The singular of a noun as the npm package `pluralize` (8.0) has it, oddities included.

Published SDKs are named by it: `timeseries` is one `timesery` there. Names that have to stay what they
are need the same rules.
"""

from __future__ import annotations

import re

_UNCOUNTABLE = frozenset(
    [
        "adulthood",
        "advice",
        "agenda",
        "aid",
        "aircraft",
        "alcohol",
        "ammo",
        "analytics",
        "anime",
        "athletics",
        "audio",
        "bison",
        "blood",
        "bream",
        "buffalo",
        "butter",
        "carp",
        "cash",
        "chassis",
        "chess",
        "clothing",
        "cod",
        "commerce",
        "cooperation",
        "corps",
        "data",
        "debris",
        "diabetes",
        "digestion",
        "elk",
        "energy",
        "equipment",
        "excretion",
        "expertise",
        "firmware",
        "flounder",
        "fun",
        "gallows",
        "garbage",
        "graffiti",
        "hardware",
        "headquarters",
        "health",
        "herpes",
        "highjinks",
        "homework",
        "housework",
        "information",
        "jeans",
        "justice",
        "kudos",
        "labour",
        "literature",
        "machinery",
        "mackerel",
        "mail",
        "media",
        "metadata",
        "mews",
        "moose",
        "music",
        "mud",
        "manga",
        "news",
        "only",
        "personnel",
        "pike",
        "plankton",
        "pliers",
        "police",
        "pollution",
        "premises",
        "rain",
        "research",
        "rice",
        "salmon",
        "scissors",
        "series",
        "sewage",
        "shambles",
        "shrimp",
        "software",
        "staff",
        "swine",
        "tennis",
        "traffic",
        "transportation",
        "trout",
        "tuna",
        "wealth",
        "welfare",
        "whiting",
        "wildebeest",
        "wildlife",
        "you",
    ]
)
"""`data` and `metadata` are ours: they are in no published name in the singular."""
_UNCOUNTABLE_ENDS = re.compile(r"(pok[eé]mon|[^aeiou]ese|deer|fish|measles|o[iu]s|pox|sheep)$")
_IRREGULAR = {
    "anathemata": "anathema", "axes": "axe", "canvases": "canvas", "carves": "carve",
    "dice": "die", "dingoes": "dingo", "dogmata": "dogma", "eaves": "eave", "echoes": "echo",
    "feet": "foot", "geese": "goose", "genera": "genus", "grooves": "groove", "humans": "human",
    "lemmata": "lemma", "looies": "looey", "oxen": "ox", "passersby": "passerby",
    "pickaxes": "pickaxe", "proofs": "proof", "quizzes": "quiz", "schemata": "schema",
    "stigmata": "stigma", "stomata": "stoma", "teeth": "tooth", "thieves": "thief",
    "these": "this", "those": "that", "tornadoes": "tornado", "torpedoes": "torpedo",
    "valves": "valve", "viscera": "viscus", "volcanoes": "volcano", "yeses": "yes",
    "are": "is", "were": "was", "have": "has", "our": "my", "their": "its", "we": "i", "us": "me",
    "they": "he",
}  # fmt: skip
_SINGULARS = frozenset(_IRREGULAR.values())
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"men$", "man"),
        (r"(eau)x?$", r"\1"),
        (r"(child)ren$", r"\1"),
        (r"(pe)(rson|ople)$", r"\1rson"),
        (r"(matr|append)ices$", r"\1ix"),
        (r"(cod|mur|sil|vert|ind)ices$", r"\1ex"),
        (r"(alumn|alg|vertebr)ae$", r"\1a"),
        (
            r"(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$",
            r"\1on",
        ),
        (
            r"(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$",
            r"\1um",
        ),
        (
            r"(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$",
            r"\1us",
        ),
        (r"(test)(?:is|es)$", r"\1is"),
        (r"(movie|twelve|abuse|e[mn]u)s$", r"\1"),
        (r"(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$", r"\1sis"),
        (
            r"(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$",
            r"\1",
        ),
        (r"(seraph|cherub)im$", r"\1"),
        (r"\b((?:tit)?m|l)ice$", r"\1ouse"),
        (r"\b(mon|smil)ies$", r"\1ey"),
        (
            r"\b(l|(?:neck|cross|hog|aun)?t|coll|faer|food|gen|goon|group|hipp|junk|vegg|(?:pork)?p|charl|calor|cut)ies$",
            r"\1ie",
        ),
        (r"(dg|ss|ois|lk|ok|wn|mb|th|ch|ec|oal|is|ck|ix|sser|ts|wb)ies$", r"\1ie"),
        (r"ies$", "y"),
        (r"(ar|(?:wo|[ae])l|[eo][ao])ves$", r"\1f"),
        (r"(wi|kni|(?:after|half|high|low|mid|non|night|\W|^)li)ves$", r"\1fe"),
        (r"(ss)$", r"\1"),
        (r"s$", ""),
    )
)


def singular(word: str) -> str:
    """Return the singular of a lower-case word."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _SINGULARS or word in _UNCOUNTABLE or _UNCOUNTABLE_ENDS.search(word):
        return word
    for pattern, replacement in _RULES:
        if pattern.search(word):
            return pattern.sub(replacement, word)
    return word


def singular_of(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with the last one in the singular."""
    return (*parts[:-1], singular(parts[-1])) if parts else parts
