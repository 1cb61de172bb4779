# Generated from the Files 1. Do not edit.

"""Types of `types`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .file import *
    from .file_list_params import *
    from .file_replace_params import *
    from .file_update_params import *
    from .file_update_response import *
    from .filter_param import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "FileListParams FileReplaceParams FileUpdateParams FileUpdateResponse",
        ".file": "File FileOwnerId",
        ".filter_param": "FilterCreatedAtParam FilterParam",
    },
)
