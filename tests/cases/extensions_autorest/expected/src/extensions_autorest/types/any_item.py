from typing import Annotated, TypeAlias

from .._unions import Discriminator
from .book import Book
from .item import Item

AnyItem: TypeAlias = Annotated[Book | Item, Discriminator("@type", {"#Store.Book": Book}, Item)]
