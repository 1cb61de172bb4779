"""Modules under `types/`: models, typed dicts and aliases."""

from __future__ import annotations

from dataclasses import replace

from ...model import (
    Api,
    Definition,
    Field,
    ObjectType,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Type,
)
from ...plan.layout.module_contents import PlannedModule
from ...plan.naming.words import ArgumentName
from ...plan.plan import Plan
from ...plan.symbols import ArgumentSet, PlannedDefinition, TypeRole
from .annotations import Annotator, TypeTable
from .docstrings import facts
from .imports import Imports
from .layout import Group, lay_out
from .literals import docstring, literal, prose
from .views import AliasView, ClassView, FieldView, TypesModuleView

_ANY = Primitive(PrimitiveKind.ANY)
_CORE_MODELS = ("_core", "models")


class TypesRenderer:
    """Makes the view of one module under `types/`."""

    def __init__(self, api: Api, plan: Plan, module: PlannedModule) -> None:
        """Names that moved to other modules are imported lazily."""
        self._definitions = api.definitions
        self._plan = plan
        self._module = module
        self._imports = Imports(module.path)
        self._imports.reserve(module.names)
        if module.path in plan.exports or module.path in plan.former:
            self._imports.external("typing", "TYPE_CHECKING")
            self._imports.local(("_core", "lazy"), "lazy")

    def view(self) -> TypesModuleView:
        """The whole module."""
        classes = [self._params(entry) for entry in self._module.params]
        aliases: list[AliasView] = []
        for planned in self._module.definitions:
            definition = self._definitions[planned.id]
            if isinstance(definition.type, ObjectType):
                classes.append(self._class(planned, definition, definition.type))
            else:
                aliases.append(self._alias(planned, definition, definition.type))
        for alias in self._module.aliases:
            annotator = self._annotator(TypeRole.RESPONSE, frozenset())
            annotator.raw = isinstance(alias.type, Primitive)
            value = annotator.of(alias.type, nullable=alias.nullable)
            if alias.page is not None:
                names = [f"{prefix}{alias.page}" for prefix in ("Sync", "Async")]
                pages = [self._imports.local(("pagination",), name) for name in names]
                value = " | ".join(f"{page}[{value}]" for page in pages)
            aliases.append(AliasView(alias.symbol.name, value, docstring([prose(alias.doc, 0)], 0)))
        if aliases:
            self._imports.external("typing", "TypeAlias")
        return TypesModuleView(
            imports=self._imports.lines(),
            exports=lay_out(
                Group("__all__ = [", tuple(literal(n) for n in self._module.names), "]"), 0
            ),
            classes=tuple(classes),
            aliases=tuple(aliases),
        )

    def _annotator(self, role: TypeRole, shadowed: frozenset[str]) -> Annotator:
        types = TypeTable(self._plan, self._definitions)
        return Annotator(self._imports, types, role, shadowed)

    def _alias(self, planned: PlannedDefinition, definition: Definition, target: Type) -> AliasView:
        value = self._annotator(planned.role, frozenset()).of(target)
        return AliasView(planned.symbol.name, value, docstring([prose(definition.doc, 0)], 0))

    def _class(
        self, planned: PlannedDefinition, definition: Definition, target: ObjectType
    ) -> ClassView:
        names = planned.fields
        shadowed = frozenset(names.values())
        annotator = self._annotator(planned.role, shadowed)
        if planned.role is TypeRole.RESPONSE:
            fields = [f for f in target.fields if not f.write_only]
            views = [self._model_field(f, names[f.wire_name], annotator) for f in _ordered(fields)]
            base = self._imports.local(_CORE_MODELS, "Model")
            extra = self._extra(target, annotator)
        else:
            fields = [f for f in target.fields if not f.read_only]
            views = [self._dict_field(f, names[f.wire_name], annotator) for f in _ordered(fields)]
            base = f"{self._typed_dict()}, total=False"
            extra = ""
        doc = docstring([prose(definition.doc, 4) or self._origin_doc(definition)], 4)
        return ClassView(planned.symbol.name, base, doc, tuple(views), extra)

    def _origin_doc(self, definition: Definition) -> str:
        origin = definition.origin
        match origin.kind:
            case OriginKind.RESPONSE | OriginKind.EVENT:
                return f"Response of `{origin.owner}`."
            case OriginKind.ERROR:
                return f"Error {origin.name} of `{origin.owner}`."
            case OriginKind.WEBHOOK:
                return prose(f"The webhook `{origin.name}`.", 4)
            case _:
                return ""

    def _extra(self, target: ObjectType, annotator: Annotator) -> str:
        if target.extra is None or target.extra == _ANY:
            return ""
        function = self._imports.external("pydantic", "Field")
        return f"dict[str, {annotator.of(target.extra)}] = {function}(init=False)"

    def _model_field(self, field: Field, name: ArgumentName, annotator: Annotator) -> FieldView:
        optional = not field.use.required
        annotation = annotator.of(field.use.type, nullable=field.use.nullable or optional)
        aliased = name != field.wire_name
        if aliased:
            function = self._imports.external("pydantic", "Field")
            first = "None, " if optional else ""
            default = f"{function}({first}alias={literal(field.wire_name)})"
        else:
            default = "None" if optional else ""
        return FieldView(name, annotation, default, docstring([facts(field.use, 4)], 4))

    def _dict_field(self, field: Field, name: ArgumentName, annotator: Annotator) -> FieldView:
        annotation = annotator.of(field.use.type, nullable=field.use.nullable)
        if name != field.wire_name:
            annotated = self._imports.external("typing", "Annotated")
            alias = self._imports.local(("_core", "rename"), "Alias")
            annotation = f"{annotated}[{annotation}, {alias}({literal(field.wire_name)})]"
        if field.use.required:
            required = self._imports.external("typing_extensions", "Required")
            annotation = f"{required}[{annotation}]"
        return FieldView(name, annotation, "", docstring([facts(field.use, 4)], 4))

    def _typed_dict(self) -> str:
        return self._imports.external("typing_extensions", "TypedDict")

    def _params(self, entry: ArgumentSet) -> ClassView:
        arguments = entry.arguments
        annotator = self._annotator(TypeRole.REQUEST, frozenset(a.name for a in arguments))
        fields = []
        for argument in arguments:
            annotation = replace(annotator, raw=argument.raw).of(
                argument.use.type, nullable=argument.use.nullable
            )
            if argument.use.required:
                required = self._imports.external("typing_extensions", "Required")
                annotation = f"{required}[{annotation}]"
            doc = docstring([facts(argument.use, 4)], 4)
            fields.append(FieldView(argument.name, annotation, "", doc))
        bases = f"{self._typed_dict()}, total=False"
        return ClassView(entry.symbol.name, bases, "", tuple(fields), "")


def _ordered(fields: list[Field]) -> list[Field]:
    return sorted(fields, key=lambda f: (not f.use.required, f.wire_name))
