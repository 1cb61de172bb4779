"""`client.ai.assistants.canary_deploys`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.assistants.canary_deploy_response import CanaryDeployResponse
    from ....types.ai.assistants.canary_rule import CanaryRule
    from ....types.ai.assistants.canary_rule_param import CanaryRuleParam

__all__ = ["CanaryDeploysResource", "AsyncCanaryDeploysResource"]

CREATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/canary-deploys",
    body="json",
    result="types.ai.assistants.canary_deploy_response:CanaryDeployResponse",
)
RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/canary-deploys",
    result="types.ai.assistants.canary_deploy_response:CanaryDeployResponse",
)
UPDATE = Operation(
    "PUT",
    "/ai/assistants/{assistant_id}/canary-deploys",
    body="json",
    result="types.ai.assistants.canary_deploy_response:CanaryDeployResponse",
)
DELETE = Operation("DELETE", "/ai/assistants/{assistant_id}/canary-deploys", accept="*/*")


class CanaryDeploysResource(SyncResource):
    """A share of the traffic for a version that is being tried out."""

    def create(
        self,
        assistant_id: str,
        *,
        rules: Iterable[CanaryRule | CanaryRuleParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Create a canary deploy.

        Sends a part of an assistant's traffic to other versions. An assistant has one canary deploy
        at most.

        `POST /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.
            rules (Iterable[CanaryRule | CanaryRuleParam]): The rules. The first one that fits a
                conversation decides; if none does, the main version answers.

        Returns:
            `CanaryDeployResponse`: The new canary deploy.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.canary_deploys.create(
                "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
                rules=[
                    {
                        "match": [
                            {
                                "attribute": "telnyx_end_user_target",
                                "operator": "starts_with",
                                "values": ["+49"],
                            },
                        ],
                        "serve": {"version_id": "1d455702-7166-4d9f-9b8c-112df8fdeb08"},
                    },
                    {
                        "serve": {
                            "rollout": [
                                {
                                    "version_id": "1d455702-7166-4d9f-9b8c-112df8fdeb08",
                                    "weight": 10,
                                },
                            ],
                        },
                    },
                ],
            )
            print(result)
        """
        return self._call(CREATE, locals())

    def retrieve(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Retrieve the canary deploy.

        Gives the rules that share an assistant's traffic between its versions.

        `GET /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.canary_deploys.retrieve(
                "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            )
            print(result)
        """
        return self._call(RETRIEVE, locals())

    def update(
        self,
        assistant_id: str,
        *,
        rules: Iterable[CanaryRule | CanaryRuleParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Update the canary deploy.

        Puts new rules in the place of all old ones.

        `PUT /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.
            rules (Iterable[CanaryRule | CanaryRuleParam]): The rules. The first one that fits a
                conversation decides; if none does, the main version answers.

        Returns:
            `CanaryDeployResponse`: The canary deploy after the change.

        Raises:
            UnprocessableEntityError

        Example:
            result = client.ai.assistants.canary_deploys.update(
                "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
                rules=[
                    {
                        "serve": {
                            "rollout": [
                                {
                                    "version_id": "1d455702-7166-4d9f-9b8c-112df8fdeb08",
                                    "weight": 25,
                                },
                            ],
                        },
                    },
                ],
            )
            print(result)
        """
        return self._call(UPDATE, locals())

    def delete(self, assistant_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete the canary deploy.

        Sends all traffic to the main version again.

        `DELETE /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.

        Raises:
            UnprocessableEntityError

        Example:
            client.ai.assistants.canary_deploys.delete(
                "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            )
        """
        self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CanaryDeploysResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CanaryDeploysResourceWithStreamingResponse: ...


class AsyncCanaryDeploysResource(AsyncResource):
    """A share of the traffic for a version that is being tried out."""

    async def create(
        self,
        assistant_id: str,
        *,
        rules: Iterable[CanaryRule | CanaryRuleParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Create a canary deploy.

        Sends a part of an assistant's traffic to other versions. An assistant has one canary deploy
        at most.

        `POST /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.
            rules (Iterable[CanaryRule | CanaryRuleParam]): The rules. The first one that fits a
                conversation decides; if none does, the main version answers.

        Returns:
            `CanaryDeployResponse`: The new canary deploy.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(CREATE, locals())

    async def retrieve(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Retrieve the canary deploy.

        Gives the rules that share an assistant's traffic between its versions.

        `GET /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(RETRIEVE, locals())

    async def update(
        self,
        assistant_id: str,
        *,
        rules: Iterable[CanaryRule | CanaryRuleParam] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Update the canary deploy.

        Puts new rules in the place of all old ones.

        `PUT /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.
            rules (Iterable[CanaryRule | CanaryRuleParam]): The rules. The first one that fits a
                conversation decides; if none does, the main version answers.

        Returns:
            `CanaryDeployResponse`: The canary deploy after the change.

        Raises:
            UnprocessableEntityError
        """
        return await self._call(UPDATE, locals())

    async def delete(self, assistant_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete the canary deploy.

        Sends all traffic to the main version again.

        `DELETE /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id (str): Id of the assistant.

        Raises:
            UnprocessableEntityError
        """
        await self._call(DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCanaryDeploysResourceWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCanaryDeploysResourceWithStreamingResponse: ...


if TYPE_CHECKING:

    class CanaryDeploysResourceWithRawResponse:
        create = raw(CanaryDeploysResource.create)
        retrieve = raw(CanaryDeploysResource.retrieve)
        update = raw(CanaryDeploysResource.update)
        delete = raw(CanaryDeploysResource.delete)

    class CanaryDeploysResourceWithStreamingResponse:
        create = streamed(CanaryDeploysResource.create)
        retrieve = streamed(CanaryDeploysResource.retrieve)
        update = streamed(CanaryDeploysResource.update)
        delete = streamed(CanaryDeploysResource.delete)

    class AsyncCanaryDeploysResourceWithRawResponse:
        create = async_raw(AsyncCanaryDeploysResource.create)
        retrieve = async_raw(AsyncCanaryDeploysResource.retrieve)
        update = async_raw(AsyncCanaryDeploysResource.update)
        delete = async_raw(AsyncCanaryDeploysResource.delete)

    class AsyncCanaryDeploysResourceWithStreamingResponse:
        create = async_streamed(AsyncCanaryDeploysResource.create)
        retrieve = async_streamed(AsyncCanaryDeploysResource.retrieve)
        update = async_streamed(AsyncCanaryDeploysResource.update)
        delete = async_streamed(AsyncCanaryDeploysResource.delete)
