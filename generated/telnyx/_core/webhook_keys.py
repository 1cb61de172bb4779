# Generated from the Telnyx API 2.0.0. Do not edit.

"""Public keys of webhooks, in all common encodings."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from typing import Any, Union, cast

from .errors import WebhookVerificationError
from .service import SERVICE

__all__ = ["PublicKey", "base64_bytes", "public_keys"]

PublicKey = Union[str, bytes, Iterable[Union[str, bytes]]]
"""A public key, or several during a rotation."""

_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----.*?-----END [A-Z0-9 ]+-----", re.DOTALL)
_HEX = re.compile(r"(?:[0-9a-fA-F]{2})+")
_RAW = 32
_DER = 44
"""Lengths of an Ed25519 key alone, and within its ASN.1 structure."""
_PRIME = 2**255 - 19
_ORDER_8_Y = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_LOW_ORDER_Y = frozenset((0, 1, _PRIME - 1, _ORDER_8_Y, _PRIME - _ORDER_8_Y))
"""The y coordinates of the points whose order is 1, 2, 4 or 8."""


def public_keys(given: PublicKey | None) -> list[Any]:
    """The keys that a value contains. Raises `WebhookVerificationError` if there are none."""
    keys = [key for entry in _entries(given) for key in _split(entry)]
    if not keys:
        raise WebhookVerificationError(
            "No public key was given: pass `key`, or `public_key` to the client, or set the "
            f"environment variable {SERVICE.environment}_PUBLIC_KEY.",
            "missing_key",
        )
    try:
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ImportError:
        raise WebhookVerificationError(
            "Verifying webhooks needs the package `cryptography`: install the extra `webhooks`.",
            "missing_library",
        ) from None
    found = [key if isinstance(key, ed25519.Ed25519PublicKey) else _load(key) for key in keys]
    if any(map(_has_low_order, found)):
        raise WebhookVerificationError(
            "The public key is a point of low order, for which anyone can make a signature; it "
            "may be a placeholder. Pass the public key of the account that sends the webhook.",
            "invalid_key",
        )
    return found


def _has_low_order(key: Any) -> bool:
    """Whether the key is one of the eight points whose order divides the cofactor."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    # Without the sign of x. An encoding of y can be larger than the prime of the field.
    y = int.from_bytes(raw, "little") % 2**255 % _PRIME
    return y in _LOW_ORDER_Y


def _entries(given: Any) -> list[Any]:
    if isinstance(given, (list, tuple, set, frozenset)):
        return list(cast("Iterable[Any]", given))
    return [] if given is None else [given]


def _split(entry: Any) -> list[Any]:
    """The keys of one entry: a text may contain several, separated by commas."""
    if isinstance(entry, (bytes, bytearray)):
        if len(entry) == _RAW or entry.startswith(b"0*"):  # the start of an ASN.1 structure
            return [bytes(entry)]
        entry = bytes(entry).decode("latin-1")
    if not isinstance(entry, str):
        return [entry]
    text = entry.replace("\\n", "\n")
    blocks: list[str] = _PEM.findall(text)
    return blocks + [part for part in _PEM.sub(",", text).split(",") if part.strip(" \t\r\n\"'")]


def _load(key: Any) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import (
        load_der_public_key,
        load_pem_public_key,
    )

    try:
        if isinstance(key, str) and key.startswith("-----"):
            lines = "\n".join(line.strip() for line in key.splitlines())
            loaded: Any = load_pem_public_key(lines.encode())
        else:
            raw = key if isinstance(key, bytes) else _decoded(key)
            is_raw = len(raw) == _RAW
            loaded = Ed25519PublicKey.from_public_bytes(raw) if is_raw else load_der_public_key(raw)
    except (ValueError, TypeError, AttributeError, UnsupportedAlgorithm):
        loaded = None
    if not isinstance(loaded, Ed25519PublicKey):
        raise WebhookVerificationError(
            "The public key is not an Ed25519 public key: pass its 32 bytes in base64 or in hex, "
            "PEM, or DER.",
            "invalid_key",
        )
    return loaded


def _decoded(text: str) -> bytes:
    compact = re.sub(r"[\s\"']", "", text)
    if len(compact) in (2 * _RAW, 2 * _DER) and _HEX.fullmatch(compact):
        return bytes.fromhex(compact)
    return base64_bytes(compact)


def base64_bytes(text: str) -> bytes:
    """Bytes of base64, in either alphabet, padded or not. Raises `ValueError`."""
    compact = text.strip().rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("not base64") from None
