"""Words of names in any spelling, and names that are legal by construction."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.plan.naming.words import (
    ArgumentName,
    ClassName,
    Identifier,
    ModuleName,
    pascal,
    singular,
    snake,
    split_words,
)

INITIALISMS = {"ip": "IP", "ai": "AI", "oauth": "OAuth", "sim": "Sim"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("callControlId", "call control id"),
        ("HTTPSServer", "https server"),
        ("MMSSize", "mms size"),
        ("advanced-order-id", "advanced order id"),
        ("page[number]", "page number"),
        ("voice.connection_name", "voice connection name"),
        ("metadata->assistant_id", "metadata assistant id"),
        ("E.164", "e 164"),
        ("+E.164", "plus e 164"),
        ("10dlc", "10dlc"),
        ("2faEmail", "2fa email"),
        ("OAuthClient", "oauth client"),
        ("GetTeXMLCalls", "get texml calls"),
        ("SetPublicIPsBulk", "set public ips bulk"),
        ("Interaction Data", "interaction data"),
        ("été", "ete"),
        ("<=", "less equal"),
    ],
)
def test_words_are_found_in_any_spelling(text: str, words: str) -> None:
    assert " ".join(split_words(text)).lower() == words
    assert snake(text) == words.replace(" ", "_")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ip_connection", "IPConnection"),
        ("start_ai_assistant", "StartAIAssistant"),
        ("oauth-clients", "OAuthClients"),
        ("SIMCard", "SimCard"),
        ("MMSSize", "MMSSize"),
    ],
)
def test_initialisms_keep_their_capitals_in_class_names(text: str, name: str) -> None:
    assert pascal(text, INITIALISMS) == name


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("phone_numbers", "phone_number"),
        ("ids", "id"),
        ("os", "os"),
        ("addresses", "address"),
        ("companies", "company"),
        ("boxes", "box"),
        ("people", "person"),
        ("statuses", "status"),
        ("voices", "voice"),
        ("batches", "batch"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize("word", ["media", "news", "series", "kvs", "sms", "metadata"])
def test_uncountable_words_stay(word: str) -> None:
    assert singular(word) == word


def test_an_identifier_is_legal_whatever_it_is_made_of() -> None:
    assert Identifier("import") == "import_"
    assert Identifier("10dlc") == "n10dlc"
    assert Identifier("") == snake("!") == "value"
    assert Identifier("a  b-c") == "a_b_c"
    assert Identifier("__init__") == "init"
    assert Identifier("_private") == "private"
    assert Identifier("café") == "cafe"
    assert ClassName("10dlc") == "N10dlc"
    assert ClassName("") == "Value"
    assert ModuleName("CON") == "con_"
    assert ModuleName("") == "module"


def test_a_legal_text_fits_and_stays_as_it_is() -> None:
    assert Identifier.fits("from_")
    assert not Identifier.fits("from")
    assert not Identifier.fits("a-b")
    assert Identifier("page_number") == "page_number"


def test_letters_that_only_look_like_capitals_are_lowered_in_module_names() -> None:
    assert ModuleName("\U0001d49c") == "a"


@pytest.mark.parametrize("kind", [Identifier, ArgumentName, ClassName, ModuleName])
@given(text=st.text(max_size=30))
def test_no_text_makes_an_illegal_or_private_name(kind: type[Identifier], text: str) -> None:
    for name in (kind(text), kind(snake(text))):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert kind(name) == name


def test_a_long_name_is_cut_between_words_with_a_checksum() -> None:
    long, other = "very_" * 12 + "long", "very_" * 12 + "wide"
    assert len(Identifier(long)) <= 60
    assert Identifier(long).startswith("very_very_")
    assert Identifier(long) != Identifier(other)
    assert Identifier("x" * 60) == "x" * 60
    cut = Identifier("x" * 61)
    assert (len(cut), cut[:52]) == (60, "x" * 51 + "_")
    assert len(ClassName("X" * 63)) == len(ClassName("X" * 64)) == 63
    assert len(ModuleName("x" * 80)) == len(ModuleName("x" * 81)) == 80
