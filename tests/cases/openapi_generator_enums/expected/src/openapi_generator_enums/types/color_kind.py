from typing import Literal, TypeAlias

ColorKind: TypeAlias = (
    Literal[
        "red",
        "light blue",
        "",
        "1",
        "-5",
        "class",
        "*",
        "A",
        "<pause>",
        "#",
        "x.y",
        "2x",
        ">=",
        "snake_case",
        "camelCase",
        "a/b",
    ]
    | str
)
