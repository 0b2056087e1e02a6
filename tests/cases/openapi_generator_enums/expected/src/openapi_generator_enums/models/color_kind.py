from openapi_generator_enums._openapi_generator import models as _base


class ColorKind(_base.TextEnum):
    """The schema `color-kind`."""

    RED = "red"
    LIGHT_BLUE = "light blue"
    EMPTY = ""
    ENUM_1 = "1"
    MINUS_5 = "-5"
    CLASS = "class"
    STAR = "*"
    A = "A"
    LESS_THAN_PAUSE_GREATER_THAN = "<pause>"
    HASH = "#"
    X_DOT_Y = "x.y"
    ENUM_2X = "2x"
    GREATER_THAN_EQUAL = ">="
    SNAKE_CASE = "snake_case"
    CAMELCASE = "camelCase"
    A_SLASH_B = "a/b"
