"""What entries of a config can refer to: operations, paths, components, methods, events."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from ..load.node import Node
from ..load.pointer import index_of, split
from ..model import Api, Operation, ParameterLocation
from ..parse.members import VERBS
from .body_fields import body_fields
from .naming.words import split_words
from .plan import Plan


class DocumentNames:
    """The names in a document and its plan, found when they are asked for."""

    def __init__(self, root: Node, api: Api, planned: Plan) -> None:
        self._root = root
        self.api = api
        self.planned = planned

    @cached_property
    def by_key(self) -> dict[str, Operation]:
        """The operations of the client."""
        return {operation.key: operation for operation in self.api.operations}

    @cached_property
    def operations(self) -> frozenset[str]:
        """The keys of all operations in the document, also of those that are left out."""
        paths = self._root.mapping("paths")
        found = set(self.by_key)
        for path, item in paths.items() if paths is not None else ():
            found.update(f"{verb.upper()} {path}" for verb in VERBS if verb in item)
        return frozenset(found)

    @cached_property
    def paths(self) -> frozenset[str]:
        """All paths of the document."""
        return frozenset(key.partition(" ")[2] for key in self.operations)

    @cached_property
    def components(self) -> frozenset[str]:
        """The names of schemas."""
        schemas = (self._root.mapping("components") or self._root).mapping("schemas")
        return frozenset(schemas.keys() if schemas is not None else ())

    @cached_property
    def methods(self) -> frozenset[str]:
        """The dotted names of all methods."""
        return frozenset(
            ".".join([*resource.path, method.name])
            for resource in self.planned.walk()
            for method in resource.methods
        )

    @cached_property
    def events(self) -> frozenset[str]:
        """The event types of all webhooks; the name of a webhook that has none."""
        return frozenset(
            name for webhook in self.api.webhooks for name in webhook.event_types or (webhook.name,)
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in names of types and methods, in lower case."""
        names = {str(planned.symbol.name) for planned in self.planned.symbols.values()}
        names.update(self.methods, self.components)
        return frozenset(word.lower() for name in names for word in split_words(name))

    def has(self, pointer: str) -> bool:
        """Whether a JSON pointer leads to a value of the document."""
        node = self._root
        for token in split(pointer):
            try:
                node = node[token if node.is_mapping else index_of(token) or 0]
            except (KeyError, IndexError):
                return False
        return True

    def parameters(self, location: ParameterLocation) -> frozenset[str]:
        """The wire names of the parameters of all operations in a location."""
        return frozenset(
            parameter.wire_name
            for operation in self.api.operations
            for parameter in operation.parameters
            if parameter.location is location
        )

    def headers(self) -> frozenset[str]:
        """The names of all header parameters in the document, in lower case.

        Those that do not become arguments are included.
        """
        return frozenset(
            str(node.value["name"]).lower()
            for node in self._parameters()
            if node.value.get("in") == "header" and "name" in node
        )

    def _parameters(self) -> Iterator[Node]:
        """The parameter objects of the document, without following references."""
        components = self._root.mapping("components")
        shared = components.mapping("parameters") if components is not None else None
        found = [node for _, node in shared.items()] if shared is not None else []
        paths = self._root.mapping("paths")
        for _, item in paths.items() if paths is not None else ():
            for owner in (item, *(item[verb] for verb in VERBS if verb in item)):
                listed = owner.sequence("parameters")
                found.extend(listed.elements() if listed is not None else ())
        yield from (node for node in found if node.is_mapping)

    def path_parameters_below(self, prefix: str) -> frozenset[str]:
        """The path parameters of the operations at a path and below it."""
        return frozenset(
            parameter.wire_name
            for operation in self.api.operations
            if operation.path == prefix or operation.path.startswith(f"{prefix.rstrip('/')}/")
            for parameter in operation.parameters
            if parameter.location is ParameterLocation.PATH
        )

    def arguments(self, operation: Operation) -> frozenset[str]:
        """What an operation takes, by wire name, also with the location before it."""
        known = {f"{p.location.value}:{p.wire_name}": p.wire_name for p in operation.parameters}
        known.update({f"body:{name}": name for name in self.body(operation)})
        return frozenset({*known, *known.values()})

    def body(self, operation: Operation) -> frozenset[str]:
        """The wire names of the properties of a body."""
        contents = operation.body.contents if operation.body else ()
        return frozenset(
            found.wire_name
            for content in contents
            for found in body_fields(content.type, self.api.definitions) or ()
        )
