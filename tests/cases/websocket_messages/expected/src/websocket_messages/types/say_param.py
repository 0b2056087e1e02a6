from __future__ import annotations

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field


class SayParam(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["Say"]]

    reply_to: Annotated[str, Field(alias="replyTo")]
