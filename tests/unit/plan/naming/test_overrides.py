"""Overrides of the config, and the keys of methods."""

from __future__ import annotations

import pytest

from sdkwright.config import Config
from sdkwright.diagnostics import InputError
from sdkwright.model import BodyKind
from sdkwright.plan.naming.overrides import (
    CLIENT_ATTRIBUTES,
    Overrides,
    check_overrides,
    method_key,
    overrides_of,
    split_key,
)

CONFIG = Config.model_validate(
    {
        "names": {
            "resources": {"/10dlc": "messaging"},
            "methods": {"GET /a": "a.b"},
            "aliases": {"GET /a": ["a.c"]},
            "arguments": {"/a": {"id": "a_id"}},
        }
    }
)


def test_a_method_key_is_split_into_operation_and_kind_of_body() -> None:
    assert method_key("POST /a", BodyKind.MULTIPART) == "POST /a?content-type=multipart"
    assert split_key("POST /a?content-type=multipart") == ("POST /a", BodyKind.MULTIPART)
    assert split_key("POST /a") == ("POST /a", None)


def test_an_unknown_kind_of_body_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(InputError) as error:
        split_key("POST /a?content-type=pdf")
    assert "`POST /a?content-type=pdf` names the unknown content type `pdf`." in str(error.value)
    assert "json, form, multipart, binary, text" in str(error.value)


def test_overrides_are_read_from_the_config() -> None:
    assert overrides_of(CONFIG, has_webhooks=False) == Overrides(
        {"/10dlc": "messaging"},
        {"GET /a": "a.b"},
        {"GET /a": ("a.c",)},
        {"/a": {"id": "a_id"}},
        CLIENT_ATTRIBUTES,
    )


def test_webhooks_are_an_attribute_of_the_client_if_there_are_any() -> None:
    found = overrides_of(Config(), has_webhooks=True).client_attributes
    assert found - CLIENT_ATTRIBUTES == {"webhooks"}


@pytest.mark.parametrize(
    "overrides",
    [
        Overrides(methods={"GET /b": "a.b", "GET /a": "a.b"}),
        Overrides(methods={"GET /b": "a.b"}, aliases={"GET /a": ["a.c", "a.b"]}),
        Overrides(aliases={"GET /b": ["a.b"], "GET /a": ["a.b"]}),
    ],
)
def test_one_name_for_two_operations_is_an_error(overrides: Overrides) -> None:
    with pytest.raises(InputError) as error:
        check_overrides(overrides)
    assert "The config gives the name `a.b` to `GET /a` and to `GET /b`." in str(error.value)


def test_one_operation_may_have_the_same_name_twice() -> None:
    check_overrides(Overrides(methods={"GET /a": "a.b"}, aliases={"GET /a": ["a.b"]}))


def test_overrides_of_a_config_are_checked() -> None:
    twice = Config.model_validate({"names": {"methods": {"GET /a": "a.b", "GET /b": "a.b"}}})
    with pytest.raises(InputError):
        overrides_of(twice, has_webhooks=False)
