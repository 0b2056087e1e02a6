"""Sessions of the Realtime API, and the tokens that clients open them with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .... import types
from ...._modes import async_streamed, in_mode, streamed
from ...._options import RequestOptions
from ...._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...._sentinels import Omit, omit


class SessionsResource(Resource):
    """The calls of `client.beta.realtime.sessions`.

    Sessions of the Realtime API, and the tokens that clients open them with.
    """

    with_raw_response = in_mode("raw", lambda: SessionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: SessionsStreamingResponses)

    def create(
        self,
        *,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: types.realtime_session_create_request_param.InputAudioNoiseReduction | Omit = omit,
        input_audio_transcription: types.realtime_session_create_request_param.InputAudioTranscription | Omit = omit,
        instructions: str | Omit = omit,
        max_response_output_tokens: int | Literal["inf"] | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        model: Literal[
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        temperature: float | Omit = omit,
        tool_choice: str | Omit = omit,
        tools: Sequence[types.realtime_session_create_request_param.Tool] | Omit = omit,
        turn_detection: types.realtime_session_create_request_param.TurnDetection | Omit = omit,
        voice: types.VoiceIdsShared | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RealtimeSessionCreateResponse:
        """Make a token for a realtime session.

        Makes a short-lived API token that a client-side application can use with the Realtime API.
        The session can be set up with the same parameters as the client event `session.update`
        takes. The answer is the session; its `client_secret` holds the token, with which a browser
        can authenticate.

        Args:
            input_audio_format: Format of the audio that comes in. `pcm16` has to be 16-bit PCM,
                little-endian, mono, at 24 kHz.
            input_audio_noise_reduction: Filter for noise in the audio that comes in, applied before
                VAD and the model get it. It can make VAD and turn detection more accurate, with fewer
                false alarms, and help the model to hear.
            input_audio_transcription: Transcription of the audio that comes in; there is none
                unless it is asked for here. The model hears the audio itself and does not use the
                transcript, which the transcription endpoint makes alongside: take it as a hint of what
                was said, and not as what the model understood. Language and prompt give the
                transcription something to go by.
            instructions: System message that is put before what the model is called with, unless a
                call brings its own. It can steer what the model says and in which format, as by asking
                for short or friendly answers or by showing good ones, and how it sounds, as by asking
                it to speak fast, with feeling or with a laugh. The model takes it as guidance and need
                not obey it. If it is left out, the server has instructions of its own, which the event
                `session.created` shows when the session begins.
            max_response_output_tokens: Most tokens that one response of the assistant may have,
                tool calls included: a number from 1 to 4096, or `inf` for as many as the model can
                give. It is `inf` if left out.
            modalities: In which forms the model may respond. With `["text"]` alone there is no
                audio.
            model: Which Realtime model the session uses.
            output_audio_format: Format of the audio that goes out. `pcm16` comes at 24 kHz.
            temperature: Sampling temperature, from 0.6 to 1.2. Audio models are at their best with
                0.8.
            tool_choice: How the model picks among the tools: `auto`, `none`, `required`, or a
                particular function.
            tools: Tools, which are functions, that the model may call.
            turn_detection: How the end of a user's turn is found. Server VAD goes by the volume of
                the audio: it finds where speech begins and ends, and the model responds at the end.
                Semantic VAD also has a model judge whether the user has finished, and waits the longer
                the less likely that is, as when speech dies away in a hesitant sound. It makes for more
                natural conversations and may take longer to respond.
            voice: Voice the model responds with. Once the model has responded with audio, the
                session keeps its voice.
        """
        return self._request(
            "POST /realtime/sessions",
            (),
            types.RealtimeSessionCreateResponse,
            options,
            body={
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "instructions": instructions,
                "max_response_output_tokens": max_response_output_tokens,
                "modalities": modalities,
                "model": model,
                "output_audio_format": output_audio_format,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "turn_detection": turn_detection,
                "voice": voice,
            },
        )


class AsyncSessionsResource(AsyncResource):
    """The calls of `client.beta.realtime.sessions`, awaited. `SessionsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncSessionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncSessionsStreamingResponses)

    create = awaited(SessionsResource.create)
    """Make a token for a realtime session."""


class SessionsRawResponses:
    """The calls of `SessionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: SessionsResource) -> None:
        self.create = raw(calls.create)


class AsyncSessionsRawResponses:
    """The calls of `AsyncSessionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncSessionsResource) -> None:
        self.create = async_raw(calls.create)


class SessionsStreamingResponses:
    def __init__(self, calls: SessionsResource) -> None:
        self.create = streamed(calls.create)


class AsyncSessionsStreamingResponses:
    def __init__(self, calls: AsyncSessionsResource) -> None:
        self.create = async_streamed(calls.create)
