"""Tries a sample of the corpus, and prints a table."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from .documents import largest, sample

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 1800


def main() -> int:
    """Try the documents, two at a time. The exit code says whether all of them work."""
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=60, help="documents")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--types", type=int, default=10, help="documents that are type-checked")
    parser.add_argument("--largest", action="store_true", help="only the largest document")
    parser.add_argument("--only", help="only documents with this in their name")
    parser.add_argument("--out", type=Path, help="also write the results as JSON")
    given = parser.parse_args()
    documents = [largest()] if given.largest else sample(given.number, given.seed)
    if given.only:
        documents = [path for path in documents if given.only in path.name]
    typed = set(documents[: given.types])
    with ThreadPoolExecutor(given.jobs) as pool:
        run = partial(trial, typed=typed)
        results = []
        for result in pool.map(run, documents):
            results.append(result)
            print(_line(result), flush=True)
    _summary(results)
    if given.out:
        given.out.write_text(json.dumps(results, indent=1))
    return 0 if all(r["stage"] == "done" or r.get("refused") for r in results) else 1


def trial(document: Path, typed: set[Path]) -> dict[str, Any]:
    """What came of one document."""
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
        types = "types" if document in typed else "none"
        command = [sys.executable, "-m", "tests.corpus.trial", str(document), folder, types]
        try:
            done = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, timeout=SECONDS, check=False
            )
            found: dict[str, Any] = json.loads(done.stdout)
        except subprocess.TimeoutExpired:
            return {"document": document.name, "stage": "generate", "why": "too slow"}
        except json.JSONDecodeError:
            return {"document": document.name, "stage": "generate", "why": done.stderr[-300:]}
    return found


def _line(result: dict[str, Any]) -> str:
    numbers = "".join(
        f"{result.get(name, ''):>8}"
        for name in ("operations", "left_out", "seconds", "memory_mb", "import_ms")
    )
    why = f"  {' '.join(result['why'].split())[:400]}" if "why" in result else ""
    return f"{result['stage']:<9}{numbers}  {result['document'][:60]}{why}"


def _summary(results: list[dict[str, Any]]) -> None:
    stages = Counter(result["stage"] for result in results)
    print(f"\n{stages['done']} of {len(results)} documents work from end to end.")
    print(f"{sum(r.get('operations', 0) for r in results):,} operations,", end=" ")
    print(f"{sum(r.get('left_out', 0) for r in results):,} things left out")
    for stage, count in sorted(stages.items()):
        print(f"  {stage:<10}{count}")
    codes: Counter[str] = Counter()
    for result in results:
        codes.update(result.get("codes", {}))
    for code, count in codes.most_common():
        print(f"  {code:<32}{count:>7,}")


if __name__ == "__main__":
    sys.exit(main())
