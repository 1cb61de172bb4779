"""Resources: the tree of attributes of the client."""

from __future__ import annotations

from typing import Any

from sdkwright.config import Config
from sdkwright.model import Operation, Tag
from sdkwright.plan import NamesLock, Plan, plan
from sdkwright.plan.naming.lock import LockedMethod
from sdkwright.plan.plan import PlannedResource
from tests.support.models import api, operation, path_parameter


def planned(*operations: Operation, lock: NamesLock | None = None, **config: Any) -> Plan:
    tags = (Tag("Lamps", "All about lamps."), Tag("Rooms", "All about rooms."))
    values = Config.model_validate({"names": config})
    return plan(api(*operations, tags=tags), values, lock=lock)


def tree(resources: tuple[PlannedResource, ...]) -> dict[str, Any]:
    return {
        ".".join(resource.path): (
            [str(method.name) for method in resource.methods],
            tree(resource.children),
        )
        for resource in resources
    }


def test_resources_are_nested_with_the_usual_methods_first() -> None:
    given = planned(
        operation("DELETE /lamps/{id}", path_parameter("id")),
        operation("GET /lamps"),
        operation("GET /lamps/{id}", path_parameter("id")),
        operation("POST /lamps/{id}/dim", path_parameter("id")),
        operation("POST /lamps"),
        operation("GET /lamps/{id}/a/b", path_parameter("id")),
        operation("POST /lamps/{id}/a/b", path_parameter("id")),
        operation("GET /as"),
    )
    methods = ["create", "retrieve", "list", "delete", "dim"]
    assert tree(given.resources) == {
        "as_": (["retrieve"], {}),
        "lamps": (methods, {"lamps.a": ([], {"lamps.a.b": (["create", "retrieve"], {})})}),
    }
    assert [".".join(resource.path) for resource in given.walk()] == [
        "as_",
        "lamps",
        "lamps.a",
        "lamps.a.b",
    ]


def test_a_resource_has_a_class_and_a_module() -> None:
    given = planned(
        operation("GET /sms/{id}/from", path_parameter("id")),
        operation("POST /sms/{id}/from", path_parameter("id")),
        initialisms={"sms": "SMS"},
    )
    sms, inner = given.walk()
    assert (sms.class_name, sms.module) == ("SMSResource", ("resources", "sms"))
    assert (inner.class_name, inner.module) == ("FromResource", ("resources", "sms", "from_"))


def test_the_description_is_that_of_the_tag_that_all_methods_share() -> None:
    lamps, rooms = ("Lamps",), ("Rooms", "Lamps")
    one = planned(operation("GET /a", tags=lamps), operation("POST /a"))
    assert one.resources[0].doc == "All about lamps."
    two = planned(operation("GET /a", tags=lamps), operation("POST /a", tags=rooms))
    assert two.resources[0].doc is None
    assert planned(operation("GET /a", tags=("Other",))).resources[0].doc is None
    assert planned(operation("GET /a")).resources[0].doc is None


def test_aliases_and_former_names_are_methods_where_they_say() -> None:
    lock = NamesLock({"GET /lamps": LockedMethod(names=("lamps.list", "old.lights.get"))})
    given = planned(operation("GET /lamps"), lock=lock, aliases={"GET /lamps": ["lights.all"]})
    methods = {
        ".".join([*resource.path, method.name]): (method.alias_of, method.renamed_to)
        for resource in given.walk()
        for method in resource.methods
    }
    assert methods == {
        "lamps.list": (None, None),
        "lights.all": ("lamps.list", None),
        "old.lights.get": (None, "lamps.list"),
    }
    assert tree(given.resources)["old"] == ([], {"old.lights": (["get"], {})})
