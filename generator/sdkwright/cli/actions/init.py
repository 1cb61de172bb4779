"""`sdkwright init`: a first config for a document, with what was inferred as comments."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from ...diagnostics import Location, Severity, fail
from ..report import print_diagnostics
from .session import DIFFERS, DONE, Session

if TYPE_CHECKING:
    from ...model import Api
    from ...plan import Plan


def init(session: Session, document: str, out: Path) -> int:
    """Write the config. Gives the exit code."""
    from ...pipeline import Options, describe

    if out.exists():
        fail(
            "config-exists",
            f"`{out}` is there already, and is not overwritten.",
            Location(str(out)),
            "Name another file with --out.",
        )
    api, plan, _ = describe(Options(document, None), session.diagnostics, session.progress)
    text = config_text(api, plan)
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        fail(
            "output-unwritable",
            f"`{out}` cannot be written: {error.strerror}.",
            Location(str(out)),
            "Name a file in an existing folder with --out.",
        )
    session.progress.close()
    print_diagnostics(session.err, session.diagnostics)
    session.out.print(
        f"`{out}` is written. Next: sdkwright generate --spec {document} --config {out}",
        highlight=False,
    )
    return DIFFERS if session.diagnostics.of(Severity.ERROR) else DONE


def config_text(api: Api, plan: Plan) -> str:
    """A config that changes nothing, and says what could be said."""
    methods = [(".".join([*r.path, m.name]), m) for r in plan.walk() for m in r.methods]
    named = "\n".join(f"#     {_key(m.operation.key)}: {name}" for name, m in methods[:3])
    paged = Counter(m.operation.pagination.scheme for _, m in methods if m.operation.pagination)
    pages = "\n".join(
        f"#   {scheme}: {count} operations" for scheme, count in sorted(paged.items())
    )
    schemes = "\n".join(f"#   {_key(s.id)}: {s.kind}" for s in api.security_schemes)
    return _TEXT.format(
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
    """Text of a document inside a comment of one line."""
    return json.dumps(text) if not text.isprintable() or "#" in text else text


_TEXT = """\
# How this API becomes a Python SDK. Everything here is optional; what is not said is inferred.
# `sdkwright config schema` describes every key, `sdkwright inspect` shows what comes of it.

package:
  name: {name}  # import name; may be dotted
  project: {project}  # distribution name
  version: {version}
  client: {client}  # the class; its asynchronous twin is Async{client}
  environment: {environment}  # prefix of environment variables: {environment}_API_KEY

# Corrections of the document: OpenAPI Overlays, relative to this file.
# overlays: [overlays/corrections.yaml]

# Names, where the rules give others than you want.
# names:
#   methods:
{methods}
#   aliases: {{}}  # second names, written the same way
#   types: {{}}  # Component: ClassName

# How lists go on. Found in this document:
{pages}
# pagination:
#   schemes:
#     CursorPage: {{kind: cursor, cursor: after, items: data, next: meta.next}}
#   operations:
#     GET /things: CursorPage

# How requests are authorised. Found in this document:
{schemes}
# auth:
#   scheme: bearerAuth  # the one that `api_key` is for

# Agent skills, one per product area.
# guide:
#   skills:
#     things:
#       title: Things
#       description: What things are for, and when to use them.
#       methods: [things.*]
"""
