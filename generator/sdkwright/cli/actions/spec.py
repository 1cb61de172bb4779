"""`sdkwright spec`: the published document that the SDK follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from .session import Session

app = typer.Typer(
    name="spec",
    help="The published document that the SDK follows, pinned by its checksum.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
)

UPSTREAM = Path("spec/upstream.toml")

PinFile = Annotated[
    Path,
    typer.Option("--pin", metavar="PATH", help="The file with the pin."),
]


@app.command(epilog="""
**Examples**

- `sdkwright spec fetch` gets the pinned document if there is no copy yet, and prints the copy's path.

- `sdkwright generate --spec "$(sdkwright spec fetch)" --out build/whole`
""")
def fetch(pin: PinFile = UPSTREAM) -> None:
    """Get the pinned document, and print where its copy is."""

    def action(session: Session) -> int:
        from ...upstream import copy_of, read_pin

        session.write(f"{copy_of(read_pin(pin))}\n")
        return 0

    _run(action)


@app.command()
def pin(
    url: Annotated[
        str, typer.Option("--url", metavar="URL", help="The document, best at one commit.")
    ],
    copy: Annotated[
        Path | None,
        typer.Option("--copy", metavar="FILE", help="A copy of what is there, to fetch nothing."),
    ] = None,
    file: PinFile = UPSTREAM,
) -> None:
    """Move the pin: get the document, and write down its checksum and size."""

    def action(session: Session) -> int:
        from ...upstream import pin_of

        moved = pin_of(url, copy)
        before = file.read_text("utf-8") if file.is_file() else ""
        text = moved.dump()
        if before == text:
            session.out.print("The pin is at this version already.")
            return 0
        _write(file, text)
        session.out.print(f"`{file}` is at sha256 {moved.sha256}.", highlight=False)
        return 0

    _run(action)


@app.command()
def verify(
    copy: Annotated[Path, typer.Argument(metavar="FILE", help="A copy of the document.")],
    pin: PinFile = UPSTREAM,
) -> None:
    """Check that a file is the pinned document. Exits with 1 if it is another."""

    def action(session: Session) -> int:
        from ...diagnostics import Location, fail
        from ...upstream import digest_of, read_pin

        wanted = read_pin(pin)
        try:
            sha256, size = digest_of(copy)
        except OSError as error:
            fail(
                "input-unreadable",
                f"`{copy}` cannot be read: {error.strerror}.",
                Location(str(copy)),
                "Name a copy of the document.",
            )
        if (sha256, size) == (wanted.sha256, wanted.size):
            session.out.print(f"`{copy}` is the pinned document.", highlight=False)
            return 0
        session.out.print(
            f"`{copy}` is another document: {size:,} bytes with sha256 {sha256}, and"
            f" {wanted.size:,} bytes with sha256 {wanted.sha256} are pinned.",
            highlight=False,
        )
        return 1

    _run(action)


def _write(file: Path, text: str) -> None:
    from ...diagnostics import Location, fail

    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        fail(
            "pin-unwritable",
            f"`{file}` cannot be written: {error.strerror}.",
            Location(str(file)),
            "Name a file in an existing folder with --pin.",
        )


def _run(action: Callable[[Session], int]) -> None:
    from .session import Session

    raise typer.Exit(Session(as_json=False).run(action))
