"""Checks of options where they are passed, with errors that name the argument."""

from __future__ import annotations

import functools
import inspect
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sized
from datetime import timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .parameters import header_problem
from .transport import Timeout
from .typeguards import class_of
from .types import NotGiven, Omit

__all__ = [
    "CheckedConstructor",
    "checked_deadline",
    "checked_header",
    "checked_headers",
    "checked_mapping",
    "checked_names",
    "checked_retries",
    "checked_secret",
    "checked_size",
    "checked_text_option",
    "checked_timeout",
    "checked_verb",
    "method_name",
    "unexpected_argument",
]

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SYNONYMS = (
    ("body", "text", "message", "content"),
    ("to", "recipient", "destination", "phone_number"),
    ("from", "from_", "sender", "source"),
    ("limit", "per_page", "page_size"),
    ("url", "webhook_url", "callback_url"),
)


def checked_timeout(value: Any, argument: str = "timeout") -> float | Timeout | None:
    """A timeout option. Raises `TypeError` or `ValueError` if it is not usable."""
    if value is None or isinstance(value, Timeout):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < 0 or math.isnan(value):
            raise ValueError(f"`{argument}` must be a positive number of seconds, not {value!r}.")
        return value
    hint, described = "", _described(value)
    if isinstance(value, timedelta):
        hint = "; pass `.total_seconds()` of it"
    elif isinstance(value, (tuple, list, dict)):
        hint = "; for separate timeouts pass `httpx.Timeout(60, connect=5)`"
    raise TypeError(
        f"`{argument}` must be a number of seconds, an `httpx.Timeout` or None, "
        f"not {described}{hint}."
    )


def checked_deadline(value: Any) -> float | None:
    """A deadline option. Raises `TypeError` or `ValueError`."""
    if isinstance(value, Timeout):
        raise TypeError("`deadline` must be a number of seconds or None, not an `httpx.Timeout`.")
    return cast("float | None", checked_timeout(value, "deadline"))


def checked_retries(value: Any, argument: str = "max_retries") -> int:
    """A number of retries. Raises `TypeError` or `ValueError`."""
    if not isinstance(value, int) or isinstance(value, bool):
        hint = "; pass 0 for no retries" if value is None else ""
        raise TypeError(f"`{argument}` must be a whole number, not {_described(value)}{hint}.")
    if value < 0:
        raise ValueError(f"`{argument}` cannot be negative; pass 0 for no retries.")
    return value


def checked_size(value: Any, argument: str) -> int | None:
    """A number of bytes; None for no limit. Raises `TypeError` or `ValueError`."""
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(
            f"`{argument}` must be a whole number or None for no limit, not {_described(value)}."
        )
    if value <= 0:
        raise ValueError(f"`{argument}` must be positive; pass None for no limit.")
    return value


def checked_mapping(value: Any, argument: str) -> Mapping[str, Any]:
    """A mapping; an empty one for None."""
    if value is None or isinstance(value, NotGiven):
        return {}
    if not isinstance(value, Mapping):
        raise TypeError(f"`{argument}` must be a mapping, not {_described(value)}.")
    return cast("Mapping[str, Any]", value)


def checked_text_option(value: Any, argument: str) -> str | None:
    """Text without surrounding white space, or None if it is empty."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"`{argument}` must be text, not {type(value).__name__}.")
    return value.strip() or None


def checked_secret(value: Any, argument: str) -> Any:
    """A secret without surrounding white space, or the function that returns it."""
    if value is None or callable(value):
        return value
    if not isinstance(value, str):
        raise TypeError(
            f"`{argument}` must be text or a function that returns it, not {type(value).__name__}."
        )
    return value.strip() or None


def checked_headers(value: Any, argument: str) -> dict[str, str | Omit]:
    """Headers with valid names and values."""
    found: dict[str, str | Omit] = {}
    for name, given in checked_mapping(value, argument).items():
        _check_header_name(name, argument)
        found[name] = given if isinstance(given, Omit) else checked_header(name, given)
    return found


def _check_header_name(name: object, argument: str) -> None:
    if not isinstance(name, str):
        kind = class_of(name).__name__
        raise TypeError(f"Names of headers in `{argument}` must be text, not {kind}.")
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} in `{argument}` is not a valid name of a header.")


def checked_header(name: str, value: Any) -> str:
    """A header's value without surrounding white space. Errors never contain the value."""
    if not isinstance(value, str):
        raise TypeError(
            f"The value of the header `{name}` must be text, not {type(value).__name__}."
        )
    stripped = value.strip()
    problem = header_problem(stripped)
    if problem:
        raise ValueError(f"The value of the header `{name}` {problem}.")
    return stripped


def checked_verb(value: Any) -> str:
    """An HTTP method in capital letters. Raises `TypeError` or `ValueError`."""
    if not isinstance(value, str):
        raise TypeError(f"`method` must be text, not {type(value).__name__}.")
    if not _HEADER_NAME.fullmatch(value):
        raise ValueError(f"`method` must be an HTTP method, not {value!r}.")
    return value.upper()


def _described(value: object) -> str:
    name = str(class_of(value).__name__)
    if isinstance(value, (str, tuple, int, float)):
        return f"the {name} {value!r}"
    return "None" if value is None else name


def unexpected_argument(function: str, unknown: Iterable[str], known: Iterable[str]) -> TypeError:
    """The error for unknown arguments of a function, with a suggestion."""
    names = sorted(set(known))
    first, *more = sorted(unknown)
    message = f"{function}() got an unexpected argument `{first}`"
    nearest = _nearest(first, names)
    if nearest:
        message += f"; did you mean `{nearest}`?"
    else:
        message += f". It takes {', '.join(f'`{name}`' for name in names)}."
    if more:
        message += f" Also unexpected: {', '.join(f'`{name}`' for name in more)}."
    return TypeError(message)


def _nearest(name: str, known: list[str]) -> str | None:
    for candidate in (f"{name}_", name.rstrip("_"), name.lower()):
        if candidate in known:
            return candidate
    close = get_close_matches(name, known, n=1, cutoff=0.7)
    if close:
        return close[0]
    for group in _SYNONYMS:
        if name in group:
            return next((other for other in group if other in known), None)
    return next(iter(get_close_matches(name, known, n=1, cutoff=0.5)), None)


def method_name(resource: object, operation: object) -> str:
    """A method as callers write it, without the client: `messages.send`."""
    kind = type(resource)
    path = kind.__module__.partition(".resources.")[2] or kind.__module__.rpartition(".")[2]
    module = inspect.getmodule(kind)
    constants = vars(module) if module else {}
    names = (name for name, value in constants.items() if value is operation)
    return f"{path}.{next(names, kind.__name__).strip('_').lower()}"


class _Signature:
    """The signature of a class is that of its `__init__`, regardless of `__new__`."""

    def __get__(self, instance: object, owner: Any) -> inspect.Signature:
        _, *rest = inspect.signature(owner.__init__).parameters.values()
        return inspect.Signature(rest)


class CheckedConstructor:
    """Refuses unknown arguments with an error that names the class."""

    if not TYPE_CHECKING:  # type checkers look at `__init__` alone
        __signature__ = _Signature()

        def __new__(cls, *arguments, **options):
            """Check how many arguments there are, and the names of options."""
            code = getattr(cls.__init__, "__code__", None)
            if code is not None:
                _check_names(cls.__name__, code, arguments, options)
            return super().__new__(cls)


F = TypeVar("F", bound=Callable[..., Any])


def checked_names(function: F) -> F:
    """Refuse unknown arguments of a method with an error that names the class."""

    @functools.wraps(function)
    def checked(self: object, *arguments: Any, **options: Any) -> Any:
        name = f"{class_of(self).__name__}.{function.__name__}"
        _check_names(name, cast(Any, function).__code__, arguments, options)
        return function(self, *arguments, **options)

    return cast(F, checked)


def _check_names(name: str, code: Any, arguments: Sized, options: Mapping[str, Any]) -> None:
    known = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    unknown = options.keys() - set(known)
    if unknown and not code.co_flags & inspect.CO_VARKEYWORDS:
        raise unexpected_argument(name, unknown, (k for k in known if not k.startswith("_")))
    most = code.co_argcount - 1
    if len(arguments) > most and not code.co_flags & inspect.CO_VARARGS:
        raise TypeError(
            f"{name}() takes {most or 'no'} argument{'s' * (most != 1)} without a name, and got "
            f"{len(arguments)}; pass the others by name."
        )
