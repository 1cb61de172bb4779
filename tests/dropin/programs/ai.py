"""AI inference and assistants, as a program for the official client has them."""

from telnyx import Telnyx
from telnyx.types.ai import AssistantsList, InferenceEmbedding


def run(client: Telnyx) -> None:
    assistant: InferenceEmbedding = client.ai.assistants.create(
        instructions="Be kind.", name="Reception", model="openai/gpt-4o", tools=[]
    )
    print(assistant.id, assistant.name)
    listed: AssistantsList = client.ai.assistants.list()
    print(len(listed.data))
    answer = client.ai.assistants.chat(
        assistant_id="assistant_id", content="Tell me a joke", conversation_id="42b20469"
    )
    print(answer.content)
    completion = client.ai.chat.create_completion(
        messages=[{"role": "user", "content": "Hello, world!"}]
    )
    print(completion)
    print(client.ai.embeddings.create(bucket_name="bucket_name").data)
    client.ai.openai.embeddings.create_embeddings(
        input="The quick brown fox", model="thenlper/gte-large"
    )
    print(client.ai.conversations.list(limit=5).data)
    transcript = client.ai.audio.transcribe(
        model="distil-whisper/distil-large-v2", file=("speech.mp3", b"ID3")
    )
    print(transcript.text)
