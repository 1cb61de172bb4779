"""Agent skills: one folder per product area, in the Agent Skills format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from ...config import Config, SkillConfig
from ...diagnostics import Diagnostics, Location, codes
from ...markup.markdown import code, sentence
from ...markup.templates import text_template
from ...model import Api
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ..python.docstrings import first_sentence
from .fields import FieldEntry, Fields
from .methods import MethodView, method_view
from .reference import Reference
from .rows import Row, WebhookRow, cell, field_row, types_of, webhook_row, webhooks_of

_SHOWN_ARGUMENTS = 10
"""Arguments that `SKILL.md` shows of a method; `api-details.md` has all."""
_SHOWN_FIELDS = 10


@dataclass(frozen=True, slots=True)
class TaskView:
    """A method in a skill."""

    method: MethodView
    title: str
    about: str
    summary: str
    """The summary for a cell of a table."""
    required: str
    arguments: tuple[Row, ...]
    """The arguments that `SKILL.md` shows."""
    more: int
    """The number of arguments that it does not show."""
    fields: str
    result: tuple[Row, ...]
    is_page: bool
    same_result: str = ""
    """The method that lists the same fields."""


@dataclass(frozen=True, slots=True)
class SkillView:
    """A skill."""

    name: str
    area: str
    title: str
    description: str
    about: str
    project: str
    package: str
    client: str
    environment: str
    first: str
    notes: tuple[str, ...]
    has_pages: bool
    core: tuple[TaskView, ...]
    others: tuple[TaskView, ...]
    methods: tuple[TaskView, ...]
    events: tuple[WebhookRow, ...]


class Skills:
    """Renders the skills of the configuration."""

    def __init__(self, api: Api, plan: Plan, reference: Reference, config: Config) -> None:
        self._api = api
        self._plan = plan
        self._reference = reference
        self._skills = config.docs.skills
        self._fields = Fields(api, plan)
        self._entries = {
            ".".join([*resource.path, method.name]): (resource, method)
            for resource in plan.walk()
            for method in resource.methods
            if not (method.alias_of or method.renamed_to)
        }

    def files(self, diagnostics: Diagnostics) -> dict[str, str]:
        """The text of each file, by its path in the folder of skills."""
        found: dict[str, str] = {}
        for area, skill in self._skills.items():
            view = self._view(area, skill, diagnostics)
            if view is None:
                continue
            for file, template in (
                ("SKILL.md", "skills/SKILL.md.jinja"),
                ("references/api-details.md", "skills/api-details.md.jinja"),
            ):
                found[f"{view.name}/{file}"] = text_template(template).render(skill=view)
        return found

    def _view(self, area: str, skill: SkillConfig, diagnostics: Diagnostics) -> SkillView | None:
        names = [n for n in self._entries if any(fnmatchcase(n, p) for p in skill.methods)]
        if not names:
            _warn(diagnostics, area, "matches no method")
            return None
        for name in skill.core:
            if name not in self._entries:
                _warn(diagnostics, area, f"names the method `{name}`, which does not exist")
        core = [name for name in skill.core if name in self._entries]
        views = {name: self._method(*self._entries[name]) for name in [*core, *names]}
        others = tuple(views[name] for name in names if name not in core)
        last = self._plan.package.rpartition(".")[2].replace("_", "-")
        about = " ".join(skill.description.split())
        return SkillView(
            name=f"{last}-{area}-python",
            area=area,
            title=sentence(skill.title),
            description=_yaml(re.sub("[<>]", "", about)),
            about=sentence(about),
            project=self._plan.project,
            package=self._plan.package,
            client=str(self._plan.client),
            environment=self._plan.environment,
            first=views[(core or names)[0]].method.snippet,
            notes=tuple(sentence(note) for note in skill.notes),
            has_pages=any(view.is_page for view in views.values()),
            core=tuple(views[name] for name in core),
            others=others,
            methods=_list_results_once(views.values()),
            events=tuple(self._events(skill)),
        )

    def _method(self, resource: PlannedResource, method: PlannedMethod) -> TaskView:
        entry = self._reference.method(resource, method)
        view = method_view(entry)
        shown = [row for row in view.arguments if row.required == "yes"]
        optional = [row for row in view.arguments if row.required != "yes"]
        shown += optional[: max(0, _SHOWN_ARGUMENTS - len(shown))]
        fields = self._fields.of(method.operation.result_type)
        return TaskView(
            method=view,
            title=view.summary.rstrip("."),
            about=sentence(first_sentence(entry.doc)) or view.summary,
            summary=cell(view.summary),
            required=cell(view.required),
            arguments=tuple(shown),
            more=len(view.arguments) - len(shown),
            fields=", ".join(_main_fields(fields)),
            result=tuple(field_row(field) for field in fields),
            is_page=method.operation.pagination is not None,
        )

    def _events(self, skill: SkillConfig) -> Iterator[WebhookRow]:
        symbols = {planned.webhook.name: planned.symbol for planned in self._plan.webhooks}
        for webhook in webhooks_of(self._api):
            types = types_of(webhook)
            if any(fnmatchcase(name, pattern) for name in types for pattern in skill.events):
                fields = self._fields.of(webhook.type)
                yield webhook_row(webhook, symbols.get(webhook.name), fields)


def _list_results_once(tasks: Iterable[TaskView]) -> tuple[TaskView, ...]:
    """The methods; of those with the same result, only the first lists its fields."""
    first: dict[tuple[Row, ...], str] = {}
    found: list[TaskView] = []
    for task in tasks:
        call = first.setdefault(task.result, task.method.call)
        if task.result and call != task.method.call:
            task = replace(task, result=(), same_result=code(call))
        found.append(task)
    return tuple(found)


def _warn(diagnostics: Diagnostics, area: str, what: str) -> None:
    diagnostics.warning(
        codes.SKILL_INCOMPLETE,
        f"The skill `{area}` {what}.",
        Location("sdk.yaml", f"/guide/skills/{area}"),
        "Run `sdkwright inspect` to list the methods, and correct the names.",
    )


def _main_fields(fields: list[FieldEntry]) -> list[str]:
    """The outer fields; for an envelope with `data`, the fields of its content."""
    outer = [field for field in fields if field.depth == 0]
    if len(outer) <= 2 and any(field.name == "data" for field in outer):
        inner = [field for field in fields if field.depth == 1 and field.name.startswith("data")]
        outer = inner or outer
    return [f"{code(field.name)} ({code(field.type)})" for field in outer[:_SHOWN_FIELDS]]


def _yaml(text: str) -> str:
    """Text as a JSON string that is YAML too, without the characters that YAML forbids."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return json.dumps(shown, ensure_ascii=False)
