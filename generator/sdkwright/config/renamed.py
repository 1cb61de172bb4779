"""Former keys of the config, with the keys that replaced them."""

from __future__ import annotations

RENAMED = {
    "allow": "suppress",
    "guide": "docs",
    "docs.first": "docs.readme_example",
    "hidden.extension": "hidden.marker",
    "names.answers": "names.response_types",
    "names.path_arguments": "names.arguments",
    "names.returns": "names.response_classes",
    "requests.duplicate_prefix": "requests.server_path_overlap",
    "requests.flatten": "requests.flatten_objects",
    "webhooks.prefixes": "webhooks.event_type_prefixes",
}
