"""Names of the whole document: they stay from one version to the next, and official ones import."""

from __future__ import annotations

import csv
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from sdkwright.plan import NamesLock, Plan
from tests.support.document import ABSENT, SHARED, WHOLE, whole_config
from tests.support.sdk import Silence, write

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("versions"),
]

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "spec" / "names.whole.lock"
OLDER = WHOLE.with_name("telnyx-2026-06-05a-9c4a1ba8.yml")
PACKAGE = "locked_telnyx"
MAXIMUM = 60
NO_CLASS = {"object", "str", "None", "BinaryAPIResponse"}


def produced(spec: Path, lock: NamesLock | None = None) -> Output:
    return produce(Options(str(spec), whole_config(), PACKAGE, lock=lock), Diagnostics(), Silence())


@pytest.fixture(scope="module")
def locked() -> Output:
    return produced(WHOLE, NamesLock.parse(LOCK.read_text("utf-8")))


@pytest.fixture(scope="module")
def package(locked: Output, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("locked")
    write(folder, locked.files)
    sys.path.insert(0, str(folder))
    yield PACKAGE
    sys.path.remove(str(folder))


def official() -> list[dict[str, str]]:
    with (SHARED / "reference" / "method-names.csv").open(newline="") as stream:
        return list(csv.DictReader(stream))


def methods(plan: Plan) -> dict[str, set[str]]:
    return {
        ".".join([*r.path, m.name]): {str(a.name) for a in m.arguments}
        for r in plan.walk()
        for m in r.methods
    }


def test_the_lock_in_the_repository_is_up_to_date(locked: Output) -> None:
    assert locked.plan.lock.dump() == LOCK.read_text("utf-8")
    assert locked.plan.former == {}


def test_the_lock_asks_for_what_the_rules_say(locked: Output) -> None:
    assert produced(WHOLE).files == locked.files


def test_a_newer_version_changes_no_name() -> None:
    older = produced(OLDER)
    newer = produced(WHOLE, NamesLock.parse(older.plan.lock.dump()))
    after = methods(newer.plan)
    keys = {operation.key for operation in newer.api.operations}
    kept = {
        ".".join([*r.path, m.name])
        for r in older.plan.walk()
        for m in r.methods
        if m.operation.key in keys
    }
    assert kept - after.keys() == set()
    still = {
        symbol.symbol.address
        for key, symbol in older.plan.symbols.items()
        if key in newer.plan.symbols
    }
    reachable = {
        f"{'.'.join(place)}:{name}"
        for exports in (newer.plan.exports, newer.plan.former)
        for place, found in exports.items()
        for name in found
    } | {symbol.symbol.address for symbol in newer.plan.symbols.values()}
    assert still - reachable == set()
    assert len(kept) > 1000
    assert len(still) > 1500


def test_every_official_result_can_be_imported(package: str) -> None:
    pagination = importlib.import_module(f"{package}.pagination")
    missing = []
    for row in official():
        for name in re.findall(r"[A-Za-z_]\w*", row["returns"]):
            if name in NO_CLASS:
                continue
            folders = row["method"].split(".")[:-1]
            places = [
                ".".join([package, "types", *folders[:end]]) for end in range(len(folders) + 1)
            ]
            if not (hasattr(pagination, name) or any(_has(place, name) for place in places)):
                missing.append((row["method"], name))
    assert missing == []


def _has(module: str, name: str) -> bool:
    try:
        return hasattr(importlib.import_module(module), name)
    except ModuleNotFoundError:
        return False


def test_page_classes_come_in_pairs(package: str) -> None:
    pagination = importlib.import_module(f"{package}.pagination")
    pages = {page for row in official() for page in re.findall(r"^Sync(\w+)\[", row["returns"])}
    assert len(pages) == 9
    for page in pages:
        assert hasattr(pagination, f"Sync{page}")
        assert hasattr(pagination, f"Async{page}")


def test_every_method_with_arguments_has_its_set(locked: Output, package: str) -> None:
    named = 0
    for resource in locked.plan.walk():
        for method in resource.methods:
            if any(a.location.value != "path" for a in method.arguments):
                module = importlib.import_module(".".join([package, *method.params.module]))
                assert hasattr(module, method.params.name)
                assert method.params.name.endswith("Params")
                named += 1
    assert named > 600


def test_no_class_is_numbered_or_too_long(locked: Output) -> None:
    of_document = {
        re.sub(r"[^a-z0-9]", "", name.lower())
        for definition in locked.api.definitions.values()
        for name in [definition.origin.name]
    }
    for planned in locked.plan.symbols.values():
        name = planned.symbol.name
        assert len(name) <= MAXIMUM, name
        plain = name.removesuffix("Param").lower()
        ends = [origin for origin in of_document if origin and plain.endswith(origin)]
        assert not plain[-1].isdigit() or ends, name


def test_no_field_hides_a_builtin_that_its_class_uses(locked: Output) -> None:
    builtins = ("str", "int", "float", "bool", "list", "dict", "object", "bytes")
    wrong: list[tuple[str, Any]] = []
    for path, text in locked.files.items():
        if "/types/" not in path:
            continue
        for block in re.split(r"^class ", text, flags=re.M)[1:]:
            fields = re.findall(r"^    (\w+): (.+)$", block, re.M)
            hidden = {name for name, _ in fields} & set(builtins)
            used = {b for b in hidden for _, a in fields if re.search(rf"(?<![\w.\"]){b}(?!\w)", a)}
            wrong.extend((path, name) for name in used)
    assert wrong == []
