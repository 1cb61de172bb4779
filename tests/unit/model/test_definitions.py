"""References are resolved, and the definitions that types need are found."""

from __future__ import annotations

from sdkwright.model import (
    Definition,
    Definitions,
    Field,
    ListType,
    MapType,
    ObjectType,
    Origin,
    OriginKind,
    Primitive,
    PrimitiveKind,
    Ref,
    SchemaId,
    Source,
    Type,
    UnionType,
    Use,
    nested,
    references,
)

TEXT = Primitive(PrimitiveKind.STRING)


def ref(name: str) -> Ref:
    return Ref(SchemaId(name))


def definitions(**types: Type | ObjectType) -> Definitions:
    return Definitions(
        {
            SchemaId(name): Definition(
                SchemaId(name), Origin(OriginKind.COMPONENT, "", name), type_, Source("", name)
            )
            for name, type_ in types.items()
        }
    )


def field(name: str, type_: Type, *, read_only: bool = False) -> Field:
    return Field(name, Use(type_), read_only=read_only)


PET = ObjectType((field("name", TEXT), field("friend", ref("Pet"))))


def test_a_reference_is_followed_to_the_end() -> None:
    found = definitions(Alias=ref("Other"), Other=ref("Pet"), Pet=PET)
    assert found.resolve(ref("Alias")) == PET
    assert found.object_of(ref("Alias")) is PET
    assert (definition := found.find(ref("Alias"))) is not None
    assert definition.id == "Pet"


def test_other_types_resolve_to_themselves() -> None:
    found = definitions(Pet=PET)
    listed = ListType(ref("Pet"))
    assert found.resolve(listed) is listed
    assert found.resolve(PET) is PET
    assert found.find(listed) is None
    assert found.object_of(listed) is None
    assert found.object_of(PET) is PET
    assert found.object_of(None) is None


def test_a_definition_that_is_no_object_is_none() -> None:
    found = definitions(Names=ListType(TEXT))
    assert found.resolve(ref("Names")) == ListType(TEXT)
    assert found.object_of(ref("Names")) is None


def test_an_unresolved_reference_stays() -> None:
    found = definitions(A=ref("B"), B=ref("A"), C=ref("Gone"))
    for name in ("A", "C", "Gone"):
        assert found.resolve(ref(name)) == ref(name)
        assert found.find(ref(name)) is None
        assert found.object_of(ref(name)) is None


def test_types_inside_a_type_are_given_in_order() -> None:
    union = UnionType((ListType(TEXT), MapType(ref("Pet"))))
    assert list(nested(union)) == [union, ListType(TEXT), TEXT, MapType(ref("Pet")), ref("Pet")]


def test_the_references_of_an_object_are_those_of_its_fields_and_its_extra() -> None:
    target = ObjectType(
        (field("b", ref("B")), field("again", ListType(ref("B"))), field("a", ref("A"))), ref("E")
    )
    assert references(target) == ["B", "A", "E"]
    assert references(target, lambda entry: entry.wire_name != "a") == ["B", "E"]
    assert references(TEXT) == []


def test_a_walk_gives_each_definition_once() -> None:
    found = definitions(
        Pet=PET, Owner=ObjectType((field("pet", ref("Pet")), field("gone", ref("Gone"))))
    )
    assert [entry.id for entry in found.walk(ListType(ref("Owner")))] == ["Owner", "Pet"]
    assert [entry.id for entry in found.walk([ref("Pet"), ref("Owner")])] == ["Owner", "Pet"]
    assert list(found.walk(TEXT)) == []


def test_a_walk_follows_the_selected_fields() -> None:
    secret = field("secret", ref("Pet"), read_only=True)
    found = definitions(Pet=PET, Owner=ObjectType((secret,)))
    walked = found.walk(ref("Owner"), lambda entry: not entry.read_only)
    assert [entry.id for entry in walked] == ["Owner"]


def test_definitions_are_a_view() -> None:
    entries: dict[SchemaId, Definition] = {}
    found = Definitions(entries)
    assert len(found) == 0
    assert found == Definitions()
    entries.update(definitions(Pet=PET))
    assert list(found) == ["Pet"]
    assert found == definitions(Pet=PET)
    assert "Pet" in repr(found)
