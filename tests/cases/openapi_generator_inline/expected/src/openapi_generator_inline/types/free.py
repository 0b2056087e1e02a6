from typing import TypeAlias

Free: TypeAlias = dict[str, object]
