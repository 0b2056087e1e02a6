"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .all_of_lists import AllOfLists as AllOfLists
    from .all_of_numbers import AllOfNumbers as AllOfNumbers
    from .all_of_text import AllOfText as AllOfText
    from .all_of_unions import AllOfUnions as AllOfUnions
    from .all_of_values import AllOfValues as AllOfValues
    from .any_json import AnyJson as AnyJson
    from .base import Base as Base
    from .beside import Beside as Beside
    from .circle import Circle as Circle
    from .closed import Closed as Closed
    from .conditional import Conditional as Conditional
    from .constants import Constants as Constants
    from .containing import Containing as Containing
    from .contents import Contents as Contents
    from .dependent import Dependent as Dependent
    from .described_only import DescribedOnly as DescribedOnly
    from .detail import Detail as Detail
    from .directory import Directory as Directory
    from .encoded import Encoded as Encoded
    from .enum_of_anything import EnumOfAnything as EnumOfAnything
    from .enum_of_flags import EnumOfFlags as EnumOfFlags
    from .enum_of_like_names import EnumOfLikeNames as EnumOfLikeNames
    from .enum_of_null import EnumOfNull as EnumOfNull
    from .enum_of_parts import EnumOfParts as EnumOfParts
    from .enum_of_wholes import EnumOfWholes as EnumOfWholes
    from .figure import Figure as Figure
    from .forbidding import Forbidding as Forbidding
    from .holder import Holder as Holder
    from .inline_figure import InlineFigure as InlineFigure
    from .left import Left as Left
    from .linked import Linked as Linked
    from .list_or_flag import ListOrFlag as ListOrFlag
    from .mapped import Mapped as Mapped
    from .mapped_rest import MappedRest as MappedRest
    from .maybe_base import MaybeBase as MaybeBase
    from .merged import Merged as Merged
    from .names_of_properties import NamesOfProperties as NamesOfProperties
    from .nest import Nest as Nest
    from .nullables import Nullables as Nullables
    from .object_or_text import ObjectOrText as ObjectOrText
    from .one_member import OneMember as OneMember
    from .open_point import OpenPoint as OpenPoint
    from .part import Part as Part
    from .patterned import Patterned as Patterned
    from .patterned_beside import PatternedBeside as PatternedBeside
    from .point import Point as Point
    from .points import Points as Points
    from .refined import Refined as Refined
    from .requires_one import RequiresOne as RequiresOne
    from .right import Right as Right
    from .said import Said as Said
    from .several import Several as Several
    from .square import Square as Square
    from .tree import Tree as Tree
    from .twice_the_same import TwiceTheSame as TwiceTheSame
    from .unevaluated import Unevaluated as Unevaluated
    from .unevaluated_items import UnevaluatedItems as UnevaluatedItems
    from .variants import Variants as Variants
    from .whatever import Whatever as Whatever
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AllOfLists": "all_of_lists",
            "AllOfNumbers": "all_of_numbers",
            "AllOfText": "all_of_text",
            "AllOfUnions": "all_of_unions",
            "AllOfValues": "all_of_values",
            "AnyJson": "any_json",
            "Base": "base",
            "Beside": "beside",
            "Circle": "circle",
            "Closed": "closed",
            "Conditional": "conditional",
            "Constants": "constants",
            "Containing": "containing",
            "Contents": "contents",
            "Dependent": "dependent",
            "DescribedOnly": "described_only",
            "Detail": "detail",
            "Directory": "directory",
            "Encoded": "encoded",
            "EnumOfAnything": "enum_of_anything",
            "EnumOfFlags": "enum_of_flags",
            "EnumOfLikeNames": "enum_of_like_names",
            "EnumOfNull": "enum_of_null",
            "EnumOfParts": "enum_of_parts",
            "EnumOfWholes": "enum_of_wholes",
            "Figure": "figure",
            "Forbidding": "forbidding",
            "Holder": "holder",
            "InlineFigure": "inline_figure",
            "Left": "left",
            "Linked": "linked",
            "ListOrFlag": "list_or_flag",
            "Mapped": "mapped",
            "MappedRest": "mapped_rest",
            "MaybeBase": "maybe_base",
            "Merged": "merged",
            "NamesOfProperties": "names_of_properties",
            "Nest": "nest",
            "Nullables": "nullables",
            "ObjectOrText": "object_or_text",
            "OneMember": "one_member",
            "OpenPoint": "open_point",
            "Part": "part",
            "Patterned": "patterned",
            "PatternedBeside": "patterned_beside",
            "Point": "point",
            "Points": "points",
            "Refined": "refined",
            "RequiresOne": "requires_one",
            "Right": "right",
            "Said": "said",
            "Several": "several",
            "Square": "square",
            "Tree": "tree",
            "TwiceTheSame": "twice_the_same",
            "Unevaluated": "unevaluated",
            "UnevaluatedItems": "unevaluated_items",
            "Variants": "variants",
            "Whatever": "whatever",
        },
    )
