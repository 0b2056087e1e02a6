"""Sessions of the Realtime API, and the tokens that clients open them with."""

from __future__ import annotations

from typing import Literal, Unpack

from .... import types
from ...._modes import async_streamed, in_mode, streamed
from ...._options import RequestOptions
from ...._resource import AsyncResource, Resource, async_raw, awaited, raw
from ...._sentinels import Omit, omit


class TranscriptionSessionsResource(Resource):
    """The calls of `client.beta.realtime.transcription_sessions`.

    Sessions of the Realtime API, and the tokens that clients open them with.
    """

    with_raw_response = in_mode("raw", lambda: TranscriptionSessionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: TranscriptionSessionsStreamingResponses)

    def create(
        self,
        *,
        include: list[str] | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
        input_audio_noise_reduction: types.realtime_transcription_session_create_request_param.InputAudioNoiseReduction
        | Omit = omit,
        input_audio_transcription: types.realtime_transcription_session_create_request_param.InputAudioTranscription
        | Omit = omit,
        modalities: list[Literal["text", "audio"]] | Omit = omit,
        turn_detection: types.realtime_transcription_session_create_request_param.TurnDetection | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RealtimeTranscriptionSessionCreateResponse:
        """Make a token for a realtime transcription session.

        Makes a short-lived API token that a client-side application can use with the Realtime API
        for transcription in real time, and for that alone. The session can be set up with the same
        parameters as the client event `transcription_session.update` takes. The answer is the
        session; its `client_secret` holds the token, with which a browser can authenticate.

        Args:
            include: What to add to the transcription. For now,
                `item.input_audio_transcription.logprobs` is all there is.
            input_audio_format: Format of the audio that comes in. `pcm16` has to be 16-bit PCM,
                little-endian, mono, at 24 kHz.
            input_audio_noise_reduction: Filter for noise in the audio that comes in, applied before
                VAD and the model get it. It can make VAD and turn detection more accurate, with fewer
                false alarms, and help the model to hear.
            input_audio_transcription: Transcription of the audio that comes in. Language and prompt
                give the transcription something to go by.
            modalities: In which forms the model may respond. With `["text"]` alone there is no
                audio.
            turn_detection: How the end of a user's turn is found. Server VAD goes by the volume of
                the audio: it finds where speech begins and ends, and the model responds at the end.
                Semantic VAD also has a model judge whether the user has finished, and waits the longer
                the less likely that is, as when speech dies away in a hesitant sound. It makes for more
                natural conversations and may take longer to respond.
        """
        return self._request(
            "POST /realtime/transcription_sessions",
            (),
            types.RealtimeTranscriptionSessionCreateResponse,
            options,
            body={
                "include": include,
                "input_audio_format": input_audio_format,
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "input_audio_transcription": input_audio_transcription,
                "modalities": modalities,
                "turn_detection": turn_detection,
            },
        )


class AsyncTranscriptionSessionsResource(AsyncResource):
    """The calls of `client.beta.realtime.transcription_sessions`, awaited. `TranscriptionSessionsResource` says more about each."""

    with_raw_response = in_mode("raw", lambda: AsyncTranscriptionSessionsRawResponses)
    with_streaming_response = in_mode("streamed", lambda: AsyncTranscriptionSessionsStreamingResponses)

    create = awaited(TranscriptionSessionsResource.create)
    """Make a token for a realtime transcription session."""


class TranscriptionSessionsRawResponses:
    """The calls of `TranscriptionSessionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: TranscriptionSessionsResource) -> None:
        self.create = raw(calls.create)


class AsyncTranscriptionSessionsRawResponses:
    """The calls of `AsyncTranscriptionSessionsResource`, each returning an `APIResponse`."""

    def __init__(self, calls: AsyncTranscriptionSessionsResource) -> None:
        self.create = async_raw(calls.create)


class TranscriptionSessionsStreamingResponses:
    def __init__(self, calls: TranscriptionSessionsResource) -> None:
        self.create = streamed(calls.create)


class AsyncTranscriptionSessionsStreamingResponses:
    def __init__(self, calls: AsyncTranscriptionSessionsResource) -> None:
        self.create = async_streamed(calls.create)
