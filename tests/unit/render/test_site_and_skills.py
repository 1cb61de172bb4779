"""Skills and the documentation site, from a model to Markdown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from ruamel.yaml import YAML

from sdkwright.config import Config
from sdkwright.diagnostics import Diagnostics
from sdkwright.model import (
    BodyKind,
    EnumType,
    Example,
    Tag,
    Use,
    Webhook,
)
from sdkwright.pipeline import Sdk
from sdkwright.render import render
from sdkwright.render.docs.config_page import config_page
from sdkwright.render.docs.methods import method_view
from sdkwright.render.docs.reference import MethodEntry, Reference
from sdkwright.render.docs.site import site
from sdkwright.render.docs.skills import Skills
from tests.support.models import (
    HERE,
    TEXT,
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
    "lampOn", ref(LAMP), HERE, ("lamp.on", "lamp.off"), ("data", "type"), "On | off", tags=("Ev",)
)
API = replace(
    api(KIND, LAMP, LIST, CREATE, DELETE, webhooks=(HOOK,)),
    title="Lamp API",
    doc="Lamps of rooms.\n\nMore.",
    tags=(Tag("Lamps", "All lamps.\n\nMore."), Tag("Ev", "Events of lamps.")),
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


# --- skills ---------------------------------------------------------------------------------------

SKILL = {
    "title": "Lamps",
    "description": "Lamps <of> rooms. Use it when lamps matter.",
    "methods": ["lamps.*"],
    "core": ["lamps.create"],
    "notes": ["Mind the *gap*."],
    "events": ["lamp.*"],
}


def skills(**changes: Any) -> tuple[dict[str, str], list[str]]:
    """The files of one skill, and the messages."""
    given = sdk(API, docs={"skills": {"lights": {**SKILL, **changes}}})
    diagnostics = Diagnostics()
    found = Skills(given.api, given.plan, reference(given), given.config).files(diagnostics)
    return found, [entry.message for entry in diagnostics]


def test_a_skill_has_tasks_other_methods_and_events() -> None:
    found, messages = skills()
    assert list(found) == [
        "lamp-lights-python/SKILL.md",
        "lamp-lights-python/references/api-details.md",
    ]
    assert messages == []
    text = found["lamp-lights-python/SKILL.md"]
    front = YAML(typ="safe").load(text.split("---\n")[1])
    assert front["name"] == "lamp-lights-python"
    assert front["description"] == "Lamps of rooms. Use it when lamps matter."
    assert "- Mind the \\*gap\\*.\n" in text
    assert "### Create a \\*lamp\\*\n" in text
    assert "`client.lamps.create` calls `POST /lamps`.\n" in text
    assert "| `id` | `str` | yes |  |\n" in text
    assert "Main fields of the result: `id` (`str`)," in text
    assert (
        "| client.lamps.delete | `DELETE /lamps/{id}` | Call DELETE /lamps/\\{id\\}. | `id` |"
        in text
    )
    assert "- List methods return a page." in text
    assert "| `lamp.on`, `lamp.off` | `Lamp` | On \\| off. |\n" in text
    assert "Not shown" not in text


def test_the_details_list_the_fields_of_a_class_once() -> None:
    text = skills()[0]["lamp-lights-python/references/api-details.md"]
    assert text.count("| `at_b` | `str` |  |\n") == 2, "in a result and in an event"
    assert "Returns `SyncPage[Lamp]`. Its fields are those of `client.lamps.create`." in text


def test_a_task_shows_ten_arguments() -> None:
    many = component("Many", obj(*(field(f"f{n:02}") for n in range(12))))
    post = operation("POST /manies", body=body((BodyKind.JSON, ref(many))))
    config = {"lights": {**SKILL, "methods": ["*"], "core": ["manies.create"], "events": []}}
    given = sdk(api(many, post), docs={"skills": config})
    found = Skills(given.api, given.plan, reference(given), given.config).files(Diagnostics())
    text = found["lamps-lights-python/SKILL.md"]
    assert "| `f09` |" in text and "| `f10` |" not in text
    assert "Not shown: 2 optional arguments. See [" in text
    assert "## Webhooks" not in text


@pytest.mark.parametrize(
    ("changes", "messages", "count"),
    [
        ({"methods": ["no.*"]}, ["The skill `lights` matches no method."], 0),
        (
            {"core": ["no.such"]},
            ["The skill `lights` names the method `no.such`, which does not exist."],
            2,
        ),
    ],
)
def test_a_skill_that_names_unknown_methods_is_reported(
    changes: dict[str, Any], messages: list[str], count: int
) -> None:
    found, told = skills(**changes)
    assert (told, len(found)) == (messages, count)


# --- the site -------------------------------------------------------------------------------------


def test_a_site_of_the_client_alone_begins_with_its_readme(lamps: Sdk) -> None:
    files = site(reference(lamps), {}, "# lamp\n\n[`api.md`](api.md)\n", None, "/site")
    assert files["docs/index.md"] == "# lamp\n\n[the reference](client/resources/index.md)\n"
    settings = YAML(typ="safe").load(files["mkdocs.yml"])
    assert (settings["site_name"], settings["site_dir"]) == ("Lamp client", "/site")
    assert settings["nav"] == [
        {
            "Lamp client": [
                "index.md",
                {"Webhooks": "client/webhooks.md"},
                {
                    "Resources": [
                        "client/resources/index.md",
                        {"lamps": "client/resources/lamps.md"},
                    ]
                },
            ]
        }
    ]
    assert "docs/config.md" not in files
    assert "- [`client.lamps`](lamps.md): All lamps. More.\n    - [`create`](lamps.md#create)" in (
        files["docs/client/resources/index.md"]
    )


def test_a_site_with_pages_of_the_generator_has_the_reference_of_the_config(lamps: Sdk) -> None:
    pages = {"index.md": "# sdkwright\n", "pages.md": "# Pages\n"}
    files = site(reference(lamps), pages, "[`api.md`](api.md)", "# Changes\n", "/site")
    assert files["docs/client/index.md"] == "[the reference](resources/index.md)"
    settings = YAML(typ="safe").load(files["mkdocs.yml"])
    assert settings["site_name"] == "sdkwright"
    assert {"Config": "config.md"} in settings["nav"] and {"Pages": "pages.md"} in settings["nav"]
    assert {"Changelog": "client/changelog.md"} in settings["nav"][-1]["Lamp client"]


def test_the_page_of_a_resource_documents_its_methods(lamps: Sdk) -> None:
    text = site(reference(lamps), {}, "", None, "")["docs/client/resources/lamps.md"]
    assert text.startswith(
        "# client.lamps\n\nAll lamps. More.\n\nSource: `lamp/resources/lamps.py`"
    )
    assert "## `create` { #create }\n\nAdds it. Now. More.\n" in text
    assert "Calls `POST /lamps` and returns `Lamp`.\n" in text
    assert "Calls `DELETE /lamps/{id}` and returns `None`. Deprecated.\n" in text
    assert '=== "Response"\n\n    ```json\n    {\n      "id": "1"\n    }\n    ```\n' in text
    assert "Errors: `NotFoundError`.\n" in text


def test_the_page_of_webhooks_groups_them_by_tag(lamps: Sdk) -> None:
    text = site(reference(lamps), {}, "", None, "")["docs/client/webhooks.md"]
    assert (
        "## Ev\n\nEvents of lamps.\n\n### `lamp.on`, `lamp.off`\n\nOn \\| off. Class: `Lamp`."
        in text
    )
    assert "| `id` | `str` |  |\n" in text
    untagged = sdk(replace(API, webhooks=(replace(HOOK, tags=()),)))
    assert "## Events\n" in site(reference(untagged), {}, "", None, "")["docs/client/webhooks.md"]


def test_the_page_of_the_config_has_each_key() -> None:
    text = config_page()
    assert text.startswith("# Config\n")
    for name in Config.model_fields:
        assert f"`{name}" in text, name
    assert "| key | type | default | meaning |" in text


def test_a_description_of_an_argument_is_its_own_or_that_of_its_type() -> None:
    kind = replace(KIND, doc="What it is.")
    own = replace(parameter("own", target=ref(kind)), use=Use(ref(kind), doc="Mine."))
    get = operation("GET /lamps", own, parameter("kind", target=ref(kind)), parameter("a"))
    given = sdk(api(kind, get, LAMP))
    (method_,) = reference(given).resources[0].methods
    assert {a.name: a.doc for a in method_.arguments} == {
        "own": "Mine.",
        "kind": "What it is.",
        "a": "",
    }


def test_types_are_described_without_markup() -> None:
    assert (
        method_view(replace(method(sdk(API), "lamps.create"), doc="", summary="<b>|")).doc
        == "&lt;b\\>\\|"
    )
    assert TEXT.format is None
