from typing import TypeAlias

from .store_list_response import StoreListResponse

StoreListEnvelope: TypeAlias = list[StoreListResponse]
