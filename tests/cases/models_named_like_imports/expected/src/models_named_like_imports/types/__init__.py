"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .annotated import Annotated as Annotated
    from .annotated_param import AnnotatedParam as AnnotatedParam
    from .field import Field as Field
    from .field_param import FieldParam as FieldParam
    from .literal import Literal as Literal
    from .required import Required as Required
    from .required_param import RequiredParam as RequiredParam
    from .sequence import Sequence as Sequence
    from .sequence_param import SequenceParam as SequenceParam
    from .thing import Thing as Thing
    from .thing_create_thing_params import ThingCreateThingParams as ThingCreateThingParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Annotated": "annotated",
            "AnnotatedParam": "annotated_param",
            "Field": "field",
            "FieldParam": "field_param",
            "Literal": "literal",
            "Required": "required",
            "RequiredParam": "required_param",
            "Sequence": "sequence",
            "SequenceParam": "sequence_param",
            "Thing": "thing",
            "ThingCreateThingParams": "thing_create_thing_params",
        },
    )
