"""A report of changes as Markdown and as HTML."""

from __future__ import annotations

from .html import html
from .markdown import entries, markdown, summary

__all__ = ["entries", "html", "markdown", "summary"]
