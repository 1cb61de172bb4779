"""Registers commands: option groups become options, and the exit code of the action is the command's.

A group is a dataclass whose fields are options. A command takes groups as parameters:

    @command(app, epilog="...")
    def generate(session: Session, inputs: Inputs, *, out: Out = Path("generated")) -> int: ...
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

import typer

from .inputs import Inputs
from .session import Session

Action = TypeVar("Action", bound=Callable[..., int])


class Without:
    """Leaves options out of a group: `Annotated[Inputs, Without("spec")]`."""

    def __init__(self, *names: str) -> None:
        self.names = frozenset(names)


@dataclass(frozen=True, slots=True)
class Report:
    """How a command reports what it did."""

    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as JSON.", rich_help_panel="Output")
    ] = False
    quiet: Annotated[
        bool,
        typer.Option(
            "--quiet", "-q", help="Print problems and results only.", rich_help_panel="Output"
        ),
    ] = False
    strict: Annotated[
        bool, typer.Option("--strict", help="Treat warnings as errors and write nothing.")
    ] = False


@dataclass(frozen=True, slots=True)
class _Group:
    kind: type[Any]
    names: tuple[str, ...]

    @classmethod
    def of(cls, annotation: Any) -> _Group | None:
        """The group that a parameter is annotated with, if it is one."""
        left_out: frozenset[str] = frozenset()
        if get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            left_out = left_out.union(*(m.names for m in more if isinstance(m, Without)))
        if not (isinstance(annotation, type) and is_dataclass(annotation)):
            return None
        return cls(annotation, tuple(f.name for f in fields(annotation) if f.name not in left_out))

    def parameters(self) -> list[inspect.Parameter]:
        """An option for each field."""
        hints = get_type_hints(self.kind, include_extras=True)
        defaults = {f.name: f.default for f in fields(self.kind)}
        keyword = inspect.Parameter.KEYWORD_ONLY
        return [
            inspect.Parameter(name, keyword, default=defaults[name], annotation=hints[name])
            for name in self.names
        ]


_CONTEXT = inspect.Parameter(
    "context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context
)


def command(
    app: typer.Typer, *, name: str | None = None, epilog: str = ""
) -> Callable[[Action], Action]:
    """Adds a function to an app as a command; the options of `Report` are added to its own.

    `--strict` is one of them if the command reads a document.
    """

    def register(action: Action) -> Action:
        groups: dict[str, _Group] = {}
        own: list[inspect.Parameter] = []
        _, *rest = inspect.signature(action, eval_str=True).parameters.values()
        for parameter in rest:
            group = _Group.of(parameter.annotation)
            if group is None:
                own.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY))
            else:
                groups[parameter.name] = group
                own += group.parameters()
        reads_document = any(group.kind is Inputs for group in groups.values())
        given = [f.name for f in fields(Report) if reads_document or f.name != "strict"]
        report = _Group(Report, tuple(given))

        def run(context: typer.Context, **values: Any) -> None:
            reporting = Report(**{name: values.pop(name) for name in report.names})
            for name, group in groups.items():
                values[name] = group.kind(**{field: values.pop(field) for field in group.names})
            before = bool(context.find_root().params.get("quiet"))  # `sdkwright --quiet COMMAND`
            session = Session(
                as_json=reporting.as_json,
                quiet=reporting.quiet or before,
                strict=reporting.strict,
            )
            raise typer.Exit(session.run(lambda session: action(session, **values)))

        signature = inspect.Signature([_CONTEXT, *own, *report.parameters()])
        run.__signature__ = signature  # type: ignore[attr-defined]  # read by inspect.signature
        run.__doc__ = action.__doc__
        app.command(name or action.__name__, epilog=epilog)(run)
        return action

    return register
