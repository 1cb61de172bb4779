"""`sdkwright init`: a first config for a document, with what was inferred as comments."""

from __future__ import annotations

import json
import os
import shlex
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..diagnostics import Location, codes, fail
from ..markup.counts import counted
from .command import Without, command
from .inputs import Inputs
from .options import OUTPUT
from .session import Session, write_file

if TYPE_CHECKING:
    from ..model import Api
    from ..pipeline import Options
    from ..plan import Plan


def mount(app: typer.Typer) -> None:
    """Add the command to an app."""
    command(app, epilog=_EPILOG)(init)


_EPILOG = """
**Examples**

- `sdkwright init --spec openapi.yaml` writes `sdk.yaml`, with what was inferred as comments.
"""


def init(
    session: Session,
    inputs: Annotated[Inputs, Without("config", "lock")],
    *,
    out: Annotated[
        Path,
        typer.Option("--out", metavar="FILE", help="The config to write.", rich_help_panel=OUTPUT),
    ] = Path("sdk.yaml"),
) -> int:
    """Write a commented config for a document."""
    from ..pipeline import preview

    if out.exists():
        fail(
            codes.CONFIG_EXISTS,
            f"`{out}` exists already; it was not overwritten.",
            Location(str(out)),
            "Pass another file with --out.",
        )
    options = replace(inputs.options(session.diagnostics), config=None, lock=None)
    sdk = preview(options, session.diagnostics, session.progress)
    session.check_strict()
    hint = "Pass a file in a writable folder with --out."
    write_file(
        out,
        config_text(sdk.api, sdk.plan, document_keys(options, out)),
        code=codes.OUTPUT_UNWRITABLE,
        hint=hint,
    )
    following = f"sdkwright generate --config {shlex.quote(str(out))}"
    return session.end(f"Wrote `{out}`. Next: {following}", {"file": str(out), "next": following})


def document_keys(options: Options, out: Path) -> dict[str, object]:
    """The keys of the config that say which document is read, and how."""
    from ..load.read import is_url

    def relative(path: str | Path) -> str:
        return Path(os.path.relpath(path, out.parent)).as_posix()

    keys: dict[str, object] = {
        "spec": options.spec if is_url(options.spec) else relative(options.spec)
    }
    if options.overlays:
        keys["overlays"] = [relative(path) for path in options.overlays]
    if options.allow_refs or options.allow_remote:
        folders = [relative(path) for path in options.allow_refs]
        keys["references"] = {"folders": folders, "remote": options.allow_remote}
    if options.include_hidden:
        keys["hidden"] = {"include_all": True}
    return keys


def config_text(api: Api, plan: Plan, keys: Mapping[str, object]) -> str:
    """A config that changes nothing, and shows what can be set."""
    methods = [(".".join([*r.path, m.name]), m) for r in plan.walk() for m in r.methods]
    named = "\n".join(f"#     {_key(m.operation.key)}: {name}" for name, m in methods[:3])
    paged = Counter(m.operation.pagination.scheme for _, m in methods if m.operation.pagination)
    pages = "\n".join(
        f"#   {scheme}: {counted(count, 'operation')}" for scheme, count in sorted(paged.items())
    )
    schemes = "\n".join(f"#   {_key(s.id)}: {s.kind}" for s in api.security_schemes)
    return _TEXT.format(
        document="\n".join(f"{k}: {json.dumps(v)}" for k, v in keys.items()),
        name=plan.package,
        project=plan.project,
        version=plan.version,
        client=plan.client,
        environment=plan.environment,
        methods=named or "#     VERB /path: resource.method",
        pages=pages or "#   none",
        schemes=schemes or "#   none",
    )


def _key(text: str) -> str:
    """A text of the document, made safe for a comment of one line."""
    return json.dumps(text) if not text.isprintable() or "#" in text else text


_TEXT = """\
# How this API becomes a Python SDK. Every key is optional; what is left out is inferred.
# `sdkwright config schema` describes every key; `sdkwright inspect` shows the resulting SDK.

{document}
# lock: names.lock  # keeps names stable when the document changes

package:
  name: {name}  # import name; may be dotted
  project: {project}  # distribution name
  version: {version}
  client: {client}  # the class; the asynchronous class is Async{client}
  environment: {environment}  # prefix of environment variables: {environment}_API_KEY

# Corrections of the document: OpenAPI Overlay files, relative to this file.
# overlays: [overlays/corrections.yaml]

# Names that replace those chosen by the naming rules.
# names:
#   methods:
{methods}
#   aliases: {{}}  # further names, written the same way
#   types: {{}}  # Component: ClassName

# Pagination. Found in this document:
{pages}
# pagination:
#   schemes:
#     CursorPage: {{kind: cursor, cursor: after, items: data, next: meta.next}}
#   operations:
#     GET /things: CursorPage

# Authentication. Found in this document:
{schemes}
# auth:
#   scheme: bearerAuth  # the scheme of `api_key`

# Agent skills, one per product area.
# docs:
#   skills:
#     things:
#       title: Things
#       description: What the area does, and when to use it.
#       methods: [things.*]
"""
