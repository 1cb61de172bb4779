"""Recognises the layout that black has for a line, and for brackets of several lines."""

from __future__ import annotations

import re
from functools import lru_cache

_CONTENT = "\x01"
"""Replaces the content of brackets that extend over several lines."""

_NAME = r"[A-Za-z_]\w*"
_DOTTED = rf"{_NAME}(?:\.{_NAME})*"
_ATOM = rf"(?:{_DOTTED}|-?\d+(?:\.\d+)?|\.\.\.)"
_ITEM = rf"{_ATOM}(?: \| {_ATOM})*"
_ARGUMENT = rf"(?:{_NAME}=|\*\*?)?{_ITEM}"
_ENTRY = rf"{_ITEM}: {_ITEM}"
_PARAMETER = rf"(?:\*\*?{_NAME}(?:: {_ITEM})?|\*|/|{_NAME}(?:: {_ITEM}(?: = {_ITEM})?|={_ITEM})?)"
_ALIAS = rf"{_NAME}(?: as {_NAME})?"


def _several(element: str) -> str:
    return rf"{element}(?:, {element})*"


_STRING = re.compile(r'(?<!\w)"[^"\n]*"')
_BRACKETS = re.compile(
    # A call or a subscript,
    rf"(?<![\w.]){_DOTTED}"
    rf"(?:\((?:{_CONTENT}|{_several(_ARGUMENT)})?\)|\[(?:{_CONTENT}|{_several(_ITEM)})\])"
    # or a list, a tuple, a mapping or a set.
    rf"|(?<![\w.\])}}])(?:\[(?:{_CONTENT}|{_several(_ITEM)})?\]"
    rf"|\((?:{_CONTENT}|{_ITEM},|{_ITEM}, {_several(_ITEM)})?\)"
    rf"|\{{(?:{_CONTENT}|{_several(_ENTRY)}|{_several(_ITEM)})?\}})"
)
_ELEMENT = re.compile(rf"{_ARGUMENT}|{_ENTRY}|{_PARAMETER}|{_ALIAS}")
_STATEMENT = re.compile(
    rf"from (?:\.+|\.*{_DOTTED}) import (?:\*|{_several(_ALIAS)}|\({_CONTENT}\))"
    rf"|import {_DOTTED}"
    rf"|class {_NAME}:|if {_ITEM}:|@{_ATOM}"
    rf"|(?:async )?def (?:{_NAME}|{_NAME}\({_several(_PARAMETER)}\))(?: -> {_ITEM})?:(?: \.\.\.)?"
    rf"|return(?: (?:await )?{_ITEM})?"
    rf"|{_NAME}: {_ITEM}(?: = {_ITEM})?"
    rf"|(?:(?:{_several(_NAME)} = )?|await ){_ITEM}"
)
_CLOSED = re.compile(r"[)\]}](?:| -> .+)(?:|:|: \.\.\.)")
"""The line that closes a bracket of several lines."""
_REWRITTEN = re.compile(r"\\|\bclass \w+\(\):|\b(?:return|in|not|and|or|is|await|del|assert)\(")
"""Code that black changes although it looks like a name and its brackets."""
_INDIVISIBLE = re.compile(rf'(?:{_NAME}=|"[^"\\]*": )?"[^"\\]*"|{_ALIAS}')


@lru_cache(1 << 16)
def is_statement(code: str) -> bool:
    """Whether black would not change a statement that fits into one line."""
    reduced = _reduced(code)
    return reduced is not None and _STATEMENT.fullmatch(reduced) is not None


@lru_cache(1 << 16)
def is_element(code: str) -> bool:
    """Whether black would not change an element between brackets that fits into its line."""
    reduced = _reduced(code)
    return reduced is not None and _ELEMENT.fullmatch(reduced) is not None


def is_indivisible(code: str) -> bool:
    """Whether black never splits an element, regardless of its length."""
    return code.isascii() and _INDIVISIBLE.fullmatch(code) is not None


@lru_cache(1 << 14)
def is_closed(head: str, tail: str, elements: int, *, inner: bool) -> bool:
    """Whether black keeps one element per line in a bracket with these first and last lines.

    `inner` brackets are elements of other brackets.
    """
    if elements < (1 if _splits_one(head) else 2):
        return False
    if inner:
        return tail[1:] == "," and is_element(f"{head}{_CONTENT}{tail[0]}")
    return _CLOSED.fullmatch(tail) is not None and is_statement(f"{head}{_CONTENT}{tail}")


def _splits_one(head: str) -> bool:
    """Whether a trailing comma keeps a single element on its own line.

    It does not in a subscript or a tuple.
    """
    before = head[-2:-1]
    if head.startswith("from ") or head.endswith("{"):
        return True
    is_named = before.isalnum() or before == "_"
    return is_named if head.endswith("(") else not is_named


def _reduced(code: str) -> str | None:
    """Code in which each string, and each bracket that contains only items, is replaced by a name."""
    if not code.isascii() or _REWRITTEN.search(code):
        return None
    if '"' in code:
        code = _STRING.sub("S", code)
    while True:
        reduced = _BRACKETS.sub("N", code)
        if reduced == code:
            return code
        code = reduced
