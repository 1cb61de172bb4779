"""Values of arguments in example calls: examples of the document, or values made from types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...model import (
    Api,
    BodyKind,
    EnumType,
    Field,
    ListType,
    MapType,
    ObjectType,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Type,
    UnionType,
    Use,
)
from ...plan.arguments import Argument, ArgumentLocation
from ...plan.plan import Plan, PlannedMethod
from .fitting import UNFIT, Examples

_TEXTS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "uuid": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    "uri": "https://example.com",
    "url": "https://example.com",
    "email": "somebody@example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "aGVsbG8=",
}
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class FilePath:
    """A path of a file, as code."""

    name: str


class Values:
    """Makes the values of arguments."""

    def __init__(self, api: Api, plan: Plan) -> None:
        self._definitions = api.definitions
        self._examples = Examples(api.definitions, plan)

    def arguments(self, method: PlannedMethod, *, full: bool) -> dict[str, object]:
        """Values by the names of arguments: the required ones and the example's, or all."""
        body = _body_example(method)
        given: dict[str, object] = {}
        for argument in method.arguments:
            if not argument.use.required and not self._is_shown(argument, body, full):
                continue
            given[str(argument.name)] = self._argument(argument, body, full)
        return given

    def _is_shown(self, argument: Argument, body: Mapping[str, Any], full: bool) -> bool:
        if argument.use.deprecated or argument.name == "stream":
            return False
        if full:
            return True
        if argument.is_file:
            return True
        # An example of the body has the properties that a useful call needs.
        return argument.location is ArgumentLocation.BODY and argument.wire_name in body

    def _argument(self, argument: Argument, body: Mapping[str, Any], full: bool) -> object:
        if argument.is_file:
            return FilePath("audio.mp3" if "audio" in str(body) else "file.bin")
        example: Any = UNFIT
        if argument.location is ArgumentLocation.BODY and argument.wire_name in body:
            example = body[argument.wire_name]
        elif argument.use.example is not None:
            example = json.loads(argument.use.example.json)
        if example is not UNFIT:
            fitting: object = self._examples.fit(example, argument.use.type)
            if fitting is not UNFIT:
                return fitting
        return self._of_type(argument.use.type, str(argument.name), argument.use, full, ())

    def _of_type(
        self,
        target: Type,
        name: str,
        use: Use | None,
        full: bool,
        stack: tuple[SchemaId, ...],
    ) -> Any:
        match target:
            case EnumType():
                return target.values[0]
            case Primitive():
                return _primitive(target, name, dict(use.limits) if use else {})
            case ListType():
                return [self._of_type(target.items, name, None, full, stack)]
            case MapType():
                return {"key": self._of_type(target.values, "value", None, full, stack)}
            case UnionType():
                return self._of_type(target.variants[0], name, use, full, stack)
            case Ref():
                return self._object(target.id, name, use, full, stack)

    def _object(
        self,
        key: SchemaId,
        name: str,
        use: Use | None,
        full: bool,
        stack: tuple[SchemaId, ...],
    ) -> Any:
        definition = self._definitions.get(key)
        if definition is None or key in stack:
            return {}
        inner = definition.type
        if definition.example is not None:
            fitted = self._examples.fit(json.loads(definition.example.json), Ref(key))
            if fitted is not UNFIT:
                return fitted
        deeper = (*stack, key)
        if not isinstance(inner, ObjectType):
            return self._of_type(inner, name, use, full, deeper)
        names = self._examples.names(key)
        return {
            names.get(field.wire_name, field.wire_name): self._field(field, full, deeper)
            for field in inner.fields
            if not field.read_only
            and (field.use.required or (full and len(stack) < 1 and not field.use.deprecated))
            and (field.use.required or len(stack) < _DEEPEST)
        }

    def _field(self, field: Field, full: bool, stack: tuple[SchemaId, ...]) -> Any:
        if field.use.example is not None:
            fitted = self._examples.fit(json.loads(field.use.example.json), field.use.type)
            if fitted is not UNFIT:
                return fitted
        return self._of_type(field.use.type, field.wire_name, field.use, full, stack)


def _body_example(method: PlannedMethod) -> dict[str, Any]:
    body = method.operation.body
    for content in body.contents if body else ():
        if method.content not in (None, content.kind) or content.kind is BodyKind.BINARY:
            continue
        if content.example is not None:
            value = json.loads(content.example.json)
            return value if isinstance(value, dict) else {}
    return {}


def _primitive(target: Primitive, name: str, limits: Mapping[str, Any]) -> Any:
    match target.kind:
        case PrimitiveKind.STRING:
            return _text(target.format, name, limits)
        case PrimitiveKind.INTEGER | PrimitiveKind.NUMBER:
            return _number(limits)
        case PrimitiveKind.BOOLEAN:
            return True
        case PrimitiveKind.NULL:
            return None
        case PrimitiveKind.BINARY:
            return FilePath("file.bin")
        case PrimitiveKind.ANY:
            return {}


def _text(form: str | None, name: str, limits: Mapping[str, Any]) -> str:
    known = _TEXTS.get(form or "")
    if known is not None:
        return known
    words = name.strip("_")
    if words in ("to", "from") or words.endswith("phone_number"):
        return "+13125550100"
    if words.endswith("url"):
        return "https://example.com"
    shortest, longest = limits.get("minLength"), limits.get("maxLength")
    if isinstance(shortest, int):
        words = words.ljust(min(shortest, 200), "x")
    return words[:longest] if isinstance(longest, int) and longest > 0 else words


def _number(limits: Mapping[str, Any]) -> int | float:
    value: int | float = 1
    low, high = limits.get("minimum"), limits.get("maximum")
    if isinstance(low, int | float) and not isinstance(low, bool):
        value = max(value, low)
    if isinstance(high, int | float) and not isinstance(high, bool):
        value = min(value, high)
    return value
