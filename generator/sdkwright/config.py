"""How an API becomes an SDK: the contents of `sdk.yaml`, and what is assumed without it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from .diagnostics import Diagnostics, Location, fail

_NAME = r"^[A-Za-z_][A-Za-z0-9_]*$"
_DOTTED = r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$"
_PROJECT = r"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$"
_VERSION = r"^[0-9]+(\.[0-9]+)*((a|b|rc|\.post|\.dev)[0-9]+)*(\+[A-Za-z0-9.]+)?$"
_AREA = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_MEANINGS = {
    _NAME: "must be a Python name: letters, digits and underscores",
    _DOTTED: "must be Python names with dots between them",
    _PROJECT: "must be letters and digits, with dots, dashes or underscores between them",
    _VERSION: "must be a version such as `1.2.0` or `2.0.0rc1`",
    _AREA: "must be words in lower case with dashes between them",
}
"""What a value that does not fit a pattern is told."""

Name = Annotated[str, StringConstraints(pattern=_NAME)]
Dotted = Annotated[str, StringConstraints(pattern=_DOTTED)]
Project = Annotated[str, StringConstraints(pattern=_PROJECT)]
Version = Annotated[str, StringConstraints(pattern=_VERSION)]
Area = Annotated[str, StringConstraints(pattern=_AREA)]


class Section(BaseModel):
    """A part of the config: an unknown key is an error, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PackageConfig(Section):
    """What the generated package is called."""

    name: Annotated[str | None, Field(description="Import name; may be dotted.")] = None
    project: Annotated[
        Project | None, Field(description="Distribution name in pyproject.toml.")
    ] = None
    version: Annotated[Version, Field(description="Version of the generated package.")] = "0.1.0"
    client: Annotated[
        Name | None, Field(description="Name of the client class; `Async` goes before its twin.")
    ] = None
    environment: Annotated[
        Name | None, Field(description="Prefix of the environment variables that the client reads.")
    ] = None


class NamesConfig(Section):
    """Names that the rules cannot know."""

    resources: Annotated[
        Mapping[str, Dotted], Field(description="Path prefix to the dotted resource it belongs to.")
    ] = {}
    methods: Annotated[
        Mapping[str, Dotted],
        Field(
            description="`VERB /path` (with `?content-type=...` for one body only) to method name."
        ),
    ] = {}
    aliases: Annotated[
        Mapping[str, tuple[Dotted, ...]],
        Field(description="`VERB /path` to further method names."),
    ] = {}
    path_arguments: Annotated[
        Mapping[str, Mapping[str, Name]],
        Field(description="`VERB /path` or path prefix to wire name to argument name."),
    ] = {}
    arguments: Annotated[
        Mapping[str, Mapping[str, Name]],
        Field(description="`VERB /path` to wire name to argument name, beyond the path."),
    ] = {}
    answers: Annotated[
        Literal["component", "operation"],
        Field(
            description="What a component is called that is one operation's answer and nothing else."
        ),
    ] = "component"
    returns: Annotated[
        Mapping[str, Name | tuple[Name, ...]],
        Field(
            description="`VERB /path` (with `?content-type=...` for one body only) to the class name"
            " of what is answered as a whole; a list gives further names of it."
        ),
    ] = {}
    types: Annotated[
        Mapping[str, Name],
        Field(description="Component (or pointer of an inline schema) to class name."),
    ] = {}
    initialisms: Annotated[
        Mapping[str, str], Field(description="Lower-case word to how a class name writes it.")
    ] = {}


class PageNumberScheme(Section):
    """Pages told apart by a number that grows by one."""

    kind: Annotated[Literal["page_number"], Field(description="How pages are told apart.")]
    page: Annotated[str, Field(description="Query argument that carries the page number.")]
    size: Annotated[str | None, Field(description="Query argument for the page's size.")] = None
    items: Annotated[
        str, Field(description="Path of the entries in the answer; empty: the answer itself.")
    ]
    current: Annotated[str | None, Field(description="Path of this page's number.")] = None
    last: Annotated[str | None, Field(description="Path of the number of pages.")] = None
    total: Annotated[str | None, Field(description="Path of the number of entries overall.")] = None
    first: Annotated[int, Field(description="Number of the first page.")] = 1
    cursor: Annotated[
        str | None,
        Field(description="Query argument for a token, where an answer gives one after all."),
    ] = None
    next: Annotated[
        str | None, Field(description="Path of that token; what holds it decides if it counts.")
    ] = None


class CursorScheme(Section):
    """Pages told apart by a token that each page gives for the next one."""

    kind: Annotated[Literal["cursor"], Field(description="How pages are told apart.")]
    cursor: Annotated[str, Field(description="Query argument that carries the token.")]
    size: Annotated[str | None, Field(description="Query argument for the page's size.")] = None
    items: Annotated[str, Field(description="Path of the entries in the answer.")]
    next: Annotated[str, Field(description="Path of the next page's token in the answer.")]
    has_more: Annotated[
        str | None, Field(description="Path of a boolean that is false on the last page.")
    ] = None


class OffsetScheme(Section):
    """Pages told apart by the number of entries to skip."""

    kind: Annotated[Literal["offset"], Field(description="How pages are told apart.")]
    offset: Annotated[str, Field(description="Query argument for how many entries to skip.")]
    size: Annotated[str | None, Field(description="Query argument for the page's size.")] = None
    items: Annotated[str, Field(description="Path of the entries in the answer.")]
    total: Annotated[str | None, Field(description="Path of the number of entries overall.")] = None


class NextUrlScheme(Section):
    """Pages that name the address of the next one."""

    kind: Annotated[Literal["next_url"], Field(description="How pages are told apart.")]
    items: Annotated[str, Field(description="Path of the entries in the answer.")]
    next: Annotated[str, Field(description="Path of the next page's address in the answer.")]
    size: Annotated[str | None, Field(description="Query argument for the page's size.")] = None


PageScheme = Annotated[
    PageNumberScheme | CursorScheme | OffsetScheme | NextUrlScheme, Field(discriminator="kind")
]


class PaginationConfig(Section):
    """Page schemes, tried in order against each list operation's parameters and answer."""

    schemes: Annotated[
        Mapping[str, PageScheme], Field(description="Page class name to how it works.")
    ] = {}
    operations: Annotated[
        Mapping[str, str],
        Field(description="`VERB /path` to a scheme's name, or `none` to leave it unpaged."),
    ] = {}
    infer: Annotated[
        bool, Field(description="Also recognise usual schemes that are not listed here.")
    ] = True

    @model_validator(mode="after")
    def _pins_name_schemes(self) -> Self:
        for operation, scheme in self.operations.items():
            if scheme != "none" and scheme not in self.schemes:
                raise ValueError(
                    f"`{operation}` is pinned to `{scheme}`, which is none of the `schemes`"
                )
        return self


class RequestsConfig(Section):
    """Rules for what the document leaves open, or says otherwise than the API behaves."""

    array_format: Annotated[
        Literal["comma", "repeat", "brackets", "indices"] | None,
        Field(description="How arrays in queries are written; as the document says if left out."),
    ] = None
    object_format: Annotated[
        Literal["brackets", "document"],
        Field(description="`brackets`: every object in a query is written as `name[key]=value`."),
    ] = "document"
    flatten: Annotated[
        tuple[str, ...],
        Field(description="Object parameters whose members become arguments of their own."),
    ] = ("page",)
    duplicate_prefix: Annotated[
        Literal["keep", "strip"],
        Field(description="What to do with a path that begins with the server's own last segment."),
    ] = "keep"
    optional_body: Annotated[
        Literal["omit", "empty"],
        Field(description="What is sent when no property of an optional body is given."),
    ] = "omit"
    ignore_headers: Annotated[
        tuple[str, ...],
        Field(description="Header parameters that only document what the client does by itself."),
    ] = ("authorization", "accept", "content-type")


class AuthConfig(Section):
    """How callers prove who they are."""

    scheme: Annotated[str | None, Field(description="Security scheme of `api_key`.")] = None
    token_url: Annotated[
        str | None, Field(description="Where client credentials are exchanged for a token.")
    ] = None
    always: Annotated[
        bool, Field(description="Send the key also where an operation names another scheme.")
    ] = False


class IdempotencyConfig(Section):
    """Arguments that make it harmless to send a request twice."""

    headers: Annotated[
        tuple[str, ...], Field(description="Header parameters that carry such a key.")
    ] = ("Idempotency-Key",)
    body: Annotated[
        tuple[str, ...], Field(description="Body properties that the client may fill in.")
    ] = ()


class WebhooksConfig(Section):
    """How deliveries are verified and told apart."""

    signature: Annotated[
        Literal["ed25519", "none"], Field(description="How deliveries are signed.")
    ] = "none"
    signature_header: Annotated[
        str | None, Field(description="Header with the signature, as base64.")
    ] = None
    timestamp_header: Annotated[
        str | None, Field(description="Header with the time of sending, in seconds since 1970.")
    ] = None
    event_paths: Annotated[
        tuple[str, ...], Field(description="Where the event's type may stand, most likely first.")
    ] = ("data.event_type", "event_type", "type", "event")
    prefixes: Annotated[
        Mapping[str, str],
        Field(description="Webhook to the prefix of event types it takes without naming them."),
    ] = {}


class HiddenConfig(Section):
    """Operations that the document marks as hidden."""

    extension: Annotated[str, Field(description="Extension that marks them when true.")] = (
        "x-hidden"
    )
    include: Annotated[
        tuple[str, ...], Field(description="`VERB /path` of those that are generated all the same.")
    ] = ()


class StreamsConfig(Section):
    """Operations that answer with server-sent events."""

    operations: Annotated[
        Mapping[str, str],
        Field(
            description="Events of `VERB /path` that the document does not describe: the schema's"
            " name, `any`, or `none` if a request property `stream` does not ask for events."
        ),
    ] = {}

    def excludes(self, key: str) -> bool:
        """Whether the operation has no events, whatever its properties are called."""
        return self.operations.get(key) == "none"


class SkillConfig(Section):
    """One product area, as agents learn it."""

    title: Annotated[str, Field(description="What the area is called.")]
    description: Annotated[
        str,
        Field(description="What the area does and when to use it.", min_length=1, max_length=1024),
    ]
    methods: Annotated[
        tuple[str, ...],
        Field(description="Methods of the area: `ai.chat.*`, `calls.actions.gather*`."),
    ]
    core: Annotated[
        tuple[str, ...], Field(description="Methods that are explained first and in full.")
    ] = ()
    events: Annotated[
        tuple[str, ...], Field(description="Event types of the area: `call.gather.*`.")
    ] = ()
    notes: Annotated[tuple[str, ...], Field(description="What a caller must know.")] = ()


class GuideConfig(Section):
    """What is written about the client."""

    first: Annotated[str | None, Field(description="The method that the README calls first.")] = (
        None
    )
    skills: Annotated[
        Mapping[Area, SkillConfig],
        Field(description="Product area to its agent skill."),
    ] = {}


class Allowance(Section):
    """A diagnostic that is known and accepted."""

    code: Annotated[str, Field(description="Its code; `sdkwright explain` lists all of them.")]
    pointer: Annotated[
        str, Field(description="JSON pointer of its place, or of what is around it; empty: any.")
    ] = ""


class Config(Section):
    """Everything `sdk.yaml` may say."""

    documents: Annotated[
        tuple[str, ...],
        Field(
            description="Titles of the documents that this config is for; others are generated"
            " without it. Without titles it is for every document."
        ),
    ] = ()
    package: PackageConfig = PackageConfig()
    base_url: Annotated[
        str | None, Field(description="Base URL, when it is not the document's first server.")
    ] = None
    overlays: Annotated[
        tuple[str, ...], Field(description="OpenAPI Overlay files, applied in this order.")
    ] = ()
    allow: Annotated[
        tuple[Allowance, ...], Field(description="Diagnostics that are known and accepted.")
    ] = ()
    names: NamesConfig = NamesConfig()
    hidden: HiddenConfig = HiddenConfig()
    requests: RequestsConfig = RequestsConfig()
    pagination: PaginationConfig = PaginationConfig()
    streams: StreamsConfig = StreamsConfig()
    auth: AuthConfig = AuthConfig()
    idempotency: IdempotencyConfig = IdempotencyConfig()
    webhooks: WebhooksConfig = WebhooksConfig()
    guide: GuideConfig = GuideConfig()


def read_config(path: Path | None) -> Config:
    """The config in `path`, or the defaults without one. Raises `InputError`."""
    if path is None:
        return Config()
    from .load.read import read_mapping

    values = read_mapping(path, Diagnostics())
    try:
        return Config.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        pointer = "".join(f"/{part}" for part in first["loc"])
        message, hint = _explain(first)
        fail("config-invalid", message, Location(str(path), pointer), hint)


def _explain(error: Any) -> tuple[str, str]:
    key = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "string_pattern_mismatch":
        meaning = _MEANINGS[error["ctx"]["pattern"]]
        return f"`{error['input']}` cannot be used for `{key}`: it {meaning}.", "Correct the value."
    if error["type"] == "value_error":
        return f"{error['ctx']['error']}.", "Correct the value."
    if error["type"] != "extra_forbidden":
        return f"`{key}` cannot be used: {error['msg']}.", "Correct the value."
    known = _known_keys(error["loc"][:-1])
    nearest = difflib.get_close_matches(key, known, n=1)
    hint = f"Did you mean `{nearest[0]}`?" if nearest else f"Known keys: {', '.join(known)}."
    return f"Unknown key `{key}`.", hint


def _known_keys(parents: tuple[str | int, ...]) -> list[str]:
    section: type[BaseModel] = Config
    for part in parents:
        entry = section.model_fields.get(str(part))
        if entry is None or not isinstance(entry.annotation, type):
            return []
        section = entry.annotation
    return sorted(section.model_fields)
