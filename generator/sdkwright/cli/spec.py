"""`sdkwright spec`: the published document that the SDK follows."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Location, codes, fail
from ..regular_files import read_regular_text
from .command import command
from .options import PIN, Pin
from .session import DONE, Session, write_file


def mount(app: typer.Typer) -> None:
    """Add the commands to an app."""
    group = typer.Typer(
        name="spec",
        help="The published document that the SDK follows, pinned by its checksum.",
        no_args_is_help=True,
        rich_markup_mode="markdown",
    )
    command(group, epilog=_FETCH)(fetch)
    command(group, epilog=_PIN)(pin)
    command(group, epilog=_VERIFY)(verify)
    app.add_typer(group)


_FETCH = """
**Examples**

- `sdkwright spec fetch` downloads the pinned document unless a copy exists, and prints its path.

- `sdkwright generate --spec "$(sdkwright spec fetch)" --out build/client`
"""
_PIN = """
**Examples**

- `sdkwright spec pin --url https://example.com/openapi.yaml`
"""
_VERIFY = """
**Examples**

- `sdkwright spec verify openapi.yaml` exits with code 1 if the file is not the pinned document.
"""


def fetch(session: Session, *, pin: Pin = PIN) -> int:
    """Download the pinned document, and print the path of the copy."""
    from ..upstream import copy_of, read_pin

    copy = copy_of(read_pin(pin))
    if session.as_json:
        session.print_json({"file": str(copy)})
    else:
        session.write(f"{copy}\n")
    return DONE


def pin(
    session: Session,
    *,
    url: Annotated[
        str,
        typer.Option("--url", metavar="URL", help="The document, preferably at one commit."),
    ],
    copy: Annotated[
        Path | None,
        typer.Option(
            "--copy",
            metavar="FILE",
            help="A copy of the document, to download nothing.",
            show_default=False,
        ),
    ] = None,
    file: Pin = PIN,
) -> int:
    """Move the pin: download the document, and record its checksum and size."""
    from ..upstream import pin_of

    moved = pin_of(url, copy)
    before = read_regular_text(file) if file.is_file() else ""
    if before == moved.dump():
        return session.end("The pin is already at this version.", {"changed": False})
    hint = "Pass a file in a writable folder with --pin."
    write_file(file, moved.dump(), code=codes.PIN_UNWRITABLE, hint=hint)
    report: dict[str, object] = {"changed": True, "file": str(file), "sha256": moved.sha256}
    return session.end(f"`{file}` is at sha256 {moved.sha256}.", report)


def verify(
    session: Session,
    *,
    copy: Annotated[Path, typer.Argument(metavar="FILE", help="A copy of the document.")],
    pin: Pin = PIN,
) -> int:
    """Check that a file is the pinned document. Exits with code 1 if it is not."""
    from ..upstream import digest_of, read_pin

    wanted = read_pin(pin)
    try:
        sha256, size = digest_of(copy)
    except OSError as error:
        fail(
            codes.INPUT_UNREADABLE,
            f"`{copy}` cannot be read: {error.strerror}.",
            Location(str(copy)),
            "Pass a copy of the document.",
        )
    report: dict[str, object] = {"file": str(copy), "sha256": sha256, "size": size}
    if (sha256, size) == (wanted.sha256, wanted.size):
        return session.end(f"`{copy}` is the pinned document.", report)
    found = f"{size:,} bytes with sha256 {sha256}"
    pinned = f"{wanted.size:,} bytes with sha256 {wanted.sha256}"
    summary = f"`{copy}` is not the pinned document: it has {found}, and the pin has {pinned}."
    return session.end(summary, report, differs=True)
