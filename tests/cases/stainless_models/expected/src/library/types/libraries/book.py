from typing import Annotated, TypeAlias

from pydantic import Field

from ..._models import BaseModel
from ..shared.person import Person


class ContentListTextPartLlmAsPartTextPart(BaseModel):
    text: str


class ContentListTextPartLlmAsPartLlmAsPart(BaseModel):
    prompt: str


ContentListTextPartLlmAsPart: TypeAlias = ContentListTextPartLlmAsPartTextPart | ContentListTextPartLlmAsPartLlmAsPart


class ContentTextPart(BaseModel):
    text: str


Content: TypeAlias = str | ContentTextPart | list[ContentListTextPartLlmAsPart]


class Book(BaseModel):
    id: str

    content: Content

    author: Person | None = None

    api_model_number: Annotated[str | None, Field(alias="model_number")] = None
