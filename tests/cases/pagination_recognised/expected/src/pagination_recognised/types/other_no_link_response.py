from typing import TypeAlias

OtherNoLinkResponse: TypeAlias = list[str]
