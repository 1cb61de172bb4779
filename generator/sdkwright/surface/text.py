"""A surface as sorted text with one name per line, so that diffs are readable."""

from __future__ import annotations

from collections.abc import Iterator

from .surface import Class, Method, Surface, Use
from .type_text import type_text


def surface_text(surface: Surface) -> str:
    """Methods with their arguments, classes with their fields, and events."""
    lines = [
        *(line for name, method in surface.methods.items() for line in _method(name, method)),
        *(line for name, entry in surface.classes.items() for line in _class(name, entry)),
        *(
            f"event {' '.join(name.split())}: "
            f"{', '.join(event.event_types) or 'told apart by shape'}"
            for name, event in surface.events.items()
        ),
    ]
    return "\n".join(sorted(_one_line(line) for line in lines)) + "\n"


def _method(name: str, method: Method) -> Iterator[str]:
    alias = f"  (another name of {method.alias_of})" if method.alias_of else ""
    deprecated = "  (deprecated)" if method.deprecated else ""
    stream = "  (or a stream)" if method.streams else ""
    yield f"{name}() -> {method.returns}  {method.operation}{stream}{alias}{deprecated}"
    if method.alias_of:
        return
    for argument, use in method.arguments.items():
        kind = " positional" if argument in method.positional else ""
        yield f"{name}({argument}): {_use(use)}{kind}"


def _class(name: str, entry: Class) -> Iterator[str]:
    if entry.fields is None:
        yield f"{name} = {_use(entry.target) if entry.target else 'object'}"
        return
    yield name
    for field, use in entry.fields.items():
        yield f"{name}.{field}: {_use(use)}"


def _use(use: Use) -> str:
    optional = "" if use.required else ", optional"
    return f"{type_text(use.type, nullable=use.nullable)}{optional}{', deprecated' if use.deprecated else ''}"


def _one_line(line: str) -> str:
    """A line in which control characters and line ends of the document are escaped."""
    if line.isprintable():
        return line
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in line
    )
