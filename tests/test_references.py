"""References to the network and out of the folder: only where a person allows it, and within limits."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, cast

import httpx2
import pytest
from typer.testing import CliRunner

from specwright.cli import app
from specwright.diagnostics import Report
from specwright.document import Access, Library, remote
from specwright.mock import MockServer
from specwright.pipeline import Source, Timings, generate, understand

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

SPEC = """\
openapi: 3.1.0
info: {{title: Pets, version: '1'}}
servers: [{{url: 'https://api.example.com'}}]
paths:
  /pets: {{get: {{responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '{ref}'}}}}}}}}}}}}}}
"""
PET = "type: object\nproperties: {owner: {$ref: owner.json}}\n"
BODY = """\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets:
    post:
      requestBody: {content: {application/json: {schema: {$ref: ../body.yaml}}}}
      responses: {'204': {description: OK}}
"""
OWNER = '{"type": "object", "properties": {"name": {"type": "string"}}}'


@contextmanager
def served(
    answers: Mapping[str, tuple[int, dict[str, str], bytes]],
) -> Generator[tuple[str, list[str]]]:
    """Serve answers by path on this machine; give the address and what was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.path} {self.headers.get('Authorization')}")
            status, headers, body = answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as above
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def ok(text: str) -> tuple[int, dict[str, str], bytes]:
    """Return an answer with a document."""
    return 200, {}, text.encode()


def moved(to: str) -> tuple[int, dict[str, str], bytes]:
    """Return an answer that leads elsewhere."""
    return 302, {"Location": to}, b""


def codes(tmp_path: Path, ref: str, *, allow: bool = True) -> list[str]:
    """Return the findings about a spec that refers to an address."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(SPEC.format(ref=ref), encoding="utf-8")
    report = Report()
    generate(Source(spec, allow_remote=allow), report, Timings())
    return [f"{found.code} {found.message}" for found in report]


def test_a_remote_document_and_what_it_refers_to_is_read_when_allowed(tmp_path: Path) -> None:
    """RFC 3986, 5.1.3: what a document refers to is relative to the address it came from in the end."""
    answers = {"/pet": moved("/v2/pet.yaml"), "/v2/pet.yaml": ok(PET), "/v2/owner.json": ok(OWNER)}
    with served(answers) as (url, asked):
        spec = tmp_path / "openapi.yaml"
        spec.write_text(SPEC.format(ref=f"{url}/pet"), encoding="utf-8")
        report = Report()
        made = generate(Source(spec, name="pets", allow_remote=True), report, Timings())

    assert [found.message for found in report] == []
    assert "class Pet(" in made.files["src/pets/types/pet.py"]
    assert "name: str" in made.files["src/pets/types/owner.py"]
    assert asked == ["/pet None", "/v2/pet.yaml None", "/v2/owner.json None"]


def test_without_the_flag_nothing_is_asked_for(tmp_path: Path) -> None:
    """The finding says which flag is missing."""
    with served({"/pet": ok(PET)}) as (url, asked):
        spec = tmp_path / "openapi.yaml"
        spec.write_text(SPEC.format(ref=f"{url}/pet"), encoding="utf-8")
        refused = CliRunner().invoke(app, ["lint", str(spec)])

    assert refused.exit_code == 1
    assert "error[remote-ref]" in refused.stderr
    assert "--allow-remote" in refused.stderr
    assert asked == []


@pytest.mark.parametrize("command", ["lint", "generate"])
def test_the_flag_of_the_command_line_allows_it(tmp_path: Path, command: str) -> None:
    """Both commands read what they are allowed to."""
    with served({"/owner.json": ok(OWNER)}) as (url, asked):
        spec = tmp_path / "openapi.yaml"
        spec.write_text(SPEC.format(ref=f"{url}/owner.json"), encoding="utf-8")
        out = ["--out", str(tmp_path / "out")] if command == "generate" else []
        ended = CliRunner().invoke(app, [command, str(spec), "--allow-remote", *out])

    assert ended.exit_code == 0, ended.stderr
    assert len(asked) == 1


def test_what_the_network_refuses_is_a_finding(tmp_path: Path) -> None:
    """A missing document, a ring of redirects, another scheme, credentials, and nobody who listens."""
    answers = {
        "/ring": moved("/ring"),
        "/file": moved("file:///etc/hostname"),
        "/user": moved("http://a:b@127.0.0.1/"),
    }
    with served(answers) as (url, _):
        missing, ring, file, user = (
            codes(tmp_path, f"{url}/{name}") for name in ("missing", "ring", "file", "user")
        )
        secret = codes(tmp_path, url.replace("//", "//user:secret@"))
    nobody = codes(tmp_path, f"{url}/pet")

    assert "answers 404" in missing[0]
    for found in (missing, ring, file, user, secret, nobody):
        assert [said.split()[0] for said in found] == ["cannot-fetch"]
    assert "password" in user[0] + secret[0]


def test_a_document_may_not_be_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is longer than the limit is not kept."""
    monkeypatch.setattr(remote, "_MOST_BYTES", 1000)
    with served({"/pet": ok("#" * 1001)}) as (url, _):
        found = codes(tmp_path, f"{url}/pet")

    assert "cannot-fetch" in found[0]
    assert "larger" in found[0]


def test_a_spec_may_not_lead_to_ever_more_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each document refers to another one: it ends, with a finding."""
    monkeypatch.setattr(remote, "_MOST_DOCUMENTS", 3)
    answers = {f"/{i}": ok(f"properties: {{a: {{$ref: '{i + 1}'}}}}") for i in range(9)}
    with served(answers) as (url, asked):
        found = codes(tmp_path, f"{url}/0")

    assert [said.split()[0] for said in found] == ["cannot-fetch"]
    assert len(asked) == 3


def test_another_folder_is_read_when_allowed(tmp_path: Path) -> None:
    """By the flag, or because the folder of a project's specs contains both."""
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "pet.yaml").write_text(OWNER, encoding="utf-8")
    (tmp_path / "specs").mkdir()
    spec = tmp_path / "specs" / "openapi.yaml"
    spec.write_text("a: {$ref: ../common/pet.yaml}\n", encoding="utf-8")

    def said(access: Access) -> list[str]:
        report = Report()
        library = Library(report, access)
        root = library.open(spec)
        assert root is not None
        part = root.get("a")
        reference = part.get("$ref") if part is not None else None
        assert reference is not None
        library.follow(reference)
        return [found.code for found in report]

    assert said(Access()) == ["outside-ref"]
    assert said(Access(home=tmp_path / "specs")) == ["outside-ref"]
    assert said(Access(home=tmp_path / "common")) == ["outside-ref"]
    assert said(Access(home=tmp_path)) == []
    assert said(Access(outside=True)) == []


def test_the_mock_judges_by_documents_elsewhere(tmp_path: Path) -> None:
    """It takes what was read when that was allowed, and reads nothing by itself."""
    (tmp_path / "body.yaml").write_text("type: object\nrequired: [name]\n", encoding="utf-8")
    (tmp_path / "spec").mkdir()
    spec = tmp_path / "spec" / "openapi.yaml"
    spec.write_text(BODY, encoding="utf-8")
    understood = understand(Source(spec, allow_outside=True), Report(), Timings())
    assert understood is not None
    document, library = understood.root.value, understood.library
    with MockServer(spec, understood.api, cast("Any", document), library=library) as server:
        good = httpx2.post(f"{server.url}/pets", json={"name": "Rex"})
        bad = httpx2.post(f"{server.url}/pets", json={})

    assert (good.status_code, bad.status_code) == (204, 400)
