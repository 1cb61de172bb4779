# Generated from the Pet Shop 1.2. Do not edit.

"""Types of `types`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .kind import *
    from .pet import *
    from .pet_add_params import *
    from .pet_list_params import *
    from .pet_param import *
    from .pet_update_photo_params import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "Kind Pet PetAddParams PetListParams PetParam PetUpdatePhotoParams",
    },
)
