"""The base class of sync and async pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar, cast
from urllib.parse import urljoin

from pydantic import ConfigDict
from typing_extensions import Self

from .building import building
from .errors import APIError, RootError
from .lenient import construct_model
from .models import Model
from .page_schemes import PageHistory, PageInfo, PageScheme, items_of
from .transport import is_http_url
from .untrusted import printable

if TYPE_CHECKING:
    from .call import Call
    from .operation import Operation
    from .results import Reader
    from .transport import HttpResponse

__all__ = ["BasePage", "page_reader"]

T = TypeVar("T")


class LastPageError(RootError, RuntimeError):
    """The next page of the last page was requested."""


class _Origin(NamedTuple):
    """The engine of the client, the request of the page, and the pages before it."""

    engine: Any
    call: Call
    history: PageHistory

    def __deepcopy__(self, memo: object) -> _Origin:
        """Copies of a page share its client."""
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled pages have no client, whose settings contain secrets."""
        return type(None), ()


class BasePage(Model, Generic[T]):
    """One page of a list."""

    model_config = ConfigDict(ignored_types=(PageScheme,))

    _scheme: ClassVar[PageScheme] = PageScheme()

    def _page_items(self) -> list[T]:
        return items_of(self, self._scheme.items_path())

    def has_next_page(self) -> bool:
        """Whether there is, or may be, another page."""
        return self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """The query parameters or the URL of the next page; None on the last one.

        A page without items is the last one, as is a page that leads back to an earlier one.
        """
        if not self._page_items():
            return None
        origin = self._origin()
        info = self._scheme.following(self, origin.call.query, origin.history)
        return None if info is None or _key(info) in origin.history.requested else info

    def _origin(self) -> _Origin:
        origin = self.__dict__.get("_page_origin")
        if origin is None:
            raise RootError(
                "This page has no client to fetch other pages with, because it was created or "
                "unpickled. Call the list method again."
            )
        return cast(_Origin, origin)

    def __reduce__(self) -> tuple[Any, ...]:
        # Pickle cannot find a parametrized class, which is not an attribute of its module.
        generic = type(self).__pydantic_generic_metadata__
        return _new_page, (generic["origin"] or type(self), generic["args"]), self.__getstate__()

    def bind(self, engine: object, call: Call, history: object) -> Self:
        # A private attribute of pydantic would have to be set up for every page.
        vars(self)["_page_origin"] = _Origin(
            engine, call, history if isinstance(history, PageHistory) else PageHistory()
        )
        return self

    def _next_call(self) -> tuple[Call, PageHistory]:
        origin, info = self._origin(), self.next_page_info()
        if info is None:
            raise LastPageError("This is the last page. Call `has_next_page()` first.")
        max_items = max(origin.history.max_items, len(self._page_items()))
        numbering = origin.history.numbering
        numbering = numbering or self._scheme.numbering_of(self, origin.call.query)
        history = PageHistory(origin.history.requested | {_key(info)}, max_items, numbering)
        if info.url is None:
            call = origin.call
            for name, value in (info.params or {}).items():
                call = call.with_query(name, value)
            return call, history
        return origin.call.with_url(_next_url(origin.engine.settings.base_url, info.url)), history

    def _repeats(self, before: BasePage[T], info: PageInfo | None) -> bool:
        """Whether a page that was only assumed to exist has the items of the page before it."""
        if info is None or info.is_certain:
            return False
        return self._page_items() == before._page_items()


def _new_page(page_class: Any, items: tuple[Any, ...]) -> Any:
    parametrized = page_class[items] if items else page_class
    return parametrized.__new__(parametrized)


def _next_url(base_url: str, link: str) -> str:
    """The URL of the next page, which can be relative to the base URL."""
    try:
        url = urljoin(f"{base_url}/", link)
    except ValueError:
        url = ""
    if not is_http_url(url):
        raise APIError(f"The link to the next page is not an HTTP URL: {printable(link, 200)}")
    return url


def _key(info: PageInfo) -> str:
    return info.url or repr(sorted((info.params or {}).items()))


def page_reader(operation: Operation, prefix: str) -> Reader:
    """Parses responses of a paginated operation as its page class, `Sync...` or `Async...`."""
    from .lazy import import_from_package
    from .results import decoder_of, type_of

    generic = getattr(import_from_package("pagination"), f"{prefix}{operation.page}")
    item = type_of(operation.result or "object")
    with building():
        page_class = generic[item]
    decode = decoder_of(page_class)
    is_array = not page_class._scheme.items_path()

    def read(response: HttpResponse, strict: bool) -> Any:
        content = response.content
        if is_array and content.strip():
            content = b'{"items":' + content + b"}"
        page = decode(content, response, strict)
        return page if type(page) is page_class else construct_model(page_class, {})

    return read
