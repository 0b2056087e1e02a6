"""What can be said about overlays, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

OVERLAY_RULES = (
    Rule(
        "invalid-jsonpath",
        "error",
        "an expression is not JSONPath",
        "write it as RFC 9535 says",
        "Overlays select nodes with JSONPath as RFC 9535 defines it. What other tools add to it, "
        "such as `=~` or `~`, is not read; a name with another character than letters, digits and "
        "`_` is written `['name']`.",
    ),
    Rule(
        "overlay-copy-source",
        "error",
        "an overlay copies no node, or several",
        "select exactly one node with `copy`",
        "`copy` names what is merged with each target, so it has to select one node of the document "
        "as the actions before have left it.",
    ),
    Rule(
        "overlay-limit",
        "error",
        "an overlay would take too much time or memory",
        "write a more exact expression, with fewer `..` and `*`",
        "An expression may look at two million nodes and select 200,000, and its regular "
        "expressions may take five seconds. All overlays together may add a million nodes.",
        exit_status=2,
    ),
    Rule(
        "overlay-mismatch",
        "error",
        "an action does not fit what it is applied to",
        "give a value of the same kind, or remove the target in an action before",
        "Objects are merged with objects and arrays with arrays; an array also takes a single "
        "entry, and a primitive value is replaced by another. Overlay 1.0 has no primitive targets, "
        "and in Overlay 1.1 all targets of an action are of one kind.",
    ),
    Rule(
        "overlay-no-effect",
        "warning",
        "an overlay says something that changes nothing",
        "remove it, or say what it is to change",
        "An action changes something with `update`, with `copy` or with `remove: true`, which wins "
        "over the others.",
    ),
    Rule(
        "overlay-no-match",
        "error",
        "an action of an overlay, or a change of the configuration, matches nothing",
        "correct the target, or remove the action",
        "The action changes nothing. The Overlay Specification lets that pass, but it means that the "
        "document has changed, or that a name is misspelled: the package would lack what the action "
        "is there for.",
    ),
    Rule(
        "overlay-other-document",
        "warning",
        "an overlay is applied to another document than the one it extends",
        "correct `extends`, or remove it",
        "The document that is given, or that stands beside the overlay, is the one that counts.",
    ),
    Rule(
        "unknown-overlay-key",
        "error",
        "an overlay has a key that means nothing",
        "correct its spelling, or begin it with `x-`",
        "Overlays have the keys of the Overlay Specification 1.0 or 1.1, and extensions that begin "
        "with `x-`. `copy`, and `description` in `info`, are new in 1.1.",
    ),
)
