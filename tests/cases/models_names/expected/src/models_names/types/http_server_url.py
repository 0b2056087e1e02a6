from typing import TypeAlias

HTTPServerURL: TypeAlias = dict[str, object]
