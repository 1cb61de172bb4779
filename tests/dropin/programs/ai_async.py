"""AI inference and assistants, asynchronously, as a program for the official client has them."""

from telnyx import AsyncTelnyx
from telnyx.types.ai import AssistantsList, InferenceEmbedding


async def run(client: AsyncTelnyx) -> None:
    assistant: InferenceEmbedding = await client.ai.assistants.create(
        instructions="Be kind.", name="Reception", model="openai/gpt-4o", tools=[]
    )
    print(assistant.id, assistant.name)
    listed: AssistantsList = await client.ai.assistants.list()
    print(len(listed.data))
    answer = await client.ai.assistants.chat(
        assistant_id="assistant_id", content="Tell me a joke", conversation_id="42b20469"
    )
    print(answer.content)
    completion = await client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "Hello, world!"}]
    )
    print(completion)
    print((await client.ai.embeddings.create(bucket_name="bucket_name")).data)
    await client.ai.openai.embeddings.create_embeddings(
        input="The quick brown fox", model="thenlper/gte-large"
    )
    print((await client.ai.conversations.list(limit=5)).data)
    transcript = await client.ai.audio.transcribe(
        model="distil-whisper/distil-large-v2", file=("speech.mp3", b"ID3")
    )
    print(transcript.text)
