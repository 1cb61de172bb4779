"""A first program against an installed client, without a network; any Python that it supports."""

import asyncio

from telnyx import AsyncTelnyx, NotFoundError, Telnyx
from telnyx.testing import FakeTransport

fake = FakeTransport()
fake.on("messages.send").respond({"data": {"id": "4031", "type": "SMS"}})
fake.on("ai.assistants.retrieve").respond({"errors": [{"title": "Not found"}]}, status=404)

with fake.client() as client:
    assert isinstance(client, Telnyx)
    sent = client.messages.send(from_="+13125550001", to="+13125550002", text="Hello")
    assert sent.data is not None
    assert sent.data.id == "4031"
    try:
        client.ai.assistants.retrieve("none")
    except NotFoundError as error:
        assert "Not found" in str(error)
    else:
        raise AssertionError("an error was expected")


async def main() -> None:
    async with fake.async_client() as client:
        assert isinstance(client, AsyncTelnyx)
        await client.messages.send(from_="+13125550001", to="+13125550002", text="Hello")


asyncio.run(main())
print(f"{len(fake.calls)} calls")
