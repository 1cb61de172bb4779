"""The client: at import, per call, per page, on disk."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .subject import Subject, run
from .table import Figure

_BLOCK = 4096
"""Bytes that most filesystems give to a file at a time."""
_PEAK = """
import pathlib, re, resource
def peak():
    status = pathlib.Path("/proc/self/status")
    if status.exists():  # getrusage also counts what the process was before this program
        return int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
"""
_TIMED = """
import time
begin = time.perf_counter()
{code}
taken = time.perf_counter() - begin
import sys
own = sum(1 for name in sys.modules if name.split(".")[0] == "telnyx")
{peak}
print(taken * 1000, own, peak())
"""
_CLIENT = "from telnyx import Telnyx\nclient = Telnyx(api_key='key')\nclient.calls"
_FIRST = """
import httpx
from telnyx import Telnyx
answer = lambda request: httpx.Response(200, json={"data": {"id": "1", "name": "n"}})
http = httpx.Client(transport=httpx.MockTransport(answer))
client = Telnyx(api_key='key', http_client=http)
assert client.ai.conversations.retrieve("1").data.id == "1"
"""
_LABELS = {
    "import telnyx": "import telnyx",
    _CLIENT: "import, client, client.calls",
    _FIRST: "cold start to the first parsed answer",
}
_MOCKED = """
import httpx, json, time
from telnyx import Telnyx
one = json.dumps({"data": {"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "name": "n",
    "created_at": "2026-01-01T00:00:00Z", "last_message_at": "2026-01-01T00:00:00Z",
    "metadata": {"a": "b"}}}).encode()
number = {"phone_number": "+13125550001", "status": "active", "tags": ["a", "b"], "external_pin": "1",
    "record_type": "phone_number", "connection_id": "1", "connection_name": "c" * 40,
    "customer_reference": "x" * 20, "billing_group_id": "8" * 36, "emergency_enabled": True,
    "emergency_address_id": "1", "call_forwarding_enabled": True, "cnam_listing_enabled": False,
    "caller_id_name_enabled": True, "call_recording_enabled": True, "country_iso_alpha2": "US",
    "t38_fax_gateway_enabled": True, "purchased_at": "2026-01-01T00:00:00Z",
    "created_at": "2026-01-01T00:00:00Z", "phone_number_type": "local", "hd_voice_enabled": False,
    "messaging_profile_id": "9" * 36, "messaging_profile_name": "n" * 30,
    "deletion_lock_enabled": False}
many = json.dumps({"data": [{**number, "id": str(i)} for i in range(250)], "meta": {
    "page_number": 1, "page_size": 250, "total_pages": 1, "total_results": 250}}).encode()
def answer(request):
    content = many if request.url.path.endswith("phone_numbers") else one
    return httpx.Response(200, content=content, headers={"content-type": "application/json"})
http = httpx.Client(transport=httpx.MockTransport(answer))
client = Telnyx(api_key="key", http_client=http)
def plain(path):
    return http.get("https://api.telnyx.com/v2" + path, headers={"authorization": "Bearer key"}).json()
def best(call, times):
    call()
    found = []
    for _ in range(7):
        begin = time.perf_counter()
        for _ in range(times):
            call()
        found.append((time.perf_counter() - begin) / times)
    return min(found) * 1e6
print(best(lambda: plain("/ai/conversations/x"), 300),
      best(lambda: client.ai.conversations.retrieve("x"), 300),
      best(lambda: list(plain("/phone_numbers")["data"]), 20),
      best(lambda: list(client.phone_numbers.list()), 20))
"""


def timed(subject: Subject, code: str) -> tuple[float, float, float]:
    """Median milliseconds of five fresh processes, own modules, megabytes."""
    found = [list(map(float, run(subject, _TIMED.format(code=code, peak=_PEAK)))) for _ in range(5)]
    return statistics.median(entry[0] for entry in found), found[0][1], found[0][2]


def imports(subject: Subject) -> Iterator[Figure]:
    """What import costs, beside the libraries that every client needs."""
    for code, label in _LABELS.items():
        floor = "import httpx" if code == "import telnyx" else "import httpx, pydantic"
        base, _, _ = timed(subject, floor)
        taken, modules, memory = timed(subject, code)
        shown = f"{taken:.0f} ms, {modules:.0f} modules, {memory:.0f} MB"
        beside = f"{taken / base:.2f} x `{floor}`, {taken - base:+.0f} ms"
        yield Figure(label, taken, shown, beside)


def calls(subject: Subject) -> Iterator[Figure]:
    """What a call costs, beside plain httpx and `json()`."""
    small, call, large, page = map(float, run(subject, _MOCKED))
    beside = f"{call / small:.2f} x plain httpx"
    yield Figure("one small call", call, f"{call:.0f} us", beside)
    beside = f"{page / large:.2f} x plain httpx"
    yield Figure("a page of 250 numbers", page, f"{page / 1000:.2f} ms", beside)


_MANY = """
import asyncio, time
import httpx
from telnyx import AsyncTelnyx
content = b'{"data": {"id": "1", "name": "n"}}'
head = (b"HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: %d\\r\\n\\r\\n"
    % len(content))
async def serve(reader, writer):
    try:
        while await reader.readuntil(b"\\r\\n\\r\\n"):
            writer.write(head + content)
            await writer.drain()
    except (asyncio.IncompleteReadError, asyncio.CancelledError, OSError):
        writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    base = "http://127.0.0.1:%d" % server.sockets[0].getsockname()[1]
    how = {"limits": httpx.Limits(max_connections=100), "timeout": 60}
    async def plain(http):
        return (await http.get(base + "/ai/conversations/1")).json()
    found = {"plain": [], "client": []}
    async with httpx.AsyncClient(**how) as http, httpx.AsyncClient(**how) as other:
        client = AsyncTelnyx(api_key="key", base_url=base, http_client=other)
        for _ in range(2):
            for name in found:
                begin = time.perf_counter()
                call = plain if name == "plain" else None
                await asyncio.gather(*[
                    plain(http) if call else client.ai.conversations.retrieve("1")
                    for _ in range(1000)])
                found[name].append(time.perf_counter() - begin)
    print(min(found["plain"][1:]) * 1000, min(found["client"][1:]) * 1000)
asyncio.run(main())
"""
_LOOP = """
import asyncio, httpx
from telnyx import AsyncTelnyx, Telnyx
answer = lambda request: httpx.Response(200, json={"data": {"id": "1", "name": "n"}})
transport = httpx.MockTransport(answer)
client = Telnyx(api_key="key", http_client=httpx.Client(transport=transport))
other = AsyncTelnyx(api_key="key", http_client=httpx.AsyncClient(transport=transport))
async def many(times):
    for _ in range(times):
        await other.ai.conversations.retrieve("1")
async def all_of_it():
    for _ in range(1000):
        client.ai.conversations.retrieve("1")
    await many(1000)
    before = peak()
    for _ in range(10_000):
        client.ai.conversations.retrieve("1")
    await many(10_000)
    print(before, peak())
asyncio.run(all_of_it())
"""


def many(subject: Subject) -> Iterator[Figure]:
    """1,000 calls at once on loopback, and 10,000 calls in a loop."""
    plain, taken = map(float, run(subject, _MANY))
    beside = f"{taken / plain:.2f} x plain httpx"
    yield Figure("1,000 asynchronous calls at once", taken, f"{taken:.0f} ms", beside)
    before, after = map(float, run(subject, _PEAK + _LOOP))
    grown = after - before
    beside = f"grew by {grown:.1f} MB"
    yield Figure("10,000 calls in a loop, sync and async", after, f"{after:.0f} MB", beside)


def size(subject: Subject) -> Iterator[Figure]:
    """What the package takes on disk."""
    code = "import telnyx, pathlib; print(pathlib.Path(telnyx.__file__).parent)"
    folder = Path(run(subject, code)[0])
    files = sorted(folder.rglob("*.py"))
    content = [path.read_bytes() for path in files]
    lines = sum(text.count(b"\n") for text in content)
    total = sum(map(len, content)) / 1e6
    longest = max(len(str(path.relative_to(folder.parent))) for path in files)
    shown = f"{total:.1f} MB, {lines:,} lines, {len(files):,} files"
    yield Figure("source", total, shown, f"longest path {longest}")
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "telnyx"
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
        run(subject, f"import compileall; compileall.compile_dir({str(copy)!r}, quiet=2)")
        sizes = [path.stat().st_size for path in copy.rglob("*") if path.is_file()]
    installed = sum(sizes) / 1e6
    blocks = sum(-(-size // _BLOCK) * _BLOCK for size in sizes) / 1e6
    yield Figure(
        "installed with byte code",
        installed,
        f"{installed:.1f} MB, {len(sizes):,} files",
        f"{blocks:.0f} MB in blocks of 4 kB",
    )


MEASURES = (imports, calls, many, size)
"""Everything that is measured of a client."""
