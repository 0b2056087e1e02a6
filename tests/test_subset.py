"""What is wrong with an operation matters where the operation is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate

if TYPE_CHECKING:
    from pathlib import Path

OPENAPI = """
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
paths:
  /fine: {get: {operationId: fine, tags: [good], responses: {'204': {description: ok}}}}
  /wrong: {get: {operationId: wrong, tags: [bad], parameters: [{in: query, schema: {type: string}}], responses: {'204': {description: ok}}}}
  /shared: {get: {operationId: shared, tags: [some], parameters: [{$ref: '#/components/parameters/P'}], responses: {'204': {description: ok}}}}
  /also: {get: {operationId: also, tags: [more], parameters: [{$ref: '#/components/parameters/P'}], responses: {'204': {description: ok}}}}
components: {parameters: {P: {in: query, schema: {type: string}}}}
"""
SWAGGER = """
swagger: '2.0'
info: {title: Shop, version: 1.0.0}
paths:
  /fine: {get: {operationId: fine, tags: [good], responses: {'204': {description: ok}}}}
  /wrong: {get: {operationId: wrong, tags: [bad], parameters: [{in: query, type: string}], responses: {'204': {description: ok}}}}
  /shared: {get: {operationId: shared, tags: [some], parameters: [{$ref: '#/parameters/P'}], responses: {'204': {description: ok}}}}
  /also: {get: {operationId: also, tags: [more], parameters: [{$ref: '#/parameters/P'}], responses: {'204': {description: ok}}}}
parameters: {P: {in: query, type: string}}
"""


@pytest.mark.parametrize("document", [OPENAPI, SWAGGER], ids=["openapi", "swagger"])
@pytest.mark.parametrize(
    ("include", "exclude", "lines"),
    [
        (("tag:good",), (), []),
        ((), ("tag:bad", "tag:some", "tag:more"), []),
        ((), ("tag:bad",), [9]),
        ((), ("tag:bad", "tag:some"), [9]),
        ((), ("tag:some", "tag:more"), [6]),
        (("tag:good", "path:/wrong"), (), [6]),
    ],
)
def test_errors_of_operations_that_are_not_wanted_stop_nothing(
    document: str,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    lines: list[int],
    tmp_path: Path,
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(document, encoding="utf-8")
    report = Report()
    made = generate(Source(spec, include=include, exclude=exclude), report, Timings())

    assert [(found.code, found.span.line) for found in report] == [
        ("missing-field", line) for line in lines
    ]
    assert bool(made.files) == (not lines)
