"""A program in which sixteen threads use a type for the first time at the same moment."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "templates"), str(ROOT / "generated")]

import httpx  # noqa: E402
from telnyx.testing import FakeTransport  # noqa: E402

from runtime.lenient import construct  # noqa: E402
from runtime.results import decoder_of  # noqa: E402
from tests.unit.runtime.sample.types import Part, Thing  # noqa: E402

TEXT = b'{"id": "1", "parts": [{"count": 2}], "pet": {"kind": "cat"}, "either": {"count": 1}}'
VALUE = {"id": "1", "parts": [{"count": 2}], "pet": {"kind": "cat"}}
THREADS = 16
MESSAGE = {"to": [{"phone_number": "+1"}], "errors": [{"code": "1"}], "direction": "outbound"}
FAKE = FakeTransport()
FAKE.on("messages.retrieve").respond({"data": {"record_type": "message", **MESSAGE}})
CLIENT = FAKE.client()


def use(way: str) -> object:
    """One of the ways to use a type."""
    if way == "call":
        return CLIENT.messages.retrieve("1").data
    if way == "decode":
        return decoder_of(Thing)(TEXT, httpx.Response(200), False)
    if way == "validate":
        return Thing.model_validate_json(TEXT)
    if way == "lenient":
        return construct(list[Thing], [{**VALUE, "created_at": "never"}])[0]
    if way == "dump":
        thing = Thing.model_validate(VALUE)
        thing.model_dump_json()
        return thing
    thing = Thing.model_construct(id=Part(count=2).count, parts=[Part(count=2)])
    thing.pet = Thing.model_validate_json(TEXT).pet
    return thing


def main(way: str) -> None:
    """Write the classes that the threads saw, which must be the same for all."""
    barrier = threading.Barrier(THREADS)
    seen: set[str] = set()

    def run() -> None:
        barrier.wait()
        try:
            thing: object = use(way)
            first: list[object] = getattr(thing, "parts", None) or getattr(thing, "to", [])
            errors: list[object] = getattr(thing, "errors", None) or [getattr(thing, "pet", None)]
            parts = [thing, first[0], errors[0]]
            seen.add(" ".join(type(part).__name__ for part in parts))
        except Exception as error:  # it is printed below
            seen.add(repr(error)[:200])

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.stdout.write("".join(f"{line}\n" for line in sorted(seen)))


if __name__ == "__main__":
    sys.setswitchinterval(1e-6)
    main(sys.argv[1])
