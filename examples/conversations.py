"""A day with the client: create, list page by page, upload, and what goes wrong.

Set TELNYX_API_KEY (and TELNYX_BASE_URL for a server of your own) and run `python conversations.py`.
"""

from __future__ import annotations

import asyncio

import telnyx


def report(line: str) -> None:
    """Say what happened."""
    print(line)


def run(client: telnyx.Telnyx) -> None:
    """The synchronous way."""
    conversation = client.ai.conversations.create(name="Support", metadata={"channel": "phone"})
    report(f"created {conversation.id}")
    client.ai.conversations.add_message(conversation.id, role="user", content="Hello")

    listed = client.ai.conversations.messages.list(conversation.id, page_size=2)
    report(f"listed {len([message.text for message in listed])} messages from all pages")

    transcript = client.ai.audio.transcribe(
        model="distil-whisper/distil-large-v2", file=("call.wav", b"RIFF....", "audio/wav")
    )
    report(f"transcribed {transcript.text!r}")

    try:
        client.ai.conversations.insights.create(name="Mood", instructions=7)  # type: ignore[arg-type]
    except telnyx.UnprocessableEntityError as error:
        report(f"refused with {error.status_code}: {error.errors[0].detail}")

    patient = client.with_options(default_headers={"x-fault": "429-2-sync"})
    report(f"answered after being limited: {bool(patient.ai.embeddings.list().data)}")
    try:
        hasty = client.with_options(max_retries=0, default_headers={"x-fault": "429-9-hasty"})
        hasty.ai.embeddings.list()
    except telnyx.RateLimitError as error:
        report(f"limited with {error.status_code}")

    with client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "Tell me a joke."}], stream=True
    ) as stream:
        report(f"streamed {sum(1 for _ in stream)} pieces")


async def run_async(client: telnyx.AsyncTelnyx) -> None:
    """The asynchronous way, with the same names."""
    conversation = await client.ai.conversations.create(name="Support")
    report(f"created {conversation.id}")

    count = 0
    async for _ in client.ai.conversations.messages.list(conversation.id, page_size=2):
        count += 1
    report(f"listed {count} messages from all pages")

    transcript = await client.ai.audio.transcribe(
        model="openai/whisper-large-v3-turbo", file=b"RIFF"
    )
    report(f"transcribed {transcript.text!r}")

    try:
        await client.ai.conversations.insights.create(name="Mood", instructions=7)  # type: ignore[arg-type]
    except telnyx.UnprocessableEntityError as error:
        report(f"refused with {error.status_code}: {error.errors[0].detail}")

    patient = client.with_options(default_headers={"x-fault": "429-2-async"})
    answers = await asyncio.gather(
        patient.ai.embeddings.list(), client.ai.fine_tuning.jobs.list(), client.ai.retrieve_models()
    )
    report(f"answered {len(answers)} calls at once")


async def main() -> None:
    """Both ways, one after the other."""
    with telnyx.Telnyx() as client:
        run(client)
    async with telnyx.AsyncTelnyx() as asynchronous:
        await run_async(asynchronous)


if __name__ == "__main__":
    asyncio.run(main())
