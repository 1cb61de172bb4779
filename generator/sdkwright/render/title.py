"""The title of an API inside a sentence."""

from __future__ import annotations

from ..model import Api
from .python.literals import plain


def title_of(api: Api) -> str:
    """The title on one line."""
    return " ".join(plain(api.title).split())


def with_article(title: str) -> str:
    """A title after an article: `the Telnyx API`."""
    return title if title.lower().startswith("the ") else f"the {title}".rstrip()
