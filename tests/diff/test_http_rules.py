"""The law gives every rule the level that a client of the old document would give it."""

from __future__ import annotations

import pytest

from specwright.diff.http_rules import HTTP_RULES, level_of, why_of
from specwright.diff.law import judge
from specwright.diff.model import Edit, Effect, Guard, Polarity, Use

# rule, effect, where the client writes, where the server does: breaking, risky, additive, and
# compatible or nothing; a dash where there is no such place.
LEVELS = """
operation.added widen A -
operation.removed narrow B -
operation.moved narrow B -
operation.id.changed none C -
operation.tags.changed none C -
path.param-renamed none C -
webhook.added widen - A
webhook.removed narrow - B
callback.added widen - A
callback.removed narrow - B
link.changed none C C
server.added widen A -
server.removed unknown R -
server.changed unknown R -
server.variable.changed unknown R -
doc.changed none C C
doc.dialect.changed none C C
tag.changed none C C
extension.changed none C C
component.added none C C
component.removed none C C
component.renamed none C C
component.polarity.changed none C C
parameter.added-required narrow B -
parameter.added-optional widen A -
parameter.removed unknown R -
parameter.renamed unknown R -
parameter.moved incomparable B -
parameter.became-required narrow B -
parameter.became-optional widen C -
parameter.serialization.changed incomparable B -
parameter.form.changed incomparable B -
parameter.order.changed none C -
body.added-required narrow B -
body.added-optional widen A -
body.removed narrow B -
body.became-required narrow B -
body.became-optional widen C -
media.added widen A A
media.removed narrow B B
media.name.changed unknown R R
media.schema.added narrow B C
media.schema.removed widen C B
media.encoding.changed incomparable B R
media.item-schema.added narrow B C
media.item-schema.removed widen C B
response.added widen - A
response.removed narrow - B
header.added none - A
header.removed narrow - B
header.became-optional widen - B
header.became-required narrow - C
header.serialization.changed incomparable - B
property.added-required narrow B A
property.added-optional widen A A
property.removed unknown R B
property.renamed unknown R B
property.became-required narrow B C
property.became-optional widen C B
property.access.changed unknown R R
schema.type.narrowed narrow B C
schema.type.widened widen C B
schema.type.changed incomparable B B
schema.format.narrowed narrow B C
schema.format.widened widen C B
schema.format.changed incomparable B B
schema.nullable.added widen C B
schema.nullable.removed narrow B C
schema.bound.tightened narrow B C
schema.bound.loosened widen C R
schema.pattern.added narrow B C
schema.pattern.removed widen C R
schema.pattern.changed unknown R R
schema.pattern.loosened widen C R
schema.enum.introduced narrow B C
schema.enum.dropped widen C B
schema.enum.value-added widen C R
schema.enum.value-removed narrow B C
schema.const.added narrow B C
schema.const.removed widen C B
schema.const.changed incomparable B B
schema.default.changed unknown R C
schema.closedness.tightened narrow B C
schema.closedness.loosened widen C R
schema.items.tightened narrow B C
schema.items.loosened widen C B
schema.items.changed incomparable B B
schema.conditional.tightened narrow B C
schema.conditional.loosened widen C R
schema.conditional.changed incomparable B R
schema.union.variant-added widen C R
schema.union.variant-removed narrow B C
schema.union.wrapped incomparable B B
schema.union.unwrapped incomparable B B
schema.allof.added narrow B C
schema.allof.removed widen R R
schema.allof.residue.changed unknown R R
schema.discriminator.added none C C
schema.discriminator.removed none C R
schema.discriminator.property-changed incomparable B B
schema.discriminator.mapping-changed incomparable B B
schema.content.tightened narrow B C
schema.content.loosened widen C B
schema.content.changed incomparable B B
schema.xml.changed incomparable B B
security.requirement.tightened narrow B -
security.requirement.relaxed widen A -
security.requirement.changed incomparable B -
security.scheme.added none A -
security.scheme.removed none C -
security.scheme.changed incomparable B -
security.scheme.endpoint.changed unknown R -
security.scheme.scope.changed unknown R -
lifecycle.deprecated none C C
lifecycle.reactivated none C C
lifecycle.removed-before-sunset violation B B
lifecycle.sunset.invalid violation B B
lifecycle.stability.lowered violation B B
lifecycle.stability.raised none C C
lifecycle.stability.invalid violation B B
policy.version.insufficient-bump none C C
"""
ROWS = [line.split() for line in LEVELS.strip().splitlines()]
NAMES = {"B": {"breaking"}, "R": {"risky"}, "A": {"additive"}, "C": {"compatible", "none"}}


def test_the_table_lists_every_rule() -> None:
    assert sorted(row[0] for row in ROWS) == sorted(HTTP_RULES)


@pytest.mark.parametrize(("name", "effect", "client", "server"), ROWS, ids=lambda cell: cell)
def test_a_rule_has_the_level_that_follows_from_its_effect(
    name: str, effect: str, client: str, server: str
) -> None:
    rule = HTTP_RULES[name]
    expected = {Polarity.IN: client, Polarity.OUT: server}
    found = {
        polarity: judge(
            rule.effect, rule.growth, [polarity], rule.guards, effect_out=rule.effect_out
        )
        for polarity in Polarity
    }

    assert rule.effect.value == effect
    assert all(
        found[polarity].value in NAMES[level]
        for polarity, level in expected.items()
        if level != "-"
    )


@pytest.mark.parametrize("name", HTTP_RULES)
def test_a_rule_says_what_why_and_what_to_do(name: str) -> None:
    rule = HTTP_RULES[name]
    for text in (rule.summary, rule.why_in, rule.why_out, rule.fix):
        assert text
        assert not text.endswith(".")
        assert text[0] in "`" + text[0].lower()


def test_the_reason_is_that_of_the_side_that_suffers() -> None:
    uses = Use("GET /a", "200 text/plain", "out"), Use("POST /a", "body text/plain", "in")
    edit = Edit("schema.nullable.added", "A", "", Effect.WIDEN, None, None, uses)

    assert level_of(edit).value == "breaking"
    assert why_of(edit) == "clients that rely on a value get `null`"


def test_the_reason_of_a_milder_edit_is_not_that_of_its_rule() -> None:
    uses = (Use("GET /a", "security", "in"),)
    edit = Edit("security.scheme.changed", "key", "", Effect.WIDEN, None, None, uses)

    assert level_of(edit).value == "additive"
    assert why_of(edit) == "there is something new, which no client has to use"


def test_a_strict_judgement_takes_new_values_for_a_break() -> None:
    uses = (Use("GET /a", "200 text/plain", "out"),)
    edit = Edit("schema.enum.value-added", "A", "", Effect.WIDEN, None, None, uses)
    open_edit = Edit(
        "schema.enum.value-added", "A", "", Effect.WIDEN, None, None, uses,
        frozenset({Guard.OPEN_ENUM}),
    )  # fmt: skip

    assert (level_of(edit).value, level_of(edit, strict=True).value) == ("risky", "breaking")
    assert level_of(open_edit, strict=True).value == "none"


HARM = {"none": 0, "compatible": 0, "additive": 0, "risky": 1, "breaking": 2}


@pytest.mark.parametrize("polarity", Polarity)
@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        ("schema.enum.value-added", "schema.enum.dropped"),
        ("schema.const.added", "schema.enum.value-removed"),
        ("schema.bound.loosened", "schema.type.widened"),
        ("schema.closedness.loosened", "schema.type.widened"),
        ("schema.union.variant-added", "schema.type.widened"),
        ("schema.union.variant-removed", "schema.union.unwrapped"),
        ("schema.pattern.loosened", "schema.pattern.removed"),
        ("schema.format.widened", "schema.type.widened"),
        ("schema.items.loosened", "schema.type.widened"),
        ("parameter.added-optional", "parameter.added-required"),
        ("property.became-optional", "property.removed"),
    ],
)
def test_what_contains_a_change_is_no_milder(smaller: str, larger: str, polarity: Polarity) -> None:
    levels: list[int] = []
    for name in (smaller, larger):
        rule = HTTP_RULES[name]
        level = judge(rule.effect, rule.growth, [polarity], rule.guards, effect_out=rule.effect_out)
        levels.append(HARM[level.value])
    assert levels[0] <= levels[1]
