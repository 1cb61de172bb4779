"""The generated package's README, written with operations that this API really has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..model import (
    Api,
    EnumType,
    ListType,
    Primitive,
    PrimitiveKind,
    Type,
)
from ..plan.arguments import Argument, Place
from ..plan.plan import Plan, PlannedMethod, PlannedResource
from .literals import literal, plain


@dataclass(frozen=True, slots=True)
class CallView:
    """A call worth showing."""

    method: str
    code: str
    assigned: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """`README.md`."""

    title: str
    about: str
    package: str
    project: str
    client: str
    environment: str
    operations: int
    first: CallView | None
    page: CallView | None
    stream: CallView | None
    upload: CallView | None
    binary: CallView | None
    has_webhooks: bool


def readme_view(api: Api, plan: Plan) -> ReadmeView:
    """The README's facts and calls."""
    methods = [(r, m) for r in plan.walk() for m in r.methods if m.alias_of is None]
    return ReadmeView(
        title=" ".join(plain(api.title).split()),
        about=_first_paragraph(plain(api.doc)),
        package=plan.package,
        project=plan.project,
        client=plan.client,
        environment=plan.environment,
        operations=len(api.operations),
        first=_find(methods, lambda m: m.operation.verb == "POST" and _is_plain(m), _by_weight)
        or _find(methods, _is_plain, _by_weight),
        page=_find(methods, lambda m: m.operation.pagination is not None, _by_weight),
        stream=_find(methods, lambda m: m.operation.stream is not None, _by_weight),
        upload=_find(methods, _uploads, _by_weight),
        binary=_find(methods, lambda m: m.returns == "BinaryAPIResponse", _by_weight),
        has_webhooks=bool(api.webhooks),
    )


def _first_paragraph(text: str) -> str:
    return " ".join(text.split("\n\n", maxsplit=1)[0].split())


def _is_plain(method: PlannedMethod) -> bool:
    return (
        method.operation.pagination is None
        and method.operation.stream is None
        and method.returns not in ("None", "BinaryAPIResponse", "object", "str")
        and all(_value(a) is not None for a in method.arguments if a.required)
        and any(a.required for a in method.arguments)
    )


def _uploads(method: PlannedMethod) -> bool:
    return any(a.is_file and a.place is Place.BODY for a in method.arguments)


def _by_weight(method: PlannedMethod) -> tuple[int, str]:
    required = [a for a in method.arguments if a.required]
    awkward = sum(_value(a) is None for a in required)
    long = sum(len(_value(a) or "") > 40 for a in required)
    usual = method.name in ("create", "send", "list", "retrieve")
    weight = awkward * 10 + long * 5 + abs(len(required) - 2) + method.operation.path.count("/")
    return weight - 2 * usual, method.operation.key


def _find(
    methods: Iterable[tuple[PlannedResource, PlannedMethod]],
    wanted: Callable[[PlannedMethod], bool],
    weight: Callable[[PlannedMethod], tuple[int, str]],
) -> CallView | None:
    fitting = [(r, m) for r, m in methods if wanted(m)]
    if not fitting:
        return None
    resource, method = min(fitting, key=lambda entry: weight(entry[1]))
    name = ".".join([*resource.path, method.name])
    path = [a for a in method.arguments if a.place is Place.PATH]
    shown = [_value(a) or "..." for a in path[-1:]]
    keyword = [a for a in method.arguments if a.required and a not in path[-1:]]
    shown.extend(f"{a.name}={_value(a) or '...'}" for a in keyword)
    uploaded = next((a for a in method.arguments if a.is_file and not a.required), None)
    if uploaded is not None and _uploads(method):
        shown.append(f'{uploaded.name}=Path("file.bin")')
    return CallView(name, f"client.{name}({', '.join(shown)})", resource.path[-1].rstrip("_"))


def _value(argument: Argument) -> str | None:
    """An argument's value as code: the document's example, else one that its type allows."""
    if argument.is_file:
        return 'Path("file.bin")'
    if argument.example is not None:
        value = json.loads(argument.example.json)
        if isinstance(value, str | int | float | bool) and value != "":
            return literal(value)
    return _of_type(argument.type, argument.name)


def _of_type(target: Type, name: str) -> str | None:
    match target:
        case EnumType():
            return literal(target.values[0])
        case Primitive(kind=PrimitiveKind.STRING):
            return literal(name)
        case Primitive(kind=PrimitiveKind.INTEGER):
            return "1"
        case Primitive(kind=PrimitiveKind.BOOLEAN):
            return "True"
        case ListType():
            inner = _of_type(target.items, name)
            return f"[{inner}]" if inner is not None else None
        case _:
            return None
