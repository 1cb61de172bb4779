# Generated from the Telnyx API 2.0.0. Do not edit.

"""Types of `types.ai.assistants.tests`; imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core.lazy import lazy

if TYPE_CHECKING:
    from .run_list_params import *
    from .run_trigger_params import *
    from .test_run_detail_result import *
    from .test_run_response import *
    from .test_run_status import *
    from .test_suite_list_response import *

__getattr__, __dir__, __all__ = lazy(
    __name__,
    {
        ".": "RunListParams RunTriggerParams TestRunDetailResult TestRunResponse TestRunStatus TestSuiteListResponse",
    },
)
