from typing import Literal, TypeAlias

Water: TypeAlias = Literal[">", "<"] | str
"""Values:

* `">"` (`Much`): Every day.
* `"<"` (`Little`)
"""
