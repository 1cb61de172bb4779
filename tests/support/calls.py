"""Call a generated method with values that the document gives, in the document's own names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sdkwright.model import (
    Api,
    ListType,
    MapType,
    ObjectType,
    Ref,
    Type,
    UnionType,
)
from sdkwright.plan.plan import Plan, PlannedMethod
from sdkwright.plan.symbols import TypeRole

from .document import RawOperation
from .samples import sample

FILE = b"file content"
_JSON = ("application/json", "*/*")


@dataclass(frozen=True)
class Expected:
    """What one call sends: by (place, wire name), and the body."""

    values: dict[tuple[str, str], Any]
    body: Any
    media_type: str | None


def expected_of(
    operation: RawOperation, content: str | None, ignored_headers: Collection[str] = ()
) -> Expected:
    """Sample values of everything that an operation takes, but for headers the client sets."""
    values: dict[tuple[str, str], Any] = {}
    for parameter in operation.parameters:
        if parameter["in"] == "header" and parameter["name"].lower() in ignored_headers:
            continue
        schema = parameter.get("schema")
        if schema is None and parameter.get("content"):
            schema = next(iter(parameter["content"].values())).get("schema")
        value = sample(schema)
        if value not in ({}, []):
            values[parameter["in"], parameter["name"]] = value
    contents = (operation.raw.get("requestBody") or {}).get("content") or {}
    media_type = _preferred(list(contents), content)
    body = sample(contents[media_type].get("schema")) if media_type else None
    return Expected(values, body, media_type)


def example_of(operation: RawOperation, content: str | None) -> Expected:
    """What the document itself gives as an example; sample values only where it must be more."""
    values: dict[tuple[str, str], Any] = {}
    for parameter in operation.parameters:
        if "example" in parameter:
            values[parameter["in"], parameter["name"]] = parameter["example"]
        elif parameter.get("required"):
            values[parameter["in"], parameter["name"]] = sample(parameter.get("schema"))
    contents = (operation.raw.get("requestBody") or {}).get("content") or {}
    media_type = _preferred(list(contents), content)
    body = None
    if media_type is not None:
        body = contents[media_type].get("example", sample(contents[media_type].get("schema")))
    return Expected(values, body, media_type)


def _preferred(media_types: list[str], content: str | None) -> str | None:
    order = [*_JSON, "multipart/form-data", "application/x-www-form-urlencoded"]
    if content == "multipart":
        order.insert(0, "multipart/form-data")
    known = [name for name in order if name in media_types]
    return next(iter(known or media_types), None)


class Arguments:
    """Turns wire values into the arguments of a method, nested names included."""

    def __init__(self, api: Api, plan: Plan) -> None:
        self._api = api
        self._plan = plan

    def of(self, method: PlannedMethod, expected: Expected) -> tuple[list[Any], dict[str, Any]]:
        """Positional and keyword arguments of the call."""
        positional: list[Any] = []
        keyword: dict[str, Any] = {}
        last_path = method.path_arguments[-1:] if method.path_arguments else ()
        for argument in method.arguments:
            found, value = self._value(argument.location.value, argument.wire_name, expected)
            if not found:
                continue
            if argument.is_file:
                value = FILE
            value = self._renamed(value, argument.use.type)
            if argument in last_path:
                positional.append(value)
            else:
                keyword[argument.name] = value
        return positional, keyword

    def _value(self, place: str, wire: str, expected: Expected) -> tuple[bool, Any]:
        if place == "whole_body":
            return True, expected.body
        if place == "body":
            body = expected.body
            return (True, body[wire]) if isinstance(body, dict) and wire in body else (False, None)
        if (place, wire) in expected.values:
            return True, expected.values[place, wire]
        outer, _, inner = wire.partition("[")
        whole = expected.values.get((place, outer))
        if inner and isinstance(whole, Mapping) and inner.rstrip("]") in whole:
            return True, whole[inner.rstrip("]")]
        return False, None

    def _renamed(self, value: Any, target: Type) -> Any:
        """The value with the keys that a typed dict of this type has."""
        match target:
            case ListType() if isinstance(value, list):
                return [self._renamed(entry, target.items) for entry in value]
            case MapType() if isinstance(value, dict):
                return {key: self._renamed(entry, target.values) for key, entry in value.items()}
            case UnionType():
                for variant in target.variants:
                    renamed = self._renamed(value, variant)
                    if renamed != value:
                        return renamed
                return value
            case Ref():
                return self._renamed_object(value, target)
            case _:
                return value

    def _renamed_object(self, value: Any, target: Ref) -> Any:
        inner = self._api.definitions[target.id].type
        if not isinstance(inner, ObjectType):
            return self._renamed(value, inner)
        planned = self._plan.symbols.get((target.id, TypeRole.REQUEST))
        if not isinstance(value, dict) or planned is None:
            return value
        names = {wire: str(name) for wire, name in planned.fields.items()}
        types = {field.wire_name: field.use.type for field in inner.fields}
        if not value.keys() <= types.keys():
            return value
        return {names[key]: self._renamed(entry, types[key]) for key, entry in value.items()}
