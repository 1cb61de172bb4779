"""Numbers, orders, porting and SIM cards, asynchronously, as a program for the official client has them."""

from telnyx import AsyncTelnyx
from telnyx.types import NumberOrderCreateResponse, PhoneNumberDetailed


async def run(client: AsyncTelnyx) -> None:
    found = await client.available_phone_numbers.list(filter={"country_code": "US", "limit": 2})
    print(found.data)
    order: NumberOrderCreateResponse = await client.number_orders.create(
        phone_numbers=[{"phone_number": "+19705555098"}]
    )
    print(order.data)
    print((await client.number_orders.retrieve("12ade33a-21c0-473b-b055-b3c836e1c292")).data)
    await client.number_reservations.create(phone_numbers=[{"phone_number": "+19705555098"}])
    number: PhoneNumberDetailed
    async for number in client.phone_numbers.list(page_size=2, filter={"status": "active"}):
        print(number.phone_number)
    await client.phone_numbers.update(
        "1293384261075731499", tags=["sales"], customer_reference="ref"
    )
    await client.phone_numbers.voice.update("1293384261075731499", tech_prefix_enabled=True)
    await client.porting_orders.create(
        phone_numbers=["+13035550000"], customer_reference="Acct 123"
    )
    page = await client.porting_orders.list(page_number=1, page_size=2)
    print(page.has_next_page(), page.data)
    await client.portability_checks.run(phone_numbers=["+13035550000"])
    print((await client.number_lookup.retrieve("+18665552368")).data)
    await client.requirement_groups.create(
        action="ordering", country_code="US", phone_number_type="local"
    )
    await client.verified_numbers.create(phone_number="+15551234567", verification_method="sms")
    await client.addresses.create(
        business_name="Toy-O'Kon",
        country_code="US",
        first_name="Alfred",
        last_name="Foster",
        locality="Austin",
        street_address="600 Congress Avenue",
    )
    await client.sim_cards.update("6a09cdc3-8948-47f0-aa62-74ac943d6c58", tags=["x"])
    async for card in client.sim_cards.list(include_sim_card_group=True):
        print(card.iccid)
