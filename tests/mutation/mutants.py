"""The mutants of a Python text: one changed expression or statement each."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], ast.cmpop] = {
    ast.Eq: ast.NotEq(),
    ast.NotEq: ast.Eq(),
    ast.Lt: ast.LtE(),
    ast.LtE: ast.Lt(),
    ast.Gt: ast.GtE(),
    ast.GtE: ast.Gt(),
    ast.Is: ast.IsNot(),
    ast.IsNot: ast.Is(),
    ast.In: ast.NotIn(),
    ast.NotIn: ast.In(),
}
_OPERATORS: dict[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.Add(),
    ast.FloorDiv: ast.Mult(),
    ast.Div: ast.Mult(),
    ast.Mod: ast.Add(),
    ast.BitAnd: ast.BitOr(),
    ast.BitOr: ast.BitAnd(),
}
_CONDITIONS = (ast.Name, ast.Attribute, ast.Call, ast.Subscript)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of a text."""

    line: int
    owner: str
    """The function or class around it, by its dotted name."""
    before: str
    after: str
    begin: int
    end: int
    """Where the change is, in bytes of the text."""

    @property
    def key(self) -> str:
        """The change, whatever line it stands in."""
        return f"{self.owner}: {' '.join(self.before.split())} -> {self.after}"

    def apply(self, text: str) -> str:
        """The text with the change."""
        raw = text.encode()
        return (raw[: self.begin] + self.after.encode() + raw[self.end :]).decode()


def mutants_of(text: str) -> Iterator[Mutant]:
    """Every mutant of a text, in the order of its lines."""
    raw = text.encode()
    starts = [0]
    for line in raw.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node, owner, after in _changes(ast.parse(text), ""):
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        yield Mutant(node.lineno, owner, raw[begin:end].decode(), after, begin, end)


def _changes(node: ast.AST, owner: str) -> Iterator[tuple[ast.expr | ast.stmt, str, str]]:
    """The nodes of a tree that can be replaced, each with what replaces it."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        owner = f"{owner}.{node.name}".lstrip(".")
    if isinstance(node, ast.If) and _is_for_type_checkers(node):
        return
    is_data = isinstance(node, ast.Constant) and not owner  # an entry of a table
    if isinstance(node, (ast.expr, ast.stmt)) and not is_data:
        yield from ((node, owner, new) for new in _replacements(node))
    if isinstance(node, (ast.If, ast.While, ast.IfExp)) and isinstance(node.test, _CONDITIONS):
        yield node.test, owner, f"(not {ast.unparse(node.test)})"
    for child in _inner(node):
        yield from _changes(child, owner)


def _inner(node: ast.AST) -> Iterator[ast.AST]:
    """The children that count when a program runs: no annotations, docstrings or f-string parts."""
    skipped: list[ast.expr] = []
    match node:
        case ast.JoinedStr():
            return
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            arguments = node.args
            yield from [*arguments.defaults, *filter(None, arguments.kw_defaults), *node.body]
            return
        case ast.ClassDef():
            skipped = list(node.decorator_list)
        case ast.AnnAssign():
            skipped = [node.annotation]
        case ast.Expr(value=ast.Constant()):
            return
        case ast.Call(func=ast.Name(id="TypeVar" | "ParamSpec" | "cast")):
            return
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
            return
    yield from (child for child in ast.iter_child_nodes(node) if child not in skipped)


def _is_for_type_checkers(node: ast.If) -> bool:
    return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _replacements(node: ast.expr | ast.stmt) -> Iterator[str]:
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in _COMPARISONS:
            new = ast.Compare(node.left, [_COMPARISONS[type(operator)]], node.comparators)
            yield f"({ast.unparse(new)})"
        case ast.BoolOp():
            other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield f"({ast.unparse(ast.BoolOp(other, node.values))})"
        case ast.BinOp(op=operator) if type(operator) in _OPERATORS and not _is_text(node):
            yield f"({ast.unparse(ast.BinOp(node.left, _OPERATORS[type(operator)], node.right))})"
        case ast.UnaryOp(op=ast.Not()):
            yield f"({ast.unparse(node.operand)})"
        case ast.IfExp():
            yield f"({ast.unparse(ast.IfExp(node.test, node.orelse, node.body))})"
        case ast.Constant():
            yield from _constant(node.value)
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield "return None"
        case ast.Expr(value=ast.Call()):
            yield "pass"
        case ast.Continue():
            yield "break"


def _constant(value: object) -> Iterator[str]:
    """Sentences are not changed: tests need not repeat every message."""
    match value:
        case bool():
            yield repr(not value)
        case int() | float():
            yield repr(value + 1)
        case str() if value and " " not in value and value.isprintable():
            yield repr(f"{value}_")


def _is_text(node: ast.BinOp) -> bool:
    return any(
        isinstance(side, ast.JoinedStr)
        or (isinstance(side, ast.Constant) and isinstance(side.value, str))
        for side in (node.left, node.right)
    )


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
