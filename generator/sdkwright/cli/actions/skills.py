"""`sdkwright skills` and `sdkwright snippets`: what other tools read of the client."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ... import __version__
from ...diagnostics import Location, Severity, fail
from ..report import print_diagnostics
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from ...config import Config
    from ...pipeline import Options
    from ...render.docs.reference import Reference


def skills(session: Session, options: Options, out: Path) -> int:
    """Write the agent skills into a folder. Gives the exit code."""
    from ...render.docs.skills import Skills
    from ...write import write_tree

    reference, config = _reference(session, options)
    if not config.guide.skills:
        fail(
            "skills-missing",
            "The config defines no skills.",
            Location(str(options.config or "sdk.yaml"), "/guide/skills"),
            "Add product areas under `guide.skills`.",
        )
    files = Skills(reference.api, reference.plan, reference, config).files(session.diagnostics)
    written = write_tree(
        out,
        files,
        generator_version=__version__,
        diagnostics=session.diagnostics,
        progress=session.progress,
    )
    return _end(
        session,
        f"`{out}`: {len(files) // 2} skills; {len(written.written)} files written,"
        f" {len(written.unchanged)} unchanged.",
    )


def snippets(session: Session, options: Options, out: Path | None) -> int:
    """Write an overlay that adds a snippet to each operation. Gives the exit code."""
    from ...render.docs.code_samples import code_samples

    reference, _ = _reference(session, options)
    text = code_samples(reference)
    if out is None:
        session.progress.close()
        session.write(text)
        return DONE
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        fail(
            "output-unwritable",
            f"`{out}` cannot be written: {error.strerror}.",
            Location(str(out)),
            "Name a file in an existing folder with --out.",
        )
    return _end(session, f"`{out}` has the snippets.")


def _reference(session: Session, options: Options) -> tuple[Reference, Config]:
    from ...pipeline import model
    from ...plan import plan
    from ...render.docs.reference import Reference
    from ...surface.extract import surface_of

    api, config = model(options, session.diagnostics, session.progress)
    planned = plan(api, config, options.package, options.lock)
    return Reference(api, planned, surface_of(api, planned)), config


def _end(session: Session, told: str) -> int:
    session.progress.close()
    print_diagnostics(session.err, session.diagnostics)
    session.out.print(told, highlight=False)
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE


def docs(session: Session, options: Options, sources: Path, client: Path, out: Path) -> int:
    """Write the sources of the documentation site. Gives the exit code."""
    from ...render.docs.site import site
    from ...write import write_tree

    reference, _ = _reference(session, options)
    hand_written = {
        path.relative_to(sources).as_posix(): path.read_text("utf-8")
        for path in sorted(sources.rglob("*.md"))
    }
    readme, changelog = client / "README.md", client / "CHANGELOG.md"
    if not readme.is_file():
        fail(
            "client-missing",
            f"There is no README in `{client}`.",
            Location(str(client)),
            "Run sdkwright generate first, or name the client's folder with --client.",
        )
    files = site(
        reference,
        hand_written,
        readme.read_text("utf-8"),
        changelog.read_text("utf-8") if changelog.is_file() else None,
        str((out / "site").absolute()),
    )
    write_tree(
        out / "source",
        files,
        generator_version=__version__,
        diagnostics=session.diagnostics,
        overwrite_edits=True,
        progress=session.progress,
    )
    return _end(session, f"`{out / 'source'}` is ready for mkdocs.")
