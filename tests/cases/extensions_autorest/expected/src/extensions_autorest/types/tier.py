from typing import Literal, TypeAlias

Tier: TypeAlias = Literal["std", "prem"]
"""Values:

* `"std"` (`Standard`): Slow.
* `"prem"` (`Premium`)
"""
