"""What `generate --verify` can say, in the order of the codes."""

from __future__ import annotations

from .rule import Rule

VERIFY_RULES = (
    Rule(
        "verify-example",
        "warning",
        "an example is not what its schema says",
        "correct the example, or the schema",
        "`generate --verify` reads each example with the model of its schema, as an answer would be "
        "read, and writes it again. The package works; either the document shows what the server "
        "does not send, or it describes it wrongly.",
    ),
    Rule(
        "verify-import",
        "error",
        "a generated module cannot be imported",
        "report this: it is a bug of the generator, whatever the spec says",
        "`generate --verify` imports every module of a package with warnings as errors and completes "
        "every model.",
    ),
    Rule(
        "verify-types",
        "error",
        "a type checker finds an error in generated code",
        "report this: it is a bug of the generator, whatever the spec says",
        "`generate --verify` runs `mypy --strict` over the package. The place is that of the "
        "generated file.",
    ),
    Rule(
        "verify-unavailable",
        "error",
        "what `--verify` needs is not installed",
        "run `pip install 'specwright[verify]'`",
        "Generated packages are imported and type-checked by the Python that runs Specwright.",
        exit_status=2,
    ),
)
