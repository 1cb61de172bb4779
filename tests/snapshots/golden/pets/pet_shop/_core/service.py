# Generated from the Pet Shop 1.2. Do not edit.

"""Constants of this API: base URL, security schemes, defaults."""

from __future__ import annotations

from .config import Scheme, Service

__all__ = ["RootError", "SERVICE", "PetShopError"]


class PetShopError(Exception):
    """Base class of all errors that this client raises."""


RootError = PetShopError

SERVICE = Service(
    name="pet_shop",
    title="Pet Shop",
    version="0.1.0",
    client="PetShop",
    environment="PET_SHOP",
    base_url="https://eu.pets.example.com/v2",
    array_format="repeat",
    security=(("key",),),
    schemes={"key": Scheme("header", name="X-Key")},
)
