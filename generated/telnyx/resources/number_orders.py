from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, SyncResource
from .._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

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

__all__ = ["NumberOrdersResource", "AsyncNumberOrdersResource"]

CREATE = Operation("POST", "/number_orders", body="json", result="types:NumberOrderCreateResponse")
RETRIEVE = Operation(
    "GET",
    "/number_orders/{number_order_id}",
    result="types:NumberOrderRetrieveResponse",
)
UPDATE = Operation(
    "PATCH",
    "/number_orders/{number_order_id}",
    body="json",
    result="types:NumberOrderUpdateResponse",
)
LIST = Operation(
    "GET",
    "/number_orders",
    names={"page_number": "page[number]", "page_size": "page[size]"},
    page="DefaultFlatPagination",
    result="types:NumberOrderListResponse",
)


class _Documented:
    def create(self, *args: Any, **kwargs: Any) -> Any:
        """Order phone numbers.

        Buys numbers that a search for available numbers found. Some countries ask for papers first;
        the order is pending until they are there.

        `POST /number_orders`

        Args:
            billing_group_id (str): Billing group that the numbers are counted in.
            connection_id (str): Connection or application that their calls go to.
            customer_reference (str): A reference of your own.
            messaging_profile_id (str): Messaging profile that their messages go to.
            phone_numbers: The numbers.

        Returns:
            `NumberOrderCreateResponse`: The order, as it was placed.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, UnprocessableEntityError,
            InternalServerError

        Example:
            client.number_orders.create(
                connection_id="1894736251940385627",
                customer_reference="order-4711",
                phone_numbers=[{"phone_number": "+13125550142"}],
            )
        """

    def retrieve(self, *args: Any, **kwargs: Any) -> Any:
        """Retrieve a number order.

        Gives one order with its numbers and what they still require.

        `GET /number_orders/{number_order_id}`

        Args:
            number_order_id (str): Id of the order.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, UnprocessableEntityError,
            InternalServerError

        Example:
            client.number_orders.retrieve("f88b257d-351f-4fe1-9a77-1ef60c562609")
        """

    def update(self, *args: Any, **kwargs: Any) -> Any:
        """Update a number order.

        Hands in what an order still requires, or changes your reference.

        `PATCH /number_orders/{number_order_id}`

        Args:
            number_order_id (str): Id of the order.
            customer_reference (str): A reference of your own.
            regulatory_requirements: What the numbers require, and how it is met.

        Returns:
            `NumberOrderUpdateResponse`: The order after the change.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, UnprocessableEntityError,
            InternalServerError

        Example:
            client.number_orders.update(
                "f88b257d-351f-4fe1-9a77-1ef60c562609",
                customer_reference="order-4712",
            )
        """

    def list(self, *args: Any, **kwargs: Any) -> Any:
        """List number orders.

        Gives your orders page by page, the latest first.

        `GET /number_orders`

        Args:
            filter (NumberOrderListFilterParam): Which orders to give. All conditions must hold.
            page_number (int): Number of the page, counted from 1. At least 1. The API's default
                is `1`.
            page_size (int): Numbers on a page. At least 1. At most 250. The API's default is
                `20`.

        Returns:
            A page; iterating over it goes on to all later ones.

        Raises:
            BadRequestError, AuthenticationError, NotFoundError, UnprocessableEntityError,
            InternalServerError

        Example:
            client.number_orders.list()
        """


class NumberOrdersResource(_Documented, SyncResource):
    """Purchases of phone numbers."""

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
        return self._call(CREATE, locals())

    def retrieve(
        self,
        number_order_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderRetrieveResponse:
        return self._call(RETRIEVE, locals())

    def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Omit = omit,
        regulatory_requirements: Iterable[RegulatoryRequirementUpdateParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderUpdateResponse:
        return self._call(UPDATE, locals())

    def list(
        self,
        *,
        filter: NumberOrderListFilterParam | Omit = omit,
        page_number: int | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> SyncDefaultFlatPagination[NumberOrderListResponse]:
        return self._call(LIST, locals())


class AsyncNumberOrdersResource(_Documented, AsyncResource):
    """Purchases of phone numbers."""

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
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        number_order_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderRetrieveResponse:
        return await self._call(RETRIEVE, locals())

    async def update(
        self,
        number_order_id: str,
        *,
        customer_reference: str | Omit = omit,
        regulatory_requirements: Iterable[RegulatoryRequirementUpdateParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NumberOrderUpdateResponse:
        return await self._call(UPDATE, locals())

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
        return self._paginate(LIST, locals())


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
