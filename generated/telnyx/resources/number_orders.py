# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from .._core.paginator import AsyncPaginator
    from .._core.types import Omit, RequestOptions
    from .._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ..pagination import AsyncDefaultFlatPagination, SyncDefaultFlatPagination
    from ..types.number_order_create_param import NumberOrderCreatePhoneNumberParam
    from ..types.number_order_create_response import NumberOrderCreateResponse
    from ..types.number_order_list_params import NumberOrderListFilterParam
    from ..types.number_order_list_response import NumberOrderListResponse
    from ..types.number_order_retrieve_response import NumberOrderRetrieveResponse
    from ..types.number_order_update_response import NumberOrderUpdateResponse
    from ..types.regulatory_requirement_update_param import RegulatoryRequirementUpdateParam

_CREATE = Operation("POST", "/number_orders", body="json", result="types:NumberOrderCreateResponse")
_RETRIEVE = Operation(
    "GET",
    "/number_orders/{number_order_id}",
    result="types:NumberOrderRetrieveResponse",
)
_UPDATE = Operation(
    "PATCH",
    "/number_orders/{number_order_id}",
    body="json",
    result="types:NumberOrderUpdateResponse",
)
_LIST = Operation(
    "GET",
    "/number_orders",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types:NumberOrderListResponse",
)


class NumberOrdersResource(SyncResource):
    """Orders of phone numbers."""

    with_raw_response: NumberOrdersResourceWithRawResponse
    with_streaming_response: NumberOrdersResourceWithStreamingResponse

    def create(
        self,
        *,
        billing_group_id: str | Omit = omit,
        connection_id: str | Omit = omit,
        customer_reference: str | Omit = omit,
        messaging_profile_id: str | Omit = omit,
        phone_numbers: Iterable[NumberOrderCreatePhoneNumberParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderCreateResponse:
        """Order phone numbers.

        Buys numbers that a search for available numbers found. Some countries ask for papers first;
        the order is pending until they are there.

        `POST /number_orders`

        Args:
            billing_group_id: Billing group that the numbers are counted in.
            connection_id: Connection or application that their calls go to.
            customer_reference: A reference of your own.
            messaging_profile_id: Messaging profile that their messages go to.
            phone_numbers: The numbers.

        Returns:
            The order, as it was placed.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        client.number_orders.create(
            connection_id="1894736251940385627",
            customer_reference="order-4711",
            phone_numbers=[{"phone_number": "+13125550142"}],
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        number_order_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderRetrieveResponse:
        """Retrieve a number order.

        Gives one order with its numbers and what they still require.

        `GET /number_orders/{number_order_id}`

        Args:
            number_order_id: Id of the order.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        client.number_orders.retrieve("f88b257d-351f-4fe1-9a77-1ef60c562609")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Omit = omit,
        regulatory_requirements: Iterable[RegulatoryRequirementUpdateParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderUpdateResponse:
        """Update a number order.

        Hands in what an order still requires, or changes your reference.

        `PATCH /number_orders/{number_order_id}`

        Args:
            number_order_id: Id of the order.
            customer_reference: A reference of your own.
            regulatory_requirements: What the numbers require, and how it is met.

        Returns:
            The order after the change.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        client.number_orders.update(
            "f88b257d-351f-4fe1-9a77-1ef60c562609",
            customer_reference="order-4712",
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(
        self,
        *,
        filter: NumberOrderListFilterParam | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[NumberOrderListResponse]:
        """List number orders.

        Gives your orders page by page, the latest first.

        `GET /number_orders`

        Args:
            filter: Which orders to give. All conditions must hold.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Numbers on a page. At least 1. At most 250. Defaults to `20`.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        for item in client.number_orders.list():
            print(item)
        ```
        """
        return self._call(_LIST, locals())


class AsyncNumberOrdersResource(AsyncResource):
    """Orders of phone numbers."""

    with_raw_response: AsyncNumberOrdersResourceWithRawResponse
    with_streaming_response: AsyncNumberOrdersResourceWithStreamingResponse

    async def create(
        self,
        *,
        billing_group_id: str | Omit = omit,
        connection_id: str | Omit = omit,
        customer_reference: str | Omit = omit,
        messaging_profile_id: str | Omit = omit,
        phone_numbers: Iterable[NumberOrderCreatePhoneNumberParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderCreateResponse:
        """Order phone numbers.

        Buys numbers that a search for available numbers found. Some countries ask for papers first;
        the order is pending until they are there.

        `POST /number_orders`

        Args:
            billing_group_id: Billing group that the numbers are counted in.
            connection_id: Connection or application that their calls go to.
            customer_reference: A reference of your own.
            messaging_profile_id: Messaging profile that their messages go to.
            phone_numbers: The numbers.

        Returns:
            The order, as it was placed.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        await client.number_orders.create(
            connection_id="1894736251940385627",
            customer_reference="order-4711",
            phone_numbers=[{"phone_number": "+13125550142"}],
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        number_order_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderRetrieveResponse:
        """Retrieve a number order.

        Gives one order with its numbers and what they still require.

        `GET /number_orders/{number_order_id}`

        Args:
            number_order_id: Id of the order.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        await client.number_orders.retrieve("f88b257d-351f-4fe1-9a77-1ef60c562609")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Omit = omit,
        regulatory_requirements: Iterable[RegulatoryRequirementUpdateParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderUpdateResponse:
        """Update a number order.

        Hands in what an order still requires, or changes your reference.

        `PATCH /number_orders/{number_order_id}`

        Args:
            number_order_id: Id of the order.
            customer_reference: A reference of your own.
            regulatory_requirements: What the numbers require, and how it is met.

        Returns:
            The order after the change.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        await client.number_orders.update(
            "f88b257d-351f-4fe1-9a77-1ef60c562609",
            customer_reference="order-4712",
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    def list(
        self,
        *,
        filter: NumberOrderListFilterParam | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        NumberOrderListResponse, AsyncDefaultFlatPagination[NumberOrderListResponse]
    ]:
        """List number orders.

        Gives your orders page by page, the latest first.

        `GET /number_orders`

        Args:
            filter: Which orders to give. All conditions must hold.
            page_number: Number of the page, counted from 1. At least 1. Defaults to `1`.
            page_size: Numbers on a page. At least 1. At most 250. Defaults to `20`.

        Raises:
            BadRequestError, NotFoundError, UnprocessableEntityError

        ```python
        async for item in client.number_orders.list():
            print(item)
        ```
        """
        return self._paginate(_LIST, locals())


if TYPE_CHECKING:

    class NumberOrdersResourceWithRawResponse:
        _of = NumberOrdersResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)

    class NumberOrdersResourceWithStreamingResponse:
        _of = NumberOrdersResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)

    class AsyncNumberOrdersResourceWithRawResponse:
        _of = AsyncNumberOrdersResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)

    class AsyncNumberOrdersResourceWithStreamingResponse:
        _of = AsyncNumberOrdersResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
