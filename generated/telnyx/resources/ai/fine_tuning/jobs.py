# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core.operation import Operation
from ...._core.resource import AsyncResource, SyncResource
from ...._core.types import omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core.types import Omit, RequestOptions
    from ...._core.typing_helpers import async_raw, async_streamed, raw, streamed
    from ....types.ai.fine_tuning.fine_tuning_job import FineTuningJob
    from ....types.ai.fine_tuning.job_list_response import JobListResponse
    from ....types.fine_tuning_job_create_param import FineTuningJobCreateHyperparametersParam

_CREATE = Operation(
    "POST",
    "/ai/fine_tuning/jobs",
    body="json",
    result="types.ai.fine_tuning:FineTuningJob",
)
_RETRIEVE = Operation(
    "GET",
    "/ai/fine_tuning/jobs/{job_id}",
    result="types.ai.fine_tuning:FineTuningJob",
)
_LIST = Operation("GET", "/ai/fine_tuning/jobs", result="types.ai.fine_tuning:JobListResponse")
_CANCEL = Operation(
    "POST",
    "/ai/fine_tuning/jobs/{job_id}/cancel",
    result="types.ai.fine_tuning:FineTuningJob",
)


class JobsResource(SyncResource):
    """Fine-tuning of models with your own data."""

    with_raw_response: JobsResourceWithRawResponse
    with_streaming_response: JobsResourceWithStreamingResponse

    def create(
        self,
        *,
        model: str,
        training_file: str,
        hyperparameters: FineTuningJobCreateHyperparametersParam | Omit = omit,
        suffix: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Start a fine-tuning job.

        Trains a base model on examples that lie in your storage.

        `POST /ai/fine_tuning/jobs`

        Args:
            model: The model to start from.
            training_file: The bucket or file with the examples.
            hyperparameters: How to train.
            suffix: Text to add to the new model's name.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.fine_tuning.jobs.create(
            model="mistralai/Mistral-7B-Instruct-v0.1",
            training_file="training.jsonl",
            suffix="reception",
        )
        ```
        """
        return self._call(_CREATE, locals())

    def retrieve(self, job_id: str, **request_options: Unpack[RequestOptions]) -> FineTuningJob:
        """Get a fine-tuning job.

        Tells how far a job is.

        `GET /ai/fine_tuning/jobs/{job_id}`

        Args:
            job_id: Id of the job.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.fine_tuning.jobs.retrieve("9c1f0a52-6f6e-4a0e-b1a4-7d3b8e2f5c90")
        ```
        """
        return self._call(_RETRIEVE, locals())

    def list(self, **request_options: Unpack[RequestOptions]) -> JobListResponse:
        """List fine-tuning jobs.

        Gives all fine-tuning jobs of your organization.

        `GET /ai/fine_tuning/jobs`

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.fine_tuning.jobs.list()
        ```
        """
        return self._call(_LIST, locals())

    def cancel(self, job_id: str, **request_options: Unpack[RequestOptions]) -> FineTuningJob:
        """Cancel a fine-tuning job.

        Stops a job that is waiting or running; what it trained so far is lost.

        `POST /ai/fine_tuning/jobs/{job_id}/cancel`

        Args:
            job_id: Id of the job.

        Raises:
            UnprocessableEntityError

        ```python
        client.ai.fine_tuning.jobs.cancel("9c1f0a52-6f6e-4a0e-b1a4-7d3b8e2f5c90")
        ```
        """
        return self._call(_CANCEL, locals())


class AsyncJobsResource(AsyncResource):
    """Fine-tuning of models with your own data."""

    with_raw_response: AsyncJobsResourceWithRawResponse
    with_streaming_response: AsyncJobsResourceWithStreamingResponse

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        hyperparameters: FineTuningJobCreateHyperparametersParam | Omit = omit,
        suffix: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Start a fine-tuning job.

        Trains a base model on examples that lie in your storage.

        `POST /ai/fine_tuning/jobs`

        Args:
            model: The model to start from.
            training_file: The bucket or file with the examples.
            hyperparameters: How to train.
            suffix: Text to add to the new model's name.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.fine_tuning.jobs.create(
            model="mistralai/Mistral-7B-Instruct-v0.1",
            training_file="training.jsonl",
            suffix="reception",
        )
        ```
        """
        return await self._call(_CREATE, locals())

    async def retrieve(
        self,
        job_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> FineTuningJob:
        """Get a fine-tuning job.

        Tells how far a job is.

        `GET /ai/fine_tuning/jobs/{job_id}`

        Args:
            job_id: Id of the job.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.fine_tuning.jobs.retrieve("9c1f0a52-6f6e-4a0e-b1a4-7d3b8e2f5c90")
        ```
        """
        return await self._call(_RETRIEVE, locals())

    async def list(self, **request_options: Unpack[RequestOptions]) -> JobListResponse:
        """List fine-tuning jobs.

        Gives all fine-tuning jobs of your organization.

        `GET /ai/fine_tuning/jobs`

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.fine_tuning.jobs.list()
        ```
        """
        return await self._call(_LIST, locals())

    async def cancel(self, job_id: str, **request_options: Unpack[RequestOptions]) -> FineTuningJob:
        """Cancel a fine-tuning job.

        Stops a job that is waiting or running; what it trained so far is lost.

        `POST /ai/fine_tuning/jobs/{job_id}/cancel`

        Args:
            job_id: Id of the job.

        Raises:
            UnprocessableEntityError

        ```python
        await client.ai.fine_tuning.jobs.cancel("9c1f0a52-6f6e-4a0e-b1a4-7d3b8e2f5c90")
        ```
        """
        return await self._call(_CANCEL, locals())


if TYPE_CHECKING:

    class JobsResourceWithRawResponse:
        _of = JobsResource
        create = raw(_of.create)
        retrieve = raw(_of.retrieve)
        list = raw(_of.list)
        cancel = raw(_of.cancel)

    class JobsResourceWithStreamingResponse:
        _of = JobsResource
        create = streamed(_of.create)
        retrieve = streamed(_of.retrieve)
        list = streamed(_of.list)
        cancel = streamed(_of.cancel)

    class AsyncJobsResourceWithRawResponse:
        _of = AsyncJobsResource
        create = async_raw(_of.create)
        retrieve = async_raw(_of.retrieve)
        list = async_raw(_of.list)
        cancel = async_raw(_of.cancel)

    class AsyncJobsResourceWithStreamingResponse:
        _of = AsyncJobsResource
        create = async_streamed(_of.create)
        retrieve = async_streamed(_of.retrieve)
        list = async_streamed(_of.list)
        cancel = async_streamed(_of.cancel)
