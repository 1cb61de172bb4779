"""Every line that ends in `# wrong` has to be refused, and no other."""

from __future__ import annotations

from telnyx import AsyncTelnyx, Telnyx
from telnyx.testing import FakeTransport
from telnyx.types import MessageSendParams
from telnyx.types.ai import AssistantCreateParams, Conversation


def missing(client: Telnyx) -> None:
    client.ai.assistants.create(name="n")  # wrong
    client.ai.assistants.retrieve()  # wrong
    client.ai.assistants.versions.retrieve("version")  # wrong
    client.messages.send(from_="+13125550100")  # wrong


def unknown(client: Telnyx) -> None:
    client.ai.assistants.create(name="n", instructions="i", colour="red")  # wrong
    client.ai.assistants.list_all()  # wrong
    client.assistants.list()  # wrong
    client.phone_numbers.list(filter={"statuss": "active"})  # wrong
    client.messages.send(to="+13125550142", **{"from": 1})  # wrong


def literals(client: Telnyx) -> None:
    client.ai.assistants.create(name="n", instructions="i", enabled_features=["fax"])  # wrong
    client.messages.send(to="+13125550142", type="FAX")  # wrong
    client.phone_numbers.list(filter={"status": "aktiv"})  # wrong


def types(client: Telnyx) -> None:
    client.ai.assistants.retrieve(7)  # wrong
    client.ai.assistants.create(name="n", instructions="i", tags="ab")  # wrong
    client.messages.send(to="+13125550142", timeout="soon")  # wrong
    _ = client.ai.conversations.create(name="n").namee  # wrong
    client.ai.conversations.create("n")  # wrong


def raw_streams(client: Telnyx) -> None:
    raw = client.ai.chat.with_raw_response
    raw.create_completion(stream=True)  # wrong
    raw.create_completion(messages=[], stream="yes")  # wrong
    _ = raw.create_completion(messages=[], stream=True).parse().choices  # wrong


def dumps_and_tests(model: Conversation, fake: FakeTransport) -> None:
    model.model_dump(exclude_nulls=True)  # wrong
    model.model_dump_json(indent="2")  # wrong
    fake.on("messages.sned")  # wrong
    _ = fake.client().mesages  # wrong


async def forgotten(client: AsyncTelnyx) -> None:
    conversation = client.ai.conversations.create(name="n")
    _ = conversation.id  # wrong


INCOMPLETE: AssistantCreateParams = {"name": "n"}  # wrong
MISSPELT: MessageSendParams = {"to": "+13125550142", "txt": "Hello"}  # wrong
