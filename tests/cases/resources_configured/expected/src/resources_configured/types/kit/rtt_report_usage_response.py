from typing import TypeAlias

from ..._models import BaseModel


class Day(BaseModel):
    rtt: float | None = None


class SourceUnionMember1(BaseModel):
    asn: str | None = None


Source: TypeAlias = str | SourceUnionMember1


class RTTReportUsageResponse(BaseModel):
    days: list[Day] | None = None

    source: Source | None = None
