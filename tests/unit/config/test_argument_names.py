"""`names.arguments`: which names are those of path parameters."""

from __future__ import annotations

from sdkwright.config import NamesConfig

ARGUMENTS = {"id": "lamp_id", "body:id": "new_id", "path:page": "leaf", "odd:name": "odd"}
NAMES = NamesConfig(arguments={"PUT /lamps/{id}": ARGUMENTS})


def test_a_plain_name_is_a_path_parameter() -> None:
    assert NAMES.path_arguments() == {
        "PUT /lamps/{id}": {"id": "lamp_id", "page": "leaf", "odd:name": "odd"}
    }


def test_other_arguments_have_a_location_or_no_path_parameter_of_their_name() -> None:
    assert NAMES.other_arguments("PUT /lamps/{id}", ["id"]) == {"id": "new_id", "odd:name": "odd"}
    assert NAMES.other_arguments("GET /lamps", ["id"]) == {}
