"""Modules under `resources/`: the operations of one resource, sync and async."""

from __future__ import annotations

from ...model import Api
from ...plan.plan import Plan, PlannedMethod, PlannedResource
from ..examples.snippets import Snippets
from .body_literal import WireRules
from .children import child_view
from .imports import Imports
from .layout import Group, lay_out
from .literals import docstring, prose
from .methods import MethodRenderer, constant_name
from .operation_literal import operation_arguments
from .stream_access import access as stream_access
from .stream_access import needs_protocol, protocol_name
from .stream_access import protocol as stream_protocol
from .views import (
    AccessView,
    ChildView,
    MethodForm,
    ProtocolView,
    ResourceClassView,
    ResourceModuleView,
)

_CORE = "_core"


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
        self._plan = plan
        self._resource = resource
        self._rules = rules
        self._imports = Imports(resource.module, is_package=bool(resource.children))
        self._class_name = str(resource.class_name)
        self._imports.reserve(
            [
                self._class_name,
                f"Async{self._class_name}",
                *self._access_names(self._class_name),
                *map(constant_name, resource.methods),
                *(protocol_name(m) for m in resource.methods if needs_protocol(m)),
            ]
        )
        self._methods = MethodRenderer(api, plan, resource, self._imports, snippets)

    def view(self) -> ResourceModuleView:
        """The whole module."""
        self._imports.external("typing", "TYPE_CHECKING")
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
            constants=constants,
            has_deprecated=any(
                m.operation.deprecated or m.renamed_to for m in self._resource.methods
            ),
            classes=(sync, twin),
            accesses=accesses,
            protocols=protocols,
            options=tuple(
                lay_out(Group(f"class {name}(", (*bases, "total=False"), ")"), 4, ":")
                for name, bases in sorted(self._methods.option_classes.items())
            ),
        )

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
        return lay_out(Group(f"{constant_name(method)} = Operation(", arguments, ")"), 0)

    def _class(self, *, is_async: bool) -> ResourceClassView:
        prefix = "Async" if is_async else ""
        name = f"{prefix}{self._class_name}"
        base = self._imports.local(
            (_CORE, "resource"), "AsyncResource" if is_async else "SyncResource"
        )
        methods: list[MethodForm] = []
        for method in self._resource.methods:
            methods.extend(self._methods.forms(method, is_async=is_async))
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
            # A method of the same name would hide the helper from the attributes after it.
            names = {*(m.name for m in methods), *(c.path[-1] for c in self._resource.children)}
            wrapper = self._imports.local(
                (_CORE, "typing_helpers"), helper, typing=True, private=helper in names
            )
        attributes = {m.name: f"{m.name} = {wrapper}(_of.{m.name})" for m in wrapped}
        for method in methods:
            signature = method.signature
            if signature.stream is not None and method.name not in attributes:
                whole = self._methods.result_annotation(signature.result, is_async)
                results = whole, self._methods.result_annotation(signature.stream, is_async)
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
            lambda keyword, flag: self._methods.parameters(positional, keyword, flag),
        )
