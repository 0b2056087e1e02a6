"""`sdk.yaml`: the few choices about a package, in the vocabulary of `stainless.yml`."""

from .model import Casing, Config, MethodConfig, OptionConfig, PageConfig, ResourceConfig, Role
from .read import read_config
from .surfaces import OpenAPIGeneratorSurface

__all__ = [
    "Casing",
    "Config",
    "MethodConfig",
    "OpenAPIGeneratorSurface",
    "OptionConfig",
    "PageConfig",
    "ResourceConfig",
    "Role",
    "read_config",
]
