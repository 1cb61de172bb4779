"""Runs the programs in the README of an installed client, without a network; any Python."""

import os
import re
import sys
import tempfile
from pathlib import Path

import httpx
import telnyx

README = Path(sys.argv[1]).resolve()


def respond(request: httpx.Request) -> httpx.Response:
    """Any response that fits the request."""
    if b'"stream":true' in request.read():
        kind = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=kind, content=b"data: {}\n\ndata: [DONE]\n\n")
    if "speech" in request.url.path:
        return httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=b"x")
    return httpx.Response(200, json={"data": [], "meta": {}})


def offline(kind, http_client):
    """A constructor of clients that use this HTTP client unless they are given another one."""
    return lambda **options: kind(**{"http_client": http_client, **options})


transport = httpx.MockTransport(respond)
telnyx.Telnyx = offline(telnyx.Telnyx, httpx.Client(transport=transport))
telnyx.AsyncTelnyx = offline(telnyx.AsyncTelnyx, httpx.AsyncClient(transport=transport))
os.environ["TELNYX_API_KEY"] = "key"
blocks = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
scope: dict = {"print": lambda *values, **options: None}
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name in set(re.findall(r'Path\("([^"/]+)"\)|open\("([^"/]+)", "rb"\)', "".join(blocks))):
        Path("".join(name)).write_bytes(b"x")
    for block in blocks:
        code = compile(block, str(README), "exec")
        if "unwrap" not in block:  # there is no web framework here, and no request
            exec(code, scope)
    os.chdir(README.parent)  # the folder is removed now
print(f"{len(blocks)} programs")
