"""Connections, networks, storage and reports, as a program for the official client has them."""

from telnyx import Telnyx
from telnyx.types import BalanceRetrieveResponse


def run(client: Telnyx) -> None:
    balance: BalanceRetrieveResponse = client.balance.retrieve()
    assert balance.data is not None
    print(balance.data.to_dict())
    client.billing_groups.create(name="My billing group name")
    client.credential_connections.create(
        connection_name="my name", password="my123secure456password789", user_name="myusername123"
    )
    print(client.fqdn_connections.list(page_size=2).data)
    client.call_control_applications.create(
        application_name="call-router", webhook_event_url="https://example.com"
    )
    client.outbound_voice_profiles.create(name="office")
    client.rooms.create(max_participants=10, unique_name="My room")
    for session in client.rooms.sessions.list_0(include_participants=True):
        print(session.id)
    client.networks.create(name="test network")
    client.networks.update(network_id="6a09cdc3-8948-47f0-aa62-74ac943d6c58", name="other")
    client.documents.upload(file=b"Example", customer_reference="MY REF 001")
    client.documents.upload_json(url="https://example.com/document.pdf")
    client.media.upload(media_url="http://www.example.com/audio.mp3", ttl_secs=86400)
    client.messaging_10dlc.brand.create(
        country="US",
        display_name="ABC Mobile",
        email="email",
        entity_type="PRIVATE_PROFIT",
        vertical="TECHNOLOGY",
    )
    print(client.messaging_10dlc.campaign.list(brand_id="brandId").records)
    print(client.webhook_deliveries.list().data)
    client.managed_accounts.create(business_name="Larry's Cat Food Inc")
    token = client.telephony_credentials.create_token("id")
    assert isinstance(token, str)
    print(client.detail_records.list(filter={"record_type": "messaging"}).data)
    print(client.audit_events.list(sort="desc").data)
