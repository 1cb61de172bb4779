"""`client.things`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.operation import Operation
from runtime.resource import AsyncResource, SyncResource
from runtime.types import omit

if TYPE_CHECKING:
    from runtime.paginator import AsyncPaginator

THING = "types:Thing"
RETRIEVE = Operation("GET", "/owners/{owner_id}/things/{thing_id}", result=THING)
LIST = Operation(
    "GET", "/things", names={"page_number": "page[number]"}, page="Number", result=THING
)
CREATE = Operation(
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
PAY = Operation("POST", "/pay", body="json", result=THING, idempotency="header:Idempotency-Key")
COMMAND = Operation("POST", "/command", body="json", result=THING, idempotency="body:command_id")
UPLOAD = Operation("POST", "/uploads", body=("json", "multipart"), files=("file",), result=THING)
PUT_BYTES = Operation("PUT", "/blobs", body="binary", whole_body="body", result=None)
FORM = Operation("POST", "/forms", body="form", names={"to": "To"}, result=THING)
DOWNLOAD = Operation("GET", "/file", result="bytes", accept="application/pdf")
TEXT = Operation("GET", "/text", result="str", accept="text/csv")
CHAT = Operation("POST", "/chat", body="json", result=THING, stream="types:Chunk")
OPEN = Operation("GET", "/open", result="object", security=())


class Things(SyncResource):
    def retrieve(self, thing_id: str, *, owner_id: str, **request_options: Any) -> Any:
        return self._call(RETRIEVE, locals())

    def list(self, *, page_number: Any = omit, status: Any = omit, **request_options: Any) -> Any:
        return self._call(LIST, locals())

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
        return self._call(CREATE, locals())

    def pay(self, *, amount: Any = omit, **request_options: Any) -> Any:
        return self._call(PAY, locals())

    def command(self, *, command_id: Any = omit, **request_options: Any) -> Any:
        return self._call(COMMAND, locals())

    def upload(self, *, file: Any = omit, name: Any = omit, **request_options: Any) -> Any:
        return self._call(UPLOAD, locals())

    def put_bytes(self, *, body: Any, **request_options: Any) -> Any:
        return self._call(PUT_BYTES, locals())

    def form(self, *, to: Any = omit, parts: Any = omit, **request_options: Any) -> Any:
        return self._call(FORM, locals())

    def download(self, **request_options: Any) -> Any:
        return self._call(DOWNLOAD, locals())

    def text(self, **request_options: Any) -> Any:
        return self._call(TEXT, locals())

    def chat(self, *, prompt: Any = omit, stream: Any = omit, **request_options: Any) -> Any:
        return self._call(CHAT, locals())

    def open(self, **request_options: Any) -> Any:
        return self._call(OPEN, locals())


class AsyncThings(AsyncResource):
    async def retrieve(self, thing_id: str, *, owner_id: str, **request_options: Any) -> Any:
        return await self._call(RETRIEVE, locals())

    def list(self, *, page_number: Any = omit, **request_options: Any) -> AsyncPaginator[Any, Any]:
        return self._paginate(LIST, locals())

    async def create(self, *, name: Any = omit, **request_options: Any) -> Any:
        return await self._call(CREATE, locals())

    async def put_bytes(self, *, body: Any, **request_options: Any) -> Any:
        return await self._call(PUT_BYTES, locals())

    async def download(self, **request_options: Any) -> Any:
        return await self._call(DOWNLOAD, locals())

    async def chat(self, *, prompt: Any = omit, stream: Any = omit, **request_options: Any) -> Any:
        return await self._call(CHAT, locals())
