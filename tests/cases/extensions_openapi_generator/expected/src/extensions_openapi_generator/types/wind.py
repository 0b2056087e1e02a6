from typing import Literal, TypeAlias

Wind: TypeAlias = Literal["n", "s"] | str
"""Values:

* `"n"` (`NORTH`)
* `"s"` (`class`)
"""
