# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core.paginator import AsyncPaginator
    from .._core.types import Omit, RequestOptions, SequenceNotStr
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ..types.phone_number_detailed import PhoneNumberDetailed
    from ..types.phone_number_list_params import PhoneNumberListFilterParam
    from ..types.phone_number_retrieve_response import PhoneNumberRetrieveResponse
    from ..types.phone_number_update_response import PhoneNumberUpdateResponse

_RETRIEVE = Operation("GET", "/phone_numbers/{id}", result="types:PhoneNumberRetrieveResponse")
_UPDATE = Operation(
    "PATCH",
    "/phone_numbers/{phone_number_id}",
    body="json",
    result="types:PhoneNumberUpdateResponse",
)
_LIST = Operation(
    "GET",
    "/phone_numbers",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types:PhoneNumberDetailed",
    arguments="types:PhoneNumberListParams",
)


class PhoneNumbersResource(SyncResource):
    """Phone numbers of the account, and their settings."""

    with_raw_response: PhoneNumbersResourceWithRawResponse
    with_streaming_response: PhoneNumbersResourceWithStreamingResponse

    def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> PhoneNumberRetrieveResponse:
        """Retrieve a phone number.

        Gives one of your numbers with its settings.

        `GET /phone_numbers/{id}`

        Args:
            id: Id of the number in your account, or the number itself in E.164 form.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        client.phone_numbers.retrieve("40385f64-5717-4562-b3fc-2c963f66afa6")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        phone_number_id: str,
        *,
        address_id: str | Omit = omit,
        billing_group_id: str | Omit = omit,
        connection_id: str | Omit = omit,
        customer_reference: str | Omit = omit,
        external_pin: str | Omit = omit,
        hd_voice_enabled: bool | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> PhoneNumberUpdateResponse:
        """Update a phone number.

        Changes the settings that are given.

        `PATCH /phone_numbers/{id}`

        Args:
            phone_number_id: Id of the number in your account, or the number itself in E.164
                form.
            address_id: Address of the number, for the law of its country.
            billing_group_id: Billing group that it is counted in.
            connection_id: Connection or application that its calls go to.
            customer_reference: A reference of your own.
            external_pin: Secret that another provider must give to take the number over.
            hd_voice_enabled: Whether calls are in HD.
            tags: Words to sort it by, in the place of all it has.

        Returns:
            The number after the change.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        client.phone_numbers.update(
            "40385f64-5717-4562-b3fc-2c963f66afa6",
            connection_id="1894736251940385627",
            tags=["reception"],
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        filter: PhoneNumberListFilterParam | Omit = omit,
        handle_messaging_profile_error: Literal["true", "false"] | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        sort: (
            Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]
            | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[PhoneNumberDetailed]:
        """List phone numbers.

        Gives the numbers of the account page by page.

        `GET /phone_numbers`

        Args:
            filter: Which numbers to give. All conditions must hold.
            handle_messaging_profile_error: Whether to answer without messaging settings when
                those cannot be had, instead of failing. Defaults to `false`.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Numbers on a page. At least 1. At most 250. Defaults to `20`.
            sort: What to sort by.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        for item in client.phone_numbers.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())


class AsyncPhoneNumbersResource(AsyncResource):
    """Phone numbers of the account, and their settings."""

    with_raw_response: AsyncPhoneNumbersResourceWithRawResponse
    with_streaming_response: AsyncPhoneNumbersResourceWithStreamingResponse

    async def retrieve(
        self,
        id: str,
        **request_options: Unpack[RequestOptions],
    ) -> PhoneNumberRetrieveResponse:
        """Retrieve a phone number.

        Gives one of your numbers with its settings.

        `GET /phone_numbers/{id}`

        Args:
            id: Id of the number in your account, or the number itself in E.164 form.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        await client.phone_numbers.retrieve("40385f64-5717-4562-b3fc-2c963f66afa6")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        phone_number_id: str,
        *,
        address_id: str | Omit = omit,
        billing_group_id: str | Omit = omit,
        connection_id: str | Omit = omit,
        customer_reference: str | Omit = omit,
        external_pin: str | Omit = omit,
        hd_voice_enabled: bool | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> PhoneNumberUpdateResponse:
        """Update a phone number.

        Changes the settings that are given.

        `PATCH /phone_numbers/{id}`

        Args:
            phone_number_id: Id of the number in your account, or the number itself in E.164
                form.
            address_id: Address of the number, for the law of its country.
            billing_group_id: Billing group that it is counted in.
            connection_id: Connection or application that its calls go to.
            customer_reference: A reference of your own.
            external_pin: Secret that another provider must give to take the number over.
            hd_voice_enabled: Whether calls are in HD.
            tags: Words to sort it by, in the place of all it has.

        Returns:
            The number after the change.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        await client.phone_numbers.update(
            "40385f64-5717-4562-b3fc-2c963f66afa6",
            connection_id="1894736251940385627",
            tags=["reception"],
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        filter: PhoneNumberListFilterParam | Omit = omit,
        handle_messaging_profile_error: Literal["true", "false"] | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        sort: (
            Literal["purchased_at", "phone_number", "connection_name", "usage_payment_method"]
            | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PhoneNumberDetailed, AsyncDefaultFlatPagination[PhoneNumberDetailed]]:
        """List phone numbers.

        Gives the numbers of the account page by page.

        `GET /phone_numbers`

        Args:
            filter: Which numbers to give. All conditions must hold.
            handle_messaging_profile_error: Whether to answer without messaging settings when
                those cannot be had, instead of failing. Defaults to `false`.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Numbers on a page. At least 1. At most 250. Defaults to `20`.
            sort: What to sort by.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        async for item in client.phone_numbers.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())


if TYPE_CHECKING:

    class PhoneNumbersResourceWithRawResponse:
        _of = PhoneNumbersResource
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)

    class PhoneNumbersResourceWithStreamingResponse:
        _of = PhoneNumbersResource
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)

    class AsyncPhoneNumbersResourceWithRawResponse:
        _of = AsyncPhoneNumbersResource
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)

    class AsyncPhoneNumbersResourceWithStreamingResponse:
        _of = AsyncPhoneNumbersResource
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
