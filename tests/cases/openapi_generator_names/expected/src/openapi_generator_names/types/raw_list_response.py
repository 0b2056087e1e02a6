from typing import TypeAlias

RawListResponse: TypeAlias = list[str]
