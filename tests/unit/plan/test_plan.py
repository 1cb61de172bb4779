"""The plan as a whole, and the names of the package."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sdkwright.config import Config
from sdkwright.diagnostics import InputError
from sdkwright.model import Server, Source, Webhook
from sdkwright.plan import plan
from sdkwright.plan.naming.words import ClassName
from sdkwright.plan.package import PackageNames, package_names
from tests.support.models import TEXT, api, component, json, operation, ref

LAMP = component("Lamp")


def names(title: str, package: str | None = None, **config: Any) -> PackageNames:
    given = replace(api(), title=title)
    return package_names(given, Config.model_validate({"package": config}), package)


def test_the_package_is_named_after_the_title_without_noise() -> None:
    assert names("The Lamp Store API v2") == PackageNames(
        "lamp_store", "lamp-store", "0.1.0", ClassName("LampStore"), "LAMP_STORE"
    )
    assert names("One Two Three Four Five").name == "one_two_three_four"
    assert names("API").name == "api"
    assert (names("Class").name, names("Class").project) == ("class_", "class")
    assert names("3 Lamps").name == "n3_lamps"


def test_the_config_and_the_caller_name_the_package() -> None:
    config = {"name": "acme.lamps", "version": "2.0"}
    assert names("Lamps", **config) == PackageNames(
        "acme.lamps", "lamps", "2.0", ClassName("AcmeLamps"), "ACME_LAMPS"
    )
    assert names("Lamps", "other.lights", **config).name == "other.lights"
    every = {"project": "lamp-client", "client": "Lamp", "environment": "LIGHT"}
    found = names("Lamps", **every)
    assert (found.project, found.client, found.environment) == ("lamp-client", "Lamp", "LIGHT")


def test_a_package_name_keeps_its_capitals() -> None:
    assert names("Lamps", "Acme.myLamps").name == "Acme.myLamps"
    assert names("Lamps", name="AcmeLamps").project == "AcmeLamps"


def test_a_package_that_cannot_be_imported_is_an_error_with_a_name_that_can() -> None:
    with pytest.raises(InputError) as error:
        names("Lamps", "my-lamps.class")
    assert "`my-lamps.class` is not a legal package name." in str(error.value)
    assert "my_lamps.class_" in str(error.value)


def test_a_plan_has_the_values_of_the_package_and_the_server() -> None:
    servers = (Server("https://one"), Server("https://two"))
    given = api(LAMP, operation("GET /lamps", response=json(ref(LAMP))), servers=servers)
    found = plan(given, Config(), "acme.lamps")
    assert (found.package, found.project, found.client) == ("acme.lamps", "lamps", "Lamps")
    assert (found.version, found.environment) == ("0.1.0", "LAMPS")
    assert found.base_url == "https://one"
    assert plan(api(), Config()).base_url == ""
    assert [module.path for module in found.modules] == [("types", "lamp")]
    assert found.lock.types["Lamp"] == ("types.lamp:Lamp",)
    assert found.former == {}


def test_webhooks_have_the_symbol_of_their_payload() -> None:
    hooks = (Webhook("on", ref(LAMP), Source("", "")), Webhook("off", TEXT, Source("", "")))
    found = plan(api(LAMP, webhooks=hooks), Config()).webhooks
    assert [entry.webhook for entry in found] == list(hooks)
    assert [entry.symbol and entry.symbol.address for entry in found] == ["types.lamp:Lamp", None]


def test_a_plan_made_again_with_its_lock_is_the_same() -> None:
    given = api(LAMP, operation("GET /lamps", response=json(ref(LAMP))))
    first = plan(given, Config())
    again = plan(given, Config(), lock=first.lock)
    assert again.lock == first.lock
    assert again.modules == first.modules
    assert again.exports == first.exports
