"""Types of `types.legacy`; each is imported when it is asked for."""

from __future__ import annotations
