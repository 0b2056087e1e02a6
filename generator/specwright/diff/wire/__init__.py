"""Two documents in, the edits between them out: everything but what a package makes of them."""

from .compare import compare_contracts, compare_documents

__all__ = ["compare_contracts", "compare_documents"]
