"""Telnyx webhooks with Flask: `flask --app webhook_flask run`.

Needs `TELNYX_PUBLIC_KEY`, and the client's extra `webhooks`.
"""

from flask import Flask, abort, request
from telnyx import Telnyx, WebhookVerificationError

app = Flask(__name__)
client = Telnyx(api_key="not needed to receive")


@app.post("/webhooks/telnyx")
def receive() -> tuple[str, int]:
    """Take an event. The signature is of the body as it came, so it is read before it is parsed."""
    try:
        event = client.webhooks.unwrap(request.get_data(), request.headers)
    except WebhookVerificationError:
        abort(400, "This was not sent by Telnyx.")
    if event.data.event_type == "call.hangup" and event.data.payload is not None:
        print("hung up:", event.data.payload.hangup_cause)
    return "", 204
