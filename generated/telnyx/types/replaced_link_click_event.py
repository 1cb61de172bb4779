# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from .._core.models import Model
from .replaced_link_click import ReplacedLinkClick

__all__ = ["ReplacedLinkClickEvent"]


class ReplacedLinkClickEvent(Model):
    """A link was opened."""

    data: ReplacedLinkClick
    """A link was opened."""
