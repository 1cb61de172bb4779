# Generated from the Files 1. Do not edit.

from __future__ import annotations

from typing import TypeAlias

__all__ = ["FileUpdateResponse"]

FileUpdateResponse: TypeAlias = list[int]
"""ok"""
