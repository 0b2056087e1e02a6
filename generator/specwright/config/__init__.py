"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`."""

from .digest import digest
from .model import (
    Casing,
    Config,
    EnvironmentConfig,
    EventConfig,
    MethodConfig,
    ModelConfig,
    OptionConfig,
    PageConfig,
    QueryConfig,
    ResourceConfig,
    Role,
    SettingConfig,
    StreamConfig,
    WebSocketConfig,
)
from .read import read_config
from .resources import CLIENT, SHARED
from .surfaces import OpenAPIGeneratorSurface

__all__ = [
    "CLIENT",
    "SHARED",
    "Casing",
    "Config",
    "EnvironmentConfig",
    "EventConfig",
    "MethodConfig",
    "ModelConfig",
    "OpenAPIGeneratorSurface",
    "OptionConfig",
    "PageConfig",
    "QueryConfig",
    "ResourceConfig",
    "Role",
    "SettingConfig",
    "StreamConfig",
    "WebSocketConfig",
    "digest",
    "read_config",
]
