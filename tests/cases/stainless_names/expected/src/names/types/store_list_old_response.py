from typing import TypeAlias

from .store import Store

StoreListOldResponse: TypeAlias = list[Store]
