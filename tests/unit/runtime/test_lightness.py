"""Nothing is imported before it is used, and the HTTP library stands behind one module."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import runtime

FOLDER = Path(runtime.__file__ or "").parent


def modules_after(statement: str) -> set[str]:
    script = (
        f"import sys; sys.path.insert(0, {str(FOLDER.parent)!r}); {statement}; print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_package_itself_imports_nothing() -> None:
    found = modules_after("import runtime, runtime.lazy")
    assert not {"httpx", "pydantic", "typing_extensions"} & found


def test_a_client_needs_no_models() -> None:
    found = modules_after("from runtime.sync_client import SyncClient; SyncClient('key')")
    assert "httpx" in found
    heavy = {"pydantic", "pydantic_core", "cryptography"}
    assert not heavy & found
    assert len([name for name in found if name.startswith("runtime")]) <= 40


def test_one_module_knows_the_http_library() -> None:
    importing = re.compile(r"^\s*(import|from) httpx\b", re.MULTILINE)
    found = {p.name for p in FOLDER.glob("*.py") if importing.search(p.read_text("utf-8"))}
    assert found == {"transport.py"}


def test_modules_are_short_and_import_only_themselves_relatively() -> None:
    for path in FOLDER.glob("*.py"):
        text = path.read_text("utf-8")
        assert len(text.splitlines()) < 400, path.name
        assert not re.search(r"^\s*(import|from) runtime\b", text, re.MULTILINE), path.name


def test_lazy_packages_import_names_and_submodules_on_demand(tmp_path: Path) -> None:
    package = tmp_path / "lazily"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from runtime.lazy import lazy\n"
        "__getattr__, __dir__, __all__ = lazy(__name__, {'.inner': 'A B'})\n"
    )
    (package / "inner.py").write_text("A = 1\nB = 2\n")
    (package / "other.py").write_text("C = 3\n")
    script = (
        f"import sys; sys.path[:0] = [{str(FOLDER.parent)!r}, {str(tmp_path)!r}]\n"
        "import lazily\n"
        "assert 'lazily.inner' not in sys.modules\n"
        "assert (lazily.A, lazily.other.C, lazily.__all__) == (1, 3, ['A', 'B'])\n"
        "assert {'A', 'B'} <= set(dir(lazily)) and not hasattr(lazily, 'nothing')\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
