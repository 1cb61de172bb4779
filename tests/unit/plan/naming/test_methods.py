"""Method names by rule, for any document: one small set of operations per rule."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from sdkwright.plan.naming.inputs import NamingInput
from sdkwright.plan.naming.methods import name_methods
from sdkwright.plan.naming.overrides import Overrides
from sdkwright.plan.naming.verbs import action_of, full_action


def fact(key: str, **facts: object) -> NamingInput:
    verb, path = key.split(" ", 1)
    parameters = tuple(re.findall(r"\{([^}]+)\}", path))
    return NamingInput(verb, path, path_parameters=parameters, **facts)  # type: ignore[arg-type]  # facts are whatever a test is about


def names(*operations: str | NamingInput, pins: Overrides | None = None) -> dict[str, str]:
    facts = [fact(o) if isinstance(o, str) else o for o in operations]
    return {key: name.dotted for key, name in name_methods(facts, pins or Overrides()).items()}


def rules(*operations: str | NamingInput) -> dict[str, str]:
    facts = [fact(o) if isinstance(o, str) else o for o in operations]
    return {key: name.rule for key, name in name_methods(facts, Overrides()).items()}


def assert_names(expected: Mapping[str, str], **facts: object) -> None:
    assert names(*(fact(key, **facts) for key in expected)) == dict(expected)


def test_a_collection_and_its_items() -> None:
    assert_names(
        {
            "GET /pets": "pets.list",
            "POST /pets": "pets.create",
            "GET /pets/{id}": "pets.retrieve",
            "PATCH /pets/{id}": "pets.update",
            "DELETE /pets/{id}": "pets.delete",
        }
    )


def test_petstore_names() -> None:
    spoken = {
        "POST /pet": ("addPet", "pet.create"),
        "PUT /pet": ("updatePet", "pet.update"),
        "GET /pet/findByStatus": ("findPetsByStatus", "pet.find_by_status"),
        "GET /pet/{petId}": ("getPetById", "pet.retrieve"),
        "POST /pet/{petId}": ("updatePetWithForm", "pet.update_with_form"),
        "DELETE /pet/{petId}": ("deletePet", "pet.delete"),
        "POST /pet/{petId}/uploadImage": ("uploadFile", "pet.upload_image"),
        "GET /store/inventory": ("getInventory", "store.retrieve_inventory"),
        "POST /store/order": ("placeOrder", "store.order.create"),
        "GET /store/order/{orderId}": ("getOrderById", "store.order.retrieve"),
        "POST /user/createWithList": ("createUsersWithListInput", "user.create_with_list"),
        "GET /user/login": ("loginUser", "user.login"),
        "GET /user/{username}": ("getUserByName", "user.retrieve"),
    }
    facts = [fact(key, operation_id=spoken_id) for key, (spoken_id, _) in spoken.items()]
    assert names(*facts) == {key: name for key, (_, name) in spoken.items()}


def test_below_actions_the_last_segment_is_the_method_its_verb_first() -> None:
    assert_names(
        {
            "POST /calls/{id}/actions/hangup": "calls.actions.hangup",
            "POST /calls/{id}/actions/gather_stop": "calls.actions.stop_gather",
            "POST /calls/{id}/actions/record_start": "calls.actions.start_recording",
            "POST /calls/{id}/actions/assistant_add_messages": "calls.actions.add_assistant_messages",
            "POST /calls/{id}/actions/gather_using_speak": "calls.actions.gather_using_speak",
            "POST /cards/actions/bulk_enable_voice": "cards.actions.bulk_enable_voice",
            "POST /actions/purchase/cards": "actions.purchase.create",
        }
    )


def test_an_action_is_called_as_its_summary_calls_it_in_full() -> None:
    noise = fact("POST /calls/{id}/actions/suppression_start", summary="Noise Suppression Start")
    own = fact("POST /calls/{id}/actions/record_stop", summary="Call record stop")
    assert list(names(noise, own).values()) == [
        "calls.actions.stop_recording",
        "calls.actions.start_noise_suppression",
    ]


def test_a_segment_that_begins_with_a_verb_is_a_method() -> None:
    assert_names(
        {
            "POST /pets/{id}/clone": "pets.clone",
            "POST /pets/{id}/submit-for-approval": "pets.submit_for_approval",
            "GET /pets/{id}/download": "pets.download",
            "GET /pets/{id}/download_link": "pets.retrieve_download_link",
        }
    )


def test_a_verb_with_items_below_it_is_a_resource() -> None:
    assert_names(
        {
            "POST /pets/import": "pets.import_.create",
            "GET /pets/import/{id}": "pets.import_.retrieve",
        }
    )


def test_a_lone_segment_is_a_method_of_what_has_it() -> None:
    assert_names(
        {
            "GET /pets/{id}/history": "pets.retrieve_history",
            "PATCH /pets/{id}/diet": "pets.update_diet",
            "DELETE /pets/{id}/photo": "pets.delete_photo",
            "POST /pets/{id}/token": "pets.token",
            "GET /networks/{id}/network_routes": "networks.retrieve_routes",
        }
    )
    assert names(fact("GET /pets/{id}/visits", returns_list=True)) == {
        "GET /pets/{id}/visits": "pets.list_visits"
    }


def test_two_operations_of_a_segment_make_it_a_resource() -> None:
    assert_names(
        {
            "GET /pets/{id}/diet": "pets.diet.retrieve",
            "PATCH /pets/{id}/diet": "pets.diet.update",
        }
    )


def test_a_lone_item_is_a_method_of_what_has_it() -> None:
    assert_names(
        {
            "GET /coverage/countries/{code}": "coverage.retrieve_country",
            "PATCH /pets/{id}/homes/{home_id}": "pets.update_home",
        }
    )


def test_a_lone_item_that_answers_with_many_says_of_what() -> None:
    group = fact("GET /messages/group/{id}", returns_list=True)
    assert names(group) == {group.key: "messages.retrieve_group_messages"}


def test_what_operation_id_or_summary_say_beyond_http() -> None:
    assert names(
        fact("DELETE /bundles/{id}", operation_id="DeactivateBundle"),
        fact("POST /messages", summary="Send a message"),
        fact("POST /tests/{id}/runs", operation_id="trigger_run"),
        fact("GET /tests/{id}/runs", returns_list=True),
        fact("POST /checks/sms", summary="Triggers an SMS"),
        fact("POST /audio/transcriptions", summary="Transcribe speech"),
        fact("POST /orders/{id}/validation_codes", summary="Validate codes"),
        fact("PATCH /comments/{id}/read", summary="Mark a comment as read"),
    ) == {
        "DELETE /bundles/{id}": "bundles.deactivate",
        "GET /tests/{id}/runs": "tests.runs.list",
        "PATCH /comments/{id}/read": "comments.mark_as_read",
        "POST /audio/transcriptions": "audio.transcribe",
        "POST /checks/sms": "checks.trigger_sms",
        "POST /messages": "messages.send",
        "POST /orders/{id}/validation_codes": "orders.validate_codes",
        "POST /tests/{id}/runs": "tests.runs.trigger",
    }


def test_what_they_say_about_reading_changes_nothing() -> None:
    for words in ("GetPet", "fetchPet", "ShowPet", "viewPet"):
        assert names(fact("GET /pets/{id}", operation_id=words)) == {
            "GET /pets/{id}": "pets.retrieve"
        }


@pytest.mark.parametrize(
    ("facts", "method"),
    [
        ({"paged": True}, "list"),
        ({"returns_list": True}, "list"),
        ({"summary": "List them"}, "list"),
        ({"summary": "Get all of them"}, "list"),
        ({"returns_list": True, "summary": "Retrieve requirements"}, "retrieve"),
        ({}, "retrieve"),
    ],
)
def test_when_a_get_is_a_list(facts: dict[str, object], method: str) -> None:
    assert names(fact("GET /requirements", **facts)) == {
        "GET /requirements": f"requirements.{method}"
    }


def test_post_to_an_item_creates_it_only_where_another_verb_updates_it() -> None:
    assert_names({"POST /pets/{id}": "pets.update", "GET /pets/{id}": "pets.retrieve"})
    assert_names({"POST /keys/{id}": "keys.create", "PUT /keys/{id}": "keys.update"})


def test_a_part_of_an_item_is_named_by_its_parameter() -> None:
    assert_names(
        {"GET /ports/{id}": "ports.retrieve", "PATCH /ports/{id}/{status}": "ports.update_status"}
    )


def test_versions_and_api_in_front_are_no_resources() -> None:
    assert_names({"GET /v2/pets/{id}": "pets.retrieve", "GET /api/v1/shops/{id}": "shops.retrieve"})
    assert_names({"GET /ai/acme/v1/things/{id}": "ai.acme.v1.retrieve_thing"})


def test_of_two_versions_of_a_path_the_newest_has_the_plain_name() -> None:
    assert_names({"GET /v1/pets/{id}": "v1.pets.retrieve", "GET /v2/pets/{id}": "pets.retrieve"})


def test_paths_without_a_static_segment_go_to_their_tag_or_to_root() -> None:
    assert_names({"GET /": "root.retrieve", "DELETE /{id}": "root.delete"})
    assert_names({"GET /": "things.retrieve"}, tags=("Things",))


def test_a_top_level_verb_is_a_resource_of_its_own() -> None:
    assert_names({"POST /login": "login.create", "GET /health": "health.retrieve"})


def test_one_collection_in_two_paths_is_one_resource() -> None:
    assert names(
        fact("GET /room_sessions", paged=True),
        "GET /room_sessions/{id}",
        "POST /room_sessions/{id}/actions/end",
        fact("GET /rooms/{id}/sessions", paged=True),
    ) == {
        "GET /room_sessions": "rooms.sessions.list",
        "GET /room_sessions/{id}": "rooms.sessions.retrieve",
        "GET /rooms/{id}/sessions": "rooms.sessions.list_sessions",
        "POST /room_sessions/{id}/actions/end": "rooms.sessions.actions.end",
    }


@pytest.mark.parametrize(
    "expected",
    [
        {"PATCH /pets/{id}": "pets.update", "PUT /pets/{id}": "pets.replace"},
        {"DELETE /pets": "pets.delete_bulk", "DELETE /pets/{id}": "pets.delete"},
        {"GET /meta": "meta.retrieve", "GET /meta/{record_type}": "meta.retrieve_record_type"},
        {"GET /pets/{id}/preview": "pets.retrieve_preview", "POST /pets/preview": "pets.preview"},
        {"POST /pets": "pets.create", "POST /pets/bulk": "pets.create_bulk"},
        {"POST /pets/{id}/run": "pets.run.create", "POST /pets/{id}/run/step": "pets.run.step"},
    ],
)
def test_the_better_right_to_a_name_wins(expected: dict[str, str]) -> None:
    assert_names(expected)


def test_equal_rights_leave_the_name_to_none() -> None:
    found = names("GET /a-b", "GET /a_b", "GET /a.b")
    assert len(set(found.values())) == 3
    assert "a_b.retrieve" not in found.values()
    assert not any(re.search(r"\d", name) for name in found.values())


def test_keywords_and_digits_make_legal_names() -> None:
    found = names("GET /import/{id}", "POST /10dlc/class", "POST /pets/{id}/2faEmail")
    assert found == {
        "GET /import/{id}": "import_.retrieve",
        "POST /10dlc/class": "n10dlc.class_",
        "POST /pets/{id}/2faEmail": "pets.n2fa_email",
    }


def test_segments_with_custom_verbs_or_keys_in_brackets() -> None:
    assert_names({"POST /pets/{id}:close": "pets.close", "GET /people({id})": "people.retrieve"})


def test_an_override_wins_over_the_rules() -> None:
    pins = Overrides(
        resources={"/10dlc": "messaging"},
        methods={
            "POST /pets/{id}/clone": "pets.copy",
            "POST /docs?content-type=multipart": "docs.upload",
        },
        aliases={"GET /10dlc/{id}": ["old.name"]},
    )
    operations = ["POST /pets/{id}/clone", "GET /pets/{id}", "GET /10dlc/{id}", "POST /docs"]
    assert names(*operations, pins=pins) == {
        "GET /10dlc/{id}": "messaging.retrieve",
        "GET /pets/{id}": "pets.retrieve",
        "POST /docs": "docs.create",
        "POST /docs?content-type=multipart": "docs.upload",
        "POST /pets/{id}/clone": "pets.copy",
    }
    named = name_methods([fact(o) for o in operations], pins)
    assert named["GET /10dlc/{id}"].aliases == (("old", "name"),)
    assert named["POST /pets/{id}/clone"].rule == "override"


def test_every_name_says_which_rule_gave_it_in_a_sentence() -> None:
    assert rules("GET /pets/{id}", "POST /pets/{id}/clone", "GET /pets/{id}/age") == {
        "GET /pets/{id}": "item",
        "GET /pets/{id}/age": "member",
        "POST /pets/{id}/clone": "verb",
    }
    for name in name_methods([fact("GET /pets/{id}"), fact("PUT /pets")], Overrides()).values():
        assert name.reason.endswith(".")


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (fact("GET /pets/{id}", returns_list=True, summary="List pets"), "pets.list"),
        (fact("GET /"), "root.retrieve"),
        (fact("POST /pets/{id}/kinds", summary="Create a kind"), "pets.create_kind"),
        (
            fact("POST /pets/{id}/kinds", summary="Create kinds", returns_list=True),
            "pets.create_kinds",
        ),
        (fact("GET /pets/kinds/{id}", returns_list=True, summary="List kinds"), "pets.list_kinds"),
        (fact("POST /pets/kinds/{id}", summary="Update the kind"), "pets.update_kind"),
        (fact("POST /pets/kinds/{id}", summary="Create a kind"), "pets.create_kind"),
        (fact("PUT /pets/play/{id}", summary="Play"), "pets.update_play"),
        (fact("POST /pets/pause/{id}"), "pets.pause"),
        (fact("POST /pets/music_start/{id}", summary="Start"), "pets.start_music"),
        (fact("POST /pets/transcriptions/{id}", summary="Transcribe it"), "pets.transcribe"),
        (fact("GET /pets/news/{id}", returns_list=True), "pets.retrieve_news_pets"),
        (fact("GET /pets/kinds/{id}/{name}"), "pets.retrieve_kinds"),
        (
            fact("POST /pets/{id}/infringement_update", summary="Update it"),
            "pets.update_infringement",
        ),
        (
            fact("POST /pets/{id}/infringement_cancel", summary="Cancel it"),
            "pets.cancel_infringement",
        ),
        (fact("POST /pets", summary="Add a pet", operation_id="createPet"), "pets.create"),
        (fact("POST /pets", summary="Add a pet"), "pets.add"),
        (fact("POST /fleet", summary="Add to the fleet"), "fleet.create"),
        (fact("DELETE /fleet", summary="Remove the fleet"), "fleet.delete"),
        (fact("DELETE /pets/{id}", summary="Disable a pet"), "pets.delete"),
        (fact("DELETE /pets", summary="Disable pets"), "pets.disable"),
    ],
)
def test_verbs_of_summaries_and_operation_ids(operation: NamingInput, expected: str) -> None:
    assert list(names(operation).values()) == [expected]


# --- resources and verbs -------------------------------------------------------------------------


def test_a_resource_that_is_spelled_in_two_ways_is_one() -> None:
    nested = ("GET /rooms", "GET /rooms/{id}/sessions", "POST /rooms/{id}/sessions")
    folded = names(*nested, "PUT /room_sessions", "DELETE /room_sessions/{id}")
    assert folded["PUT /room_sessions"] == "rooms.sessions.update"
    assert folded["DELETE /room_sessions/{id}"] == "rooms.sessions.delete"
    alone = names(*nested, "PUT /room_sessions")
    assert alone["PUT /room_sessions"] == "room_sessions.update"
    chosen = Overrides(resources={"/room_sessions": "sessions"})
    overridden = names(*nested, "PUT /room_sessions", "DELETE /room_sessions/{id}", pins=chosen)
    assert overridden["DELETE /room_sessions/{id}"] == "sessions.delete"


def test_a_segment_that_is_the_verb_alone_derives_from_nothing() -> None:
    assert action_of(fact("POST /a", summary="Start it"), "start") == ""
    assert action_of(fact("POST /a", summary="Start it"), "music_start") == "start_music"
    assert action_of(fact("POST /a", summary="Start it"), "starters") == ""
    assert action_of(fact("POST /a", summary="Verify it"), "verifications") == "verify"


def test_at_most_two_words_of_a_summary_are_added_to_an_action() -> None:
    for front, expected in (
        ("Noise", "noise_suppression_start"),
        ("Loud noise", "loud_noise_suppression_start"),
        ("Very loud noise", "suppression_start"),
        ("Calls", "suppression_start"),
    ):
        operation = fact("POST /a", summary=f"{front} suppression start")
        assert full_action(operation, "suppression_start", ("calls",)) == expected
