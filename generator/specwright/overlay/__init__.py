"""A document and overlays in, the document that they make of it out (Overlay 1.0 and 1.1).

Every node of the result still knows where it was written, in the document or in an overlay, and
has the pointer that it has in the result.
"""

from .overlaid import Changes, changed_document, overlaid_document

__all__ = ["Changes", "changed_document", "overlaid_document"]
