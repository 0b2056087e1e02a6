"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`."""

from .digest import digest
from .model import (
    Casing,
    Config,
    EnvironmentConfig,
    EventConfig,
    MethodConfig,
    OptionConfig,
    PageConfig,
    ResourceConfig,
    Role,
    StreamConfig,
    WebSocketConfig,
)
from .read import read_config
from .surfaces import OpenAPIGeneratorSurface

__all__ = [
    "Casing",
    "Config",
    "EnvironmentConfig",
    "EventConfig",
    "MethodConfig",
    "OpenAPIGeneratorSurface",
    "OptionConfig",
    "PageConfig",
    "ResourceConfig",
    "Role",
    "StreamConfig",
    "WebSocketConfig",
    "digest",
    "read_config",
]
