"""Everything that concerns realtime sessions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack

from .. import types
from .._modes import async_streamed, in_mode, streamed
from .._options import RequestOptions
from .._paged import AsyncPagination, Pagination, async_pages, sync_pages
from .._pagination import Cursor
from .._resource import AsyncResource, Resource, async_raw, awaited, raw
from .._sentinels import Omit, omit


class RealtimeResource(Resource):
    """The calls of `client.realtime`.

    Everything that concerns realtime sessions.
    """

    with_raw_response = in_mode("raw", lambda: RealtimeRawResponses)
    with_streaming_response = in_mode("streamed", lambda: RealtimeStreamingResponses)

    @cached_property
    def with_pagination(self) -> RealtimePagination:
        """The calls that answer with a page, for all pages."""
        return RealtimePagination(self._client)

    def list_realtime_sessions(
        self, *, x_human_id: str | Omit = omit, page: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RealtimeListRealtimeSessionsResponse:
        """Go through the sessions.

        Returns every RealtimeSession; a page token chooses the page.

        Args:
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
            page: Token that says which page to return.
        """
        return self._request(
            "GET /v1/realtime/list",
            (),
            types.RealtimeListRealtimeSessionsResponse,
            options,
            query={"page": page},
            headers={"x-human-id": x_human_id},
        )

    def attach_human(self, session: str, *, human: str, **options: Unpack[RequestOptions]) -> types.RealtimeSession:
        """Give a session its human.

        Ties a human to an existing RealtimeSession. Meant for sessions that were anonymous until
        now, such as one that began with a phone call.

        Args:
            session: Id of the one RealtimeSession that is meant.
            human: The human to attach.
        """
        return self._request(
            "POST /v1/realtime/session/{session}/attach_human",
            (session,),
            types.RealtimeSession,
            options,
            body={"human": human},
            security=[["ApiKeyAuth"]],
        )

    def start_realtime_session(
        self,
        *,
        config: types.RealtimeSessionConfigCreate | types.RealtimeSessionConfigCreateParam,
        x_human_id: str | Omit = omit,
        extra: dict[str, object] | Omit = omit,
        simulated: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RealtimeSessionStartResponse:
        """Open a new session.

        Begins a RealtimeSession that is set up as the body says.

        Args:
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
            config: Configuration of the new session.
            extra: Free-form extra values.
            simulated: Whether this is to be a simulated session.
        """
        return self._request(
            "POST /v1/realtime/start",
            (),
            types.RealtimeSessionStartResponse,
            options,
            headers={"x-human-id": x_human_id},
            body={"config": config, "extra": extra, "simulated": simulated},
            body_type=types.RealtimeStartRealtimeSessionParams,
        )

    def get_realtime_session(
        self, session: str, *, x_human_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RealtimeSession:
        """Look up one session.

        Returns the RealtimeSession named in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return self._request(
            "GET /v1/realtime/{session}", (session,), types.RealtimeSession, options, headers={"x-human-id": x_human_id}
        )

    def dtmf(
        self,
        session: str,
        *,
        digits: Sequence[types.RealtimeSessionDTMFDigit | types.RealtimeSessionDTMFDigitParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Have the agent play DTMF tones.

        Makes the agent of a session that is live emit the given DTMF tones.

        Args:
            session: Id of the one RealtimeSession that is meant.
            digits: The digits.
        """
        return self._request(
            "POST /v1/realtime/{session}/dtmf",
            (session,),
            None,
            options,
            body={"digits": digits},
            security=[["ApiKeyAuth"]],
        )

    def end_realtime_session(
        self, session: str, *, x_human_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RealtimeSession:
        """Finish a session.

        Brings the RealtimeSession named in the path to its end.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return self._request(
            "POST /v1/realtime/{session}/end",
            (session,),
            types.RealtimeSession,
            options,
            headers={"x-human-id": x_human_id},
        )

    def get_realtime_session_messages(
        self, session: str, *, x_human_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RealtimeGetRealtimeSessionMessagesResponse:
        """Read the messages of a session.

        Returns every ContextMessage that belongs to the RealtimeSession in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return self._request(
            "GET /v1/realtime/{session}/messages",
            (session,),
            types.RealtimeGetRealtimeSessionMessagesResponse,
            options,
            headers={"x-human-id": x_human_id},
        )

    def initiate_outbound_call(
        self,
        session: str,
        *,
        destination_phone_number: str,
        source_phone_number: str,
        type: Literal["phone"],
        **options: Unpack[RequestOptions],
    ) -> types.RealtimeSession:
        """Place an outgoing call.

        Starts a call that goes out from the RealtimeSession in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            destination_phone_number: Number to call.
            source_phone_number: Number to call from.
            type: Says that this is a phone call.
        """
        return self._request(
            "POST /v1/realtime/{session}/outbound_call",
            (session,),
            types.RealtimeSession,
            options,
            body={
                "destination_phone_number": destination_phone_number,
                "source_phone_number": source_phone_number,
                "type": type,
            },
        )

    def speak(self, session: str, *, text: str, **options: Unpack[RequestOptions]) -> types.RealtimeSession:
        """Make the agent say something.

        Makes the agent of a session that is live say the text in the body.

        Args:
            session: Id of the one RealtimeSession that is meant.
            text: The text to say.
        """
        return self._request(
            "POST /v1/realtime/{session}/speak",
            (session,),
            types.RealtimeSession,
            options,
            body={"text": text},
            security=[["ApiKeyAuth"]],
        )

    def get_realtime_session_timeline(
        self, session: str, *, x_human_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.RealtimeGetRealtimeSessionTimelineResponse:
        """Read the timeline of a session.

        Returns the timeline that belongs to the RealtimeSession in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
        """
        return self._request(
            "GET /v1/realtime/{session}/timeline",
            (session,),
            types.RealtimeGetRealtimeSessionTimelineResponse,
            options,
            headers={"x-human-id": x_human_id},
        )

    def update_realtime_session(
        self,
        session: str,
        *,
        x_human_id: str | Omit = omit,
        general: types.RealtimeSessionGeneralConfig | types.RealtimeSessionGeneralConfigParam | Omit = omit,
        generative: types.RealtimeSessionGenerativeConfigUpdate
        | types.RealtimeSessionGenerativeConfigUpdateParam
        | Omit = omit,
        input: types.RealtimeSessionInputConfig | types.RealtimeSessionInputConfigParam | Omit = omit,
        output: types.RealtimeSessionOutputConfig | types.RealtimeSessionOutputConfigParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RealtimeSession:
        """Change a session.

        Changes the configuration of the RealtimeSession named in the path.

        Args:
            session: Id of the one RealtimeSession that is meant.
            x_human_id: Narrows a call that authenticates with x-api-key to one particular human.
            general: General settings.
            generative: Settings of the generative part.
            input: Settings of the input.
            output: Settings of the output.
        """
        return self._request(
            "POST /v1/realtime/{session}/update",
            (session,),
            types.RealtimeSession,
            options,
            headers={"x-human-id": x_human_id},
            body={"general": general, "generative": generative, "input": input, "output": output},
            body_type=types.RealtimeUpdateRealtimeSessionParams,
        )


class AsyncRealtimeResource(AsyncResource):
    """The calls of `client.realtime`, awaited. `RealtimeResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncRealtimeRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncRealtimeStreamingResponses)

    @cached_property
    def with_pagination(self) -> AsyncRealtimePagination:
        """The calls that answer with a page, for all pages."""
        return AsyncRealtimePagination(self._client)

    list_realtime_sessions = awaited(RealtimeResource.list_realtime_sessions)
    """Go through the sessions."""

    attach_human = awaited(RealtimeResource.attach_human)
    """Give a session its human."""

    start_realtime_session = awaited(RealtimeResource.start_realtime_session)
    """Open a new session."""

    get_realtime_session = awaited(RealtimeResource.get_realtime_session)
    """Look up one session."""

    dtmf = awaited(RealtimeResource.dtmf)
    """Have the agent play DTMF tones."""

    end_realtime_session = awaited(RealtimeResource.end_realtime_session)
    """Finish a session."""

    get_realtime_session_messages = awaited(RealtimeResource.get_realtime_session_messages)
    """Read the messages of a session."""

    initiate_outbound_call = awaited(RealtimeResource.initiate_outbound_call)
    """Place an outgoing call."""

    speak = awaited(RealtimeResource.speak)
    """Make the agent say something."""

    get_realtime_session_timeline = awaited(RealtimeResource.get_realtime_session_timeline)
    """Read the timeline of a session."""

    update_realtime_session = awaited(RealtimeResource.update_realtime_session)
    """Change a session."""


class RealtimeRawResponses:
    """The calls of `RealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: RealtimeResource) -> None:
        self.list_realtime_sessions = raw(calls.list_realtime_sessions)
        self.attach_human = raw(calls.attach_human)
        self.start_realtime_session = raw(calls.start_realtime_session)
        self.get_realtime_session = raw(calls.get_realtime_session)
        self.dtmf = raw(calls.dtmf)
        self.end_realtime_session = raw(calls.end_realtime_session)
        self.get_realtime_session_messages = raw(calls.get_realtime_session_messages)
        self.initiate_outbound_call = raw(calls.initiate_outbound_call)
        self.speak = raw(calls.speak)
        self.get_realtime_session_timeline = raw(calls.get_realtime_session_timeline)
        self.update_realtime_session = raw(calls.update_realtime_session)


class AsyncRealtimeRawResponses:
    """The calls of `AsyncRealtimeResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.list_realtime_sessions = async_raw(calls.list_realtime_sessions)
        self.attach_human = async_raw(calls.attach_human)
        self.start_realtime_session = async_raw(calls.start_realtime_session)
        self.get_realtime_session = async_raw(calls.get_realtime_session)
        self.dtmf = async_raw(calls.dtmf)
        self.end_realtime_session = async_raw(calls.end_realtime_session)
        self.get_realtime_session_messages = async_raw(calls.get_realtime_session_messages)
        self.initiate_outbound_call = async_raw(calls.initiate_outbound_call)
        self.speak = async_raw(calls.speak)
        self.get_realtime_session_timeline = async_raw(calls.get_realtime_session_timeline)
        self.update_realtime_session = async_raw(calls.update_realtime_session)


class RealtimeStreamingResponses:
    def __init__(self, calls: RealtimeResource) -> None:
        self.list_realtime_sessions = streamed(calls.list_realtime_sessions)
        self.attach_human = streamed(calls.attach_human)
        self.start_realtime_session = streamed(calls.start_realtime_session)
        self.get_realtime_session = streamed(calls.get_realtime_session)
        self.dtmf = streamed(calls.dtmf)
        self.end_realtime_session = streamed(calls.end_realtime_session)
        self.get_realtime_session_messages = streamed(calls.get_realtime_session_messages)
        self.initiate_outbound_call = streamed(calls.initiate_outbound_call)
        self.speak = streamed(calls.speak)
        self.get_realtime_session_timeline = streamed(calls.get_realtime_session_timeline)
        self.update_realtime_session = streamed(calls.update_realtime_session)


class AsyncRealtimeStreamingResponses:
    def __init__(self, calls: AsyncRealtimeResource) -> None:
        self.list_realtime_sessions = async_streamed(calls.list_realtime_sessions)
        self.attach_human = async_streamed(calls.attach_human)
        self.start_realtime_session = async_streamed(calls.start_realtime_session)
        self.get_realtime_session = async_streamed(calls.get_realtime_session)
        self.dtmf = async_streamed(calls.dtmf)
        self.end_realtime_session = async_streamed(calls.end_realtime_session)
        self.get_realtime_session_messages = async_streamed(calls.get_realtime_session_messages)
        self.initiate_outbound_call = async_streamed(calls.initiate_outbound_call)
        self.speak = async_streamed(calls.speak)
        self.get_realtime_session_timeline = async_streamed(calls.get_realtime_session_timeline)
        self.update_realtime_session = async_streamed(calls.update_realtime_session)


class RealtimePagination(Pagination):
    """The calls of `RealtimeResource` that answer with a page: each returns a `SyncPage`."""

    list_realtime_sessions = sync_pages(
        RealtimeResource.list_realtime_sessions, Cursor("page", "next_page"), lambda page: page.values
    )


class AsyncRealtimePagination(AsyncPagination):
    """The calls of `AsyncRealtimeResource` that answer with a page: `async for` goes through all items."""

    list_realtime_sessions = async_pages(RealtimePagination.list_realtime_sessions)
