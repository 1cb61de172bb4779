"""One snippet for each method: a call that runs, with what a caller does with the result."""

from __future__ import annotations

from dataclasses import dataclass

from ...model import Api, ObjectType
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ...plan.signatures import Binary, Nothing
from ...plan.symbols import TypeRole
from .source_literals import call
from .values import Values


@dataclass(frozen=True, slots=True)
class Snippet:
    """Code that stands after `client = Telnyx()`."""

    code: str
    needs_path: bool
    """Whether it needs `from pathlib import Path`."""


class Snippets:
    """Makes snippets."""

    def __init__(self, api: Api, plan: Plan) -> None:
        self._api = api
        self._plan = plan
        self._values = Values(api, plan)

    def of(
        self,
        resource: PlannedResource,
        method: PlannedMethod,
        *,
        full: bool = False,
        is_async: bool = False,
    ) -> Snippet:
        """The snippet of a method with the arguments that it must have, or with all."""
        name = ".".join([*resource.path, method.name])
        code = self._code(f"client.{name}(", method, full, is_async)
        return Snippet(code, "Path(" in code)

    def call(self, resource: PlannedResource, method: PlannedMethod, *, access: str = "") -> str:
        """Only the call, with the arguments that it must have."""
        name = ".".join([*resource.path, method.name])
        return call(f"client.{access}{name}(", self._arguments(method, full=False))

    def streamed(self, resource: PlannedResource, method: PlannedMethod) -> str:
        """The call that asks for a stream of events, with what a caller does with it."""
        name = ".".join([*resource.path, method.name])
        arguments = self._arguments(method, full=False)
        if not method.operation.stream_only:
            arguments.append(("stream", True))
        return call(f"for event in client.{name}(", arguments, "):") + "\n    print(event)"

    def _arguments(self, method: PlannedMethod, *, full: bool) -> list[tuple[str | None, object]]:
        given = self._values.arguments(method, full=full)
        first = [str(a.name) for a in method.signature.positional]
        positional: list[tuple[str | None, object]] = [
            (None, given[name]) for name in first if name in given
        ]
        return positional + [(name, given[name]) for name in given if name not in first]

    def _code(self, head: str, method: PlannedMethod, full: bool, is_async: bool) -> str:
        arguments = self._arguments(method, full=full)
        operation = method.operation
        wait = "await " if is_async else ""
        loop = "async for" if is_async else "for"
        if operation.websocket:
            opening = "async with" if is_async else "with"
            return call(f"{opening} {head}", arguments, ") as connection:") + (
                f"\n    {loop} frame in connection:\n        print(frame)"
            )
        if operation.pagination is not None:
            return call(f"{loop} item in {head}", arguments, "):") + "\n    print(item)"
        if operation.stream_only:
            source = f"{wait}{head}"
            return call(f"{loop} event in {source}", arguments, "):") + "\n    print(event)"
        if isinstance(method.signature.result, Nothing):
            return call(f"{wait}{head}", arguments)
        if isinstance(method.signature.result, Binary):
            return call(f"content = {wait}{head}", arguments) + (
                f'\n{wait}content.write_to_file("answer.bin")'
                if is_async
                else '\ncontent.write_to_file("answer.bin")'
            )
        return call(f"result = {wait}{head}", arguments) + f"\nprint({self._shown(method)})"

    def _shown(self, method: PlannedMethod) -> str:
        """The part of a result that callers look at first."""
        fields = self.result_fields(method)
        for name in ("data", "id", "content", "text"):
            if name in fields:
                return f"result.{name}"
        return "result"

    def result_fields(self, method: PlannedMethod) -> tuple[str, ...]:
        """The names of a result's fields, of a page the names of its items' fields."""
        target = method.operation.response.type
        if method.operation.pagination is not None:
            target = method.operation.pagination.item
        definition = self._api.definitions.find(target)
        if definition is None or not isinstance(definition.type, ObjectType):
            return ()
        planned = self._plan.symbols.get((definition.id, TypeRole.RESPONSE))
        return tuple(map(str, planned.fields.values())) if planned else ()

    def answer(self, method: PlannedMethod) -> str | None:
        """The document's example of the answer, as JSON text."""
        example = method.operation.response.example
        if example is None:
            definition = self._api.definitions.find(method.operation.response.type)
            example = definition.example if definition else None
        return example.json if example is not None else None
