from typing import TypeAlias

Length: TypeAlias = int
"""In bytes."""
