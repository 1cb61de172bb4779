# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions, SequenceNotStr
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.assistant_integration import AssistantIntegration
    from ....types.ai.assistant_integration_param import AssistantIntegrationParam
    from ....types.ai.assistant_interruption_settings import AssistantInterruptionSettings
    from ....types.ai.assistant_interruption_settings_param import (
        AssistantInterruptionSettingsParam,
    )
    from ....types.ai.assistant_mcp_server import AssistantMcpServer
    from ....types.ai.assistant_mcp_server_param import AssistantMcpServerParam
    from ....types.ai.assistant_tools_param import AssistantToolsParam
    from ....types.ai.assistants_list import AssistantsList
    from ....types.ai.conversation_flow_create_param import ConversationFlowCreateParam
    from ....types.ai.enabled_features import EnabledFeatures
    from ....types.ai.external_llm import ExternalLLM
    from ....types.ai.external_llm_param import ExternalLLMParam
    from ....types.ai.fallback_config import FallbackConfig
    from ....types.ai.fallback_config_param import FallbackConfigParam
    from ....types.ai.inference_embedding import InferenceEmbedding
    from ....types.ai.insight_settings import InsightSettings
    from ....types.ai.insight_settings_param import InsightSettingsParam
    from ....types.ai.messaging_settings import MessagingSettings
    from ....types.ai.messaging_settings_param import MessagingSettingsParam
    from ....types.ai.observability import Observability
    from ....types.ai.observability_param import ObservabilityParam
    from ....types.ai.post_conversation_settings import PostConversationSettings
    from ....types.ai.post_conversation_settings_param import PostConversationSettingsParam
    from ....types.ai.privacy_settings import PrivacySettings
    from ....types.ai.privacy_settings_param import PrivacySettingsParam
    from ....types.ai.telephony_settings import TelephonySettings
    from ....types.ai.telephony_settings_param import TelephonySettingsParam
    from ....types.ai.transcription_settings import TranscriptionSettings
    from ....types.ai.transcription_settings_param import TranscriptionSettingsParam
    from ....types.ai.voice_settings import VoiceSettings
    from ....types.ai.voice_settings_param import VoiceSettingsParam
    from ....types.ai.widget_settings import WidgetSettings
    from ....types.ai.widget_settings_param import WidgetSettingsParam

_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
    result="types.ai:InferenceEmbedding",
)
_UPDATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/versions/{version_id}",
    body="json",
    result="types.ai:InferenceEmbedding",
    arguments="types.ai.assistants:VersionUpdateParams",
)
_LIST = Operation("GET", "/ai/assistants/{assistant_id}/versions", result="types.ai:AssistantsList")
_DELETE = Operation("DELETE", "/ai/assistants/{assistant_id}/versions/{version_id}", accept="*/*")
_PROMOTE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/versions/{version_id}/promote",
    result="types.ai:InferenceEmbedding",
)


class VersionsResource(SyncResource):
    """Versions of an assistant."""

    with_raw_response: VersionsResourceWithRawResponse
    with_streaming_response: VersionsResourceWithStreamingResponse

    def retrieve(
        self,
        version_id: str,
        *,
        assistant_id: str,
        include_mcp_servers: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Retrieve a version.

        Gives an assistant as it is in one of its versions.

        `GET /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.
            include_mcp_servers: Also tell the MCP servers that the version uses.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.versions.retrieve(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        version_id: str,
        *,
        assistant_id: str,
        conversation_flow: ConversationFlowCreateParam | Omit = omit,
        description: str | Omit = omit,
        dynamic_variables: Mapping[str, object] | Omit = omit,
        dynamic_variables_webhook_timeout_ms: int | Omit = omit,
        dynamic_variables_webhook_url: str | Omit = omit,
        enabled_features: Iterable[EnabledFeatures] | Omit = omit,
        external_llm: ExternalLLM | ExternalLLMParam | Omit = omit,
        fallback_config: FallbackConfig | FallbackConfigParam | Omit = omit,
        greeting: str | Omit = omit,
        insight_settings: InsightSettings | InsightSettingsParam | Omit = omit,
        instructions: str | Omit = omit,
        integrations: Iterable[AssistantIntegration | AssistantIntegrationParam] | Omit = omit,
        interruption_settings: (
            AssistantInterruptionSettings | AssistantInterruptionSettingsParam | Omit
        ) = omit,
        llm_api_key_ref: str | Omit = omit,
        mcp_servers: Iterable[AssistantMcpServer | AssistantMcpServerParam] | Omit = omit,
        messaging_settings: MessagingSettings | MessagingSettingsParam | Omit = omit,
        model: str | Omit = omit,
        name: str | Omit = omit,
        observability_settings: Observability | ObservabilityParam | Omit = omit,
        post_conversation_settings: (
            PostConversationSettings | PostConversationSettingsParam | Omit
        ) = omit,
        privacy_settings: PrivacySettings | PrivacySettingsParam | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        telephony_settings: TelephonySettings | TelephonySettingsParam | Omit = omit,
        tool_ids: SequenceNotStr[str] | Omit = omit,
        tools: AssistantToolsParam | Omit = omit,
        transcription: TranscriptionSettings | TranscriptionSettingsParam | Omit = omit,
        version_name: str | Omit = omit,
        voice_settings: VoiceSettings | VoiceSettingsParam | Omit = omit,
        widget_settings: WidgetSettings | WidgetSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Update a version.

        Changes a version in place. Which one answers stays as it is.

        `POST /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.
            conversation_flow: A conversation as steps, and ways between them.
            description: A note on what it is for.
            dynamic_variables: Values for the `{{variables}}` in the instructions, the greeting
                and the tools, by name.
            dynamic_variables_webhook_timeout_ms: Milliseconds to wait for the webhook that
                supplies variables. After that, the values given here are used. At least 1. At most
                10000. Defaults to `1500`.
            dynamic_variables_webhook_url: Where to ask for the variables when a conversation
                starts. Values from there go before the ones given here.
            enabled_features: Channels that it takes part in.
            external_llm: A model that you host yourself, behind an interface like OpenAI's chat
                completions.
            fallback_config: What to think with when the first model fails.
            greeting: What it says first. Empty to wait for the other side; may hold
                `{{variables}}`.
            insight_settings: What is to be found out about conversations once they are over.
            instructions: What it should do and how. May hold `{{variables}}`.
            integrations: Integrations that it may use.
            interruption_settings: What happens when a caller speaks while the assistant does.
            llm_api_key_ref: Name of the secret that holds the key for the model's provider.
                Needed for models that Telnyx does not host.
            mcp_servers: MCP servers whose tools it may use.
            messaging_settings: How the assistant takes part in text messages.
            model: The model that it thinks with. `client.ai.retrieve_models()` lists them.
            name: Display name.
            observability_settings: Sends what the model does to Langfuse, to be looked at
                there.
            post_conversation_settings: What the assistant does once a conversation is over.
            privacy_settings: What is kept of conversations.
            tags: Tags.
            telephony_settings: How the assistant behaves on calls.
            tool_ids: Ids of shared tools that it may use.
            transcription: How speech becomes text.
            version_name: Name of the version that the change makes. At most 50 characters.
                Defaults to `New assistant`.
            voice_settings: The voice, and how it speaks.
            widget_settings: How the widget looks that puts the assistant on a web page.

        Returns:
            The version after the change.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.versions.update(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            instructions="Offer appointments in the morning first.",
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(self, assistant_id: str, **request_options: Unpack[RequestOptions]) -> AssistantsList:
        """List an assistant's versions.

        Gives all versions of an assistant, each with its settings.

        `GET /ai/assistants/{assistant_id}/versions`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.versions.list("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return self._call(_LIST, locals())

    def delete(
        self,
        version_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Delete a version.

        Removes a version for good. The main one cannot be deleted.

        `DELETE /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.versions.delete(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._run(_DELETE, locals())

    def promote(
        self,
        version_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Promote a version.

        Makes a version the main one. It answers from now on, and any canary deploy ends.

        `POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.

        Returns:
            The assistant, as it is now.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.versions.promote(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return self._call(_PROMOTE, locals())


class AsyncVersionsResource(AsyncResource):
    """Versions of an assistant."""

    with_raw_response: AsyncVersionsResourceWithRawResponse
    with_streaming_response: AsyncVersionsResourceWithStreamingResponse

    async def retrieve(
        self,
        version_id: str,
        *,
        assistant_id: str,
        include_mcp_servers: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Retrieve a version.

        Gives an assistant as it is in one of its versions.

        `GET /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.
            include_mcp_servers: Also tell the MCP servers that the version uses.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.versions.retrieve(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        version_id: str,
        *,
        assistant_id: str,
        conversation_flow: ConversationFlowCreateParam | Omit = omit,
        description: str | Omit = omit,
        dynamic_variables: Mapping[str, object] | Omit = omit,
        dynamic_variables_webhook_timeout_ms: int | Omit = omit,
        dynamic_variables_webhook_url: str | Omit = omit,
        enabled_features: Iterable[EnabledFeatures] | Omit = omit,
        external_llm: ExternalLLM | ExternalLLMParam | Omit = omit,
        fallback_config: FallbackConfig | FallbackConfigParam | Omit = omit,
        greeting: str | Omit = omit,
        insight_settings: InsightSettings | InsightSettingsParam | Omit = omit,
        instructions: str | Omit = omit,
        integrations: Iterable[AssistantIntegration | AssistantIntegrationParam] | Omit = omit,
        interruption_settings: (
            AssistantInterruptionSettings | AssistantInterruptionSettingsParam | Omit
        ) = omit,
        llm_api_key_ref: str | Omit = omit,
        mcp_servers: Iterable[AssistantMcpServer | AssistantMcpServerParam] | Omit = omit,
        messaging_settings: MessagingSettings | MessagingSettingsParam | Omit = omit,
        model: str | Omit = omit,
        name: str | Omit = omit,
        observability_settings: Observability | ObservabilityParam | Omit = omit,
        post_conversation_settings: (
            PostConversationSettings | PostConversationSettingsParam | Omit
        ) = omit,
        privacy_settings: PrivacySettings | PrivacySettingsParam | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        telephony_settings: TelephonySettings | TelephonySettingsParam | Omit = omit,
        tool_ids: SequenceNotStr[str] | Omit = omit,
        tools: AssistantToolsParam | Omit = omit,
        transcription: TranscriptionSettings | TranscriptionSettingsParam | Omit = omit,
        version_name: str | Omit = omit,
        voice_settings: VoiceSettings | VoiceSettingsParam | Omit = omit,
        widget_settings: WidgetSettings | WidgetSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Update a version.

        Changes a version in place. Which one answers stays as it is.

        `POST /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.
            conversation_flow: A conversation as steps, and ways between them.
            description: A note on what it is for.
            dynamic_variables: Values for the `{{variables}}` in the instructions, the greeting
                and the tools, by name.
            dynamic_variables_webhook_timeout_ms: Milliseconds to wait for the webhook that
                supplies variables. After that, the values given here are used. At least 1. At most
                10000. Defaults to `1500`.
            dynamic_variables_webhook_url: Where to ask for the variables when a conversation
                starts. Values from there go before the ones given here.
            enabled_features: Channels that it takes part in.
            external_llm: A model that you host yourself, behind an interface like OpenAI's chat
                completions.
            fallback_config: What to think with when the first model fails.
            greeting: What it says first. Empty to wait for the other side; may hold
                `{{variables}}`.
            insight_settings: What is to be found out about conversations once they are over.
            instructions: What it should do and how. May hold `{{variables}}`.
            integrations: Integrations that it may use.
            interruption_settings: What happens when a caller speaks while the assistant does.
            llm_api_key_ref: Name of the secret that holds the key for the model's provider.
                Needed for models that Telnyx does not host.
            mcp_servers: MCP servers whose tools it may use.
            messaging_settings: How the assistant takes part in text messages.
            model: The model that it thinks with. `client.ai.retrieve_models()` lists them.
            name: Display name.
            observability_settings: Sends what the model does to Langfuse, to be looked at
                there.
            post_conversation_settings: What the assistant does once a conversation is over.
            privacy_settings: What is kept of conversations.
            tags: Tags.
            telephony_settings: How the assistant behaves on calls.
            tool_ids: Ids of shared tools that it may use.
            transcription: How speech becomes text.
            version_name: Name of the version that the change makes. At most 50 characters.
                Defaults to `New assistant`.
            voice_settings: The voice, and how it speaks.
            widget_settings: How the widget looks that puts the assistant on a web page.

        Returns:
            The version after the change.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.versions.update(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            instructions="Offer appointments in the morning first.",
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    async def list(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantsList:
        """List an assistant's versions.

        Gives all versions of an assistant, each with its settings.

        `GET /ai/assistants/{assistant_id}/versions`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.versions.list("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return await self._call(_LIST, locals())

    async def delete(
        self,
        version_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Delete a version.

        Removes a version for good. The main one cannot be deleted.

        `DELETE /ai/assistants/{assistant_id}/versions/{version_id}`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.versions.delete(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._run(_DELETE, locals())

    async def promote(
        self,
        version_id: str,
        *,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Promote a version.

        Makes a version the main one. It answers from now on, and any canary deploy ends.

        `POST /ai/assistants/{assistant_id}/versions/{version_id}/promote`

        Args:
            assistant_id: Id of the assistant.
            version_id: Id of the version.

        Returns:
            The assistant, as it is now.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.versions.promote(
            "1d455702-7166-4d9f-9b8c-112df8fdeb08",
            assistant_id="assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
        )
        ```
        """
        return await self._call(_PROMOTE, locals())


if TYPE_CHECKING:

    class VersionsResourceWithRawResponse:
        _of = VersionsResource
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)
        promote = raw(_of.promote)

    class VersionsResourceWithStreamingResponse:
        _of = VersionsResource
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)
        promote = streamed(_of.promote)

    class AsyncVersionsResourceWithRawResponse:
        _of = AsyncVersionsResource
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)
        promote = async_raw(_of.promote)

    class AsyncVersionsResourceWithStreamingResponse:
        _of = AsyncVersionsResource
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
        promote = async_streamed(_of.promote)
