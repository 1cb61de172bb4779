"""The first line of generated files."""

from __future__ import annotations

import tomllib

import pytest
from ruamel.yaml import YAML

from sdkwright.model import Api
from sdkwright.render.headers import header, with_headers

LINE = "Generated from the Lamp API 1.2. Do not edit."


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("lamp/a.py", '"""Doc."""\n', f'# {LINE}\n\n"""Doc."""\n'),
        ("lamp/a.py", "", f"# {LINE}\n"),
        ("pyproject.toml", "[project]\n", f"# {LINE}\n[project]\n"),
        ("README.md", "# Title\n", f"<!-- {LINE} -->\n\n# Title\n"),
        ("skills/a/SKILL.md", "---\nname: a\n---\n", f"---\n# {LINE}\nname: a\n---\n"),
        ("api-surface.txt", "a\n", f"# {LINE}\na\n"),
        (".gitattributes", "*\n", f"# {LINE}\n*\n"),
        ("lamp/py.typed", "", ""),
        ("llms.txt", "# Title\n", "# Title\n"),
        ("data.json", "{}", "{}"),
    ],
)
def test_each_format_has_its_comment(path: str, text: str, expected: str) -> None:
    assert with_headers({path: text}, Api("Lamp API", "1.2")) == {path: expected}


def test_toml_and_front_matter_still_parse() -> None:
    files = with_headers(
        {"a.toml": 'x = "y"\n', "b.md": "---\nname: n\n---\n"}, Api("--- [a]", "]\n=")
    )
    assert tomllib.loads(files["a.toml"]) == {"x": "y"}
    front = files["b.md"].split("---\n")[1]
    assert YAML(typ="safe").load(front) == {"name": "n"}


@pytest.mark.parametrize(
    ("title", "version", "source"),
    [
        ("Lamp API", "1", "the Lamp API 1"),
        ("The Lamps", "1", "The Lamps 1"),
        ("Lämpchen & Co. (v2)", "1.0-rc/3+4", "the Lämpchen & Co. (v2) 1.0-rc/3+4"),
        ("two\nlines\r\x00\u2028", "1", "the two lines 1"),
        ("a # noqa # type: ignore", "1", "the a noqa type ignore 1"),
        ("coding: rot13 coding=rot13", "1", "the coding rot13 coding rot13 1"),
        ("--> <script>", "1", "the -- script 1"),
        ("x" * 50, "y" * 50, f"the {'x' * 40}... {'y' * 40}..."),
        ("\\u0022\"'`", "", "the u0022 '"),
        ("", "", "the"),
    ],
)
def test_nothing_in_a_title_is_a_directive_or_ends_the_comment(
    title: str, version: str, source: str
) -> None:
    assert header(Api(title, version)) == f"Generated from {source}. Do not edit."
