"""Every webhook of the whole document: what arrives is parsed into the class of its event."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostics
from sdkwright.pipeline import Options, Output, produce
from tests.support.document import ABSENT, WHOLE, RawDocument, whole_config
from tests.support.samples import sample
from tests.support.sdk import Silence, write

pytestmark = [
    pytest.mark.whole,
    pytest.mark.skipif(not WHOLE.exists(), reason=ABSENT),
    pytest.mark.xdist_group("pages"),
]

PACKAGE = "hooked_telnyx"
WITHOUT_TYPE = {"campaignStatusUpdate", "numberOrderStatusUpdate", "replacedLinkClick"}
"""Those that no list of event types tells apart."""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Output]:
    folder = tmp_path_factory.mktemp("hooks")
    options = Options(str(WHOLE), whole_config(), PACKAGE, include_hidden=True)
    made = produce(options, Diagnostics(), Silence())
    write(folder, made.files)
    sys.path.insert(0, str(folder))
    yield made
    sys.path.remove(str(folder))


def payload(document: RawDocument, name: str) -> Any:
    """What the document says that arrives."""
    hook = document.root["webhooks"][name]["post"]
    content = document.inline(hook["requestBody"])["content"]
    return sample(next(iter(content.values()))["schema"], request=False)


def put(value: Any, path: tuple[str, ...], kind: str) -> Any:
    """The same with another event type."""
    *outer, last = path
    for name in outer:
        value = value[name]
    value[last] = kind
    return value


def test_every_delivery_becomes_its_class(output: Output) -> None:
    document = RawDocument.read(WHOLE)
    client = importlib.import_module(PACKAGE).Telnyx(api_key="key")
    wrong, types = [], 0
    for planned in output.plan.webhooks:
        webhook = planned.webhook
        value = payload(document, webhook.name)
        if webhook.name == "numberOrderStatusUpdate":
            value["data"]["event_type"] = "number_order.complete"
        for kind in webhook.event_types or (None,):
            if kind is not None:
                put(value, webhook.event_path, kind)
                types += 1
            found = client.webhooks.unsafe_unwrap(json.dumps(value))
            if type(found).__name__ != str(planned.symbol and planned.symbol.name):
                wrong.append((webhook.name, kind, type(found).__name__))
            elif found.to_dict(mode="json") != value and not found.to_dict(mode="json"):
                wrong.append((webhook.name, kind, "lost its content"))
    assert wrong == []
    assert types >= 71


def test_only_three_are_told_apart_by_their_shape(output: Output) -> None:
    untyped = {p.webhook.name for p in output.plan.webhooks if not p.webhook.event_types}
    assert untyped == WITHOUT_TYPE
