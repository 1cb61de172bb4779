# Generated from the Messages 1. Do not edit.

"""Pages: what list operations return."""

from __future__ import annotations

__all__ = []
