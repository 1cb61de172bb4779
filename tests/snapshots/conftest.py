"""The flag that accepts changed output, which `make snapshots` passes."""

from __future__ import annotations

import pytest

collect_ignore = ["golden"]


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Add the flag, unless syrupy is installed, which has one of the same name."""
    if not pluginmanager.has_plugin("syrupy"):
        parser.addoption("--snapshot-update", action="store_true", help="Accept the output.")
