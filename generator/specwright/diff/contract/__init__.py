"""A document in, what it promises about its operations out, with effective values.

Whatever can be said in several ways is one thing here: what is inherited or shared, what a default
leaves out, what an older version calls otherwise. The inside of schemas is not looked at; they stay nodes.
"""

from .content import is_bytes
from .model import (
    Alternative,
    Body,
    Callback,
    Contract,
    Effective,
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    Requirements,
    Response,
    Scheme,
    Server,
    Servers,
    Site,
    Style,
    Written,
)
from .nodes import children, resolved
from .read import (
    parts_of,
    read_contract,
    read_operation,
    read_requirements_of,
    read_servers_of,
    read_shared,
)
from .swagger_2_0 import OF_SCHEMAS

__all__ = [
    "OF_SCHEMAS",
    "Alternative",
    "Body",
    "Callback",
    "Contract",
    "Effective",
    "Encoding",
    "Header",
    "MediaType",
    "Operation",
    "Parameter",
    "Requirements",
    "Response",
    "Scheme",
    "Server",
    "Servers",
    "Site",
    "Style",
    "Written",
    "children",
    "is_bytes",
    "parts_of",
    "read_contract",
    "read_operation",
    "read_requirements_of",
    "read_servers_of",
    "read_shared",
    "resolved",
]
