# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.legacy`; each is imported when it is asked for."""

from __future__ import annotations
