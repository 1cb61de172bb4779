# Generated from the Messages 1. Do not edit.

"""Page classes: the results of list operations."""

from __future__ import annotations

__all__ = []
