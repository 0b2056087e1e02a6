from typing import Literal, TypeAlias

Level: TypeAlias = Literal[0, 1] | int
"""How bad it is.

Values:

* `0` (`CALM`): Stay.
* `1` (`STORMY`): Leave.
"""
