"""What a package was generated from, for `.specwright.json`: the same on every machine."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from .config import hash_of_choices

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .config import Config
    from .document import File
    from .overrides import Override


def made_from(
    files: Iterable[File], config: Config, overrides: Iterable[Override]
) -> dict[str, object]:
    """Return hashes of what a package was generated from.

    `spec` is one of what documents say, with overlays applied and all that they refer to: comments, the
    order of mappings and where the files are make no difference, as they make none in the package.

    Args:
        files: The documents.
        config: The configuration.
        overrides: The templates of the project.
    """
    said = sorted(_hash(json.dumps(f.data, sort_keys=True, default=str)) for f in files)
    templates = {override.name: _hash(override.text) for override in overrides}
    return {
        "spec": _hash("\n".join(said)),
        "configuration": hash_of_choices(config),
        "edition": config.edition,
        **({"templates": templates} if templates else {}),
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
