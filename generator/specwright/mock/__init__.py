"""A server that behaves as an OpenAPI document says, for tests and demonstrations.

A request is judged by the document itself, as another library than ours reads it; a valid one is
answered with an example that conforms to the document.
"""

from .message import Refusal, Request
from .server import MockServer

__all__ = ["MockServer", "Refusal", "Request"]
