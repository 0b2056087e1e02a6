"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import body_files_params as body_files_params
    from . import parameter_styles_params as parameter_styles_params
    from . import unions_param as unions_param
    from .body_files_params import BodyFilesParams as BodyFilesParams
    from .body_form_params import BodyFormParams as BodyFormParams
    from .body_lists_params import BodyListsParams as BodyListsParams
    from .body_octets_params import BodyOctetsParams as BodyOctetsParams
    from .body_open_params import BodyOpenParams as BodyOpenParams
    from .body_plain_params import BodyPlainParams as BodyPlainParams
    from .cat import Cat as Cat
    from .cat_param import CatParam as CatParam
    from .dog import Dog as Dog
    from .dog_param import DogParam as DogParam
    from .examples import Examples as Examples
    from .numbers import Numbers as Numbers
    from .parameter_styles_params import ParameterStylesParams as ParameterStylesParams
    from .texts import Texts as Texts
    from .tree import Tree as Tree
    from .tree_param import TreeParam as TreeParam
    from .unions import Unions as Unions
    from .unions_param import UnionsParam as UnionsParam
    from .value_change_params import ValueChangeParams as ValueChangeParams
    from .value_examples_params import ValueExamplesParams as ValueExamplesParams
    from .value_numbers_params import ValueNumbersParams as ValueNumbersParams
    from .value_texts_params import ValueTextsParams as ValueTextsParams
    from .value_trees_params import ValueTreesParams as ValueTreesParams
    from .value_unions_params import ValueUnionsParams as ValueUnionsParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "body_files_params": "body_files_params",
            "parameter_styles_params": "parameter_styles_params",
            "unions_param": "unions_param",
            "BodyFilesParams": "body_files_params",
            "BodyFormParams": "body_form_params",
            "BodyListsParams": "body_lists_params",
            "BodyOctetsParams": "body_octets_params",
            "BodyOpenParams": "body_open_params",
            "BodyPlainParams": "body_plain_params",
            "Cat": "cat",
            "CatParam": "cat_param",
            "Dog": "dog",
            "DogParam": "dog_param",
            "Examples": "examples",
            "Numbers": "numbers",
            "ParameterStylesParams": "parameter_styles_params",
            "Texts": "texts",
            "Tree": "tree",
            "TreeParam": "tree_param",
            "Unions": "unions",
            "UnionsParam": "unions_param",
            "ValueChangeParams": "value_change_params",
            "ValueExamplesParams": "value_examples_params",
            "ValueNumbersParams": "value_numbers_params",
            "ValueTextsParams": "value_texts_params",
            "ValueTreesParams": "value_trees_params",
            "ValueUnionsParams": "value_unions_params",
        },
    )
