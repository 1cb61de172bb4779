"""Raw and streaming access to methods that return a result or a stream, for type checkers.

The helpers of the other methods keep the arguments of a method and wrap its result, which type
checkers cannot do with overloads. Each such method has a protocol with its overloads instead,
whose parameters are the three results.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...plan.arguments import Argument
from ...plan.plan import PlannedMethod
from ...plan.signatures import Value
from .imports import Imports
from .layout import Group, lay_out
from .views import ProtocolView

_HELPERS = ("_core", "typing_helpers")
_RESULTS = ("Whole_co", "Stream_co", "Either_co")

Parameters = Callable[[tuple[Argument, ...], tuple[str, bool] | None], Sequence[str]]
"""The parameters of a method with these keyword arguments, and with a flag `stream` of its own."""


def has_overloads(method: PlannedMethod) -> bool:
    """Whether an argument decides if the method returns its result or a stream."""
    return stream_flag(method) is not None and method.signature.stream is not None


def needs_protocol(method: PlannedMethod) -> bool:
    """Whether raw and streaming access to the method has a protocol."""
    return has_overloads(method) and isinstance(method.signature.result, Value)


def stream_flag(method: PlannedMethod) -> Argument | None:
    """The argument that asks for a stream."""
    return next((a for a in method.arguments if a.name == "stream"), None)


def protocol_name(method: PlannedMethod) -> str:
    """The name of the method's protocol."""
    return "_" + "".join(part.capitalize() for part in str(method.name).split("_")) + "Method"


def protocol(method: PlannedMethod, imports: Imports, parameters: Parameters) -> ProtocolView:
    """The protocol of a method with overloads."""
    literal = imports.external("typing", "Literal", typing=True)
    flags = ((f"{literal}[False]", False), (f"{literal}[True]", True), ("bool", True))
    others = tuple(a for a in method.signature.keyword if a is not stream_flag(method))
    results = [imports.local(_HELPERS, name, typing=True) for name in _RESULTS]
    base = imports.external("typing", "Protocol", typing=True)
    imports.external("typing", "overload")
    heads = [
        lay_out(Group("def __call__(", tuple(parameters(others, flag)), ")"), 8, f" -> {result}:")
        for flag, result in zip(flags, results, strict=True)
    ]
    return ProtocolView(protocol_name(method), f"{base}[{', '.join(results)}]", tuple(heads))


def access(
    method: PlannedMethod,
    imports: Imports,
    results: tuple[str, str],
    *,
    is_async: bool,
    streaming: bool,
) -> str:
    """The attribute of raw or streaming access: the protocol with wrapped results."""
    kind = ("Async" if is_async else "") + ("Streamed" if streaming else "Raw")
    wrapper = imports.local(_HELPERS, f"{kind}Result", typing=True)
    whole, stream = results
    parts = tuple(f"{wrapper}[{text}]" for text in (whole, stream, f"{whole} | {stream}"))
    return lay_out(Group(f"{method.name}: {protocol_name(method)}[", parts, "]"), 8)
