"""Specwright: OpenAPI documents in, Python SDKs out.

The command line is `specwright` (see `cli`); `pipeline.generate` is the same from Python.
"""

__version__ = "0.1.0"
