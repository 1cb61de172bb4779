"""Documents beside the package, from a model to Markdown."""

from __future__ import annotations

import json as json_module
from dataclasses import replace
from typing import Any

import pytest
from ruamel.yaml import YAML

from sdkwright.diagnostics import Diagnostics
from sdkwright.model import (
    BodyKind,
    EnumType,
    Example,
    ListType,
    Operation,
    Response,
    ResponseKind,
    SecurityScheme,
    Tag,
    Webhook,
)
from sdkwright.pipeline import Sdk
from sdkwright.render import render
from sdkwright.render.docs.code_samples import code_samples
from sdkwright.render.docs.fields import Fields
from sdkwright.render.docs.methods import method_view, note
from sdkwright.render.docs.reference import MethodEntry, Reference
from sdkwright.render.docs.rows import cell, runnable
from tests.support.models import (
    BINARY,
    HERE,
    api,
    body,
    component,
    field,
    json,
    obj,
    operation,
    paged,
    parameter,
    path_parameter,
    ref,
)
from tests.support.rendered import entry, sdk

KIND = component("Kind", EnumType(("led", "gas")))
LAMP = replace(
    component("Lamp", obj(field("id", required=True), field("kind", ref(KIND)), field("at|b"))),
    doc="A lamp.",
)
LIST = replace(paged("GET /lamps", ref(LAMP), parameter("kind", target=ref(KIND))), tags=("Lamps",))
CREATE = operation(
    "POST /lamps",
    summary="Create a *lamp*",
    doc="Adds it. Now.\n\nMore.",
    tags=("Lamps",),
    body=body((BodyKind.JSON, ref(LAMP))),
    response=replace(json(ref(LAMP)), example=Example('{"id":"1"}')),
    errors=(("404", ""),),
    idempotency="header:Idempotency-Key",
)
DELETE = operation("DELETE /lamps/{id}", path_parameter("id"), tags=("Lamps",), deprecated=True)
HOOK = Webhook(
    "lampOn", ref(LAMP), HERE, ("lamp.on", "lamp.off"), ("id",), "On | off", tags=("Ev",)
)
API = replace(
    api(KIND, LAMP, LIST, CREATE, DELETE, webhooks=(HOOK,)),
    title="Lamp API",
    doc="Lamps of rooms.\n\nMore.",
    tags=(Tag("Lamps", "All lamps.\n\nMore."), Tag("Ev", "Events of lamps.")),
    security_schemes=(SecurityScheme("key", "bearer"),),
    security=(("key",),),
)


@pytest.fixture(scope="module")
def lamps() -> Sdk:
    return sdk(API, names={"aliases": {"POST /lamps": ["lamps.add"]}})


def reference(given: Sdk) -> Reference:
    return Reference(given.api, given.plan, given.surface)


def method(given: Sdk, dotted: str) -> MethodEntry:
    return reference(given).method(*entry(given, dotted))


def all_files(given: Sdk) -> dict[str, str]:
    return render(given.api, given.plan, given.surface, given.config, Diagnostics())


def test_a_method_of_the_reference_has_its_facts_as_text(lamps: Sdk) -> None:
    found = method(lamps, "lamps.create")
    assert found.operation == "POST /lamps"
    assert found.summary == "Create a *lamp*."
    assert found.signature == "client.lamps.create(*, id, at_b=..., kind=...)"
    assert found.returns == "Lamp"
    assert found.errors == ("NotFoundError",)
    assert found.snippet == 'result = client.lamps.create(id="id")\nprint(result.id)'
    assert [(a.name, a.type, a.required) for a in found.arguments] == [
        ("id", "str", True),
        ("at_b", "str", False),
        ("kind", 'Literal["led", "gas"]', False),
    ]
    assert found.response_example == '{"id":"1"}'


def test_a_resource_of_the_reference_names_its_module(lamps: Sdk) -> None:
    (resource,) = reference(lamps).resources
    assert (resource.title, resource.doc) == ("client.lamps", "All lamps.\n\nMore.")
    assert resource.source == "lamp/resources/lamps.py"
    names = [m.name for m in resource.methods]
    assert names == ["create", "list", "delete", "add"]


def test_a_program_has_the_imports_of_its_snippet(lamps: Sdk) -> None:
    found = reference(lamps)
    start = "from lamp import Lamp\n\nclient = Lamp()\n"
    assert found.program(method(lamps, "lamps.delete")) == f'{start}client.lamps.delete("id")\n'
    with_path = replace(method(lamps, "lamps.delete"), snippet='f(Path("a"))')
    assert found.program(with_path) == f'from pathlib import Path\n\n{start}f(Path("a"))\n'
    assert runnable('f(Path("```"))') == 'from pathlib import Path\n\nf(Path("`\\u0060`"))'


def test_a_method_as_markdown_has_no_markup_of_the_document(lamps: Sdk) -> None:
    view = method_view(method(lamps, "lamps.create"))
    assert view.call == "client.lamps.create"
    assert view.summary == "Create a \\*lamp\\*."
    assert (view.operation, view.required, view.errors) == (
        "`POST /lamps`",
        "`id`",
        "`NotFoundError`",
    )
    assert view.response_example == '{\n  "id": "1"\n}'
    assert method_view(method(lamps, "lamps.list")).required == "none"
    long = replace(method(lamps, "lamps.create"), response_example=json_module.dumps("x" * 5000))
    assert method_view(long).response_example == ""


def test_aliases_and_deprecated_methods_have_a_note(lamps: Sdk) -> None:
    assert note(method(lamps, "lamps.add")) == "Alias of `lamps.create`."
    assert note(method(lamps, "lamps.delete")) == "Deprecated."
    assert note(method(lamps, "lamps.create")) == ""


def test_a_bar_in_a_cell_is_escaped_once() -> None:
    assert cell("a | b \\| c") == "a \\| b \\| c"


def test_fields_of_inner_objects_follow_the_field_that_holds_them() -> None:
    inner = component("Inner", obj(field("from"), field("secret", write_only=True)))
    alias = component("Inners", ListType(ref(inner)))
    outer_key = component("Outer")
    outer = component(
        "Outer", obj(field("a", ref(inner)), field("b", ref(alias)), field("self", ref(outer_key)))
    )
    given = sdk(api(inner, alias, outer, operation("GET /outers", response=json(ref(outer)))))
    found = Fields(given.api, given.plan).of(ref(outer))
    assert [(f.name, f.depth) for f in found] == [
        ("a", 0),
        ("a.from_", 1),
        ("b", 0),
        ("b[].from_", 1),
        ("self", 0),
    ]
    assert Fields(given.api, given.plan).of(None) == []


def test_api_md_lists_methods_and_events(lamps: Sdk) -> None:
    text = all_files(lamps)["api.md"]
    assert text.startswith("<!-- Generated from the Lamp API 1. Do not edit. -->\n\n# Lamp API in")
    assert "## [`client.lamps`](lamp/resources/lamps.py)\n\nAll lamps.\n\n- `client" in text
    assert (
        "- `client.lamps.create(*, id, at_b=..., kind=...)` -> `Lamp`\n"
        "    - `POST /lamps`: Create a \\*lamp\\*.\n"
    ) in text
    assert "    - `POST /lamps`: Create a \\*lamp\\*. Alias of `lamps.create`.\n" in text
    assert "| event | class | description |\n|---|---|---|\n" in text
    assert text.endswith("| `lamp.on`, `lamp.off` | `Lamp` | On \\| off. |\n")


def test_agents_md_has_the_rules_and_the_shortest_example(lamps: Sdk) -> None:
    text = all_files(lamps)["AGENTS.md"]
    assert (
        "`lamp` is the Python client for the Lamp API: `from lamp import Lamp, AsyncLamp`." in text
    )
    assert "reads the API key from `LAMP_API_KEY`" in text
    assert "all are subclasses of `LampError`" in text
    assert "- Parse webhooks with `client.webhooks.unsafe_unwrap(body)`" in text
    assert text.endswith(
        "```python\nfrom lamp import Lamp\n\nclient = Lamp()\n"
        'result = client.lamps.create(id="id")\nprint(result.id)\n```\n'
    )
    without = all_files(sdk(api()))["AGENTS.md"]
    assert "webhooks" not in without and "```" not in without


def test_llms_txt_links_resources(lamps: Sdk) -> None:
    text = all_files(lamps)["llms.txt"]
    assert text.startswith("# lamp\n\n> Python client for the Lamp API: 3 operations, sync and")
    assert text.endswith("- [`client.lamps`](lamp/resources/lamps.py): All lamps.\n")
    bare = all_files(sdk(api(LAMP, KIND, replace(LIST, tags=()))))["llms.txt"]
    assert bare.endswith("- [`client.lamps`](lamps/resources/lamps.py)\n")


def test_samples_are_an_overlay_with_one_snippet_per_operation(lamps: Sdk) -> None:
    overlay = YAML(typ="safe").load(code_samples(reference(lamps)))
    assert overlay["info"]["title"] == "Python snippets for Lamp API"
    assert [action["target"] for action in overlay["actions"]] == [
        '$.paths["/lamps"].post',
        '$.paths["/lamps"].get',
        '$.paths["/lamps/{id}"].delete',
    ]
    (sample,) = overlay["actions"][2]["update"]["x-codeSamples"]
    assert sample["source"].endswith('client.lamps.delete("id")\n')


# --- the README -----------------------------------------------------------------------------------


def readme(*operations: Operation, **config: Any) -> str:
    given = api(KIND, LAMP, *operations)
    return all_files(sdk(given, **config))["README.md"]


def test_the_readme_uses_operations_of_the_api(lamps: Sdk) -> None:
    text = all_files(lamps)["README.md"]
    assert "# lamp\n\nPython client for the Lamp API: 3 operations, sync and async" in text
    assert "\nLamps of rooms.\n" in text
    assert 'client = Lamp()  # reads LAMP_API_KEY\nresult = client.lamps.create(id="id")' in text
    assert '        result = await client.lamps.create(id="id")\n' in text
    assert "page = client.lamps.list()\n" in text
    assert "such as `POST /lamps`, are safe to retry" in text
    assert 'if event.id == "lamp.on":\n' in text
    assert 'fake.on("lamps.create").respond(' in text
    assert 'assert fake.calls[0].verb == "POST"' in text
    for section in ("## Streaming", "## File uploads", "## Binary responses"):
        assert section not in text


def test_the_first_call_of_the_readme_is_that_of_the_config() -> None:
    get = operation("GET /lamps/{id}", path_parameter("id"), response=json(ref(LAMP)))
    text = readme(CREATE, get, docs={"readme_example": "lamps.retrieve"})
    assert 'result = client.lamps.retrieve("id")' in text
    assert 'assert fake.calls[0].verb == "GET"' in text


def test_the_readme_of_an_api_without_operations_has_working_code() -> None:
    text = readme()
    assert '        print(await client.get("/"))\n' in text
    assert 'response = client.with_raw_response.get("/")\n' in text
    assert "client.with_options(max_retries=0, timeout=5.0)\n" in text
    assert "fake = FakeTransport()\nclient = fake.client()\n" in text
    for section in ("## Pagination", "## Webhooks", "idempotency key, such as"):
        assert section not in text


def test_the_readme_shows_streams_uploads_and_binary_responses() -> None:
    events = Response(ResponseKind.EVENTS, ("200",), ("text/event-stream",), ref(LAMP))
    form = component("Form", obj(field("photos", ListType(BINARY), required=True)))
    stream = operation("POST /talks", response=events, stream=events, stream_only=True)
    upload = operation("POST /photos", body=body((BodyKind.MULTIPART, ref(form))))
    binary = operation(
        "GET /icons/{id}", path_parameter("id"), response=Response(ResponseKind.BINARY, ("200",))
    )
    text = all_files(sdk(api(KIND, LAMP, form, stream, upload, binary)))["README.md"]
    order = ("## Usage", "## Streaming", "## File uploads", "## Binary responses", "## Errors")
    places = [text.index(f"\n\n{title}\n\n") for title in order]
    assert places == sorted(places)
    assert "\n\n\n\n" not in text
    assert "for event in client.talks.create():\n    print(event)\n```" in text
    assert 'content = client.icons.retrieve("id")\ncontent.write_to_file("output.bin")' in text


def test_an_event_type_in_the_readme_is_a_literal() -> None:
    hook = replace(HOOK, event_types=('a"b',))
    text = all_files(sdk(api(KIND, LAMP, webhooks=(hook,))))["README.md"]
    assert "if event.id == 'a\"b':\n" in text
