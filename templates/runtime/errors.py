"""Exceptions of the client."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .error_details import ErrorDetail, details_of, summary_of
from .lazy import ROOT
from .service import SERVICE, RootError
from .untrusted import described, parse_json, printable

if TYPE_CHECKING:
    from .transport import HttpRequest, HttpResponse

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ErrorDetail",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RootError",
    "UnprocessableEntityError",
    "APIWebhookValidationError",
    "WebhookVerificationError",
    "status_error",
]


class APIError(RootError):
    """Base class of all errors of a call.

    Attributes:
        message: Description of the error.
        request: The request that was sent. None after the error was pickled, because it
            contains secrets.
        body: The body of the response: parsed JSON if it is JSON, else text. None without a
            response.
    """

    message: str
    request: HttpRequest | None
    body: object | None

    def __init__(
        self, message: str, request: HttpRequest | None = None, *, body: object | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        state = {**self.__dict__, "request": None}
        response = state.get("response")
        if response is not None:
            state["response"] = _without_request(response)
        return _restore, (type(self), state)


def _restore(kind: type[APIError], state: dict[str, Any]) -> APIError:
    error = kind.__new__(kind, state["message"])
    error.args = (state["message"],)
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """The connection failed, or was closed before the response was complete.

    The cause is in `__cause__`. Unless no connection was made at all, the API may have processed
    the request.
    """

    def __init__(
        self, *, message: str = "Connection error.", request: HttpRequest | None = None
    ) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The request timed out. The API may have processed it."""

    def __init__(
        self, request: HttpRequest | None = None, *, message: str = "Request timed out."
    ) -> None:
        super().__init__(message=message, request=request)


class APIResponseValidationError(APIError):
    """A response could not be parsed, or does not match its schema.

    Schemas are only checked by a client that was created with `_strict_response_validation=True`.

    Attributes:
        response: The response. After the error was pickled it has no request.
        status_code: The status code of the response.
    """

    response: HttpResponse
    status_code: int

    def __init__(
        self, response: HttpResponse, body: object | None = None, *, message: str | None = None
    ) -> None:
        super().__init__(
            message or "The response does not match its schema.", _request(response), body=body
        )
        self.response = response
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The API returned an error.

    Attributes:
        status_code: The status code of the response.
        request_id: The id of the request, for questions to the support of the API.
        errors: The errors that the body lists.
        response: The response. After the error was pickled it has no request.
        body: The body of the response: a model if the operation documents one for the status and
            the body has its form, else parsed JSON if it is JSON, else text.
    """

    response: HttpResponse
    status_code: int
    request_id: str | None
    errors: list[ErrorDetail]

    def __init__(self, message: str, *, response: HttpResponse, body: object | None = None) -> None:
        super().__init__(message, _request(response), body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get(SERVICE.request_id_header)
        self.errors = details_of(body)


class BadRequestError(APIStatusError):
    """400: the request is invalid."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or no longer valid."""


class PermissionDeniedError(APIStatusError):
    """403: the key lacks the permission for this operation."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state of the resource."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its values are invalid."""


class RateLimitError(APIStatusError):
    """429: the rate limit was exceeded."""


class InternalServerError(APIStatusError):
    """500 and above: the API failed to process the request."""


class WebhookVerificationError(RootError):
    """The verification of a webhook failed.

    Attributes:
        reason: The check that failed: `missing_key`, `invalid_key`, `missing_library`,
            `missing_signature`, `invalid_signature`, `missing_timestamp`, `invalid_timestamp`,
            `missing_id`, `missing_payload`, `timestamp_too_old`, `timestamp_in_future`,
            `signature_mismatch` or `not_signed`.
    """

    def __init__(self, message: str, reason: str = "signature_mismatch") -> None:
        super().__init__(message)
        self.message = message
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.reason)


APIWebhookValidationError = WebhookVerificationError
"""The name of the error in other clients of the API."""


_USER = re.compile(r"//[^/?#]*@")

_OF_TRANSFER = ("content-encoding", "content-length", "transfer-encoding")
"""Headers that do not hold for content that was decoded."""

for _error in (
    RootError,
    APIError,
    APIConnectionError,
    APITimeoutError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    ConflictError,
    UnprocessableEntityError,
    RateLimitError,
    InternalServerError,
    WebhookVerificationError,
):
    # Tracebacks show the name by which callers import the error.
    _error.__module__ = ROOT or _error.__module__

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: HttpResponse) -> APIStatusError:
    """Create the error for a response whose body was read as far as possible."""
    status = response.status_code
    kind = InternalServerError if status >= 500 else _BY_STATUS.get(status, APIStatusError)
    body = _body(response)
    what = described(response.request)
    location = response.headers.get("location")
    if 300 <= status < 400 and location:
        target = printable(_USER.sub("//***@", location.partition("?")[0]), 200)
        said = f"it redirects to {target}, which was not followed"
    else:
        reason = printable(response.reason_phrase, 100)
        said = summary_of(body) or reason or "no reason was given"
    message = f"{what} returned {status}: {said}"
    request_id = response.headers.get(SERVICE.request_id_header)
    if request_id:
        message += f" (request {printable(request_id, 200)})"
    return kind(message, response=response, body=body)


def _body(response: HttpResponse) -> object | None:
    try:
        content = response.content
    except Exception:  # the body was not read, because the connection broke
        return None
    if not content:
        return None
    try:
        body: object = parse_json(content)
    except ValueError:
        return response.text
    return body


def _without_request(response: HttpResponse) -> HttpResponse:
    """A copy without the request, which contains secrets."""
    try:
        content = response.content
    except Exception:  # the body was not read, because the connection broke
        content = b""
    headers = [pair for pair in response.headers.multi_items() if pair[0] not in _OF_TRANSFER]
    return type(response)(response.status_code, headers=headers, content=content)


def _request(response: HttpResponse) -> HttpRequest | None:
    try:
        return response.request
    except RuntimeError:  # a response that was made by hand
        return None
