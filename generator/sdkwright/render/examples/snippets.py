"""Snippets: a call of each method that runs, with a use of its result."""

from __future__ import annotations

from ...model import Api, ObjectType
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ...plan.signatures import Binary, Connection, Nothing, Page, Stream, Text, Value
from ...plan.symbols import TypeRole
from .source_literals import call
from .values import Values


class Snippets:
    """Makes snippets, which follow a line such as `client = Telnyx()`."""

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
    ) -> str:
        """A call with the required arguments, or with all, and a use of its result."""
        name = ".".join([*resource.path, method.name])
        return self._code(f"client.{name}(", method, full, is_async)

    def call(self, resource: PlannedResource, method: PlannedMethod, *, access: str = "") -> str:
        """The call alone, with the required arguments."""
        name = ".".join([*resource.path, method.name])
        return call(f"client.{access}{name}(", self._arguments(method, full=False))

    def short(
        self, resource: PlannedResource, method: PlannedMethod, *, is_async: bool = False
    ) -> str:
        """The snippet without a use of a parsed result, for docstrings."""
        if not isinstance(method.signature.result, Value | Text):
            return self.of(resource, method, is_async=is_async)
        call = self.call(resource, method)
        return f"await {call}" if is_async else call

    def streamed(self, resource: PlannedResource, method: PlannedMethod) -> str:
        """A call that returns a stream of events, and a loop over the events."""
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
        wait, prefix = ("await ", "async ") if is_async else ("", "")
        match method.signature.result:
            case Connection():
                return call(f"{prefix}with {head}", arguments, ") as connection:") + (
                    f"\n    {prefix}for message in connection:\n        print(message)"
                )
            case Page():
                return call(f"{prefix}for item in {head}", arguments, "):") + "\n    print(item)"
            case Stream():
                opening = f"{prefix}for event in {wait}{head}"
                return call(opening, arguments, "):") + "\n    print(event)"
            case Nothing():
                return call(f"{wait}{head}", arguments)
            case Binary():
                write = f'{wait}content.write_to_file("output.bin")'
                return f"{call(f'content = {wait}{head}', arguments)}\n{write}"
            case _:
                shown = self._shown(method)
                return f"{call(f'result = {wait}{head}', arguments)}\nprint({shown})"

    def _shown(self, method: PlannedMethod) -> str:
        """The part of a result that is worth printing."""
        result = method.signature.result
        has_fields = not (isinstance(result, Value) and result.others)
        fields = self.result_fields(method) if has_fields else ()
        for name in ("data", "id", "content", "text"):
            if name in fields:
                return f"result.{name}"
        return "result"

    def result_fields(self, method: PlannedMethod) -> tuple[str, ...]:
        """The names of the fields of a result; for a page, those of its items."""
        definition = self._api.definitions.find(method.operation.result_type)
        if definition is None or not isinstance(definition.type, ObjectType):
            return ()
        planned = self._plan.symbols.get((definition.id, TypeRole.RESPONSE))
        return tuple(map(str, planned.fields.values())) if planned else ()

    def response_example(self, method: PlannedMethod) -> str | None:
        """The example of the response in the document, as JSON text."""
        example = method.operation.response.example
        if example is None:
            definition = self._api.definitions.find(method.operation.response.type)
            example = definition.example if definition else None
        return example.json if example is not None else None
