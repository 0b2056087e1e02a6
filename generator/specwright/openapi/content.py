"""Reads `content`: Media Type Objects, the encodings in them, and examples."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct

from . import values
from .model import Encoding, MediaType
from .openapi_3_2 import check_encoding, check_encodings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.diagnostics import Report
    from specwright.document import Library, Node

    from .schemas import SchemaReader


class ContentReader(Struct, frozen=True):
    """Reads what bodies, responses and parameters carry."""

    library: Library
    schemas: SchemaReader
    report: Report

    def read(self, holder: Node) -> Iterator[MediaType]:
        """Yield the media types under `content`, sorted."""
        for content_type, written in values.children(holder, "content", self.report):
            if not values.is_mapping(written, self.report):
                continue
            # OpenAPI 3.2, 4.7: media types can be shared like everything else.
            reference = written.get("$ref")
            node = self.library.follow(reference) if reference is not None else written
            if node is not None and values.is_mapping(node, self.report):
                yield self._media_type(content_type, node)

    def example(self, holder: Node) -> Node | None:
        """Return the example of a parameter or a media type: the one, or the first by its name.

        OpenAPI 3.2, 4.19, calls the value `dataValue` where the serialized one may stand beside it.
        """
        single = holder.get("example")
        if single is not None:
            return single
        examples = holder.get("examples")
        found = sorted(examples.items(), key=itemgetter(0)) if examples is not None else []
        first = found[0][1] if found else None
        reference = first.get("$ref") if first is not None else None
        if reference is not None:
            first = self.library.follow(reference)
        if first is None:
            return None
        self.schemas.words.meet("dataValue", first.get("dataValue"))
        return first.get("value") or first.get("dataValue")

    def _media_type(self, content_type: str, node: Node) -> MediaType:
        schema, item = node.get("schema"), node.get("itemSchema")
        self.schemas.words.meet("itemSchema", item)
        check_encodings(node, self.report)
        return MediaType(
            node,
            content_type,
            self.schemas.read(schema) if schema is not None else None,
            self.example(node),
            tuple(self._encodings(node)),
            self.schemas.read(item) if item is not None else None,
        )

    def _encodings(self, node: Node) -> Iterator[Encoding]:
        for name, child in values.children(node, "encoding", self.report):
            if not values.is_mapping(child, self.report):
                continue
            check_encoding(child, self.report)
            style = values.text(child, "style", self.report)
            # Specification 4.8.15.1: each of the three says that the value is in a style.
            says_style = {"style", "explode", "allowReserved"} & child.mapping.keys()
            style = style or ("form" if says_style else None)
            yield Encoding(
                child,
                name,
                values.text(child, "contentType", self.report),
                style,
                values.flag(child, "explode", self.report, default=style == "form"),
                values.flag(child, "allowReserved", self.report),
            )
