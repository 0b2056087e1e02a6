"""The operations that openapi-python-client finds in a document.

A program for a Python that has it:

    python oracle_operations.py DOCUMENT

prints `[[method, path], ...]`, or null if it refuses the document.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any


def main() -> None:
    """Print what the other parser finds."""
    client: Any = importlib.import_module("openapi_python_client")
    config: Any = importlib.import_module("openapi_python_client.config")
    parser: Any = importlib.import_module("openapi_python_client.parser")
    path = Path(sys.argv[1])
    settings = config.Config.from_sources(
        config.ConfigFile(), config.MetaType.NONE, path, "utf-8", overwrite=True, output_path=None
    )
    data = client._get_document(source=path, timeout=5)
    found = (
        parser.GeneratorData.from_dict(data, config=settings) if isinstance(data, dict) else None
    )
    collections = getattr(found, "endpoint_collections_by_tag", None)
    if collections is None:
        json.dump(None, sys.stdout)
        return
    endpoints = {
        (_text(e.method), _text(e.path)) for c in collections.values() for e in c.endpoints
    }
    json.dump(sorted(endpoints), sys.stdout)


def _text(value: Any) -> str:
    """Return a text that the parser may have wrapped, to remember where it came from."""
    unwrap = getattr(value, "get_untrusted_value", None)
    return str(value if unwrap is None else unwrap())


if __name__ == "__main__":
    main()
