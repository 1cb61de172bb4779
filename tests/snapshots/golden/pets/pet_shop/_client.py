# Generated from the Pet Shop 1.2. Do not edit.

"""The client classes, with a resource for each group of operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.async_client import AsyncClient as _AsyncClient
from ._core.lazy import cached_property
from ._core.sync_client import SyncClient as _SyncClient

if TYPE_CHECKING:
    from .resources import owners as _owners, pets as _pets
    from .resources.owners import AsyncOwnersResource, OwnersResource
    from .resources.pets import AsyncPetsResource, PetsResource

__all__ = ["AsyncClient", "AsyncPetShop", "Client", "PetShop"]


class PetShop(_SyncClient):
    """Synchronous client for the Pet Shop.

    Pets and their owners.
    """

    @cached_property
    def owners(self) -> OwnersResource:
        from .resources.owners import OwnersResource

        return OwnersResource(self)

    @cached_property
    def pets(self) -> PetsResource:
        """Animals for sale."""
        from .resources.pets import PetsResource

        return PetsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PetShopWithRawResponse: ...

        @property
        def with_streaming_response(self) -> PetShopWithStreamingResponse: ...


class AsyncPetShop(_AsyncClient):
    """Asynchronous client for the Pet Shop.

    Pets and their owners.
    """

    @cached_property
    def owners(self) -> AsyncOwnersResource:
        from .resources.owners import AsyncOwnersResource

        return AsyncOwnersResource(self)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Animals for sale."""
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPetShopWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncPetShopWithStreamingResponse: ...


Client = PetShop
AsyncClient = AsyncPetShop

if TYPE_CHECKING:

    class PetShopWithRawResponse:
        owners: _owners.OwnersResourceWithRawResponse
        pets: _pets.PetsResourceWithRawResponse

    class PetShopWithStreamingResponse:
        owners: _owners.OwnersResourceWithStreamingResponse
        pets: _pets.PetsResourceWithStreamingResponse

    class AsyncPetShopWithRawResponse:
        owners: _owners.AsyncOwnersResourceWithRawResponse
        pets: _pets.AsyncPetsResourceWithRawResponse

    class AsyncPetShopWithStreamingResponse:
        owners: _owners.AsyncOwnersResourceWithStreamingResponse
        pets: _pets.AsyncPetsResourceWithStreamingResponse
