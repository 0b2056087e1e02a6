"""Groups operations into resources as a configuration says."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from specwright.config import Config, MethodConfig, ResourceConfig
    from specwright.diagnostics import Report
    from specwright.openapi import Description

    from .pagination import PaginationLowering
    from .unwrapping import Unwrapping

Endpoint = tuple[str, str]
"""A verb in upper case and a path."""


@dataclass(slots=True)
class Configured:
    """Arranges operations. One that is named twice gets a copy with models of its own.

    `models` are those of the API; those of the copies are added to them.
    """

    operations: Mapping[Endpoint, ir.Operation]
    models: dict[ir.ModelId, ir.Model]
    tags: Mapping[str, str | None]
    """What the document says of each tag."""
    omitted: frozenset[Endpoint]
    """Those that the spec has and that could not be read, or that are not wanted; that is said."""
    pagination: PaginationLowering
    unwrapping: Unwrapping
    report: Report
    _used: set[Endpoint] = field(default_factory=set[Endpoint])

    def resources(
        self, configs: Sequence[ResourceConfig], above: str = ""
    ) -> tuple[ir.Resource, ...]:
        """Return the resources, in the order of the configuration."""
        return tuple(self._resource(config, f"{above}{config.name}") for config in configs)

    def left(self, unspecified: Sequence[Endpoint]) -> Iterator[ir.Operation]:
        """Yield the operations that the configuration says nothing of."""
        said = {*self._used, *unspecified}
        for endpoint, operation in self.operations.items():
            if endpoint not in said:
                yield operation

    def _resource(self, config: ResourceConfig, name: str) -> ir.Resource:
        written = (self._method(method, name) for method in config.methods)
        found = tuple(operation for operation in written if operation is not None)
        return ir.Resource(
            config.name,
            ir.Docs(description=self._description(config.name, found)),
            found,
            self.resources(config.children, f"{name}."),
            has_own_types=config.is_standalone,
        )

    def _description(self, name: str, operations: tuple[ir.Operation, ...]) -> str | None:
        """Return what the document says of the one tag that all operations of a resource have.

        Of several tags it is the one that is called like the resource.
        """
        shared = set(self.tags).intersection(*(operation.tags for operation in operations))
        if operations and len(shared) == 1:
            return self.tags[shared.pop()]
        return self.tags[name] if name in shared else None

    def _method(self, config: MethodConfig, resource: str) -> ir.Operation | None:
        endpoint = (config.verb, config.path)
        operation = self.operations.get(endpoint)
        if operation is None:
            if endpoint not in self.omitted:
                self._report_unknown(config)
            return None
        if endpoint in self._used:
            operation, models = ir.copied(operation, self.models, f"{resource}.{config.name}")
            self.models.update(models)
        self._used.add(endpoint)
        positional = operation.positional
        if config.positional is not None:
            positional = self._positional(config, operation)
        pagination = self.pagination.of(operation, config)
        made = replace(operation, chosen=config.name, positional=positional, pagination=pagination)
        if config.is_deprecated:
            made = replace(made, docs=replace(made.docs, deprecated=True))
        if config.body_argument is not None and made.body is not None:
            # Who has a name for the body passes it as a whole, whatever is in it.
            made = replace(
                made, body=replace(made.body, argument=config.body_argument, fields=None)
            )
        return self.unwrapping.item(self.unwrapping.of(made, config))

    def _positional(self, config: MethodConfig, operation: ir.Operation) -> tuple[str, ...]:
        of_path = {p.name: p.name for p in operation.parameters if p.place == "path"}
        of_path |= {name.replace("-", "_"): name for name in of_path}
        for name in config.positional or ():
            if name not in of_path:
                message = f"`{config.path}` has no parameter `{name}` to pass by position"
                self.report.add("invalid-config", config.node.span, message)
        return tuple(of_path[name] for name in config.positional or () if name in of_path)

    def _report_unknown(self, config: MethodConfig) -> None:
        written = f"{config.verb.lower()} {config.path}"
        message = f"the spec has no `{written}`"
        known = [f"{verb.lower()} {path}" for verb, path in self.operations]
        close = get_close_matches(written, known, 1)
        help_ = f"write `{close[0]}`, if that is meant" if close else None
        self.report.add("unknown-endpoint", config.node.span, message, help=help_)


def arrange(
    config: Config,
    description: Description,
    operations: Sequence[ir.Operation],
    models: dict[ir.ModelId, ir.Model],
    lowering: tuple[PaginationLowering, Unwrapping],
    report: Report,
) -> tuple[ir.Resource, ...]:
    """Return the resources of a configuration; `models` gets those of copied operations as well.

    An operation that the configuration says nothing of is reported, and not among them; the models
    that are its alone leave `models`.
    """
    # Configurations write verbs in any case.
    known = {(o.method.upper(), o.path): o for o in operations}
    omitted = frozenset((o.method.upper(), o.path) for o in description.omitted)
    omitted |= frozenset(description.excluded)
    tags = {tag.name: tag.description or tag.summary for tag in description.tags}
    configured = Configured(known, models, tags, omitted, *lowering, report)
    found = configured.resources(config.resources)
    places = {o.identity: o.node.key_span for o in description.operations}
    _forget({o.id for o in configured.left(())}, models)
    for operation in configured.left(config.unspecified):
        message = f"no resource has `{operation.method.lower()} {operation.path}`"
        report.add("unconfigured-operation", places[operation.source], message)
    return found


def _forget(operations: set[str], models: dict[ir.ModelId, ir.Model]) -> None:
    """Remove the models that stand in some operations and nowhere else."""
    for key in [key for key in models if ir.operation_of(models[key], models) in operations]:
        del models[key]
