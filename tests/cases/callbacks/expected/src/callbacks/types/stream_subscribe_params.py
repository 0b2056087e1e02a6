from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field


class StreamSubscribeParams(TypedDict, total=False):
    callback_url: Required[Annotated[str, Field(alias="callbackUrl")]]
