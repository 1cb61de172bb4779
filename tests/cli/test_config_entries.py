"""Each entry of the config has an effect, or is reported with its line; names are given or refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sdkwright.cli.names_lock import read_lock
from sdkwright.diagnostics import Diagnostics, InputError, codes
from sdkwright.pipeline import Options, preview
from tests.support.sdk import Silence

SPEC = """\
openapi: 3.1.0
info: {title: Boxes, version: "1"}
servers: [{url: https://boxes.example}]
security: [{bearer: []}]
paths:
  /boxes:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: color, in: query, schema: {type: string}}
        - {name: X-Note, in: header, schema: {type: string}}
      responses: {"200": {description: ok, content: {application/json: {schema: &list {
        type: array, items: {$ref: "#/components/schemas/Box"}}}}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Box"}}}}
      responses: {"200": &box {description: ok, content: {application/json: {schema: {
        $ref: "#/components/schemas/Box"}}}}}
  /boxes/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": *box}
  /secret: {get: {x-hidden: true, responses: {"200": *box}}}
components:
  schemas: {Box: {type: object, properties: {id: {type: string}, size: {type: integer}}}}
  securitySchemes: {bearer: {type: http, scheme: bearer}}
webhooks:
  boxSent: {post: {requestBody: {content: {application/json: {schema: {type: object,
    properties: {type: {type: string, enum: [box.sent]}}}}}}}}
"""
SKILL = "title: T, description: D"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text(SPEC)
    return tmp_path


def reported(config: str, lock: str | None = None) -> list[tuple[str, str, str]]:
    """The line, the message and the hint of each diagnostic about the config."""
    Path("sdk.yaml").write_text(config)
    if lock is not None:
        Path("names.lock").write_text(lock)
    diagnostics = Diagnostics()
    given = read_lock(Path("names.lock")) if lock is not None else None
    options = Options("api.yaml", Path("sdk.yaml"), lock=given)
    try:
        preview(options, diagnostics, Silence())
    except InputError as error:
        diagnostics.entries.extend(error.diagnostics)
    return [
        (f"{entry.location.file}:{entry.location.line}", entry.message, entry.hint or "")
        for entry in diagnostics
        if entry.location is not None and entry.location.file == "sdk.yaml"
    ]


ENTRIES = {
    "names:\n  resources: {/box: crates}": ("names.resources./box", "path `/box`", "/boxes"),
    "names:\n  methods: {GET /boxs: boxes.all}": (
        "names.methods.GET /boxs",
        "operation `GET /boxs`",
        "GET /boxes",
    ),
    "names:\n  methods: {get /boxes: boxes.all}": (
        "names.methods.get /boxes",
        "operation `get /boxes`",
        "GET /boxes",
    ),
    "names:\n  aliases: {POST /boxs: [boxes.make]}": (
        "names.aliases.POST /boxs",
        "operation `POST /boxs`",
        "POST /boxes",
    ),
    "names:\n  response_classes: {POST /boxs: Made}": (
        "names.response_classes.POST /boxs",
        "operation `POST /boxs`",
        "POST /boxes",
    ),
    "names:\n  arguments: {GET /boxs: {limit: most}}": (
        "names.arguments.GET /boxs",
        "operation `GET /boxs`",
        "GET /boxes",
    ),
    "names:\n  arguments: {/crates: {id: box_id}}": (
        "names.arguments./crates",
        "path with parameters `/crates`",
        None,
    ),
    "names:\n  arguments: {GET /boxes: {limits: most}}": (
        "names.arguments.GET /boxes.limits",
        "parameter or property `limits`",
        "limit",
    ),
    "names:\n  types: {Boxx: Crate}": ("names.types.Boxx", "schema `Boxx`", "Box"),
    "names:\n  types: {/paths/~1x: Crate}": ("names.types./paths/~1x", "schema `/paths/~1x`", None),
    "names:\n  initialisms: {sdk: SDK}": ("names.initialisms.sdk", "word `sdk`", None),
    "hidden:\n  include: [GET /secrets]": (
        "hidden.include.0",
        "operation `GET /secrets`",
        "GET /secret",
    ),
    "requests:\n  flatten_objects: [colour]": (
        "requests.flatten_objects.0",
        "query parameter `colour`",
        "color",
    ),
    "requests:\n  ignore_headers: [X-Notes]": (
        "requests.ignore_headers.0",
        "header parameter `X-Notes`",
        "x-note",
    ),
    "pagination:\n  operations: {GET /boxs: none}": (
        "pagination.operations.GET /boxs",
        "operation `GET /boxs`",
        "GET /boxes",
    ),
    "streams:\n  operations: {POST /boxs: any}": (
        "streams.operations.POST /boxs",
        "operation `POST /boxs`",
        "POST /boxes",
    ),
    "idempotency:\n  headers: [X-Key]": (
        "idempotency.headers.0",
        "header parameter `X-Key`",
        None,
    ),
    "idempotency:\n  body: [sizes]": ("idempotency.body.0", "body property `sizes`", "size"),
    "webhooks:\n  event_type_prefixes: {boxSend: box.}": (
        "webhooks.event_type_prefixes.boxSend",
        "webhook `boxSend`",
        "boxSent",
    ),
    "docs:\n  readme_example: boxes.lists": (
        "docs.readme_example",
        "method `boxes.lists`",
        "boxes.list",
    ),
    f"docs:\n  skills: {{x: {{{SKILL}, methods: [boxes.*, crates.*]}}}}": (
        "docs.skills.x.methods.1",
        "method `crates.*`",
        None,
    ),
    f"docs:\n  skills: {{x: {{{SKILL}, methods: [boxes.*], events: [crate.*]}}}}": (
        "docs.skills.x.events.0",
        "event type `crate.*`",
        None,
    ),
}


@pytest.mark.parametrize("config", ENTRIES)
def test_an_entry_that_matches_nothing_is_reported_with_its_line(folder: Path, config: str) -> None:
    entry, what, nearest = ENTRIES[config]
    [(place, message, hint)] = reported(config)
    assert place == "sdk.yaml:2"
    assert message == f"`{entry}` has no effect: the document has no {what}."
    section = config.partition(":")[0]
    advice = f"Correct or remove the entry, or set `allow_unmatched: true` in `{section}`."
    assert hint == (f"Did you mean `{nearest}`? {advice}" if nearest else advice)


@pytest.mark.parametrize("key", ["allow_unmatched", "allow-unmatched"])
@pytest.mark.parametrize("config", ENTRIES)
def test_a_section_can_accept_entries_that_match_nothing(
    folder: Path, config: str, key: str
) -> None:
    assert reported(f"{config}\n  {key}: true") == []


def test_a_page_scheme_that_no_operation_fits_is_reported(folder: Path) -> None:
    scheme = "{kind: cursor, cursor: after, items: data, next: next}"
    [(place, message, hint)] = reported(f"pagination:\n  schemes:\n    Pages: {scheme}")
    assert place == "sdk.yaml:3"
    assert message == "`pagination.schemes.Pages` has no effect: no operation fits the scheme."
    assert "inspect --explain" in hint


def test_entries_for_hidden_operations_and_unused_schemas_are_accepted(folder: Path) -> None:
    assert reported("names: {methods: {GET /secret: secrets.get}, types: {Box: Crate}}") == []


def test_a_repeated_key_is_reported(folder: Path) -> None:
    found = reported("names:\n  types: {Box: A}\nnames:\n  types: {Box: B}")
    assert [(place, message) for place, message, _ in found] == [
        ("sdk.yaml:3", "Duplicate key `names`; the last value is used.")
    ]


REFUSED: dict[str, tuple[str, str]] = {
    "names:\n  methods: {GET /boxes: boxes.create}": (
        "sdk.yaml:2",
        "The config gives the name `boxes.create` to `GET /boxes`, which the naming rules give to"
        " `POST /boxes`.",
    ),
    "names:\n  aliases: {GET /boxes: [boxes.create]}": (
        "sdk.yaml:2",
        "The config gives the name `boxes.create` to `GET /boxes`, which the naming rules give to"
        " `POST /boxes`.",
    ),
    "names:\n  methods: {POST /boxes: boxes.make}\n  aliases: {GET /boxes: [boxes.make]}": (
        "sdk.yaml:3",
        "The config gives the name `boxes.make` to `GET /boxes` and to `POST /boxes`.",
    ),
    "names:\n  methods: {GET /boxes: list_boxes}": (
        "sdk.yaml:2",
        "`list_boxes` names no resource; write `resource.method`.",
    ),
    "names:\n  methods: {GET /boxes: boxes.class}": (
        "sdk.yaml:2",
        "`boxes.class` cannot be used: `class` is a keyword of Python.",
    ),
    "names:\n  methods: {GET /boxes: boxes.__init__}": (
        "sdk.yaml:2",
        "`boxes.__init__` cannot be used: names that begin with `_` are private.",
    ),
    "names:\n  resources: {/boxes: import}": (
        "sdk.yaml:2",
        "`import` cannot be used: `import` is a keyword of Python.",
    ),
    "names:\n  types: {Box: None}": (
        "sdk.yaml:2",
        "`None` cannot be used: `None` is a keyword of Python.",
    ),
    "names:\n  arguments: {GET /boxes: {limit: self}}": (
        "sdk.yaml:2",
        "`self` cannot be used: it is the first parameter of every method.",
    ),
    "package:\n  client: class": (
        "sdk.yaml:2",
        "`class` cannot be used: `class` is a keyword of Python.",
    ),
}


@pytest.mark.parametrize("config", REFUSED)
def test_a_name_that_cannot_be_given_is_refused(folder: Path, config: str) -> None:
    [(place, message, _)] = reported(config)
    assert (place, message) == REFUSED[config]


def test_a_name_that_the_lock_keeps_for_another_operation_is_refused(folder: Path) -> None:
    lock = _lock(**{"GET /boxes": ["boxes.list", "boxes.all"]})
    [(place, message, _)] = reported("names:\n  methods: {POST /boxes: boxes.all}", lock)
    assert place == "sdk.yaml:2"
    assert message == (
        "The config gives the name `boxes.all` to `POST /boxes`, which the names lock keeps for"
        " `GET /boxes`."
    )


def test_two_operations_can_exchange_their_names(folder: Path) -> None:
    swapped = "names: {methods: {GET /boxes: boxes.create, POST /boxes: boxes.list}}"
    assert reported(swapped) == []


def _lock(**methods: Any) -> str:
    from sdkwright.plan.naming.lock import LockedMethod, NamesLock

    entries = {key: LockedMethod(names=tuple(names)) for key, names in methods.items()}
    return NamesLock(entries).dump()


def test_a_document_without_operations_is_reported(folder: Path) -> None:
    Path("api.yaml").write_text('openapi: 3.1.0\ninfo: {title: Empty, version: "1"}\npaths: {}\n')
    diagnostics = Diagnostics()
    preview(Options("api.yaml", None), diagnostics, Silence())
    [entry] = diagnostics
    assert entry.code == codes.OPERATIONS_MISSING
    assert entry.message == "`Empty` has no operation that can be generated."


def test_a_name_for_an_operation_that_is_gone_is_not_given(folder: Path) -> None:
    [(_, message, _)] = reported("names:\n  methods: {GET /boxs: boxes.create}")
    assert "the document has no operation `GET /boxs`" in message
