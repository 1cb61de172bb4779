"""The documentation site's sources: hand-written pages, and the client's reference."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...markup.markdown import code, sentence
from ...markup.templates import docs_file, text_template
from .config_page import config_page
from .fields import Fields
from .reference import MethodView, Reference, ResourceView
from .rows import EventView, RowView, argument_row, event_view, runnable

_HAND_WRITTEN = (
    ("Overview", "index.md"),
    ("Quick start", "quick-start.md"),
    ("When the spec changes", "when-the-spec-changes.md"),
    ("Config", "config.md"),
    ("Pages", "pages.md"),
    ("Overlays", "overlays.md"),
    ("Diagnostics", "diagnostics.md"),
    ("How it is made", "how-it-is-made.md"),
    ("Templates", "templates.md"),
    ("Debugging", "debugging.md"),
    ("Decisions", "decisions/README.md"),
)
_LONGEST_ANSWER = 4000


@dataclass(frozen=True, slots=True)
class EntryView:
    """A line of the navigation; both parts are JSON strings, which YAML reads."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """`mkdocs.yml`."""

    name: str
    home: str
    """The client's first page."""
    target: str
    nav: tuple[EntryView, ...]
    client_title: str
    client: tuple[EntryView, ...]
    resources: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class PageMethodView:
    """A method on a resource's page."""

    name: str
    about: str
    signature: str
    operation: str
    returns: str
    note: str
    arguments: tuple[RowView, ...]
    snippet: str
    full_snippet: str
    answer: str | None
    errors: str


@dataclass(frozen=True, slots=True)
class PageView:
    """A resource's page."""

    title: str
    doc: str
    source: str
    methods: tuple[PageMethodView, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Webhooks of one product area."""

    title: str
    doc: str
    events: tuple[EventView, ...]


def site(
    reference: Reference,
    hand_written: Mapping[str, str],
    readme: str,
    changelog: str | None,
    target: str,
) -> dict[str, str]:
    """The text of each file of the site's source, by its path.

    Without a page `index.md` written by hand, the site is the client's alone, and the README is its
    first page.
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
    nav = [entry for entry in _HAND_WRITTEN if f"docs/{entry[1]}" in files]
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


def _client_page(readme: str, place: str) -> str:
    """The client's README as a page of the site: what it links to is elsewhere there."""
    target = "resources/index.md" if "/" in place else "client/resources/index.md"
    return readme.replace("[`api.md`](api.md)", f"[the reference]({target})")


def _index(resources: Sequence[ResourceView]) -> str:
    lines = ["# Resources", "", "Every method of the client, by the attribute that has it.", ""]
    for resource in resources:
        doc = f": {sentence(resource.doc)}" if resource.doc else ""
        lines.append(f"- [{code(resource.title)}]({resource.dotted}.md){doc}")
        names = ", ".join(
            f"[{code(m.name)}]({resource.dotted}.md#{m.name})" for m in resource.methods
        )
        lines.append(f"    - {names}")
    return "\n".join(lines) + "\n"


def _page(resource: ResourceView) -> PageView:
    return PageView(
        title=resource.title.replace("_", "\\_"),
        doc=sentence(resource.doc),
        source=code(resource.source),
        methods=tuple(_method(method) for method in resource.methods),
    )


def _method(method: MethodView) -> PageMethodView:
    note = "Deprecated." if method.deprecated else ""
    if method.alias_of:
        note = f"Another name of {code(method.alias_of)}."
    return PageMethodView(
        name=f"{code(method.name)} {{ #{method.name} }}",
        about=sentence(method.doc or method.summary),
        signature=method.signature,
        operation=code(method.operation),
        returns=code(method.returns),
        note=note,
        arguments=tuple(argument_row(argument) for argument in method.arguments),
        snippet=runnable(method.snippet),
        full_snippet=runnable(method.full_snippet),
        answer=_answer(method.answer),
        errors=", ".join(code(name) for name in method.errors),
    )


def _answer(example: str | None) -> str | None:
    if example is None:
        return None
    text = json.dumps(json.loads(example), indent=2)
    return text.replace("```", "`\\u0060`") if len(text) <= _LONGEST_ANSWER else None


def _webhooks(reference: Reference) -> str:
    symbols = {planned.webhook.name: planned.symbol for planned in reference.plan.webhooks}
    fields = Fields(reference.api, reference.plan, reference.surface)
    docs = {tag.name: tag.doc or "" for tag in reference.api.tags}
    groups: dict[str, list[EventView]] = defaultdict(list)
    for webhook in sorted(reference.api.webhooks, key=lambda w: (w.event_types, w.name)):
        group = webhook.tags[0] if webhook.tags else "Events"
        groups[group].append(event_view(webhook, symbols.get(webhook.name), fields))
    views = tuple(
        GroupView(sentence(name), sentence(docs.get(name, "")), tuple(events))
        for name, events in sorted(groups.items())
    )
    return text_template("docs/webhooks.md.jinja").render(groups=views)
