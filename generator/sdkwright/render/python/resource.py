"""Modules under `resources/`: the operations of one resource, sync and async."""

from __future__ import annotations

from dataclasses import replace

from ...model import Api, Primitive, PrimitiveKind
from ...plan.arguments import Argument
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ...plan.signatures import (
    Binary,
    Connection,
    Page,
    Result,
    Stream,
    Text,
    Value,
)
from ...plan.symbols import TypeRole
from ...surface.type_text import optional
from ..examples.snippets import Snippets
from .annotations import Annotator, TypeTable
from .children import child_view
from .docstrings import operation_sections
from .imports import Imports
from .layout import Group, lay_out
from .literals import docstring, literal, prose
from .operation_literal import WireRules, operation_arguments
from .stream_access import access as stream_access
from .stream_access import needs_protocol, protocol_name, stream_flag
from .stream_access import protocol as stream_protocol
from .views import (
    AccessView,
    ChildView,
    MethodView,
    ProtocolView,
    ResourceClassView,
    ResourceModuleView,
)

_CORE = "_core"
OPTIONS = "request_options"


class ResourceRenderer:
    """Makes the view of one resource's module."""

    def __init__(
        self,
        api: Api,
        plan: Plan,
        resource: PlannedResource,
        rules: WireRules,
        snippets: Snippets,
    ) -> None:
        self._api = api
        self._snippets = snippets
        self._plan = plan
        self._resource = resource
        self._rules = rules
        self._imports = Imports(resource.module, is_package=bool(resource.children))
        self._class_name = str(resource.class_name)
        self._constants = {m.name: f"_{m.name.upper()}" for m in resource.methods}
        self._imports.reserve(
            [
                self._class_name,
                f"Async{self._class_name}",
                *self._access_names(self._class_name),
                *self._constants.values(),
                *(protocol_name(m) for m in resource.methods if needs_protocol(m)),
            ]
        )
        self._annotator = Annotator(
            self._imports,
            TypeTable(plan, api.definitions),
            TypeRole.REQUEST,
            self._shadowed(),
            typing_only=True,
        )
        self._results = replace(self._annotator, role=TypeRole.RESPONSE)

    def view(self) -> ResourceModuleView:
        """The whole module."""
        self._imports.external("typing", "TYPE_CHECKING")
        exports = (literal(self._class_name), literal(f"Async{self._class_name}"))
        constants = tuple(self._constant(method) for method in self._resource.methods)
        sync = self._class(is_async=False)
        twin = self._class(is_async=True)
        protocols = tuple(self._protocol(m) for m in self._resource.methods if needs_protocol(m))
        accesses = tuple(
            self._access(is_async, streaming)
            for is_async in (False, True)
            for streaming in (False, True)
        )
        return ResourceModuleView(
            imports=self._imports.lines(),
            typing_imports=self._imports.typing_lines(),
            exports=lay_out(Group("__all__ = [", exports, "]"), 0),
            constants=constants,
            has_deprecated=any(
                m.operation.deprecated or m.renamed_to for m in self._resource.methods
            ),
            classes=(sync, twin),
            accesses=accesses,
            protocols=protocols,
        )

    def _shadowed(self) -> frozenset[str]:
        names = {str(method.name) for method in self._resource.methods}
        names |= {str(child.path[-1]) for child in self._resource.children}
        return frozenset(names)

    @staticmethod
    def _access_names(class_name: str) -> list[str]:
        return [
            f"{prefix}{class_name}With{kind}Response"
            for prefix in ("", "Async")
            for kind in ("Raw", "Streaming")
        ]

    def _constant(self, method: PlannedMethod) -> str:
        self._imports.local((_CORE, "operation"), "Operation")
        arguments = tuple(operation_arguments(method, self._rules, self._plan.address))
        return lay_out(Group(f"{self._constants[method.name]} = Operation(", arguments, ")"), 0)

    def _class(self, *, is_async: bool) -> ResourceClassView:
        prefix = "Async" if is_async else ""
        name = f"{prefix}{self._class_name}"
        base = self._imports.local(
            (_CORE, "resource"), "AsyncResource" if is_async else "SyncResource"
        )
        methods: list[MethodView] = []
        for method in self._resource.methods:
            methods.extend(self._forms(method, is_async=is_async))
        raw, streaming = self._access_names(self._class_name)[2 * is_async :][:2]
        return ResourceClassView(
            name=name,
            base=base,
            doc=docstring([prose(self._resource.doc, 4)], 4),
            children=self._children(prefix),
            methods=tuple(methods),
            raw_type=raw,
            streaming_type=streaming,
        )

    def _children(self, prefix: str, suffix: str = "") -> tuple[ChildView, ...]:
        if self._resource.children:
            self._imports.local(("_core", "lazy"), "cached_property")
        return tuple(
            child_view(self._plan, self._imports, child, prefix, suffix)
            for child in self._resource.children
        )

    def _forms(self, method: PlannedMethod, *, is_async: bool) -> list[MethodView]:
        """The method, preceded by its overloads where it may answer with a stream."""
        signature = method.signature
        flag = stream_flag(method)
        plain = self._result_annotation(signature.result, is_async)
        if signature.stream is None or flag is None:
            return [self._form(method, signature.keyword, plain, is_async)]
        stream = self._result_annotation(signature.stream, is_async)
        overload = self._typing_name("overload", runtime=True)
        true, false = self._typing_literal("True"), self._typing_literal("False")
        others = tuple(a for a in signature.keyword if a is not flag)
        forms = []
        for annotation, required, returns in (
            (false, False, plain),
            (true, True, stream),
            ("bool", True, f"{plain} | {stream}"),
        ):
            form = self._form(method, others, returns, is_async, stream_flag=(annotation, required))
            forms.append(replace(form, decorators=(overload,), is_overload=True))
        whole = self._form(method, signature.keyword, f"{plain} | {stream}", is_async)
        return [*forms, whole]

    def _typing_name(self, name: str, *, runtime: bool = False) -> str:
        return self._imports.external(
            "typing", name, shadowed=name in self._shadowed(), typing=not runtime
        )

    def _typing_literal(self, value: str) -> str:
        return f"{self._typing_name('Literal')}[{value}]"

    def _form(
        self,
        method: PlannedMethod,
        keyword: tuple[Argument, ...],
        returns: str,
        is_async: bool,
        stream_flag: tuple[str, bool] | None = None,
    ) -> MethodView:
        constant = self._constants[method.name]
        is_page = method.operation.pagination is not None
        call = f"self._call({constant}, locals())"
        is_waiting = is_async and not is_page and not method.operation.websocket
        if method.operation.websocket:
            call = f"self._connect({constant}, locals())"
        elif is_async:
            call = f"self._paginate({constant}, locals())" if is_page else f"await {call}"
        if returns != "None":
            call = f"return {call}"
        decorators = []
        reason = _deprecation(method)
        if reason:
            self._imports.external("typing_extensions", "deprecated")
            decorators.append(f"deprecated({literal(reason)})")
        opening = f"{'async def' if is_waiting else 'def'} {method.name}("
        parameters = self._parameters(method.signature.positional, keyword, stream_flag)
        signature = Group(opening, tuple(parameters), ")")
        return MethodView(
            decorators=tuple(decorators),
            head=lay_out(signature, 4, f" -> {returns}:"),
            doc="" if stream_flag else self._doc(method, is_async=is_async),
            call=call,
            is_overload=False,
        )

    def _doc(self, method: PlannedMethod, *, is_async: bool) -> str:
        note = f"Alias of `client.{method.alias_of}`." if method.alias_of else ""
        if method.renamed_to:
            note = f"Former name of `client.{method.renamed_to}`."
        sections = operation_sections(
            method.operation,
            method.arguments,
            8,
            note=note,
            example=self._snippets.of(self._resource, method, is_async=is_async),
        )
        return docstring(sections, 8)

    def _parameters(
        self,
        positional: tuple[Argument, ...],
        keyword: tuple[Argument, ...],
        stream_flag: tuple[str, bool] | None,
    ) -> list[str]:
        lines = ["self", *(self._parameter(argument) for argument in positional)]
        required = [self._parameter(a) for a in keyword if a.use.required]
        optional = [self._parameter(a) for a in keyword if not a.use.required]
        flag = []
        if stream_flag is not None:
            annotation, is_required = stream_flag
            omitted, default = self._omitted()
            flag = [f"stream: {annotation}" + ("" if is_required else f" | {omitted} = {default}")]
        if required or flag or optional:
            lines.extend(["*", *required, *flag, *optional])
        unpack = self._imports.external("typing_extensions", "Unpack", typing=True)
        lines.append(f"**{OPTIONS}: {unpack}[{self._core_type('RequestOptions')}]")
        return lines

    def _parameter(self, argument: Argument) -> str:
        text = f"{argument.name}: {self._annotation(argument)}"
        if argument.use.required:
            return text
        omitted, default = self._omitted()
        return f"{text} | {omitted} = {default}"

    def _omitted(self) -> tuple[str, str]:
        """The type and the value of an argument that is left out."""
        return self._core_type("Omit"), self._imports.local((_CORE, "types"), "omit")

    def _core_type(self, name: str) -> str:
        return self._imports.local((_CORE, "types"), name, typing=True)

    def _annotation(self, argument: Argument) -> str:
        return self._annotator.of(argument.use.type, nullable=argument.use.nullable)

    def _result_annotation(self, result: Result, is_async: bool) -> str:
        prefix = "Async" if is_async else ""
        half = "async" if is_async else "sync"
        match result:
            case Value():
                return self._value_annotation(result)
            case Page(scheme, value):
                item = self._value_annotation(value)
                page = self._imports.local(
                    ("pagination",), f"{prefix or 'Sync'}{scheme}", typing=True
                )
                if not is_async:
                    return f"{page}[{item}]"
                paginator = self._imports.local((_CORE, "paginator"), "AsyncPaginator", typing=True)
                return f"{paginator}[{item}, {page}[{item}]]"
            case Stream(event):
                outer = self._imports.local(
                    (_CORE, f"{half}_streaming"), f"{prefix}Stream", typing=True
                )
                return f"{outer}[{self._value_annotation(event)}]"
            case Connection(message):
                name = f"{prefix}ConnectionManager"
                manager = self._imports.local((_CORE, f"{half}_realtime"), name, typing=True)
                return f"{manager}[{self._value_annotation(message) if message else 'object'}]"
            case Binary():
                name = f"{prefix}BinaryAPIResponse"
                return self._imports.local((_CORE, f"{half}_responses"), name, typing=True)
            case Text():
                return self._results.of(Primitive(PrimitiveKind.STRING))
            case _:
                return "None"

    def _value_annotation(self, value: Value) -> str:
        if value.symbol is None:
            return self._results.of(value.type, nullable=value.nullable)
        text = self._imports.symbol(value.symbol, typing=True)
        return optional(text) if value.nullable else text

    def _access(self, is_async: bool, streaming: bool) -> AccessView:
        prefix = "Async" if is_async else ""
        kind = "Streaming" if streaming else "Raw"
        suffix = f"With{kind}Response"
        name = f"{prefix}{self._class_name}{suffix}"
        helper = ("async_" if is_async else "") + ("streamed" if streaming else "raw")
        wrapper = ""
        methods = [m for m in self._resource.methods if not m.operation.websocket]
        wrapped = [method for method in methods if not needs_protocol(method)]
        if wrapped:
            wrapper = self._imports.local((_CORE, "typing_helpers"), helper, typing=True)
        attributes = {m.name: f"{m.name} = {wrapper}(_of.{m.name})" for m in wrapped}
        for method in methods:
            signature = method.signature
            if signature.stream is not None and method.name not in attributes:
                whole = self._result_annotation(signature.result, is_async)
                results = whole, self._result_annotation(signature.stream, is_async)
                attributes[method.name] = stream_access(
                    method, self._imports, results, is_async=is_async, streaming=streaming
                )
        return AccessView(
            name=name,
            resource=f"{prefix}{self._class_name}" if wrapped else "",
            children=self._children(prefix, suffix),
            methods=tuple(attributes[method.name] for method in methods),
        )

    def _protocol(self, method: PlannedMethod) -> ProtocolView:
        positional = method.signature.positional
        return stream_protocol(
            method,
            self._imports,
            lambda keyword, flag: self._parameters(positional, keyword, flag),
        )


def _deprecation(method: PlannedMethod) -> str:
    """Why a method should not be called any more; empty if it may be."""
    if method.renamed_to:
        return f"Renamed to `client.{method.renamed_to}`."
    operation = method.operation
    return f"{operation.key} is deprecated in the API." if operation.deprecated else ""
