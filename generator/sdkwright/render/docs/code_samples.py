"""An OpenAPI Overlay that puts a Python snippet on each operation, for documentation sites."""

from __future__ import annotations

import json
from io import StringIO

from ruamel.yaml import YAML

from .reference import Reference


def code_samples(reference: Reference) -> str:
    """The overlay's text: `x-codeSamples` with the shortest call of each operation."""
    actions = []
    seen: set[str] = set()
    for resource in reference.resources:
        for method in resource.methods:
            if method.alias_of or method.operation in seen:
                continue
            seen.add(method.operation)
            verb, path = method.operation.split(" ", 1)
            actions.append(
                {
                    "target": f"$.paths[{json.dumps(path)}].{verb.lower()}",
                    "update": {
                        "x-codeSamples": [
                            {
                                "lang": "python",
                                "label": "Python",
                                "source": reference.program(method),
                            }
                        ]
                    },
                }
            )
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": f"Python snippets for {reference.api.title}", "version": "1.0.0"},
        "actions": actions,
    }
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]  # documented, not typed
    yaml.width = 4096
    stream = StringIO()
    yaml.dump(overlay, stream)
    return stream.getvalue()
