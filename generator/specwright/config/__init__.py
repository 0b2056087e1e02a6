"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`."""

from .digest import digest
from .model import (
    Casing,
    Config,
    EnvironmentConfig,
    EventConfig,
    Filter,
    MethodConfig,
    ModelConfig,
    OptionConfig,
    PageConfig,
    QueryConfig,
    ResourceConfig,
    Role,
    SettingConfig,
    StreamConfig,
    SubsetConfig,
    WebSocketConfig,
)
from .read import read_config
from .resources import CLIENT, SHARED
from .subset import FilterError, subset_of
from .surfaces import OpenAPIGeneratorSurface
from .templates import EDITIONS, TEMPLATES_VERSION, TemplateConfig, editions_from

__all__ = [
    "CLIENT",
    "EDITIONS",
    "SHARED",
    "TEMPLATES_VERSION",
    "Casing",
    "Config",
    "EnvironmentConfig",
    "EventConfig",
    "Filter",
    "FilterError",
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
    "SubsetConfig",
    "TemplateConfig",
    "WebSocketConfig",
    "digest",
    "editions_from",
    "read_config",
    "subset_of",
]
