"""Diagnostics: what is wrong with the input, where, and what to do about it."""

from . import codes
from .code import Code
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
    "Code",
    "Diagnostic",
    "Diagnostics",
    "Excerpt",
    "InputError",
    "Location",
    "Severity",
    "codes",
    "excerpt_of",
    "fail",
]
