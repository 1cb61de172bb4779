"""Keys of low order, for which anybody can make signatures, are refused in every encoding."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from runtime.errors import WebhookVerificationError
from runtime.webhooks import Webhooks

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
Point = tuple[int, int]


def add(a: Point, b: Point) -> Point:
    """The sum of two points of the curve -x^2 + y^2 = 1 + d x^2 y^2."""
    (x1, y1), (x2, y2) = a, b
    both = D * x1 * x2 * y1 * y2
    x = (x1 * y2 + x2 * y1) * pow(1 + both, -1, P) % P
    return x, (y1 * y2 + x1 * x2) * pow(1 - both, -1, P) % P


def x_of(y: int) -> int | None:
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    return x if x * x % P == square else None


def multiple(number: int, point: Point) -> Point:
    result = (0, 1)
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def low_order_points() -> set[Point]:
    """All points whose order divides 8: multiples by the order of the large subgroup."""
    order = 2**252 + 27742317777372353535851937790883648493
    found: set[Point] = set()
    for y in range(2, 60):
        x = x_of(y)
        if x is not None:
            found |= {multiple(order, (x, y)), multiple(order, (P - x, y))}
    return found


def encodings() -> list[bytes]:
    """Every encoding of every point: either sign of x, and y with the prime added."""
    ys = {y for _, y in low_order_points()}
    wide = {y + P for y in ys if y + P < 2**255}
    return [(y | sign << 255).to_bytes(32, "little") for y in sorted(ys | wide) for sign in (0, 1)]


ENCODINGS = encodings()
FORMS: dict[str, Callable[[bytes], Any]] = {
    "bytes": lambda raw: raw,
    "base64": lambda raw: base64.b64encode(raw).decode(),
    "hex": lambda raw: raw.hex(),
    "object": Ed25519PublicKey.from_public_bytes,
    "DER": lambda raw: Ed25519PublicKey.from_public_bytes(raw).public_bytes(
        Encoding.DER, PublicFormat.SubjectPublicKeyInfo
    ),
    "PEM": lambda raw: Ed25519PublicKey.from_public_bytes(raw).public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    ),
    "among others": lambda raw: [good_key(), raw],
}


def good_key() -> bytes:
    return Ed25519PrivateKey.generate().public_key().public_bytes_raw()


def headers(signature: bytes) -> dict[str, str]:
    return {
        "sample-signature-ed25519": base64.b64encode(signature).decode(),
        "sample-timestamp": str(int(time.time())),
    }


def test_there_are_eight_points_in_fourteen_encodings() -> None:
    assert (len(low_order_points()), len(ENCODINGS)) == (8, 14)
    assert bytes(32) in ENCODINGS


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("raw", ENCODINGS, ids=bytes.hex)
def test_a_key_of_low_order_is_refused(raw: bytes, form: str) -> None:
    forged = headers((1).to_bytes(32, "little") + bytes(32))
    with pytest.raises(WebhookVerificationError, match="low order") as caught:
        Webhooks[Any](FORMS[form](raw)).unwrap(b"{}", forged)
    assert caught.value.reason == "invalid_key"


def test_the_signature_would_have_been_accepted() -> None:
    point = Ed25519PublicKey.from_public_bytes((1).to_bytes(32, "little"))
    point.verify((1).to_bytes(32, "little") + bytes(32), b"anything")


@pytest.mark.parametrize("_", range(20))
def test_other_keys_are_accepted(_: int) -> None:
    key = Ed25519PrivateKey.generate()
    known = headers(b"")
    signature = key.sign(known["sample-timestamp"].encode() + b"|{}")
    known |= {"sample-signature-ed25519": base64.b64encode(signature).decode()}
    Webhooks[Any](key.public_key().public_bytes_raw()).verify(b"{}", known)
