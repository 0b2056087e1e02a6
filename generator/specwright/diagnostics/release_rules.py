"""What can be said about releases, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

RELEASE_RULES = (
    Rule(
        "invalid-package-version",
        "error",
        "a package cannot be released with its version",
        "write a version such as `1.4.0` or `1.4.0rc1` there",
        "Versions of Python packages have the form of PEP 440, and each is later than the one before.",
    ),
    Rule(
        "unknown-release",
        "error",
        "it is not known what the last release of a package offered",
        "release from a clone with its history, commit packages as they are released, or write "
        "`merge: {bases: stored}` into sdk.yaml before the next release",
        "The next version follows from what has changed since the last release. `.specwright.json` has the hash of "
        "`surface.json` as it was then; the file itself is looked for in the history of git, and in `.specwright.bases`.",
    ),
    Rule(
        "version-not-raised",
        "error",
        "the version in the configuration is released already, and something has changed",
        "raise the version, or write `auto`",
        "Two packages with one version cannot be told apart, and no index takes the second.",
    ),
    Rule(
        "version-too-small",
        "warning",
        "the version in the configuration is a smaller step than what has changed",
        "raise the version further, or write `auto`",
        "Users take an update to be safe by its version: a breaking change is a major version, and below 1.0.0 a minor "
        "one (Semantic Versioning 2.0.0). The release is made as it is asked for.",
    ),
)
