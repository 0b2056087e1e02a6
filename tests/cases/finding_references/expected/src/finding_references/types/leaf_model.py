from typing import TypeAlias

LeafModel: TypeAlias = object
