"""The `__init__` of the package: the client classes and the public names of the runtime."""

from __future__ import annotations

from ...model import Api
from ...plan.plan import Plan
from ..title import title_of, with_article
from .lazy_packages import packed, reexport
from .literals import docstring, literal, prose
from .views import LazyPackageView

_CORE_NAMES = (
    (
        "errors",
        (
            "APIConnectionError",
            "APIError",
            "APIResponseValidationError",
            "APIStatusError",
            "APITimeoutError",
            "APIWebhookValidationError",
            "AuthenticationError",
            "BadRequestError",
            "ConflictError",
            "InternalServerError",
            "NotFoundError",
            "PermissionDeniedError",
            "RateLimitError",
            "UnprocessableEntityError",
            "WebhookVerificationError",
        ),
    ),
    (
        "types",
        (
            "Body",
            "FileTypes",
            "Headers",
            "NOT_GIVEN",
            "NotGiven",
            "Omit",
            "Query",
            "RequestOptions",
            "SequenceNotStr",
            "not_given",
            "omit",
        ),
    ),
    (
        "defaults",
        (
            "DEFAULT_CONNECTION_LIMITS",
            "DEFAULT_MAX_RETRIES",
            "DEFAULT_TIMEOUT",
            "NoneType",
            "ProxiesTypes",
            "Transport",
        ),
    ),
    ("files", ("file_from_path",)),
    ("models", ("BaseModel",)),
    ("async_responses", ("AsyncAPIResponse", "AsyncBinaryAPIResponse")),
    ("sync_responses", ("APIResponse", "BinaryAPIResponse")),
    ("async_streaming", ("AsyncStream",)),
    ("sync_streaming", ("Stream",)),
    (
        "transport",
        ("DefaultAioHttpClient", "DefaultAsyncHttpxClient", "DefaultHttpxClient", "Timeout"),
    ),
)

_MODULES = ("types",)
"""Modules that are attributes of the package."""


def package_view(api: Api, plan: Plan) -> LazyPackageView:
    """The public names of the package, by module."""
    clients = sorted({"AsyncClient", "Client", f"Async{plan.client}", str(plan.client)})
    modules: list[tuple[str, tuple[str, ...]]] = [("._client", tuple(clients))]
    modules.append(("._core.service", (f"{plan.client}Error",)))
    modules.extend((f"._core.{name}", names) for name, names in _CORE_NAMES)
    return LazyPackageView(
        doc=docstring([prose(f"Python client for {with_article(title_of(api))}.", 0)], 0),
        core="._core.lazy",
        imports=(
            reexport(".", _MODULES),
            *(reexport(module, names) for module, names in modules),
        ),
        modules=packed(dict(modules)),
        title=literal(plan.package),
        version=literal(plan.version),
    )
