"""Calls and conferences, as a program for the official client has them."""

from telnyx import Telnyx
from telnyx.types import CallDialResponse
from telnyx.types.calls import ActionGatherResponse


def run(client: Telnyx) -> None:
    dialed: CallDialResponse = client.calls.dial(
        connection_id="7267xxxxxxxxxxxxxx", from_="+18005550101", to="+18005550100"
    )
    assert dialed.data is not None
    print(dialed.data.call_control_id)
    control = "v3:abc/def+g"
    client.calls.actions.answer(control, client_state="aGF2ZSBhIG5pY2UgZGF5ID1d")
    client.calls.actions.speak(call_control_id=control, payload="Say this", voice="female")
    gathered: ActionGatherResponse = client.calls.actions.gather(
        control, minimum_digits=1, maximum_digits=4, terminating_digit="#"
    )
    print(gathered.data)
    client.calls.actions.gather_using_ai(
        call_control_id=control,
        parameters={"type": "object", "properties": {"age": {"type": "integer"}}},
    )
    client.calls.actions.transfer(call_control_id=control, to="+18005550100")
    client.calls.actions.bridge(call_control_id_to_bridge="v3:other", call_control_id="v3:one")
    client.calls.actions.hangup(control)
    print(client.calls.retrieve_status(control).data)
    created = client.conferences.create(call_control_id=control, name="Business")
    print(created.data)
    for conference in client.conferences.list(page_size=2):
        print(conference.id)
    client.conferences.actions.join(id="conf", call_control_id=control, mute=True)
    client.texml.accounts.calls.calls(
        account_sid="acc",
        application_sid="app",
        from_="+13120001234",
        to="+13121230000",
        url="https://example.com/texml.xml",
    )
    client.queues.create(queue_name="support")
    print(client.recordings.list(page_size=2).data)
