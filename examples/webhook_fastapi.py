"""Telnyx webhooks with FastAPI: `uvicorn webhook_fastapi:app`.

Needs `TELNYX_PUBLIC_KEY`, and the client's extra `webhooks`.
"""

from fastapi import FastAPI, HTTPException, Request
from telnyx import AsyncTelnyx, WebhookVerificationError

app = FastAPI()
client = AsyncTelnyx(api_key="not needed to receive")


@app.post("/webhooks/telnyx", status_code=204)
async def receive(request: Request) -> None:
    """Take an event. The signature is of the body as it came, so it is read before it is parsed."""
    try:
        event = client.webhooks.unwrap(await request.body(), request.headers)
    except WebhookVerificationError as error:
        raise HTTPException(400, "This was not sent by Telnyx.") from error
    if event.data.event_type == "call.hangup" and event.data.payload is not None:
        print("hung up:", event.data.payload.hangup_cause)
