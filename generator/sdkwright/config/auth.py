"""The section `auth`."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from .section import Section


class AuthConfig(Section):
    """Authentication."""

    scheme: Annotated[
        str | None, Field(description="Security scheme that the argument `api_key` is for.")
    ] = None
    token_url: Annotated[
        str | None, Field(description="URL where client credentials are exchanged for a token.")
    ] = None
    always: Annotated[
        bool,
        Field(
            description="Send the credential of `scheme` also with operations whose `security` does"
            " not list it, if the client has one."
        ),
    ] = False

    @model_validator(mode="after")
    def _always_needs_a_scheme(self) -> Self:
        if self.always and self.scheme is None:
            raise ValueError("`always` needs `scheme`, the security scheme that is always sent")
        return self
