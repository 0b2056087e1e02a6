"""Two documents and two packages in, changes with verdicts out."""

from .acceptance import Acceptance, accepted, read_acceptances, remarks, written
from .catalogue import catalogue, explained, table
from .compare import Document, compare, one_sided, tags, unchanged
from .filters import Filter, FilterError, kept, read_filters
from .gates import GATES, Gate, GateError, read_gates
from .model import Change, Comparison, Side
from .outcome import Outcome
from .settings import PROFILES, Settings, read_settings

__all__ = [
    "GATES",
    "PROFILES",
    "Acceptance",
    "Change",
    "Comparison",
    "Document",
    "Filter",
    "FilterError",
    "Gate",
    "GateError",
    "Outcome",
    "Settings",
    "Side",
    "accepted",
    "catalogue",
    "compare",
    "explained",
    "kept",
    "one_sided",
    "read_acceptances",
    "read_filters",
    "read_gates",
    "read_settings",
    "remarks",
    "table",
    "tags",
    "unchanged",
    "written",
]
