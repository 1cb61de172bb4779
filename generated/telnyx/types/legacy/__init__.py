# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.legacy`; imported on first use."""

from __future__ import annotations
