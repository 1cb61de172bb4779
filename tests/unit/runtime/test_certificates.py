"""A server whose certificate is not trusted is asked once."""

from __future__ import annotations

import datetime
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from runtime import errors
from runtime.transport import DefaultAioHttpClient

from .sample._client import AsyncSample, Sample


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine that signs itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), True)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "certificate.pem", folder / "key.pem"
    certificate_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate_file, key_file


class TlsServer(ThreadingHTTPServer):
    """Counts the attempts to connect; the handshake is left to each connection's thread."""

    daemon_threads = True

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = context
        self.attempts = 0

    def get_request(self) -> tuple[Any, Any]:
        self.attempts += 1
        connection, address = super().get_request()
        wrapped = self.context.wrap_socket(
            connection, server_side=True, do_handshake_on_connect=False
        )
        return wrapped, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that refuse the certificate leave."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[TlsServer, Path]]:
    certificate_file, key_file = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate_file, key_file)
    running = TlsServer(context)
    threading.Thread(target=running.serve_forever, args=(0.02,), daemon=True).start()
    yield running, certificate_file
    running.shutdown()
    running.server_close()


def test_an_untrusted_certificate_is_not_tried_again(
    server: tuple[TlsServer, Path], waits: list[float]
) -> None:
    running, certificate_file = server
    url = f"https://127.0.0.1:{running.server_port}"
    refused = pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED")
    with Sample("k", base_url=url) as client, refused:
        client.get("/echo", max_retries=3)
    assert (running.attempts, waits) == (1, [])

    async def run(http: Any) -> None:
        async with AsyncSample("k", base_url=url, http_client=http()) as client:
            with pytest.raises(errors.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
                await client.get("/echo", max_retries=3)

    anyio.run(run, lambda: None)
    anyio.run(run, DefaultAioHttpClient)
    assert (running.attempts, waits) == (3, [])
    trusting = httpx.Client(verify=ssl.create_default_context(cafile=str(certificate_file)))
    with Sample("k", base_url=url, http_client=trusting) as client:
        assert client.get("/echo") == {}
