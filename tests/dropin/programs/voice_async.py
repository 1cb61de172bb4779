"""Calls and conferences, asynchronously, as a program for the official client has them."""

from telnyx import AsyncTelnyx
from telnyx.types import CallDialResponse
from telnyx.types.calls import ActionGatherResponse


async def run(client: AsyncTelnyx) -> None:
    dialed: CallDialResponse = await client.calls.dial(
        connection_id="7267xxxxxxxxxxxxxx", from_="+18005550101", to="+18005550100"
    )
    assert dialed.data is not None
    print(dialed.data.call_control_id)
    control = "v3:abc/def+g"
    await client.calls.actions.answer(control, client_state="aGF2ZSBhIG5pY2UgZGF5ID1d")
    await client.calls.actions.speak(call_control_id=control, payload="Say this", voice="female")
    gathered: ActionGatherResponse = await client.calls.actions.gather(
        control, minimum_digits=1, maximum_digits=4, terminating_digit="#"
    )
    print(gathered.data)
    await client.calls.actions.gather_using_ai(
        call_control_id=control,
        parameters={"type": "object", "properties": {"age": {"type": "integer"}}},
    )
    await client.calls.actions.transfer(call_control_id=control, to="+18005550100")
    await client.calls.actions.bridge(
        call_control_id_to_bridge="v3:other", call_control_id="v3:one"
    )
    await client.calls.actions.hangup(control)
    print((await client.calls.retrieve_status(control)).data)
    created = await client.conferences.create(call_control_id=control, name="Business")
    print(created.data)
    async for conference in client.conferences.list(page_size=2):
        print(conference.id)
    await client.conferences.actions.join(id="conf", call_control_id=control, mute=True)
    await client.texml.accounts.calls.calls(
        account_sid="acc",
        application_sid="app",
        from_="+13120001234",
        to="+13121230000",
        url="https://example.com/texml.xml",
    )
    await client.queues.create(queue_name="support")
    print((await client.recordings.list(page_size=2)).data)
