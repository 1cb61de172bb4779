"""Modules of types, from a model to text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sdkwright.model import (
    BodyKind,
    Definition,
    Discriminator,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Operation,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Type,
    UnionType,
    Use,
)
from tests.support.models import (
    ANY,
    BINARY,
    TEXT,
    api,
    body,
    component,
    definition,
    field,
    json,
    obj,
    operation,
    parameter,
    path_parameter,
    ref,
)
from tests.support.rendered import definition as source
from tests.support.rendered import files, sdk

INTEGER = Primitive(PrimitiveKind.INTEGER)
DATE = Primitive(PrimitiveKind.STRING, "date-time")
CAT = component("Cat", obj(field("kind", required=True)))
DOG = component("Dog", obj(field("kind", required=True)))


def response(*definitions: Definition) -> dict[str, str]:
    """The files of an API that returns the first definition."""
    get = operation("GET /lamps", response=json(ref(definitions[0])))
    return files(sdk(api(*definitions, get)))


def request(*definitions: Definition) -> dict[str, str]:
    """The files of an API that takes the first definition."""
    holder = component("Holder", obj(field("lamp", ref(definitions[0]))))
    post = operation("POST /holders", body=body((BodyKind.JSON, ref(holder))))
    return files(sdk(api(*definitions, holder, post)))


def argument_set(given: Operation) -> str:
    """The module of the argument set of an operation."""
    (text,) = [t for p, t in files(sdk(api(given))).items() if p.endswith("_params.py")]
    return text


def test_a_model_has_annotated_fields_with_aliases_and_docs() -> None:
    lamp = replace(
        component(
            "Lamp",
            ObjectType(
                (
                    replace(field("from"), use=Use(TEXT, doc="Where it is from.")),
                    replace(field("id"), use=Use(TEXT, required=True, nullable=True)),
                    field("secret", write_only=True),
                    replace(field("of"), use=Use(INTEGER, required=True)),
                    field("list", ListType(TEXT)),
                ),
                extra=INTEGER,
            ),
        ),
        doc="A lamp.",
    )
    assert response(lamp)["types/lamp.py"] == '''\
from __future__ import annotations

from builtins import list as _list

from pydantic import Field

from .._core.models import Model

__all__ = ["Lamp"]


class Lamp(Model):
    """A lamp."""

    id: str | None
    of: int
    from_: str | None = Field(None, alias="from")
    """Where it is from."""

    list: _list[str] | None = None

    __pydantic_extra__: dict[str, int] = Field(init=False)
'''


def test_a_typed_dict_has_required_and_renamed_keys() -> None:
    lamp = component(
        "Lamp",
        obj(
            field("id", required=True),
            replace(field("from"), use=Use(TEXT, doc="Where it is from.", default="here")),
            field("made", read_only=True),
        ),
    )
    assert request(lamp)["types/lamp_param.py"] == '''\
from __future__ import annotations

from typing import Annotated

from typing_extensions import Required, TypedDict

from .._core.rename import Alias

__all__ = ["LampParam"]


class LampParam(TypedDict, total=False):
    id: Required[str]
    from_: Annotated[str, Alias("from")]
    """Where it is from. Defaults to `here`."""
'''


def test_an_argument_set_documents_its_keys() -> None:
    get = operation(
        "GET /lamps",
        replace(parameter("kind"), use=Use(TEXT, required=True, doc="Only these.")),
        parameter("page", target=INTEGER),
    )
    text = argument_set(get)
    assert source(text, "LampRetrieveParams") == '''\
class LampRetrieveParams(TypedDict, total=False):
    kind: Required[str]
    """Only these."""

    page: int'''


def test_a_positional_argument_is_not_in_the_set() -> None:
    get = operation("GET /lamps/{id}", path_parameter("id"), parameter("page"))
    text = argument_set(get)
    assert "    page: str" in text and "id:" not in text


UNION = UnionType((ref(CAT), ref(DOG)), Discriminator("kind", (("cat", 0), ("dog", 1))))


@pytest.mark.parametrize(
    ("target", "returned", "taken"),
    [
        (INTEGER, "int", "int"),
        (ANY, "object", "object"),
        (DATE, "datetime", "str | datetime"),
        (Primitive(PrimitiveKind.STRING, "uuid"), "str", "str"),
        (Primitive(PrimitiveKind.NULL), "None", "None"),
        (BINARY, "Base64Bytes", "Base64Types"),
        (Primitive(PrimitiveKind.STRING, "base64url"), "Base64UrlBytes", "Base64UrlTypes"),
        (EnumType(("a", 1, True)), 'Literal["a", 1, True]', 'Literal["a", 1, True]'),
        (ListType(INTEGER), "list[int]", "Iterable[int]"),
        (ListType(TEXT, nullable_items=True), "list[str | None]", "SequenceNotStr[str | None]"),
        (ListType(EnumType(("a",))), 'list[Literal["a"]]', 'SequenceNotStr[Literal["a"]]'),
        (ListType(EnumType((1,))), "list[Literal[1]]", "Iterable[Literal[1]]"),
        (
            ListType(UnionType((INTEGER, TEXT))),
            "list[int | str]",
            "SequenceNotStr[int | str]",
        ),
        (MapType(INTEGER), "dict[str, int]", "Mapping[str, int]"),
        (MapType(ANY, nullable_values=True), "dict[str, object]", "Mapping[str, object]"),
        (UnionType((TEXT, DATE)), "str | datetime", "str | datetime"),
        (
            UNION,
            'Annotated[Cat | Dog, OneOf("kind", {"cat": 0, "dog": 1})]',
            "CatParam | DogParam",
        ),
    ],
)
def test_each_type_has_an_annotation_for_each_direction(
    target: Type, returned: str, taken: str
) -> None:
    lamp = component("Lamp", obj(field("value", target, required=True)))
    assert f"    value: {returned}\n" in response(lamp, CAT, DOG)["types/lamp.py"]
    assert f"    value: Required[{taken}]\n" in request(lamp, CAT, DOG)["types/lamp_param.py"]


def test_an_alias_stands_for_a_type_that_is_no_object() -> None:
    kind = replace(component("Kind", EnumType(("cat", "dog"))), doc="What it is.")
    text = response(kind)["types/kind.py"]
    assert text.endswith('Kind: TypeAlias = Literal["cat", "dog"]\n"""What it is."""\n')
    assert "from typing import Literal, TypeAlias\n" in text


@pytest.mark.parametrize(
    ("kind", "owner", "name", "doc"),
    [
        (OriginKind.RESPONSE, "GET /lamps", "", "Response of `GET /lamps`."),
        (OriginKind.COMPONENT, "", "Lamp", ""),
    ],
)
def test_a_class_without_a_description_names_its_origin(
    kind: OriginKind, owner: str, name: str, doc: str
) -> None:
    lamp = definition("#/lamp", kind, owner, name or "Lamp", obj(field("id")))
    text = "".join(t for path, t in response(lamp).items() if path.startswith("types/lamp"))
    assert (f'"""{doc}"""' in text) if doc else ('"""' not in text)


def test_an_empty_class_passes() -> None:
    assert response(component("Lamp", obj()))["types/lamp.py"].endswith(
        "class Lamp(Model):\n    pass\n"
    )
