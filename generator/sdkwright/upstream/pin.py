"""The pin: one version of a published document, by its checksum."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ..diagnostics import Location, codes, fail
from ..regular_files import read_regular, read_regular_text
from .download import MAXIMUM_BYTES

_HEAD = """# The published document that the SDK follows, at one commit.
#
# `sdkwright spec fetch` downloads it, `sdkwright spec verify FILE` checks a copy, and
# `sdkwright spec pin --url URL` moves the pin to another version.

"""


class Pin(BaseModel):
    """One version of a document."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, Field(gt=0)]
    """In bytes."""

    @property
    def file_name(self) -> str:
        """The name of a copy: its checksum, with the suffix of the original."""
        ending = Path(urlsplit(self.url).path).suffix
        return f"{self.sha256}{ending if ending in ('.yml', '.yaml', '.json') else '.yml'}"

    def dump(self) -> str:
        """The pin as TOML."""
        return f"{_HEAD}{tomlkit.dumps(self.model_dump())}"


def read_pin(file: Path) -> Pin:
    """The pin in a file. Raises `InputError`."""
    hint = "Write one with `sdkwright spec pin --url URL`."
    try:
        return Pin.model_validate(tomllib.loads(read_regular_text(file)))
    except FileNotFoundError:
        fail(codes.PIN_MISSING, f"The pin file `{file}` does not exist.", Location(str(file)), hint)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        fail(codes.PIN_INVALID, f"`{key}` is invalid: {first['msg']}.", Location(str(file)), hint)
    except (OSError, ValueError) as error:
        fail(codes.PIN_INVALID, f"The pin file cannot be read: {error}.", Location(str(file)), hint)


def digest_of(file: Path) -> tuple[str, int]:
    """The checksum and the size of a file. Raises `OSError`."""
    content = read_regular(file, MAXIMUM_BYTES)
    return hashlib.sha256(content).hexdigest(), len(content)
