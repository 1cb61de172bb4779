"""The same samples in every run."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _samples_do_not_depend_on_loaded_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep hypothesis from mixing constants of the modules loaded so far into its values.

    It has no setting for this. Which modules are loaded depends on the tests that ran before, and
    the accepted findings must be found in every run. Older versions do not mix anything in.
    """
    providers = "hypothesis.internal.conjecture.providers"
    module = pytest.importorskip(providers)
    if hasattr(module, "_get_local_constants"):
        nothing = type(module._local_constants)()
        monkeypatch.setattr(f"{providers}._get_local_constants", lambda: nothing)
