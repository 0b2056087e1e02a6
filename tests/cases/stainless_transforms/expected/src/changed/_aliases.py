"""Second names of what this package has, for programs that know a package of another generator."""

from ._client import AsyncChanged, Changed
from ._errors import APIError

ChangedError = APIError
"""What all errors of this package are."""

Client = Changed
AsyncClient = AsyncChanged

__title__ = "changed"
