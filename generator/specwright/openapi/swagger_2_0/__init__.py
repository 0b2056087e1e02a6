"""Swagger 2.0 into the canonical form, as another reader of the same objects (decision 27)."""

from .document import read_contents

__all__ = ["read_contents"]
