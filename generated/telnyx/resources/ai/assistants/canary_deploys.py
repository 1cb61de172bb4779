# Generated from the Telnyx API 2.0.0. Do not edit.

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

_CREATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/canary-deploys",
    body="json",
    result="types.ai.assistants:CanaryDeployResponse",
)
_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/canary-deploys",
    result="types.ai.assistants:CanaryDeployResponse",
)
_UPDATE = Operation(
    "PUT",
    "/ai/assistants/{assistant_id}/canary-deploys",
    body="json",
    result="types.ai.assistants:CanaryDeployResponse",
)
_DELETE = Operation("DELETE", "/ai/assistants/{assistant_id}/canary-deploys", accept="*/*")


class CanaryDeploysResource(SyncResource):
    """Canary deployments, which route a share of the traffic to a version of an assistant."""

    with_raw_response: CanaryDeploysResourceWithRawResponse
    with_streaming_response: CanaryDeploysResourceWithStreamingResponse

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
            assistant_id: Id of the assistant.
            rules: The rules. The first one that fits a conversation decides; if none does, the
                main version answers.

        Returns:
            The new canary deploy.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.canary_deploys.create(
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
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Retrieve the canary deploy.

        Gives the rules that share an assistant's traffic between its versions.

        `GET /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.canary_deploys.retrieve(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_RETRIEVE, locals())

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
            assistant_id: Id of the assistant.
            rules: The rules. The first one that fits a conversation decides; if none does, the
                main version answers.

        Returns:
            The canary deploy after the change.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.canary_deploys.update(
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
        ```
        """
        return self._call(_UPDATE, locals())

    def delete(self, assistant_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete the canary deploy.

        Sends all traffic to the main version again.

        `DELETE /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.canary_deploys.delete(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._run(_DELETE, locals())


class AsyncCanaryDeploysResource(AsyncResource):
    """Canary deployments, which route a share of the traffic to a version of an assistant."""

    with_raw_response: AsyncCanaryDeploysResourceWithRawResponse
    with_streaming_response: AsyncCanaryDeploysResourceWithStreamingResponse

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
            assistant_id: Id of the assistant.
            rules: The rules. The first one that fits a conversation decides; if none does, the
                main version answers.

        Returns:
            The new canary deploy.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.canary_deploys.create(
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
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> CanaryDeployResponse:
        """Retrieve the canary deploy.

        Gives the rules that share an assistant's traffic between its versions.

        `GET /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.canary_deploys.retrieve(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_RETRIEVE, locals())

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
            assistant_id: Id of the assistant.
            rules: The rules. The first one that fits a conversation decides; if none does, the
                main version answers.

        Returns:
            The canary deploy after the change.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.canary_deploys.update(
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
        ```
        """
        return await self._call(_UPDATE, locals())

    async def delete(self, assistant_id: str, **request_options: Unpack[RequestOptions]) -> None:
        """Delete the canary deploy.

        Sends all traffic to the main version again.

        `DELETE /ai/assistants/{assistant_id}/canary-deploys`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.canary_deploys.delete(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._run(_DELETE, locals())


if TYPE_CHECKING:

    class CanaryDeploysResourceWithRawResponse:
        _of = CanaryDeploysResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        delete = raw(_of.delete)

    class CanaryDeploysResourceWithStreamingResponse:
        _of = CanaryDeploysResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        delete = streamed(_of.delete)

    class AsyncCanaryDeploysResourceWithRawResponse:
        _of = AsyncCanaryDeploysResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        delete = async_raw(_of.delete)

    class AsyncCanaryDeploysResourceWithStreamingResponse:
        _of = AsyncCanaryDeploysResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        delete = async_streamed(_of.delete)
