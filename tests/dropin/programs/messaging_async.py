"""Messages and verification, asynchronously, as a program for the official client has them."""

from telnyx import AsyncTelnyx
from telnyx.types import MessageSendResponse, MessagingProfile


async def run(client: AsyncTelnyx) -> None:
    sent: MessageSendResponse = await client.messages.send(
        from_="+18445550001", to="+18665550001", text="Hello, World!"
    )
    assert sent.data is not None
    print(sent.data.id)
    await client.messages.schedule(to="+18665550001", text="Later", send_at="2027-01-23T18:30:00Z")
    print((await client.messages.retrieve("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e")).data)
    await client.messaging_profiles.create(name="My profile", whitelisted_destinations=["US"])
    profile: MessagingProfile
    async for profile in client.messaging_profiles.list(filter={"name": "My profile"}):
        print(profile.name)
    profile_id = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"
    print((await client.messaging_profiles.retrieve(profile_id)).data)
    print((await client.short_codes.list()).data)
    await client.verifications.trigger_sms(
        phone_number="+13035551234", verify_profile_id=profile_id
    )
    await client.verify_profiles.create(name="Test Profile")
    await client.faxes.create(
        connection_id="234423",
        from_="+13125790015",
        to="+13127367276",
        media_url="https://example.com/fax.pdf",
    )
    raw = await client.messages.with_raw_response.send(to="+18665550001", text="raw")
    print(raw.headers.get("content-type"))
    assert (await raw.parse()).data is not None
