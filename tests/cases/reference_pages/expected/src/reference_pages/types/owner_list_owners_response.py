from typing import TypeAlias

from .owner import Owner

OwnerListOwnersResponse: TypeAlias = list[Owner]
