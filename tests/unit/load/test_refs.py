"""References: inside a file, to other files, to other hosts, and nowhere."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from sdkwright.load import Document, RefError, fetch
from sdkwright.load.node import Node


def write(tmp_path: Path, name: Any, text: str) -> Any:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(text))
    return path


def broken(node: Node) -> Any:
    with pytest.raises(RefError) as caught:
        node.resolve()
    return caught.value.diagnostic


def test_a_chain_is_followed_to_its_end(load_text: Callable[..., Document]) -> None:
    root = load_text("a: {$ref: '#/b'}\nb: {$ref: '#/c'}\nc: {type: string}\n").root
    assert root["a"].resolve() == root["c"]
    target = root["c"]
    assert target.resolve() is target


@pytest.mark.slow
def test_a_ten_thousand_link_chain_is_followed(load_text: Callable[..., Document]) -> None:
    lines = [f"a{index}: {{$ref: '#/a{index + 1}'}}" for index in range(10_000)]
    root = load_text("\n".join([*lines, "a10000: {type: string}"])).root
    assert root["a0"].resolve().pointer == "/a10000"


@pytest.mark.parametrize(
    "text",
    [
        "a: {$ref: '#/a'}",
        "a: {$ref: '#/b'}\nb: {$ref: '#/a'}",
        "a: {$ref: '#/a/x'}",
        "a: {$ref: '#/b/x'}\nb: {$ref: '#/a/y'}",
    ],
)
def test_circular_references_are_an_error_with_a_location(
    load_text: Callable[..., Document], text: str
) -> None:
    diagnostic = broken(load_text(text).root["a"])
    assert (diagnostic.code, diagnostic.location.line) == ("ref-cycle", 4)


def test_a_missing_target_names_the_nearest(load_text: Callable[..., Document]) -> None:
    diagnostic = broken(load_text("a: {$ref: '#/b/Eror'}\nb: {Error: {}}").root["a"])
    assert diagnostic.code == "ref-missing"
    assert diagnostic.hint == "Did you mean `Error`?"


def test_siblings_are_kept(load_text: Callable[..., Document]) -> None:
    node = load_text("a: {$ref: '#/b', description: d}\nb: {}").root["a"]
    assert node.ref() == "#/b"
    assert node.text("description") == "d"


def test_pointers_are_decoded_as_uris_and_as_pointers(load_text: Callable[..., Document]) -> None:
    root = load_text("a: {$ref: '#/p/~1x~1%7Bid%7D~0y'}\np: {'/x/{id}~y': {type: string}}").root
    assert root["a"].resolve().value == {"type": "string"}


def test_a_reference_into_an_array(load_text: Callable[..., Document]) -> None:
    root = load_text("a: {$ref: '#/l/1'}\nl: [{}, {type: string}]\nb: {$ref: '#/l/01'}").root
    assert root["a"].resolve().pointer == "/l/1"
    assert broken(root["b"]).code == "ref-missing"


def test_a_pointer_may_lead_through_a_reference(load_text: Callable[..., Document]) -> None:
    root = load_text(
        "a: {$ref: '#/b/properties/x'}\nb: {$ref: '#/c'}\nc: {properties: {x: {}}}"
    ).root
    assert root["a"].resolve().pointer == "/c/properties/x"


def test_an_anchor_is_found(load_text: Callable[..., Document]) -> None:
    root = load_text("a: {$ref: '#here'}\nb: [{$anchor: here}]\nc: {$ref: '#gone'}").root
    assert root["a"].resolve().pointer == "/b/0"
    assert broken(root["c"]).code == "ref-missing"


def test_a_property_called_ref_is_no_reference(load_text: Callable[..., Document]) -> None:
    root = load_text("a: {properties: {$ref: {type: string}}}").root
    assert root["a"]["properties"].ref() is None


def test_other_files_are_read_upgraded_and_refer_to_others_in_turn(
    load_text: Callable[..., Document], tmp_path: Path
) -> None:
    write(
        tmp_path,
        "parts/ai.yaml",
        """
        paths: {/ai/chat: {$ref: 'deep/chat.json'}}
        A: {$ref: '#/B'}
        B: {type: string, nullable: true}
        R: {$ref: '../api.yaml#/components/schemas/X'}
        """,
    )
    write(tmp_path, "parts/deep/chat.json", '{"get": {"$ref": "../ai.yaml#/B"}}')
    root = load_text("""
        a: {$ref: 'parts/ai.yaml#/paths/~1ai~1chat'}
        b: {$ref: './parts/ai.yaml#/A'}
        c: {$ref: 'parts/ai.yaml#/R'}
        d: {$ref: 'parts/deep/chat.json'}
        components: {schemas: {X: {type: integer}}}
        """).root
    assert root["a"].resolve().id == "parts/deep/chat.json#"
    assert root["a"].resolve()["get"].resolve().value == {"type": ["string", "null"]}
    assert root["b"].resolve().id == "parts/ai.yaml#/B"
    assert root["c"].resolve() == root["components"]["schemas"]["X"]
    assert root["d"].resolve() == root["a"].resolve()


def test_locations_in_other_files_name_the_file(
    load_text: Callable[..., Document], tmp_path: Path
) -> None:
    write(tmp_path, "common.yaml", "x: 1\nError:\n  type: 3\n")
    target = load_text("a: {$ref: 'common.yaml#/Error'}").root["a"].resolve()
    place = target["type"].location()
    assert (place.file, place.line) == (f"{tmp_path.as_posix()}/common.yaml", 3)


def test_a_file_is_read_once(load_text: Callable[..., Document], tmp_path: Path) -> None:
    path = write(tmp_path, "common.yaml", "A: {}\nB: {}\n")
    root = load_text("a: {$ref: 'common.yaml#/A'}\nb: {$ref: 'common.yaml#/B'}").root
    root["a"].resolve()
    path.unlink()
    assert root["b"].resolve().id == "common.yaml#/B"


def test_files_outside_the_folder_are_refused_unless_allowed(
    load_text: Callable[..., Document], tmp_path: Path
) -> None:
    write(tmp_path, "shared/common.yaml", "A: {}\n")
    text = "a: {$ref: '../shared/common.yaml#/A'}"
    assert broken(load_text(text, "api/api.yaml").root["a"]).code == "ref-outside"
    root = load_text(text, "api/api.yaml", allow_refs=[tmp_path / "shared"]).root
    assert root["a"].resolve().id == "../shared/common.yaml#/A"


@pytest.mark.parametrize("place", ["/etc/hostname", "//etc/hostname", "%2e%2e/%2e%2e/etc/hostname"])
def test_absolute_and_encoded_ways_out_are_refused(
    load_text: Callable[..., Document], place: Any
) -> None:
    assert broken(load_text(f"a: {{$ref: '{place}'}}").root["a"]).code == "ref-outside"


def test_a_link_out_of_the_folder_is_refused(
    load_text: Callable[..., Document], tmp_path: Path
) -> None:
    write(tmp_path, "secret.yaml", "A: {}\n")
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    assert (
        broken(load_text("a: {$ref: 'link.yaml'}", "api/api.yaml").root["a"]).code == "ref-outside"
    )


@pytest.mark.parametrize("place", ["file:///etc/hostname", "data:,x", "http://[broken"])
def test_other_schemes_are_refused(load_text: Callable[..., Document], place: Any) -> None:
    assert broken(load_text(f"a: {{$ref: '{place}'}}").root["a"]).code == "ref-invalid"


@pytest.mark.parametrize("place", ["gone.yaml", ".", "x" * 300, "a\\0b"])
def test_an_unreadable_file_is_an_error_of_the_reference(
    load_text: Callable[..., Document], place: Any
) -> None:
    diagnostic = broken(load_text(f'a: {{$ref: "{place}"}}').root["a"])
    assert diagnostic.code == "ref-unreadable"
    assert diagnostic.location.line == 4


def test_a_pipe_is_not_waited_for(load_text: Callable[..., Document], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert broken(load_text("a: {$ref: 'pipe.yaml'}").root["a"]).code == "ref-unreadable"


def test_a_broken_file_is_an_error_of_each_reference_to_it(
    load_text: Callable[..., Document], tmp_path: Path
) -> None:
    write(tmp_path, "broken.yaml", "a: [1\n")
    root = load_text("a: {$ref: 'broken.yaml#/x'}\nb: {$ref: 'broken.yaml#/y'}").root
    for name in ("a", "b"):
        diagnostic = broken(root[name])
        assert diagnostic.code == "ref-unreadable"
        assert "broken.yaml:2:1" in diagnostic.message


def test_other_hosts_are_refused_unless_allowed(load_text: Callable[..., Document]) -> None:
    text = "a: {$ref: 'https://example.com/common.yaml#/A'}"
    assert broken(load_text(text).root["a"]).code == "ref-remote"


def test_other_hosts_are_asked_when_allowed(
    load_text: Callable[..., Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        "https://example.com/v1/common.yaml": b"A: {$ref: 'more.json#/B'}",
        "https://example.com/v1/more.json": b'{"B": {"type": "string", "nullable": true}}',
    }
    monkeypatch.setattr(fetch, "fetch_public", lambda url, _maximum: files[url])
    text = "a: {$ref: 'https://example.com/v1/common.yaml#/A'}"
    target = load_text(text, allow_remote=True).root["a"].resolve()
    assert target.id == "https://example.com/v1/more.json#/B"
    assert target.value == {"type": ["string", "null"]}


@pytest.mark.parametrize("named", ["X", "#/components/schemas/X", "a.b"])
def test_a_discriminator_names_a_schema_in_two_ways(
    load_text: Callable[..., Document], named: Any
) -> None:
    document = load_text(f"m: '{named}'\ncomponents: {{schemas: {{X: {{}}, a.b: {{}}}}}}")
    found = document.find_schema(document.root["m"])
    assert found is not None
    assert found.pointer.startswith("/components/schemas/")


def test_a_discriminator_that_names_nothing(load_text: Callable[..., Document]) -> None:
    document = load_text("m: Gone\nn: 3\n")
    assert document.find_schema(document.root["m"]) is None
    assert document.find_schema(document.root["n"]) is None
