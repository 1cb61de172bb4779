"""Sources of the documentation site: hand-written pages and the reference of the client."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...markup.markdown import code, sentence
from ...markup.templates import docs_file, text_template
from .config_page import config_page
from .fields import Fields
from .methods import MethodView, method_view
from .reference import Reference, ResourceEntry
from .rows import WebhookRow, webhook_row, webhooks_of

_HAND_WRITTEN = (
    ("Overview", "index.md"),
    ("Quick start", "quick-start.md"),
    ("When the spec changes", "when-the-spec-changes.md"),
    ("Config", "config.md"),
    ("Pages", "pages.md"),
    ("Overlays", "overlays.md"),
    ("Security", "security.md"),
    ("Diagnostics", "diagnostics.md"),
    ("How it is made", "how-it-is-made.md"),
    ("Templates", "templates.md"),
    ("Debugging", "debugging.md"),
    ("Decisions", "decisions/README.md"),
)


@dataclass(frozen=True, slots=True)
class EntryView:
    """A line of the navigation, as JSON strings, which are YAML too."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """`mkdocs.yml`."""

    name: str
    home: str
    """The first page of the client."""
    target: str
    nav: tuple[EntryView, ...]
    client_title: str
    client: tuple[EntryView, ...]
    resources: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class ResourcePage:
    """The page of a resource."""

    title: str
    doc: str
    source: str
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Webhooks of one product area."""

    title: str
    doc: str
    events: tuple[WebhookRow, ...]


def site(
    reference: Reference,
    hand_written: Mapping[str, str],
    readme: str,
    changelog: str | None,
    target: str,
) -> dict[str, str]:
    """The text of each source file of the site, by its path.

    Without a hand-written `index.md`, the site documents the client only, and its first page is the
    README of the client.
    """
    resources = reference.resources
    title = f"{reference.plan.client} client"
    files = {f"docs/{path}": text for path, text in hand_written.items()}
    home, is_generators = "client/index.md", "index.md" in hand_written
    if is_generators:
        files["docs/config.md"] = config_page()
    else:
        home = "index.md"
    files[f"docs/{home}"] = _client_page(readme, home)
    client = [("Webhooks", "client/webhooks.md")] if reference.api.webhooks else []
    if client:
        files["docs/client/webhooks.md"] = _webhooks(reference)
    if changelog is not None:
        files["docs/client/changelog.md"] = changelog
        client.append(("Changelog", "client/changelog.md"))
    pages = [(resource.dotted, f"client/resources/{resource.dotted}.md") for resource in resources]
    for resource, (_, path) in zip(resources, pages, strict=True):
        page = text_template("docs/resource.md.jinja").render(resource=_page(resource))
        files[f"docs/{path}"] = page
    files["docs/client/resources/index.md"] = _index(resources)
    nav = [e for e in _HAND_WRITTEN if is_generators and f"docs/{e[1]}" in files]
    view = SiteView(
        name=json.dumps("sdkwright" if is_generators else title),
        home=home,
        target=json.dumps(target),
        nav=_entries(nav),
        client_title=json.dumps(title),
        client=_entries(client),
        resources=_entries(pages),
    )
    files["docs/javascripts/frame-worker.js"] = docs_file("frame-worker.js")
    files["theme/main.html"] = docs_file("main.html")
    files["mkdocs.yml"] = text_template("docs/mkdocs.yml.jinja").render(site=view)
    return files


def _entries(pairs: list[tuple[str, str]]) -> tuple[EntryView, ...]:
    return tuple(EntryView(json.dumps(title), json.dumps(path)) for title, path in pairs)


def _client_page(readme: str, location: str) -> str:
    """The README of the client, with its link to `api.md` replaced by one to a page of the site."""
    target = "resources/index.md" if "/" in location else "client/resources/index.md"
    return readme.replace("[`api.md`](api.md)", f"[the reference]({target})")


def _index(resources: Sequence[ResourceEntry]) -> str:
    lines = ["# Resources", "", "All methods of the client, by resource.", ""]
    for resource in resources:
        doc = f": {sentence(resource.doc)}" if resource.doc else ""
        lines.append(f"- [{code(resource.title)}]({resource.dotted}.md){doc}")
        names = ", ".join(
            f"[{code(m.name)}]({resource.dotted}.md#{m.name})" for m in resource.methods
        )
        lines.append(f"    - {names}")
    return "\n".join(lines) + "\n"


def _page(resource: ResourceEntry) -> ResourcePage:
    return ResourcePage(
        title=resource.title.replace("_", "\\_"),
        doc=sentence(resource.doc),
        source=code(resource.source),
        methods=tuple(method_view(method) for method in resource.methods),
    )


def _webhooks(reference: Reference) -> str:
    symbols = {planned.webhook.name: planned.symbol for planned in reference.plan.webhooks}
    fields = Fields(reference.api, reference.plan)
    docs = {tag.name: tag.doc or "" for tag in reference.api.tags}
    groups: dict[str, list[WebhookRow]] = defaultdict(list)
    for webhook in webhooks_of(reference.api):
        group = webhook.tags[0] if webhook.tags else "Events"
        row = webhook_row(webhook, symbols.get(webhook.name), fields.of(webhook.type))
        groups[group].append(row)
    views = tuple(
        GroupView(sentence(name), sentence(docs.get(name, "")), tuple(events))
        for name, events in sorted(groups.items())
    )
    return text_template("docs/webhooks.md.jinja").render(groups=views)
