"""What next versions have to be, by Semantic Versioning 2.0.0 and the levels of changes."""

from __future__ import annotations

import pytest

from specwright.diff.model import Bump, Change, Effect, Http, HttpLevel, SdkChange, SdkLevel, Use
from specwright.diff.semver import api_bump, complaint, read_version, sdk_bump
from specwright.diff.settings import Settings

USED = (Use("GET /o", "200 application/json", "out"),)


def change(http: str, sdk: str = "none", rule: str = "schema.type.changed") -> Change:
    levels = () if sdk == "none" else (SdkChange("sdk.x", "x", SdkLevel(sdk), "changed"),)
    return Change(
        rule, "Order", "changed", Effect.NONE, Http(HttpLevel(http), "so"), levels, USED, (), None,
        None, "0" * 16,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("levels", "base", "expected"),
    [
        (["none", "breaking"], "1.2.3", ("major", "2.0.0")),
        (["risky"], "1.2.3", ("minor", "1.3.0")),
        (["additive", "compatible"], "1.2.3", ("minor", "1.3.0")),
        (["compatible"], "1.2.3", ("patch", "1.2.4")),
        (["none"], "1.2.3", ("patch", "1.2.4")),
        ([], "1.2.3", ("none", "1.2.3")),
        (["breaking"], "0.9.3", ("minor", "0.10.0")),
        (["additive"], "0.9.3", ("patch", "0.9.4")),
        (["breaking"], "2026-01-31", ("major", None)),
        (["breaking"], "1.2", ("major", None)),
        (["breaking"], "2.0.0-rc.1", ("major", "2.0.0")),
        (["breaking"], "1.1.0-rc.1", ("major", "2.0.0")),
        (["compatible"], "1.1.0-rc.1+build", ("patch", "1.1.0")),
    ],
)
def test_the_version_of_an_api(
    levels: list[str], base: str, expected: tuple[str, str | None]
) -> None:
    bump = api_bump([change(level) for level in levels], base, base, Settings())

    assert (bump.level, bump.following) == expected


@pytest.mark.parametrize(
    ("http", "sdk", "profile", "expected"),
    [
        ("none", "source", "default", "2.0.0"),
        ("none", "typing", "default", "1.1.0"),
        ("none", "typing", "strict", "2.0.0"),
        ("none", "behaviour", "lenient", "1.0.1"),
        ("none", "additive", "default", "1.1.0"),
        ("none", "doc", "default", "1.0.1"),
        ("compatible", "none", "default", "1.0.0"),
        ("breaking", "none", "default", "1.1.0"),
        ("breaking", "doc", "default", "1.1.0"),
    ],
)
def test_the_version_of_a_package(http: str, sdk: str, profile: str, expected: str) -> None:
    """What breaks on the wire is at least a minor version: older packages fail."""
    bump = sdk_bump([change(http, sdk)], "1.0.0", "1.0.0", Settings(profile))

    assert bump.following == expected


def test_the_settings_choose_what_a_level_asks_for() -> None:
    settings = Settings(semver={"typing": "major"})

    assert sdk_bump([change("none", "typing")], "1.0.0", "1.0.0", settings).level == "major"


def test_what_is_in_the_package_alone_is_no_matter_of_the_api() -> None:
    bump = api_bump([change("none", "source", "sdk.method.renamed")], "1.0.0", "1.0.0", Settings())

    assert bump.level == "none"


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("2.0.0", None),
        ("3.0.0", None),
        ("1.9.9", "policy.version.insufficient-bump"),
        ("1.2.0", "policy.version.insufficient-bump"),
        ("2.0.0-rc.1", "policy.version.insufficient-bump"),
        ("1.1.9", "policy.version.decreased"),
        ("next", None),
    ],
)
def test_a_declared_version_is_checked(declared: str, expected: str | None) -> None:
    found = complaint(Bump("major", "so", "1.2.0", "2.0.0", declared))

    assert (found[0] if found else None) == expected


def test_versions_are_ordered_as_the_specification_says() -> None:
    """Semantic Versioning 2.0.0, section 11."""
    texts = [
        "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
        "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "2.0.0",
    ]  # fmt: skip
    versions = [read_version(text) for text in texts]
    ranks = [version.rank() for version in versions if version is not None]

    assert len(ranks) == len(texts)
    assert ranks == sorted(ranks)
