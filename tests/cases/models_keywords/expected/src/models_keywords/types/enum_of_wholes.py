from typing import Literal, TypeAlias

EnumOfWholes: TypeAlias = Literal[1, 2, 3] | int
"""Values:

* `1` (`LOW`)
* `2` (`MIDDLE`)
* `3` (`HIGH`)
"""
