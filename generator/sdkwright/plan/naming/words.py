"""Words and names. Every value of `Identifier` and its subclasses is a legal Python name."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from typing import Self

_SYMBOLS = {
    "+": " plus ",
    "%": " percent ",
    "<": " less ",
    ">": " greater ",
    "=": " equal ",
    "*": " star ",
    "&": " and ",
    "@": " at ",
}
_ARROW = re.compile(r"->|=>")
_NOT_WORD = re.compile(r"[^A-Za-z0-9]+")
_HUMP = re.compile(r"([a-z0-9])([A-Z])")
_ACRONYM = re.compile(r"([A-Z]+)([A-Z](?!s(?![a-z]))[a-z])")
_ONE_WORD = re.compile(r"(?:OAuth|TeXML|GraphQL|IPv[46]|(?<![a-z])eSIM)(?=s?(?:[A-Z_\W]|$))")
_UNCOUNTED = frozenset(
    {
        "access",
        "address",
        "analysis",
        "data",
        "equipment",
        "feedback",
        "information",
        "media",
        "metadata",
        "software",
        "traffic",
        "basis",
        "business",
        "bus",
        "canvas",
        "chaos",
        "class",
        "dns",
        "gas",
        "https",
        "ios",
        "kvs",
        "news",
        "os",
        "process",
        "progress",
        "redis",
        "series",
        "sms",
        "mms",
        "species",
        "sis",
        "sops",
        "status",
        "success",
        "texas",
        "tls",
        "ts",
        "tts",
        "dbs",
        "gps",
        "aws",
        "rss",
        "css",
        "js",
        "cors",
        "saas",
        "via",
    }
)
_IRREGULAR = {
    "people": "person",
    "heroes": "hero",
    "quizzes": "quiz",
    "children": "child",
    "indices": "index",
    "matrices": "matrix",
    "vertices": "vertex",
    "criteria": "criterion",
    "movies": "movie",
    "cookies": "cookie",
    "zombies": "zombie",
    "statuses": "status",
    "addresses": "address",
    "businesses": "business",
    "analyses": "analysis",
    "aliases": "alias",
    "buses": "bus",
    "viruses": "virus",
    "databases": "database",
    "leases": "lease",
    "releases": "release",
    "cases": "case",
    "phrases": "phrase",
    "purchases": "purchase",
    "responses": "response",
    "licenses": "license",
    "expenses": "expense",
    "invoices": "invoice",
    "caches": "cache",
}


def _unaccented(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def split_words(text: str) -> tuple[str, ...]:
    """The words of a name in any spelling: camelCase, kebab-case, dotted, bracketed, spaced."""
    plain = _ARROW.sub(" ", _unaccented(text))
    stripped = plain.strip()
    if stripped and not any(c.isalnum() for c in stripped):
        plain = "".join(_SYMBOLS.get(c, " ") for c in stripped)
    elif stripped[:1] == "+":
        plain = f"plus {stripped[1:]}"
    found: list[str] = []
    for run in _NOT_WORD.split(plain):
        found.extend(_words_of(run))
    return tuple(found)


def _words_of(run: str) -> list[str]:
    """The words of a run of letters and digits."""
    known = _ONE_WORD.search(run)
    if known:
        end = known.end() + run[known.end() :].startswith("s")
        return [*_words_of(run[: known.start()]), run[known.start() : end], *_words_of(run[end:])]
    return _ACRONYM.sub(r"\1 \2", _HUMP.sub(r"\1 \2", run)).split()


@lru_cache(maxsize=65536)
def snake(text: str) -> str:
    """A name in snake case; `value` if the text has no letters or digits."""
    return "_".join(word.lower() for word in split_words(text)) or _spelled(text) or "value"


def _spelled(text: str) -> str:
    """The names of the characters, for a text without Latin letters."""
    names = [unicodedata.name(c, "").lower().split(" ")[-1] for c in text if c.isalnum()]
    return "_".join(re.sub(r"[^a-z0-9]", "", name) for name in names[:6] if name)


def pascal(text: str, initialisms: Mapping[str, str]) -> str:
    """A name in Pascal case; initialisms are written as given."""
    words = split_words(text) or split_words(snake(text))
    return "".join(initialisms.get(word.lower()) or word[:1].upper() + word[1:] for word in words)


def singular(text: str) -> str:
    """The singular of a name in snake case; only the last word changes."""
    head, _, last = text.rpartition("_")
    return f"{head}_{_singular(last)}" if head else _singular(last)


def _singular(word: str) -> str:
    lower = word.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower in _UNCOUNTED or lower.endswith(("ss", "us", "is")) or len(lower) < 3:
        return word
    if lower.endswith("ies") and len(lower) > 4:
        return f"{word[:-3]}y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1] if lower.endswith("s") else word


def _cut(name: str, longest: int) -> str:
    """Shorten a name; a checksum distinguishes it from others that begin alike."""
    mark = blake2b(name.encode(), digest_size=4).hexdigest()
    start = name[: longest - len(mark) - 1]
    return f"{start.rpartition('_')[0] or start}_{mark}"


class Identifier(str):
    """A legal Python name that is not a keyword."""

    __slots__ = ()
    _fallback = "value"
    _longest = 60
    """The maximum number of characters."""

    def __new__(cls, text: str) -> Self:
        """Make a name of any text: drop illegal characters, add an underscore to a keyword."""
        return super().__new__(cls, cls._legal(text))

    @classmethod
    @lru_cache(maxsize=2**16)
    def _legal(cls, text: str) -> str:
        plain = _unaccented(text)
        if plain.startswith("__") and plain.endswith("__"):
            plain = plain.strip("_")
        name = re.sub(r"\W+", "_", plain, flags=re.ASCII).lstrip("_")
        if not name.strip("_"):
            name = cls._fallback
        if name[0].isdigit():
            name = cls._before_digit(name)
        if len(name) > cls._longest:
            name = _cut(name, cls._longest)
        return f"{name}_" if keyword.iskeyword(name) else name

    @classmethod
    def _before_digit(cls, name: str) -> str:
        return f"n{name}"

    @classmethod
    def fits(cls, text: str) -> bool:
        """Whether a text is a legal name already."""
        return cls._legal(text) == text


class ArgumentName(Identifier):
    """A legal name of an argument or a field."""

    __slots__ = ()


class ClassName(Identifier):
    """A legal name of a class."""

    __slots__ = ()
    _fallback = "Value"
    _longest = 63  # the longest class name of the official client

    @classmethod
    def _before_digit(cls, name: str) -> str:
        return f"N{name}"


class ModuleName(Identifier):
    """A legal name of a module: in lower case, and not reserved by an operating system."""

    __slots__ = ()
    _fallback = "module"
    _longest = 80  # a class name in snake case with a suffix

    @classmethod
    @lru_cache(maxsize=2**16)
    def _legal(cls, text: str) -> str:
        name = super()._legal(_unaccented(text).lower())
        reserved = {"con", "prn", "aux", "nul", "__init__", "__pycache__"}
        device = re.fullmatch(r"(?:com|lpt)\d", name)
        return f"{name}_" if name in reserved or device else name
