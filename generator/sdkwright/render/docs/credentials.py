"""The credentials that callers pass to a client, for its documentation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...config import Config
from ...model import Api
from ..examples.source_literals import fenced
from ..python.literals import literal


@dataclass(frozen=True, slots=True)
class CredentialsView:
    """What an API takes as credentials."""

    is_needed: bool
    """Whether any operation takes a credential."""
    is_basic: bool
    """Whether `api_key` is a user name and a password."""
    by_scheme: str
    """The option `credentials` with all schemes of an operation, if `api_key` is not enough."""


def credentials_view(api: Api, config: Config) -> CredentialsView:
    """The credentials that the operations of an API take."""
    kinds = {scheme.id: scheme.kind for scheme in api.security_schemes}
    used = [names for names in dict.fromkeys(_alternatives(api, config, kinds)) if names]
    flat = list(dict.fromkeys(name for names in used for name in names))
    is_basic = bool(flat) and all(kinds[name] == "basic" for name in flat)
    needs_names = any(len(names) > 1 for names in used) or "basic" in [kinds[n] for n in flat]
    secrets = [
        f"{literal(name)}: {literal('name:password' if kinds[name] == 'basic' else '...')}"
        for name in flat
    ]
    by_scheme = f"credentials={{{', '.join(secrets)}}}" if needs_names and not is_basic else ""
    return CredentialsView(bool(flat), is_basic, fenced(by_scheme))


def _alternatives(api: Api, config: Config, known: dict[str, str]) -> Iterator[tuple[str, ...]]:
    if config.auth.scheme in known:
        yield (config.auth.scheme,)
    else:
        yield from api.security
    for operation in api.operations:
        yield from operation.security or ()
