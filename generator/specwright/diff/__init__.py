"""Two documents and two packages in, changes with verdicts out."""

from .acceptance import Acceptance, accepted, read_acceptances, remarks, written
from .catalogue import catalogue, explained, table
from .compare import Document, compare, compare_packages, edited, one_sided, tags, unchanged
from .filters import INTERNAL, Filter, FilterError, kept, read_filters
from .gates import GATES, Gate, GateError, read_gates
from .model import Change, Comparison, Edit, SdkChange, SdkLevel, Side
from .outcome import Outcome
from .render.markdown import plain
from .semver import sdk_bump
from .settings import PROFILES, Settings, read_settings

__all__ = [
    "GATES",
    "INTERNAL",
    "PROFILES",
    "Acceptance",
    "Change",
    "Comparison",
    "Document",
    "Edit",
    "Filter",
    "FilterError",
    "Gate",
    "GateError",
    "Outcome",
    "SdkChange",
    "SdkLevel",
    "Settings",
    "Side",
    "accepted",
    "catalogue",
    "compare",
    "compare_packages",
    "edited",
    "explained",
    "kept",
    "one_sided",
    "plain",
    "read_acceptances",
    "read_filters",
    "read_gates",
    "read_settings",
    "remarks",
    "sdk_bump",
    "table",
    "tags",
    "unchanged",
    "written",
]
