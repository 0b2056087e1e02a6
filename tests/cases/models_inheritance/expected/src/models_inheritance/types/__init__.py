"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .animal import Animal as Animal
    from .animal_add_params import AnimalAddParams as AnimalAddParams
    from .animal_list_response import AnimalListResponse as AnimalListResponse
    from .animal_param import AnimalParam as AnimalParam
    from .any_animal import AnyAnimal as AnyAnimal
    from .any_animal_param import AnyAnimalParam as AnyAnimalParam
    from .any_bird import AnyBird as AnyBird
    from .any_bird_param import AnyBirdParam as AnyBirdParam
    from .bird import Bird as Bird
    from .bird_param import BirdParam as BirdParam
    from .cat import Cat as Cat
    from .cat_param import CatParam as CatParam
    from .owl import Owl as Owl
    from .owl_param import OwlParam as OwlParam
    from .zoo import Zoo as Zoo
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Animal": "animal",
            "AnimalAddParams": "animal_add_params",
            "AnimalListResponse": "animal_list_response",
            "AnimalParam": "animal_param",
            "AnyAnimal": "any_animal",
            "AnyAnimalParam": "any_animal_param",
            "AnyBird": "any_bird",
            "AnyBirdParam": "any_bird_param",
            "Bird": "bird",
            "BirdParam": "bird_param",
            "Cat": "cat",
            "CatParam": "cat_param",
            "Owl": "owl",
            "OwlParam": "owl_param",
            "Zoo": "zoo",
        },
    )
