from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field

from .._bodies import FileInput


class V1ThingCreatePartsParams(TypedDict, total=False):
    file: Required[FileInput]

    import_: Annotated[str, Field(alias="import")]
