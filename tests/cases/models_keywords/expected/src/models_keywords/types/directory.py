from typing import TypeAlias

Directory: TypeAlias = dict[str, object]
