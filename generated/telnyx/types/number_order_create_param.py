# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["NumberOrderCreatePhoneNumberParam"]


class NumberOrderCreatePhoneNumberParam(TypedDict, total=False):
    phone_number: Required[str]
    """The number, in E.164 form."""

    bundle_id: str
    """Bundle that it is paid from."""

    requirement_group_id: str
    """Requirement group whose papers are used."""
