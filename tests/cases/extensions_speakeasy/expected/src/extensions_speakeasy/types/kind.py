from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["c", "b"]
"""Values:

* `"c"` (`Cocktail`): What is mixed.
* `"b"` (`Beer`): What is tapped.
"""
