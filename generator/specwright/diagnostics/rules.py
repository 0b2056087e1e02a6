"""The registry of everything Specwright can say about an input.

A code is public: it is what people search for, and what they will name to accept a finding. It is
never renamed. `specwright rules` prints this table.
"""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING

from .config_rules import CONFIG_RULES
from .document_rules import DOCUMENT_RULES
from .file_rules import FILE_RULES
from .openapi_rules import OPENAPI_RULES
from .overlay_rules import OVERLAY_RULES
from .reference_rules import REFERENCE_RULES
from .release_rules import RELEASE_RULES
from .schema_rules import SCHEMA_RULES
from .support_rules import SUPPORT_RULES
from .verify_rules import VERIFY_RULES

if TYPE_CHECKING:
    from .rule import Rule

STAGES: dict[str, tuple[Rule, ...]] = {
    "files": DOCUMENT_RULES,
    "references": REFERENCE_RULES,
    "overlays": OVERLAY_RULES,
    "OpenAPI documents": OPENAPI_RULES,
    "schemas": SCHEMA_RULES,
    "what packages cannot do": SUPPORT_RULES,
    "the configuration": CONFIG_RULES,
    "generated files": FILE_RULES,
    "releases": RELEASE_RULES,
    "verification": VERIFY_RULES,
}
"""Every rule by what it is about, in the order in which a run looks at that."""

RULES: dict[str, Rule] = {
    rule.code: rule for rule in merge(*STAGES.values(), key=lambda rule: rule.code)
}
"""Every rule by its code, sorted."""
