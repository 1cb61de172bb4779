"""Modules under `resources/`: the operations of one resource, sync and async."""

from __future__ import annotations

from dataclasses import replace

from ..model import Api, Primitive, PrimitiveKind, ResponseKind, Type
from ..plan.arguments import Argument, Place
from ..plan.plan import Plan, PlannedMethod, PlannedResource
from ..plan.symbols import Symbol, TypeRole
from .annotations import Annotator, TypeTable
from .describe import operation_sections, resource_doc
from .imports import Imports
from .layout import Group, lay_out
from .literals import docstring, literal, prose
from .operation_value import WireRules, operation_arguments
from .snippets import Snippets
from .views import (
    AccessView,
    ChildView,
    MethodDocView,
    MethodView,
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
        self._docs_class = "_Documented"
        self._constants = {m.name: m.name.upper() for m in resource.methods}
        self._imports.reserve(
            [
                self._class_name,
                f"Async{self._class_name}",
                *self._access_names(self._class_name),
                *self._constants.values(),
                self._docs_class,
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
        docs = tuple(self._method_doc(method) for method in self._resource.methods)
        sync = self._class(is_async=False)
        twin = self._class(is_async=True)
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
            docs_class=self._docs_class if docs else "",
            docs=docs,
            classes=(sync, twin),
            accesses=accesses,
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
        doc = (
            self._resource.doc
            if is_async
            else resource_doc(self._resource.doc, self._resource.path)
        )
        methods: list[MethodView] = []
        for method in self._resource.methods:
            methods.extend(self._forms(method, is_async=is_async))
        raw, streaming = self._access_names(self._class_name)[2 * is_async :][:2]
        return ResourceClassView(
            name=name,
            base=f"{self._docs_class}, {base}" if methods else base,
            doc=docstring([prose(doc, 4)], 4),
            children=tuple(self._child(child, prefix, "") for child in self._resource.children),
            methods=tuple(methods),
            raw_type=raw,
            streaming_type=streaming,
        )

    def _child(self, child: PlannedResource, prefix: str, suffix: str) -> ChildView:
        self._imports.external("functools", "cached_property")
        name = f"{prefix}{child.class_name}{suffix}"
        module = child.module if suffix else self._plan.served_from(child, name)
        if suffix:
            local = f"{self._imports.module(module, typing=True)}.{name}"
        else:
            local = self._imports.local(module, name, typing=True)
        return ChildView(
            name=child.path[-1],
            class_name=local,
            module=self._imports.relative(module),
            imported=name,
            local=name if local == name else f"{name} as {local}",
            doc=docstring([prose(child.doc, 8)], 8),
        )

    def _forms(self, method: PlannedMethod, *, is_async: bool) -> list[MethodView]:
        """The method, preceded by its overloads where it may answer with a stream."""
        operation = method.operation
        streams = operation.stream is not None and not operation.stream_only
        flag = next((a for a in method.arguments if a.name == "stream"), None)
        plain = self._return_annotation(method, is_async)
        if not streams or flag is None:
            return [self._form(method, method.arguments, plain, is_async)]
        stream = self._stream_annotation(method, is_async)
        overload = self._typing_name("overload", runtime=True)
        true, false = self._typing_literal("True"), self._typing_literal("False")
        others = tuple(a for a in method.arguments if a is not flag)
        forms = []
        for annotation, required, returns in (
            (false, False, plain),
            (true, True, stream),
            ("bool", True, f"{plain} | {stream}"),
        ):
            form = self._form(method, others, returns, is_async, stream_flag=(annotation, required))
            forms.append(replace(form, decorators=(overload,), is_overload=True))
        whole = self._form(method, method.arguments, f"{plain} | {stream}", is_async)
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
        arguments: tuple[Argument, ...],
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
        keyword = "async def" if is_waiting else "def"
        opening = f"{keyword} {method.name}("
        signature = Group(opening, tuple(self._signature(arguments, stream_flag)), ")")
        return MethodView(
            decorators=tuple(decorators),
            head=lay_out(signature, 4, f" -> {returns}:"),
            call=call,
            is_overload=False,
        )

    def _method_doc(self, method: PlannedMethod) -> MethodDocView:
        """A method's docstring, at a signature that every other one may override."""
        also = f"Another name of `client.{method.alias_of}`." if method.alias_of else ""
        if method.renamed_to:
            also = f"Former name of `client.{method.renamed_to}`."
        sections = operation_sections(
            method.operation,
            {argument: self._annotation(argument) for argument in method.arguments},
            8,
            returns=method.returns,
            also=also,
            example=self._snippets.call(self._resource, method),
        )
        anything = self._typing_name("Any")
        head = f"def {method.name}(self, *args: {anything}, **kwargs: {anything}) -> {anything}:"
        return MethodDocView(head, docstring(sections, 8))

    def _signature(
        self, arguments: tuple[Argument, ...], stream_flag: tuple[str, bool] | None
    ) -> list[str]:
        path = [argument for argument in arguments if argument.place is Place.PATH]
        content = [
            a for a in arguments if a.place is Place.WHOLE_BODY and a.is_file and a.use.required
        ]
        positional, earlier = [*path[-1:], *content], path[:-1]
        required = [a for a in arguments if a.use.required and a not in path and a not in content]
        optional = [a for a in arguments if not a.use.required]
        lines = ["self", *(f"{a.name}: {self._annotation(a)}" for a in positional)]
        keyword = [f"{a.name}: {self._annotation(a)}" for a in (*earlier, *required)]
        if stream_flag is not None:
            annotation, needed = stream_flag
            omitted = self._core_type("Omit")
            flag = f"stream: {annotation}" if needed else f"stream: {annotation} | {omitted} = omit"
            keyword.append(flag)
            self._imports.local((_CORE, "types"), "omit")
        for argument in optional:
            omitted = self._core_type("Omit")
            self._imports.local((_CORE, "types"), "omit")
            keyword.append(f"{argument.name}: {self._annotation(argument)} | {omitted} = omit")
        if keyword:
            lines.extend(["*", *keyword])
        unpack = self._imports.external("typing_extensions", "Unpack", typing=True)
        lines.append(f"**{OPTIONS}: {unpack}[{self._core_type('RequestOptions')}]")
        return lines

    def _core_type(self, name: str) -> str:
        return self._imports.local((_CORE, "types"), name, typing=True)

    def _annotation(self, argument: Argument) -> str:
        return self._annotator.of(argument.use.type, nullable=argument.use.nullable)

    def _result_annotation(self, result: Type | Symbol | None, nullable: bool) -> str:
        if result is None:
            return "None"
        if isinstance(result, Symbol):
            text = self._imports.symbol(result, typing=True)
            return f"{text} | None" if nullable else text
        return self._results.of(result, nullable=nullable)

    def _return_annotation(self, method: PlannedMethod, is_async: bool) -> str:
        operation = method.operation
        if operation.websocket:
            return self._connection_annotation(method, is_async)
        if operation.pagination is not None:
            item = self._result_annotation(method.result, False)
            scheme = operation.pagination.scheme
            if not is_async:
                page = self._imports.local(("pagination",), f"Sync{scheme}", typing=True)
                return f"{page}[{item}]"
            page = self._imports.local(("pagination",), f"Async{scheme}", typing=True)
            paginator = self._imports.local((_CORE, "pagination"), "AsyncPaginator", typing=True)
            return f"{paginator}[{item}, {page}[{item}]]"
        if operation.response.kind is ResponseKind.EVENTS:
            return self._stream_annotation(method, is_async)
        if operation.response.kind is ResponseKind.BINARY:
            name = "AsyncBinaryAPIResponse" if is_async else "BinaryAPIResponse"
            return self._imports.local((_CORE, "binary"), name, typing=True)
        return self._result_annotation(method.result, method.result_nullable)

    def _connection_annotation(self, method: PlannedMethod, is_async: bool) -> str:
        name = "AsyncConnectionManager" if is_async else "ConnectionManager"
        manager = self._imports.local((_CORE, "realtime"), name, typing=True)
        described = method.operation.response.kind is ResponseKind.JSON
        frame = self._result_annotation(method.result, False) if described else "object"
        return f"{manager}[{frame}]"

    def _stream_annotation(self, method: PlannedMethod, is_async: bool) -> str:
        stream = method.operation.stream
        event = stream.type if stream is not None else None
        name = "AsyncStream" if is_async else "Stream"
        outer = self._imports.local((_CORE, "streaming"), name, typing=True)
        return f"{outer}[{self._results.of(event or Primitive(PrimitiveKind.ANY))}]"

    def _access(self, is_async: bool, streaming: bool) -> AccessView:
        prefix = "Async" if is_async else ""
        kind = "Streaming" if streaming else "Raw"
        suffix = f"With{kind}Response"
        name = f"{prefix}{self._class_name}{suffix}"
        helper = ("async_" if is_async else "") + ("streamed" if streaming else "raw")
        wrapper = ""
        methods = [m for m in self._resource.methods if not m.operation.websocket]
        if methods:
            wrapper = self._imports.local((_CORE, "typing_helpers"), helper, typing=True)
        return AccessView(
            name=name,
            resource=f"{prefix}{self._class_name}",
            wrapper=wrapper,
            doc="",
            children=tuple(self._child(child, prefix, suffix) for child in self._resource.children),
            methods=tuple(str(method.name) for method in methods),
        )


def _deprecation(method: PlannedMethod) -> str:
    """Why a method should not be called any more; empty if it may be."""
    if method.renamed_to:
        return f"Call `client.{method.renamed_to}`, which it is called now."
    operation = method.operation
    return f"{operation.key} is deprecated in the API." if operation.deprecated else ""
