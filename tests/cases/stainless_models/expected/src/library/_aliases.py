"""Second names of what this package has, for programs that know a package of another generator."""

from ._client import AsyncLibrarySDK, LibrarySDK
from ._errors import APIError

LibrarySDKError = APIError
"""What all errors of this package are."""

Client = LibrarySDK
AsyncClient = AsyncLibrarySDK

__title__ = "library"
