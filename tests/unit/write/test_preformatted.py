"""Partial formatting gives the same result as black."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path

import black
import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, produce
from sdkwright.write.black_style import LINE_LENGTH
from sdkwright.write.preformatted import PartialFormatter
from tests.support.sdk import Silence

MODE = black.Mode(line_length=LINE_LENGTH, target_versions={black.TargetVersion.PY310})
SPEC = Path(__file__).resolve().parents[3] / "spec"
ROUNDS = 1500


def test_black_is_of_a_year_whose_style_the_tests_check() -> None:
    """A new year has a new style: raise the limit in `pyproject.toml` once these tests pass."""
    pyproject = tomllib.loads((SPEC.parent / "pyproject.toml").read_text("utf-8"))
    (pin,) = [p for p in pyproject["project"]["dependencies"] if p.startswith("black")]
    lowest, limit = re.findall(r"[>=<]=?(\d+)", pin)
    assert int(lowest) <= int(version("black").split(".")[0]) < int(limit)


def by_black(text: str) -> str:
    return black.format_str(text, mode=MODE)


def formatted(text: str) -> tuple[str | None, list[str]]:
    """The result, and the texts that were passed to black for it."""
    given: list[str] = []

    def watched(text: str) -> str:
        given.append(text)
        return by_black(text)

    return PartialFormatter(LINE_LENGTH, watched).format(text), given


LONG = "a_name_that_is_long_enough_to_fill_half_a_line_of_source"
FORMATTED = {
    "imports": "from __future__ import annotations\n\nfrom . import a as b, c\nimport d.e\n",
    "import of several lines": "from ..a import (\n    B as B,\n    C as C,\n)\n",
    "star": "from .a import *\n",
    "constant": 'A = "x"\nB = -1\nC: dict[str, str] = {"a": "b"}\nD = ("a",)\n',
    "nested brackets": 'A = b(\n    "x",\n    c={\n        "d": (),\n    },\n    e=[1, 2.5],\n)\n',
    "long string": f'A = b(\n    c="{LONG * 3}",\n    "d": "{LONG * 2}",\n)\n'.replace(
        '"d": ', "d="
    ),
    "class": 'class A(B, C[int], total=False):\n    """What it is."""\n\n    a: int | None = None\n',
    "docstring": 'class A:\n    """What it is.\n\n    More:\n        indented.\n    """\n\n    a: int\n',
    "string": f'class A:\n    a: int\n    """{LONG + LONG[:38]}\n    """\n\n    b: str\n',
    "function": "def f(self, *a: int, b: str = c, **d: e) -> F[G, H]:\n    return g(a, b=c)\n",
    "stub": "class A:\n    @property\n    def f(self) -> B: ...\n",
    "long function": "async def f(\n    self,\n    *,\n    a: int | B = b,\n) -> C:\n    await d()\n",
    "branch": "if TYPE_CHECKING:\n    from .a import B\n\nc = 1\n",
    "class in a branch": "if TYPE_CHECKING:\n\n    class A:\n        b = c\n\n    class D:\n        e = f\n",
    "nothing": "pass\n",
}


@pytest.mark.parametrize("text", FORMATTED.values(), ids=FORMATTED)
def test_formatted_statements_are_not_passed_to_black(text: str) -> None:
    assert by_black(text) == text
    assert formatted(text) == (text, [])


CHANGED = {
    "quotes": "a = 1\nb = 'x'\nc = 2\n",
    "escapes": 'a = 1\nb = "\\""\n',
    "spaces": "a = 1\nb = c( d )\n",
    "parentheses": "a = 1\nreturn_ = (b)\ndef_ = c[(d)]\n",
    "empty bases": "a = 1\n\n\nclass B():\n    c = d\n",
    "long union": f"a = 1\nb: {LONG} | {LONG} | None = None\n",
    "long import": f"import a\nfrom b import {LONG}, c_{LONG}\n",
    "one element": "a = 1\nb = C[\n    d,\n]\ne = (\n    1,\n)\n",
    "no last comma": "a = 1\nb = c(\n    d,\n    e\n)\n",
    "docstring with spaces": 'class A:\n    """ What it is. """\n\n    a: int\n',
    "docstring of one line and a bit": 'class A:\n    """What it is.\n    """\n\n    a: int\n',
    "docstring that is too far left": 'class A:\n    """What it is.\n\n   More.\n    """\n\n    a: int\n',
    "wide letters": 'a = 1\nb = c("あ", "い")\n',
    "prefix": 'a = 1\nb = F"x"\nc = 0XFF\n',
}


@pytest.mark.parametrize("text", CHANGED.values(), ids=CHANGED)
def test_other_statements_are_passed_to_black(text: str) -> None:
    result, given = formatted(text)
    assert given
    assert result == by_black(text)
    assert all(len(one) < len(text) + 80 for one in given)


ALL_OF_IT = {
    "no end of line": "a = 1",
    "comment": "a = 1  # why\n",
    "two statements in a line": "a = b; c = d\n",
    "two blank lines": "a = 1\n\n\n\nb = 1\n",
    "class without its lines": "a = 1\nclass B:\n    c = d\n",
    "indent of two": "if a:\n  b = c\n",
    "tab": "if a:\n\tb = c\n",
    "line separator": 'a = "\u2028"\nb = """\n\x0c"""\n',
    "string inside of brackets": 'a = b(\n    """c\n    d""",\n)\n',
    "blank line at the end": "a = 1\n\n",
    "loop": "for a in b:\n    c = d\n",
}


@pytest.mark.parametrize("text", ALL_OF_IT.values(), ids=ALL_OF_IT)
def test_a_text_that_cannot_be_split_is_not_formatted_partially(text: str) -> None:
    assert formatted(text) == (None, [])


def test_text_that_is_not_python_is_not_formatted_partially() -> None:
    assert formatted("a = 1\nclass = 2\n") == (None, [])
    assert formatted("a = 1\n  b = 2\n") == (None, [])


def test_only_the_parameter_that_is_too_long_is_passed_to_black() -> None:
    text = (
        f"def f(\n    self,\n    a: {LONG} | {LONG} = b,\n    c: int = 1,\n) -> D:\n    return e\n"
    )
    result, given = formatted(text)
    assert result == by_black(text)
    assert len(given) == 1
    assert "return e" not in given[0] and "c: int" not in given[0]


def test_a_fragment_is_passed_to_black_once() -> None:
    text = "class A:\n    b: C = 'd'\n"
    given: list[str] = []

    def watched(text: str) -> str:
        given.append(text)
        return by_black(text)

    formatter = PartialFormatter(LINE_LENGTH, watched)
    other = formatter.format(text.replace("A", "B"))
    assert other is not None
    assert formatter.format(text) == other.replace("B", "A")
    assert len(given) == 1


def test_a_text_may_contain_the_marks_of_fragments() -> None:
    text = (
        "_mark = '_mark'\n_mark_ = 1\n\n\nclass _mark:\n    a = '_mark'\n    _mark: _mark = 'b'\n"
    )
    text = f"b = 1\n{text}"
    result, given = formatted(text)
    assert given
    assert result == by_black(text)


@cache
def rendered() -> list[str]:
    output = produce(
        Options(str(SPEC / "telnyx.yaml"), SPEC / "sdk.yaml"), Diagnostics(), Silence()
    )
    texts = {p: t for p, t in output.files.items() if p.endswith(".py") and p not in output.copied}
    return [texts[path] for path in sorted(texts)]


@pytest.mark.slow
def test_most_rendered_statements_are_not_passed_to_black() -> None:
    given: list[str] = []

    def watched(text: str) -> str:
        given.append(text)
        return by_black(text)

    formatter = PartialFormatter(LINE_LENGTH, watched)
    for text in rendered():
        assert formatter.format(text) is not None
    assert sum(map(len, given)) < 0.05 * sum(map(len, rendered()))


Mutation = Callable[[random.Random, list[str], int], None]


def _replaced(pattern: str, by: str) -> Mutation:
    def mutate(chance: random.Random, lines: list[str], at: int) -> None:
        places = list(re.finditer(pattern, lines[at]))
        if places:
            place = chance.choice(places)
            lines[at] = lines[at][: place.start()] + place.expand(by) + lines[at][place.end() :]

    return mutate


def _joined(chance: random.Random, lines: list[str], at: int) -> None:
    if at + 1 < len(lines):
        lines[at : at + 2] = [lines[at] + lines[at + 1].lstrip()]


def _split(chance: random.Random, lines: list[str], at: int) -> None:
    places = [place.end() for place in re.finditer(r"[(\[{,] ?", lines[at])]
    if places:
        place = chance.choice(places)
        indent = len(lines[at]) - len(lines[at].lstrip())
        lines[at : at + 1] = [lines[at][:place].rstrip(), " " * (indent + 4) + lines[at][place:]]


def _removed(chance: random.Random, lines: list[str], at: int) -> None:
    del lines[at]


def _repeated(chance: random.Random, lines: list[str], at: int) -> None:
    lines.insert(at, lines[at])


def _spaced(chance: random.Random, lines: list[str], at: int) -> None:
    lines.insert(at, "")


MUTATIONS: tuple[Mutation, ...] = (
    _joined,
    _split,
    _removed,
    _repeated,
    _spaced,
    _replaced('"', "'"),
    _replaced('"', ""),
    _replaced('"', '\\"'),
    _replaced(r"$", " "),
    _replaced(r"$", ";"),
    _replaced(r"$", "  # why"),
    _replaced(r",$", ""),
    _replaced(r"([\w\])])([\])])", r"\1,\2"),
    _replaced(r" ", "  "),
    _replaced(r" ", ""),
    _replaced(r" ", "\t"),
    _replaced(r"^    ", ""),
    _replaced(r"^", "    "),
    _replaced(r"^", "  "),
    _replaced(r"(\w+)", r"(\1)"),
    _replaced(r"(\w+)", r"not \1"),
    _replaced(r"(\w+)", r"\1()"),
    _replaced(r"(\w+)", r"\1_and_much_more_that_makes_it_longer_and_longer"),
    _replaced(r"(\w+)", r"0XfF"),
    _replaced(r"(\w+)", r"\1 | \1"),
    _replaced(r"\w", "é"),
    _replaced(r"\.", "..."),
    _replaced(r": ", ":"),
    _replaced(r" = ", "="),
    _replaced(r"=", " = "),
    _replaced(r'"""', ' """'),
    _replaced(r'"""', '""" '),
    _replaced(r"\(", "["),
    _replaced(r"\\", "/"),
    _replaced(r"\(\w+, \w+\)", "()"),
)


def mutants(seed: int) -> Iterator[str]:
    """Texts like those of the templates, each changed in one or two places."""
    chance = random.Random(seed)
    texts = [text for text in rendered() if len(text) < 6_000]
    while True:
        lines = chance.choice(texts).split("\n")
        for _ in range(chance.choice((1, 1, 2))):
            chance.choice(MUTATIONS)(chance, lines, chance.randrange(len(lines)))
        yield "\n".join(lines)


@pytest.mark.slow
def test_changed_texts_are_formatted_as_by_black() -> None:
    told_apart = 0
    for number, text in zip(range(ROUNDS), mutants(1), strict=False):
        try:
            result, _ = formatted(text)
        except black.parsing.InvalidInput:
            continue
        if result is not None:
            told_apart += 1
            assert result == by_black(text), f"round {number}"
    assert told_apart > ROUNDS / 4
