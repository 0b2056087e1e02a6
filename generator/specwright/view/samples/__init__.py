"""Values that stand in examples: valid for the API, readable, and the same in every run."""

from .fits import Judged
from .source import Call, Entries, Part, call_lines, import_lines, source_of, source_of_json
from .values import NoSampleError, Samples, effort

__all__ = [
    "Call",
    "Entries",
    "Judged",
    "NoSampleError",
    "Part",
    "Samples",
    "call_lines",
    "effort",
    "import_lines",
    "source_of",
    "source_of_json",
]
