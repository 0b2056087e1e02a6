from typing import TypeAlias

RawImportResponse: TypeAlias = dict[str, int]
