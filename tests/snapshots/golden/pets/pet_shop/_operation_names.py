# Generated from the Pet Shop 1.2. Do not edit.

"""The operations that responses can be set for in tests."""

from __future__ import annotations

from typing import Literal, TypeAlias

OperationName: TypeAlias = Literal[
    "owners.retrieve_pet",
    "pets.add",
    "pets.delete",
    "pets.list",
    "pets.retrieve",
    "pets.update_photo",
]
"""A method of the client, or the HTTP method and path of one."""
