"""The whole lowering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from specwright import ir

from .configured import arrange
from .cycles import without_alias_cycles
from .idempotency import with_idempotency_key
from .inheritance import inherited_tags
from .listed import Listed, listed_models
from .operations import OperationLowering
from .pagination import pagination_of
from .queries import query_lowering
from .resources import group
from .schemas import SchemaLowering
from .security import lower_security
from .servers import lower_servers
from .streams import StreamLowering, configured_streams
from .unions import with_tags
from .unwrapping import unwrapping_of
from .webhooks import WebhookLowering, with_receiver
from .websockets import WebSocketLowering, configured_websockets

if TYPE_CHECKING:
    from specwright.config import Config
    from specwright.diagnostics import Report
    from specwright.openapi import Description


def _schemas(description: Description, listed: Listed | None, report: Report) -> SchemaLowering:
    """Return what lowers schemas, with the models of those that have names."""
    if listed is None:
        schemas = SchemaLowering(description, report, inherited_tags(description))
        for name, schema in description.schemas:
            schemas.named(name, schema)
        return schemas
    origins = {key: origin for key, (origin, _) in listed.items()}
    schemas = SchemaLowering(description, report, {}, origins)
    for origin, schema in listed.values():
        schemas.named(origin.name, schema)
    return schemas


def lower(description: Description, config: Config, report: Report) -> ir.Api:
    """Return the API that a document describes, arranged as the configuration says.

    Findings go to `report`.
    """
    listed = listed_models(config, description, report)
    schemas = _schemas(description, listed, report)
    security = lower_security(description, config, report)
    default = security.alternatives(description.security, description.node)
    servers = lower_servers(description, config, report)
    queries = query_lowering(config)
    lowering = OperationLowering(schemas, security, servers, default, queries, report)
    streams = StreamLowering(description, schemas, configured_streams(config), report)
    sockets = WebSocketLowering(description, schemas, configured_websockets(config), report)
    sent = WebhookLowering(schemas, report)
    lowered = (
        sockets.lowered(o, lowering) if sockets.opens(o) else streams.added(o, lowering.lower(o))
        for o in description.operations
    )
    operations = [
        with_idempotency_key(replace(operation, callbacks=sent.callbacks(o)), config)
        for o, operation in zip(description.operations, lowered, strict=True)
    ]
    webhooks = sent.webhooks(description.webhooks)
    schemas.finish()
    models = with_tags(without_alias_cycles(schemas.models))
    pagination = pagination_of(config, description, models, report)
    unwrapping = unwrapping_of(config, models, report)
    if config.resources:
        whole = (pagination, unwrapping)
        resources = arrange(config, description, operations, models, whole, report)
    else:
        paged = [unwrapping.of(replace(o, pagination=pagination.of(o))) for o in operations]
        resources = group(description, paged)
    return ir.Api(
        description.title,
        description.version,
        ir.Docs(description.summary, description.description),
        tuple(host.address for host in servers.hosts),
        default,
        security.credentials,
        with_receiver(resources, webhooks, models),
        models,
        servers.hosts,
        config.idempotency_header,
        pagination.classes(),
        tuple(
            ir.Setting(
                s.name, s.place, s.parameter, s.variable, s.default, ir.Docs(None, s.description)
            )
            for s in config.settings
            if not webhooks or s.place or s.name != config.webhook_option
        ),
        tuple(
            ir.EventRule(e.handle, e.events, e.data_starts_with, e.error_property)
            for e in config.events
        ),
        tuple(ir.ShownCall(e.use, e.verb, e.path, e.values) for e in config.examples),
    )
