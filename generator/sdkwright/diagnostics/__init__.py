"""Diagnostics: what is wrong with the input, where, and what to do about it."""

from .core import (
    Diagnostic,
    Diagnostics,
    Excerpt,
    InputError,
    Location,
    Severity,
    excerpt_of,
    fail,
)

__all__ = [
    "Diagnostic",
    "Diagnostics",
    "Excerpt",
    "InputError",
    "Location",
    "Severity",
    "excerpt_of",
    "fail",
]
