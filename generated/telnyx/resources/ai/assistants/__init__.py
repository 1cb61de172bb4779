# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.lazy import cached_property
from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions, SequenceNotStr
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.assistant_chat_response import AssistantChatResponse
    from ....types.ai.assistant_delete_response import AssistantDeleteResponse
    from ....types.ai.assistant_get_texml_response import AssistantGetTexmlResponse
    from ....types.ai.assistant_integration import AssistantIntegration
    from ....types.ai.assistant_integration_param import AssistantIntegrationParam
    from ....types.ai.assistant_interruption_settings import AssistantInterruptionSettings
    from ....types.ai.assistant_interruption_settings_param import (
        AssistantInterruptionSettingsParam,
    )
    from ....types.ai.assistant_mcp_server import AssistantMcpServer
    from ....types.ai.assistant_mcp_server_param import AssistantMcpServerParam
    from ....types.ai.assistant_send_sms_response import AssistantSendSMSResponse
    from ....types.ai.assistant_tools_param import AssistantToolsParam
    from ....types.ai.assistants_list import AssistantsList
    from ....types.ai.conversation_flow_create_param import ConversationFlowCreateParam
    from ....types.ai.enabled_features import EnabledFeatures
    from ....types.ai.external_llm import ExternalLLM
    from ....types.ai.external_llm_param import ExternalLLMParam
    from ....types.ai.fallback_config import FallbackConfig
    from ....types.ai.fallback_config_param import FallbackConfigParam
    from ....types.ai.import_provider import ImportProvider
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
    from . import (
        canary_deploys as _canary_deploys,
        scheduled_events as _scheduled_events,
        tags as _tags,
        tests as _tests,
        tools as _tools,
        versions as _versions,
    )
    from .canary_deploys import AsyncCanaryDeploysResource, CanaryDeploysResource
    from .scheduled_events import AsyncScheduledEventsResource, ScheduledEventsResource
    from .tags import AsyncTagsResource, TagsResource
    from .tests import AsyncTestsResource, TestsResource
    from .tools import AsyncToolsResource, ToolsResource
    from .versions import AsyncVersionsResource, VersionsResource

_CREATE = Operation(
    "POST",
    "/ai/assistants",
    body="json",
    result="types.ai:InferenceEmbedding",
    arguments="types.ai:AssistantCreateParams",
)
_RETRIEVE = Operation(
    "GET",
    "/ai/assistants/{assistant_id}",
    names={"from_": "from"},
    result="types.ai:InferenceEmbedding",
)
_UPDATE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}",
    body="json",
    result="types.ai:InferenceEmbedding",
    arguments="types.ai:AssistantUpdateParams",
)
_LIST = Operation("GET", "/ai/assistants", result="types.ai:AssistantsList")
_DELETE = Operation(
    "DELETE",
    "/ai/assistants/{assistant_id}",
    result="types.ai:AssistantDeleteResponse",
)
_CHAT = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat",
    body="json",
    result="types.ai:AssistantChatResponse",
)
_CLONE = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/clone",
    result="types.ai:InferenceEmbedding",
)
_GET_TEXML = Operation(
    "GET",
    "/ai/assistants/{assistant_id}/texml",
    result="types.ai:AssistantGetTexmlResponse",
)
_IMPORTS = Operation("POST", "/ai/assistants/import", body="json", result="types.ai:AssistantsList")
_SEND_SMS = Operation(
    "POST",
    "/ai/assistants/{assistant_id}/chat/sms",
    body="json",
    names={"from_": "from"},
    result="types.ai:AssistantSendSMSResponse",
)


class AssistantsResource(SyncResource):
    """AI assistants and their configuration."""

    with_raw_response: AssistantsResourceWithRawResponse
    with_streaming_response: AssistantsResourceWithStreamingResponse

    @cached_property
    def canary_deploys(self) -> CanaryDeploysResource:
        """Canary deployments, which route a share of the traffic to a version of an assistant."""
        from .canary_deploys import CanaryDeploysResource

        return self._sub(CanaryDeploysResource)

    @cached_property
    def scheduled_events(self) -> ScheduledEventsResource:
        """Calls and messages that an assistant starts at a scheduled time."""
        from .scheduled_events import ScheduledEventsResource

        return self._sub(ScheduledEventsResource)

    @cached_property
    def tags(self) -> TagsResource:
        """Tags that group assistants."""
        from .tags import TagsResource

        return self._sub(TagsResource)

    @cached_property
    def tests(self) -> TestsResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
        from .tests import TestsResource

        return self._sub(TestsResource)

    @cached_property
    def tools(self) -> ToolsResource:
        """Tools of an assistant."""
        from .tools import ToolsResource

        return self._sub(ToolsResource)

    @cached_property
    def versions(self) -> VersionsResource:
        """Versions of an assistant."""
        from .versions import VersionsResource

        return self._sub(VersionsResource)

    def create(
        self,
        *,
        instructions: str,
        name: str,
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
        integrations: Iterable[AssistantIntegration | AssistantIntegrationParam] | Omit = omit,
        interruption_settings: (
            AssistantInterruptionSettings | AssistantInterruptionSettingsParam | Omit
        ) = omit,
        llm_api_key_ref: str | Omit = omit,
        mcp_servers: Iterable[AssistantMcpServer | AssistantMcpServerParam] | Omit = omit,
        messaging_settings: MessagingSettings | MessagingSettingsParam | Omit = omit,
        model: str | Omit = omit,
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
        voice_settings: VoiceSettings | VoiceSettingsParam | Omit = omit,
        widget_settings: WidgetSettings | WidgetSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Create an assistant.

        Makes an assistant that is ready to be called, sent messages or put on a call.

        `POST /ai/assistants`

        Args:
            instructions: What it should do and how. May hold `{{variables}}`.
            name: Display name.
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
            greeting: What it says first. Leave it empty to wait for the other side; may hold
                `{{variables}}`.
            insight_settings: What is to be found out about conversations once they are over.
            integrations: Integrations that it may use.
            interruption_settings: What happens when a caller speaks while the assistant does.
            llm_api_key_ref: Name of the secret that holds the key for the model's provider.
                Needed for models that Telnyx does not host.
            mcp_servers: MCP servers whose tools it may use.
            messaging_settings: How the assistant takes part in text messages.
            model: The model that it thinks with, such as `moonshotai/Kimi-K2.6`.
                `client.ai.retrieve_models()` lists them.
            observability_settings: Sends what the model does to Langfuse, to be looked at
                there.
            post_conversation_settings: What the assistant does once a conversation is over.
            privacy_settings: What is kept of conversations.
            tags: Tags.
            telephony_settings: How the assistant behaves on calls.
            tool_ids: Ids of shared tools that it may use.
            transcription: How speech becomes text.
            voice_settings: The voice, and how it speaks.
            widget_settings: How the widget looks that puts the assistant on a web page.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.create(
            instructions="You answer the phone of a dental practice. Find out what the caller needs and offer one of the free appointments.",
            name="Dental practice",
            dynamic_variables={"first_name": "Anna"},
            enabled_features=["telephony", "messaging"],
            greeting="Dr. Weber's practice, how can I help you, {{first_name}}?",
            model="moonshotai/Kimi-K2.6",
            tags=["reception"],
            voice_settings={"voice": "Telnyx.NaturalHD.astra"},
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(
        self,
        assistant_id: str,
        *,
        call_control_id: str | Omit = omit,
        fetch_dynamic_variables_from_webhook: bool | Omit = omit,
        from_: str | Omit = omit,
        to: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Retrieve an assistant.

        Gives one assistant with all its settings.

        `GET /ai/assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant.
            call_control_id: Call that the webhook is told. Counts only when variables are
                fetched.
            fetch_dynamic_variables_from_webhook: Also ask the assistant's webhook for its
                variables, as a call would, and fill them in. Defaults to `False`.
            from_: Number of the caller that the webhook is told, in E.164 form. Counts only
                when variables are fetched.
            to: Number of the assistant that the webhook is told, in E.164 form. Counts only
                when variables are fetched.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.retrieve("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def update(
        self,
        assistant_id: str,
        *,
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
        promote_to_main: bool | Omit = omit,
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
        """Update an assistant.

        Changes the fields that are given and leaves the others alone. The change becomes a new
        version, which is the main one unless `promote_to_main` is false.

        `POST /ai/assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant.
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
            promote_to_main: Whether the changed version answers from now on. If not, it only
                waits to be tested or promoted. Defaults to `True`.
            tags: Tags.
            telephony_settings: How the assistant behaves on calls.
            tool_ids: Ids of shared tools that it may use.
            transcription: How speech becomes text.
            version_name: Name of the version that the change makes. At most 50 characters.
                Defaults to `New assistant`.
            voice_settings: The voice, and how it speaks.
            widget_settings: How the widget looks that puts the assistant on a web page.

        Returns:
            The assistant after the change.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.update(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            greeting="Dr. Weber's practice, good morning!",
            promote_to_main=False,
            version_name="Shorter greeting",
        )
        ```
        """
        return self._call(_UPDATE, locals())

    def list(self, **request_options: Unpack[RequestOptions]) -> AssistantsList:
        """List assistants.

        Gives every assistant of the account, all in one answer.

        `GET /ai/assistants`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.list()
        ```
        """
        return self._call(_LIST, locals())

    def delete(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantDeleteResponse:
        """Delete an assistant.

        Removes the assistant with all its versions. It cannot be brought back.

        `DELETE /ai/assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant.

        Returns:
            Whether it is gone.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.delete("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return self._call(_DELETE, locals())

    def chat(
        self,
        assistant_id: str,
        *,
        content: str,
        conversation_id: str,
        name: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantChatResponse:
        """Chat with an assistant.

        Says something to an assistant in writing and waits for its answer. Make a conversation
        first; it keeps what was said before.

        `POST /ai/assistants/{assistant_id}/chat`

        Args:
            assistant_id: Id of the assistant.
            content: What to say.
            conversation_id: Conversation that it belongs to.
            name: Name of the person who speaks.

        Returns:
            What the assistant said.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.chat(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            content="Do you have anything on Thursday afternoon?",
            conversation_id="77ead3b2-ad52-4acf-a248-f2cabc72b784",
            name="Anna",
        )
        ```
        """
        return self._call(_CHAT, locals())

    def clone(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Clone an assistant.

        Makes a copy of an assistant that can be changed on its own. Its telephone and messaging
        applications are not copied.

        `POST /ai/assistants/{assistant_id}/clone`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.clone("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return self._call(_CLONE, locals())

    def get_texml(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantGetTexmlResponse:
        """Retrieve an assistant's TeXML.

        Gives the TeXML by which a call is handed to this assistant.

        `GET /ai/assistants/{assistant_id}/texml`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.get_texml("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return self._call(_GET_TEXML, locals())

    def imports(
        self,
        *,
        api_key_ref: str,
        provider: ImportProvider,
        import_ids: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantsList:
        """Brings in assistants that you built with another provider. Import them once more to bring
        them up to date.

        `POST /ai/assistants/import`

        Args:
            api_key_ref: Name of the secret that holds the provider's API key.
            import_ids: Ids, at the provider, of the assistants to import. All of them if left
                out.

        Returns:
            The assistants that were imported.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.imports(
            api_key_ref="my_vapi_key",
            provider="vapi",
            import_ids=["a1b2c3"],
        )
        ```
        """
        return self._call(_IMPORTS, locals())

    def send_sms(
        self,
        assistant_id: str,
        *,
        from_: str,
        to: str,
        conversation_metadata: Mapping[str, str | int | bool] | Omit = omit,
        should_create_conversation: bool | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantSendSMSResponse:
        """Text as an assistant.

        Sends an SMS from an assistant's number and lets the assistant answer the replies.
        Conversations that are open between the two numbers are taken up again.

        `POST /ai/assistants/{assistant_id}/chat/sms`

        Args:
            assistant_id: Id of the assistant.
            from_: Number of the assistant that sends it, in E.164 form.
            to: Number that receives it, in E.164 form.
            conversation_metadata: Facts to keep with the conversation, by name.
            should_create_conversation: Whether a conversation may be started if the two numbers
                have none.
            text: Text of the message. Without it the assistant begins with its greeting.

        Returns:
            The message is on its way.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.assistants.send_sms(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            from_="+13125550100",
            to="+13125550142",
            conversation_metadata={"appointment": 4711},
            should_create_conversation=True,
            text="Your appointment is tomorrow at 9. Does that still suit you?",
        )
        ```
        """
        return self._call(_SEND_SMS, locals())


class AsyncAssistantsResource(AsyncResource):
    """AI assistants and their configuration."""

    with_raw_response: AsyncAssistantsResourceWithRawResponse
    with_streaming_response: AsyncAssistantsResourceWithStreamingResponse

    @cached_property
    def canary_deploys(self) -> AsyncCanaryDeploysResource:
        """Canary deployments, which route a share of the traffic to a version of an assistant."""
        from .canary_deploys import AsyncCanaryDeploysResource

        return self._sub(AsyncCanaryDeploysResource)

    @cached_property
    def scheduled_events(self) -> AsyncScheduledEventsResource:
        """Calls and messages that an assistant starts at a scheduled time."""
        from .scheduled_events import AsyncScheduledEventsResource

        return self._sub(AsyncScheduledEventsResource)

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """Tags that group assistants."""
        from .tags import AsyncTagsResource

        return self._sub(AsyncTagsResource)

    @cached_property
    def tests(self) -> AsyncTestsResource:
        """Tests of an assistant with scripted conversations, individually or in suites."""
        from .tests import AsyncTestsResource

        return self._sub(AsyncTestsResource)

    @cached_property
    def tools(self) -> AsyncToolsResource:
        """Tools of an assistant."""
        from .tools import AsyncToolsResource

        return self._sub(AsyncToolsResource)

    @cached_property
    def versions(self) -> AsyncVersionsResource:
        """Versions of an assistant."""
        from .versions import AsyncVersionsResource

        return self._sub(AsyncVersionsResource)

    async def create(
        self,
        *,
        instructions: str,
        name: str,
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
        integrations: Iterable[AssistantIntegration | AssistantIntegrationParam] | Omit = omit,
        interruption_settings: (
            AssistantInterruptionSettings | AssistantInterruptionSettingsParam | Omit
        ) = omit,
        llm_api_key_ref: str | Omit = omit,
        mcp_servers: Iterable[AssistantMcpServer | AssistantMcpServerParam] | Omit = omit,
        messaging_settings: MessagingSettings | MessagingSettingsParam | Omit = omit,
        model: str | Omit = omit,
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
        voice_settings: VoiceSettings | VoiceSettingsParam | Omit = omit,
        widget_settings: WidgetSettings | WidgetSettingsParam | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Create an assistant.

        Makes an assistant that is ready to be called, sent messages or put on a call.

        `POST /ai/assistants`

        Args:
            instructions: What it should do and how. May hold `{{variables}}`.
            name: Display name.
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
            greeting: What it says first. Leave it empty to wait for the other side; may hold
                `{{variables}}`.
            insight_settings: What is to be found out about conversations once they are over.
            integrations: Integrations that it may use.
            interruption_settings: What happens when a caller speaks while the assistant does.
            llm_api_key_ref: Name of the secret that holds the key for the model's provider.
                Needed for models that Telnyx does not host.
            mcp_servers: MCP servers whose tools it may use.
            messaging_settings: How the assistant takes part in text messages.
            model: The model that it thinks with, such as `moonshotai/Kimi-K2.6`.
                `client.ai.retrieve_models()` lists them.
            observability_settings: Sends what the model does to Langfuse, to be looked at
                there.
            post_conversation_settings: What the assistant does once a conversation is over.
            privacy_settings: What is kept of conversations.
            tags: Tags.
            telephony_settings: How the assistant behaves on calls.
            tool_ids: Ids of shared tools that it may use.
            transcription: How speech becomes text.
            voice_settings: The voice, and how it speaks.
            widget_settings: How the widget looks that puts the assistant on a web page.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.create(
            instructions="You answer the phone of a dental practice. Find out what the caller needs and offer one of the free appointments.",
            name="Dental practice",
            dynamic_variables={"first_name": "Anna"},
            enabled_features=["telephony", "messaging"],
            greeting="Dr. Weber's practice, how can I help you, {{first_name}}?",
            model="moonshotai/Kimi-K2.6",
            tags=["reception"],
            voice_settings={"voice": "Telnyx.NaturalHD.astra"},
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        assistant_id: str,
        *,
        call_control_id: str | Omit = omit,
        fetch_dynamic_variables_from_webhook: bool | Omit = omit,
        from_: str | Omit = omit,
        to: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Retrieve an assistant.

        Gives one assistant with all its settings.

        `GET /ai/assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant.
            call_control_id: Call that the webhook is told. Counts only when variables are
                fetched.
            fetch_dynamic_variables_from_webhook: Also ask the assistant's webhook for its
                variables, as a call would, and fill them in. Defaults to `False`.
            from_: Number of the caller that the webhook is told, in E.164 form. Counts only
                when variables are fetched.
            to: Number of the assistant that the webhook is told, in E.164 form. Counts only
                when variables are fetched.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.retrieve("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def update(
        self,
        assistant_id: str,
        *,
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
        promote_to_main: bool | Omit = omit,
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
        """Update an assistant.

        Changes the fields that are given and leaves the others alone. The change becomes a new
        version, which is the main one unless `promote_to_main` is false.

        `POST /ai/assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant.
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
            promote_to_main: Whether the changed version answers from now on. If not, it only
                waits to be tested or promoted. Defaults to `True`.
            tags: Tags.
            telephony_settings: How the assistant behaves on calls.
            tool_ids: Ids of shared tools that it may use.
            transcription: How speech becomes text.
            version_name: Name of the version that the change makes. At most 50 characters.
                Defaults to `New assistant`.
            voice_settings: The voice, and how it speaks.
            widget_settings: How the widget looks that puts the assistant on a web page.

        Returns:
            The assistant after the change.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.update(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            greeting="Dr. Weber's practice, good morning!",
            promote_to_main=False,
            version_name="Shorter greeting",
        )
        ```
        """
        return await self._call(_UPDATE, locals())

    async def list(self, **request_options: Unpack[RequestOptions]) -> AssistantsList:
        """List assistants.

        Gives every assistant of the account, all in one answer.

        `GET /ai/assistants`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def delete(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantDeleteResponse:
        """Delete an assistant.

        Removes the assistant with all its versions. It cannot be brought back.

        `DELETE /ai/assistants/{assistant_id}`

        Args:
            assistant_id: Id of the assistant.

        Returns:
            Whether it is gone.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.delete("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return await self._call(_DELETE, locals())

    async def chat(
        self,
        assistant_id: str,
        *,
        content: str,
        conversation_id: str,
        name: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantChatResponse:
        """Chat with an assistant.

        Says something to an assistant in writing and waits for its answer. Make a conversation
        first; it keeps what was said before.

        `POST /ai/assistants/{assistant_id}/chat`

        Args:
            assistant_id: Id of the assistant.
            content: What to say.
            conversation_id: Conversation that it belongs to.
            name: Name of the person who speaks.

        Returns:
            What the assistant said.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.chat(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            content="Do you have anything on Thursday afternoon?",
            conversation_id="77ead3b2-ad52-4acf-a248-f2cabc72b784",
            name="Anna",
        )
        ```
        """
        return await self._call(_CHAT, locals())

    async def clone(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> InferenceEmbedding:
        """Clone an assistant.

        Makes a copy of an assistant that can be changed on its own. Its telephone and messaging
        applications are not copied.

        `POST /ai/assistants/{assistant_id}/clone`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.clone("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return await self._call(_CLONE, locals())

    async def get_texml(
        self,
        assistant_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantGetTexmlResponse:
        """Retrieve an assistant's TeXML.

        Gives the TeXML by which a call is handed to this assistant.

        `GET /ai/assistants/{assistant_id}/texml`

        Args:
            assistant_id: Id of the assistant.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.get_texml("assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964")
        ```
        """
        return await self._call(_GET_TEXML, locals())

    async def imports(
        self,
        *,
        api_key_ref: str,
        provider: ImportProvider,
        import_ids: SequenceNotStr[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantsList:
        """Brings in assistants that you built with another provider. Import them once more to bring
        them up to date.

        `POST /ai/assistants/import`

        Args:
            api_key_ref: Name of the secret that holds the provider's API key.
            import_ids: Ids, at the provider, of the assistants to import. All of them if left
                out.

        Returns:
            The assistants that were imported.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.imports(
            api_key_ref="my_vapi_key",
            provider="vapi",
            import_ids=["a1b2c3"],
        )
        ```
        """
        return await self._call(_IMPORTS, locals())

    async def send_sms(
        self,
        assistant_id: str,
        *,
        from_: str,
        to: str,
        conversation_metadata: Mapping[str, str | int | bool] | Omit = omit,
        should_create_conversation: bool | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AssistantSendSMSResponse:
        """Text as an assistant.

        Sends an SMS from an assistant's number and lets the assistant answer the replies.
        Conversations that are open between the two numbers are taken up again.

        `POST /ai/assistants/{assistant_id}/chat/sms`

        Args:
            assistant_id: Id of the assistant.
            from_: Number of the assistant that sends it, in E.164 form.
            to: Number that receives it, in E.164 form.
            conversation_metadata: Facts to keep with the conversation, by name.
            should_create_conversation: Whether a conversation may be started if the two numbers
                have none.
            text: Text of the message. Without it the assistant begins with its greeting.

        Returns:
            The message is on its way.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.assistants.send_sms(
            "assistant-3f6c1f0a-52c5-4a0e-9d7b-8c1f5e2ab964",
            from_="+13125550100",
            to="+13125550142",
            conversation_metadata={"appointment": 4711},
            should_create_conversation=True,
            text="Your appointment is tomorrow at 9. Does that still suit you?",
        )
        ```
        """
        return await self._call(_SEND_SMS, locals())


if TYPE_CHECKING:

    class AssistantsResourceWithRawResponse:
        canary_deploys: _canary_deploys.CanaryDeploysResourceWithRawResponse
        scheduled_events: _scheduled_events.ScheduledEventsResourceWithRawResponse
        tags: _tags.TagsResourceWithRawResponse
        tests: _tests.TestsResourceWithRawResponse
        tools: _tools.ToolsResourceWithRawResponse
        versions: _versions.VersionsResourceWithRawResponse
        _of = AssistantsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        update = raw(_of.update)
        list = raw(_of.list)
        delete = raw(_of.delete)
        chat = raw(_of.chat)
        clone = raw(_of.clone)
        get_texml = raw(_of.get_texml)
        imports = raw(_of.imports)
        send_sms = raw(_of.send_sms)

    class AssistantsResourceWithStreamingResponse:
        canary_deploys: _canary_deploys.CanaryDeploysResourceWithStreamingResponse
        scheduled_events: _scheduled_events.ScheduledEventsResourceWithStreamingResponse
        tags: _tags.TagsResourceWithStreamingResponse
        tests: _tests.TestsResourceWithStreamingResponse
        tools: _tools.ToolsResourceWithStreamingResponse
        versions: _versions.VersionsResourceWithStreamingResponse
        _of = AssistantsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        update = streamed(_of.update)
        list = streamed(_of.list)
        delete = streamed(_of.delete)
        chat = streamed(_of.chat)
        clone = streamed(_of.clone)
        get_texml = streamed(_of.get_texml)
        imports = streamed(_of.imports)
        send_sms = streamed(_of.send_sms)

    class AsyncAssistantsResourceWithRawResponse:
        canary_deploys: _canary_deploys.AsyncCanaryDeploysResourceWithRawResponse
        scheduled_events: _scheduled_events.AsyncScheduledEventsResourceWithRawResponse
        tags: _tags.AsyncTagsResourceWithRawResponse
        tests: _tests.AsyncTestsResourceWithRawResponse
        tools: _tools.AsyncToolsResourceWithRawResponse
        versions: _versions.AsyncVersionsResourceWithRawResponse
        _of = AsyncAssistantsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        update = async_raw(_of.update)
        list = async_raw(_of.list)
        delete = async_raw(_of.delete)
        chat = async_raw(_of.chat)
        clone = async_raw(_of.clone)
        get_texml = async_raw(_of.get_texml)
        imports = async_raw(_of.imports)
        send_sms = async_raw(_of.send_sms)

    class AsyncAssistantsResourceWithStreamingResponse:
        canary_deploys: _canary_deploys.AsyncCanaryDeploysResourceWithStreamingResponse
        scheduled_events: _scheduled_events.AsyncScheduledEventsResourceWithStreamingResponse
        tags: _tags.AsyncTagsResourceWithStreamingResponse
        tests: _tests.AsyncTestsResourceWithStreamingResponse
        tools: _tools.AsyncToolsResourceWithStreamingResponse
        versions: _versions.AsyncVersionsResourceWithStreamingResponse
        _of = AsyncAssistantsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        update = async_streamed(_of.update)
        list = async_streamed(_of.list)
        delete = async_streamed(_of.delete)
        chat = async_streamed(_of.chat)
        clone = async_streamed(_of.clone)
        get_texml = async_streamed(_of.get_texml)
        imports = async_streamed(_of.imports)
        send_sms = async_streamed(_of.send_sms)
