# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from typing_extensions import Required, TypedDict

from .._core.rename import Alias
from .transfer_target import TransferTarget
from .transfer_target_param import TransferTargetParam

__all__ = ["CallTransferToolParamsParam"]


class CallTransferToolParamsParam(TypedDict, total=False):
    """Where to transfer the call."""

    from_: Required[Annotated[str, Alias("from")]]
    """Number that is shown to the one who is called."""

    targets: Required[Iterable[TransferTarget | TransferTargetParam] | str]
    """The people, or a `{{variable}}` that lists them."""
