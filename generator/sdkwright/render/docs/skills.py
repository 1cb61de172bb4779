"""Agent skills: a folder per product area, in the Agent Skills format."""

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
from .fields import Fields, FieldView
from .reference import MethodView, Reference
from .rows import (
    EventView,
    RowView,
    argument_row,
    cell,
    event_view,
    field_row,
    runnable,
    types_of,
)

_SHOWN_ARGUMENTS = 10
"""Arguments of a core task; the rest is in the reference."""
_SHOWN_FIELDS = 10


@dataclass(frozen=True, slots=True)
class SkillMethodView:
    """One method."""

    title: str
    about: str
    call: str
    operation: str
    summary: str
    required: str
    returns: str
    arguments: tuple[RowView, ...]
    more: int
    all_arguments: tuple[RowView, ...]
    snippet: str
    full_snippet: str
    fields: str
    result: tuple[RowView, ...]
    is_page: bool
    result_like: str = ""
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
    core: tuple[SkillMethodView, ...]
    others: tuple[SkillMethodView, ...]
    methods: tuple[SkillMethodView, ...]
    events: tuple[EventView, ...]


class Skills:
    """Makes the files of all skills."""

    def __init__(self, api: Api, plan: Plan, reference: Reference, config: Config) -> None:
        self._api = api
        self._plan = plan
        self._reference = reference
        self._skills = config.docs.skills
        self._fields = Fields(api, plan, reference.surface)
        self._entries = {
            ".".join([*resource.path, method.name]): (resource, method)
            for resource in plan.walk()
            for method in resource.methods
            if not (method.alias_of or method.renamed_to)
        }

    def files(self, diagnostics: Diagnostics) -> dict[str, str]:
        """The text of every file by its path below the folder of skills."""
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
            _warn(diagnostics, area, "has no methods")
            return None
        for name in skill.core:
            if name not in self._entries:
                _warn(diagnostics, area, f"has no method `{name}`")
        core = [name for name in skill.core if name in self._entries]
        views = {name: self._method(*self._entries[name]) for name in [*core, *names]}
        others = tuple(views[name] for name in names if name not in core)
        last = self._plan.package.rpartition(".")[2].replace("_", "-")
        about = " ".join(skill.description.split())
        return SkillView(
            name=f"{last}-{area}-python",
            area=area,
            title=sentence(skill.title),
            description=json.dumps(re.sub("[<>]", "", about), ensure_ascii=False),
            about=sentence(about),
            project=self._plan.project,
            package=self._plan.package,
            client=str(self._plan.client),
            environment=self._plan.environment,
            first=views[(core or names)[0]].snippet,
            notes=tuple(sentence(note) for note in skill.notes),
            has_pages=any(view.is_page for view in views.values()),
            core=tuple(views[name] for name in core),
            others=others,
            methods=_told_once(views.values()),
            events=tuple(self._events(skill)),
        )

    def _method(self, resource: PlannedResource, method: PlannedMethod) -> SkillMethodView:
        view = self._reference.method(resource, method)
        rows = tuple(argument_row(argument) for argument in view.arguments)
        shown = [row for row in rows if row.required == "yes"]
        shown += [row for row in rows if row.required != "yes"][: _SHOWN_ARGUMENTS - len(shown)]
        pagination = method.operation.pagination
        target = pagination.item if pagination else method.operation.response.type
        fields = self._fields.of(target)
        return SkillMethodView(
            title=sentence(view.summary).rstrip("."),
            about=_about(view),
            call=f"client.{view.dotted}",
            operation=code(view.operation),
            summary=cell(sentence(view.summary)),
            required=cell(", ".join(code(a.name) for a in view.arguments if a.required) or "none"),
            returns=code(view.returns),
            arguments=tuple(shown),
            more=len(rows) - len(shown),
            all_arguments=rows,
            snippet=runnable(view.snippet),
            full_snippet=runnable(view.full_snippet),
            fields=", ".join(_short(fields)),
            result=tuple(field_row(field) for field in fields),
            is_page=pagination is not None,
        )

    def _events(self, skill: SkillConfig) -> Iterator[EventView]:
        symbols = {planned.webhook.name: planned.symbol for planned in self._plan.webhooks}
        for webhook in sorted(self._api.webhooks, key=lambda w: (w.event_types, w.name)):
            types = types_of(webhook)
            if any(fnmatchcase(name, pattern) for name in types for pattern in skill.events):
                yield event_view(webhook, symbols.get(webhook.name), self._fields)


def _told_once(methods: Iterable[SkillMethodView]) -> tuple[SkillMethodView, ...]:
    """The methods, of which only the first that gives a class lists its fields."""
    first: dict[tuple[RowView, ...], str] = {}
    told: list[SkillMethodView] = []
    for method in methods:
        known = first.setdefault(method.result, method.call)
        if method.result and known != method.call:
            told.append(replace(method, result=(), result_like=code(known)))
        else:
            told.append(method)
    return tuple(told)


def _warn(diagnostics: Diagnostics, area: str, what: str) -> None:
    diagnostics.warning(
        codes.SKILL_INCOMPLETE,
        f"The skill `{area}` {what}.",
        Location("sdk.yaml", f"/guide/skills/{area}"),
        "`sdkwright inspect` lists the methods that there are.",
    )


def _about(view: MethodView) -> str:
    text = first_sentence(view.doc) if view.doc else view.summary
    return sentence(text) or sentence(view.summary)


def _short(fields: list[FieldView]) -> list[str]:
    """The outer fields; of an envelope the fields of what it holds."""
    outer = [field for field in fields if field.depth == 0]
    if len(outer) <= 2 and any(field.name == "data" for field in outer):
        inner = [field for field in fields if field.depth == 1 and field.name.startswith("data")]
        outer = inner or outer
    return [f"{code(field.name)} ({code(field.type)})" for field in outer[:_SHOWN_FIELDS]]
