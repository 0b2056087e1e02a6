"""Keys of `stainless.yml` that other generators had a use for and a Python package has none for.

They are mentioned once, together, with the reason: whoever keeps such a file knows then that they
are not forgotten.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LANGUAGE = "for other languages"
_RELEASE = "about repositories and releases, which are not ours to make"
_PAGES = "for pages that are not generated here"
_TESTS = "about tests that are not generated"
_BUILD = "about the tools of a repository"
_TERMS = "about terms, which are yours to state: files of your own stay where they are"
_ORDER = "the order of what has a name is no part of an interface"
_OWN = "what Specwright does anyway"
_OPTION = "what callers choose themselves, with options of the client and of each call"
_MISSING = "not there yet"


def _table(**reasons: tuple[str, ...]) -> Mapping[str, str]:
    known = {
        "language": _LANGUAGE,
        "release": _RELEASE,
        "pages": _PAGES,
        "tests": _TESTS,
        "build": _BUILD,
        "terms": _TERMS,
        "order": _ORDER,
        "own": _OWN,
        "options": _OPTION,
        "missing": _MISSING,
    }
    return MappingProxyType({key: known[r] for r, keys in reasons.items() for key in keys})


WEBHOOK = "the client has `webhooks.unwrap` if the document has webhooks"

EDITION = _BUILD
TOP = _table(
    release=("codeflow", "diagnostics"),
    build=("workspace",),
    language=("package", "mcp", "terraform"),
)
ORGANIZATION = _table(
    pages=("docs", "contact", "security_contact", "display_name", "logo"),
    release=("github_org", "upload_spec"),
)
LANGUAGES = _table(
    language=(
        *("cli", "csharp", "dotnet", "go", "java", "kotlin", "mcp", "node", "openapi", "php"),
        *("ruby", "rust", "sql", "swift", "terraform", "typescript"),
    )
)
PYTHON = _table(
    release=("production_repo", "staging_repo", "publish", "skip"),
    build=("edition", "options", "keep_files"),
    pages=("readme_title",),
)
CLIENT = _table(options=("default_timeout", "default_retries"), missing=("default_headers",))
SETTINGS = _table(
    tests=("disable_mock_tests", "mock_server"),
    order=("sort_schema_properties",),
    own=("per_endpoint_security",),
    terms=("python", "license", "file_header"),
)
OPTION = _table(
    tests=("required_in_tests", "example"), missing=("send_in_cookie", "server_variable")
)
METHOD = _table(
    tests=("skip_test_reason",),
    language=("mcp", "terraform"),
    pages=("docs", "description"),
    missing=("discriminator",),
    options=("default_request_options",),
)
RESOURCE = _table(language=("mcp", "terraform", "path_prefix"), pages=("docs", "description"))
MODEL = _table(
    language=("mcp", "terraform"),
    pages=("description",),
    own=("force_generation",),
    missing=("no_params_suffix", "param_model"),
)
STREAM = _table(missing=("params_type_name",))
OPENAPI = _table(pages=("code_samples", "code_sample_languages"))
EXAMPLES = _table(pages=("include_stainless_attribution",))
