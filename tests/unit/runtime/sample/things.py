"""`client.things`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.operation import Operation
from runtime.resource import AsyncResource, SyncResource
from runtime.types import omit

if TYPE_CHECKING:
    from runtime.paginator import AsyncPaginator

THING = "types:Thing"
_RETRIEVE = Operation("GET", "/owners/{owner_id}/things/{thing_id}", result=THING)
_LIST = Operation(
    "GET", "/things", names={"page_number": "page[number]"}, page="Number", result=THING
)
_CREATE = Operation(
    "POST",
    "/things",
    body="json",
    names={"from_": "from"},
    query=("dry_run", "filter"),
    headers={"x_trace": "X-Trace"},
    cookies={"session": "session"},
    arguments="types:CreateParams",
    result=THING,
)
_PAY = Operation("POST", "/pay", body="json", result=THING, idempotency="header:Idempotency-Key")
_COMMAND = Operation("POST", "/command", body="json", result=THING, idempotency="body:command_id")
_UPLOAD = Operation("POST", "/uploads", body=("json", "multipart"), files=("file",), result=THING)
_PUT_BYTES = Operation("PUT", "/blobs", body="binary", whole_body="body", result=None)
_FORM = Operation("POST", "/forms", body="form", names={"to": "To"}, result=THING)
_DOWNLOAD = Operation("GET", "/file", result="bytes", accept="application/pdf")
_TEXT = Operation("GET", "/text", result="str", accept="text/csv")
_CHAT = Operation("POST", "/chat", body="json", result=THING, stream="types:Chunk")
_OPEN = Operation("GET", "/open", result="object", security=())


class Things(SyncResource):
    def retrieve(self, thing_id: str, *, owner_id: str, **request_options: Any) -> Any:
        return self._call(_RETRIEVE, locals())

    def list(self, *, page_number: Any = omit, status: Any = omit, **request_options: Any) -> Any:
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        name: Any = omit,
        from_: Any = omit,
        root: Any = omit,
        dry_run: Any = omit,
        filter: Any = omit,
        x_trace: Any = omit,
        session: Any = omit,
        **request_options: Any,
    ) -> Any:
        return self._call(_CREATE, locals())

    def pay(self, *, amount: Any = omit, **request_options: Any) -> Any:
        return self._call(_PAY, locals())

    def command(self, *, command_id: Any = omit, **request_options: Any) -> Any:
        return self._call(_COMMAND, locals())

    def upload(self, *, file: Any = omit, name: Any = omit, **request_options: Any) -> Any:
        return self._call(_UPLOAD, locals())

    def put_bytes(self, *, body: Any, **request_options: Any) -> Any:
        return self._call(_PUT_BYTES, locals())

    def form(self, *, to: Any = omit, parts: Any = omit, **request_options: Any) -> Any:
        return self._call(_FORM, locals())

    def download(self, **request_options: Any) -> Any:
        return self._call(_DOWNLOAD, locals())

    def text(self, **request_options: Any) -> Any:
        return self._call(_TEXT, locals())

    def chat(self, *, prompt: Any = omit, stream: Any = omit, **request_options: Any) -> Any:
        return self._call(_CHAT, locals())

    def open(self, **request_options: Any) -> Any:
        return self._call(_OPEN, locals())


class AsyncThings(AsyncResource):
    async def retrieve(self, thing_id: str, *, owner_id: str, **request_options: Any) -> Any:
        return await self._call(_RETRIEVE, locals())

    def list(self, *, page_number: Any = omit, **request_options: Any) -> AsyncPaginator[Any, Any]:
        return self._paginate(_LIST, locals())

    async def create(self, *, name: Any = omit, **request_options: Any) -> Any:
        return await self._call(_CREATE, locals())

    async def upload(self, *, file: Any = omit, name: Any = omit, **request_options: Any) -> Any:
        return await self._call(_UPLOAD, locals())

    async def put_bytes(self, *, body: Any, **request_options: Any) -> Any:
        return await self._call(_PUT_BYTES, locals())

    async def download(self, **request_options: Any) -> Any:
        return await self._call(_DOWNLOAD, locals())

    async def chat(self, *, prompt: Any = omit, stream: Any = omit, **request_options: Any) -> Any:
        return await self._call(_CHAT, locals())
