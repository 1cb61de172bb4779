"""Connections, networks, storage and reports, asynchronously, as a program for the official client has them."""

from telnyx import AsyncTelnyx
from telnyx.types import BalanceRetrieveResponse


async def run(client: AsyncTelnyx) -> None:
    balance: BalanceRetrieveResponse = await client.balance.retrieve()
    assert balance.data is not None
    print(balance.data.to_dict())
    await client.billing_groups.create(name="My billing group name")
    await client.credential_connections.create(
        connection_name="my name", password="my123secure456password789", user_name="myusername123"
    )
    print((await client.fqdn_connections.list(page_size=2)).data)
    await client.call_control_applications.create(
        application_name="call-router", webhook_event_url="https://example.com"
    )
    await client.outbound_voice_profiles.create(name="office")
    await client.rooms.create(max_participants=10, unique_name="My room")
    async for session in client.rooms.sessions.list_0(include_participants=True):
        print(session.id)
    await client.networks.create(name="test network")
    await client.networks.update(network_id="6a09cdc3-8948-47f0-aa62-74ac943d6c58", name="other")
    await client.documents.upload(file=b"Example", customer_reference="MY REF 001")
    await client.documents.upload_json(url="https://example.com/document.pdf")
    await client.media.upload(media_url="http://www.example.com/audio.mp3", ttl_secs=86400)
    await client.messaging_10dlc.brand.create(
        country="US",
        display_name="ABC Mobile",
        email="email",
        entity_type="PRIVATE_PROFIT",
        vertical="TECHNOLOGY",
    )
    print((await client.messaging_10dlc.campaign.list(brand_id="brandId")).records)
    print((await client.webhook_deliveries.list()).data)
    await client.managed_accounts.create(business_name="Larry's Cat Food Inc")
    token = await client.telephony_credentials.create_token("id")
    assert isinstance(token, str)
    print((await client.detail_records.list(filter={"record_type": "messaging"})).data)
    print((await client.audit_events.list(sort="desc")).data)
