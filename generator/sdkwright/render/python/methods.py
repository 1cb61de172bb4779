"""Methods of a resource: signatures, overloads, docstrings and calls of the runtime."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from ...model import Api, Primitive, PrimitiveKind
from ...plan.arguments import Argument
from ...plan.naming.arguments import REQUEST_OPTIONS
from ...plan.naming.words import pascal
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ...plan.signatures import Binary, Connection, Page, Result, Stream, Text, Value
from ...plan.symbols import TypeRole
from ...surface.type_text import optional
from ..examples.snippets import Snippets
from .annotations import Annotator, TypeTable
from .docstrings import operation_sections
from .imports import Imports
from .layout import Group, lay_out
from .literals import docstring, literal
from .stream_access import stream_flag
from .views import MethodForm

_CORE = "_core"
OPTIONS = "request_options"


class MethodRenderer:
    """Makes the views of the methods of one resource."""

    def __init__(
        self, api: Api, plan: Plan, resource: PlannedResource, imports: Imports, snippets: Snippets
    ) -> None:
        self._resource = resource
        self._imports = imports
        self.option_classes: dict[str, tuple[str, ...]] = {}
        """The classes of options without some of them, and their bases."""
        self._snippets = snippets
        self._annotator = Annotator(
            imports,
            TypeTable(plan, api.definitions),
            TypeRole.REQUEST,
            self._shadowed(),
            typing_only=True,
        )
        self._results = replace(self._annotator, role=TypeRole.RESPONSE, raw=True)

    def _shadowed(self) -> frozenset[str]:
        names = {str(method.name) for method in self._resource.methods}
        names |= {str(child.path[-1]) for child in self._resource.children}
        return frozenset(names)

    def forms(self, method: PlannedMethod, *, is_async: bool) -> list[MethodForm]:
        """The method, after its overloads if an argument decides whether it returns a stream."""
        signature = method.signature
        flag = stream_flag(method)
        plain = self.result_annotation(signature.result, is_async)
        if signature.stream is None or flag is None:
            return [self._form(method, signature.keyword, plain, is_async)]
        stream = self.result_annotation(signature.stream, is_async)
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
    ) -> MethodForm:
        constant = constant_name(method)
        is_page = method.operation.pagination is not None
        # Without a result, raw and streaming access return the response nevertheless.
        run = "_run" if returns == "None" else "_call"
        call = f"self.{run}({constant}, locals())"
        is_waiting = is_async and not is_page and not method.operation.websocket
        if method.operation.websocket:
            call = f"self._connect({constant}, locals())"
        elif is_async:
            call = f"self._paginate({constant}, locals())" if is_page else f"await {call}"
        decorators = []
        reason = _deprecation(method)
        if reason:
            self._imports.external("typing_extensions", "deprecated")
            decorators.append(f"deprecated({literal(reason)})")
        opening = f"{'async def' if is_waiting else 'def'} {method.name}("
        parameters = self.parameters(method.signature.positional, keyword, stream_flag)
        signature = Group(opening, tuple(parameters), ")")
        return MethodForm(
            decorators=tuple(decorators),
            head=lay_out(signature, 4, f" -> {returns}:"),
            doc="" if stream_flag else self._doc(method, is_async=is_async),
            call=f"return {call}",
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
            example=self._snippets.short(self._resource, method, is_async=is_async),
        )
        return docstring(sections, 8)

    def parameters(
        self,
        positional: tuple[Argument, ...],
        keyword: tuple[Argument, ...],
        stream_flag: tuple[str, bool] | None,
    ) -> list[str]:
        """The parameters; a flag is the annotation of `stream`, and whether it is required."""
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
        options = self._options({str(argument.name) for argument in (*positional, *keyword)})
        lines.append(f"**{OPTIONS}: {unpack}[{options}]")
        return lines

    def _options(self, names: Set[str]) -> str:
        """The class of the options of a method whose arguments have these names."""
        taken = [option for option in REQUEST_OPTIONS if option in names]
        if not taken:
            return self._core_type("RequestOptions")
        name = f"OptionsWithout{pascal('_and_'.join(taken), {})}"
        self.option_classes[name] = tuple(
            self._core_type(f"{pascal(option, {})}Option")
            for option in REQUEST_OPTIONS
            if option not in names
        )
        return name

    def _parameter(self, argument: Argument) -> str:
        text = f"{argument.name}: {self._annotation(argument)}"
        if argument.constant is not None:
            return f"{text} = {literal(argument.constant)}"
        if argument.use.required:
            return text
        omitted, default = self._omitted()
        return f"{text} | {omitted} = {default}"

    def _omitted(self) -> tuple[str, str]:
        """The type and the value of an omitted argument."""
        return self._core_type("Omit"), self._imports.local((_CORE, "types"), "omit")

    def _core_type(self, name: str) -> str:
        return self._imports.local((_CORE, "types"), name, typing=True)

    def _annotation(self, argument: Argument) -> str:
        annotator = replace(self._annotator, raw=argument.raw)
        return annotator.of(argument.use.type, nullable=argument.use.nullable)

    def result_annotation(self, result: Result, is_async: bool) -> str:
        """The annotation of a result."""
        prefix = "Async" if is_async else ""
        half = "async" if is_async else "sync"
        match result:
            case Value():
                others = [self._results.of(other) for other in result.others]
                return " | ".join(dict.fromkeys([self._value_annotation(result), *others]))
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


def constant_name(method: PlannedMethod) -> str:
    """The name of the constant that describes the operation of a method."""
    return f"_{method.name.upper()}"


def _deprecation(method: PlannedMethod) -> str:
    """The deprecation message; empty if the method is not deprecated."""
    if method.renamed_to:
        return f"Renamed to `client.{method.renamed_to}`."
    operation = method.operation
    return f"{operation.key} is deprecated in the API." if operation.deprecated else ""
