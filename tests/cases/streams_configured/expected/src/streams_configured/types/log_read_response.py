from typing import TypeAlias

LogReadResponse: TypeAlias = list[str]
