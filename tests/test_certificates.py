"""Clients with a certificate (`mutualTLS` of OpenAPI 3.1, 4.8.27): a server on the loopback asks for one."""

from __future__ import annotations

import asyncio
import importlib
import ssl
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from specwright.diagnostics import Report
from specwright.pipeline import Source, Timings, generate
from tests.runtime.faults import FaultServer

if TYPE_CHECKING:
    from collections.abc import Iterator

CASE = Path(__file__).parent / "cases" / "security_certificate" / "openapi.yaml"
VARIABLE = "VAULT_CLIENT_CERTIFICATE"


@dataclass(frozen=True)
class Files:
    """A certificate in every form in which a caller may have it."""

    whole: str
    certificate: str
    key: str
    locked: str
    """The key, with the password `sesame`."""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def files(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder = tmp_path_factory.mktemp("certificates")
    issued = authority.issue_cert("client@example.com")
    issued.private_key_and_cert_chain_pem.write_to_path(folder / "whole.pem")
    issued.cert_chain_pems[0].write_to_path(folder / "certificate.pem")
    issued.private_key_pem.write_to_path(folder / "key.pem")
    key = load_pem_private_key(issued.private_key_pem.bytes(), None)
    locked = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"sesame")
    )
    (folder / "locked.pem").write_bytes(locked)
    names = ("whole", "certificate", "key", "locked")
    return Files(*(str(folder / f"{name}.pem") for name in names))


@pytest.fixture(scope="module")
def server(authority: trustme.CA) -> Iterator[FaultServer]:
    """Serve those whose certificate the authority has issued, and nobody else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # Of TLS 1.3 a client learns only when it reads that its certificate was refused.
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.verify_mode = ssl.CERT_REQUIRED
    own: Any = authority.issue_cert("127.0.0.1")
    own.configure_cert(context)
    trusting: Any = authority
    trusting.configure_trust(context)
    running = FaultServer()
    running.socket = context.wrap_socket(running.socket, server_side=True)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def trusted(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: FaultServer
) -> None:
    """Have clients trust the authority as users would, through the environment."""
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    server.script()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("package")
    for path, text in generate(Source(CASE, name="vault"), Report(), Timings()).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module("vault")
    sys.path.remove(str(folder / "src"))


def call(package: Any, server: FaultServer, flavour: str, **options: Any) -> None:
    """Make a client and a call, which is not tried again."""
    options = {"base_url": f"https://127.0.0.1:{server.server_port}", "max_retries": 0, **options}

    async def run() -> None:
        async with package.AsyncVault(**options) as client:
            await client.secrets.list()

    if flavour == "async":
        asyncio.run(run())
        return
    with package.Vault(**options) as client:
        client.secrets.list()


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_certificate_is_shown(
    package: Any, server: FaultServer, files: Files, flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In each form, as a path or text, and from the environment; requests say nothing of it."""
    forms = [
        files.whole,
        Path(files.whole),
        (files.certificate, Path(files.key)),
        (files.certificate, files.locked, "sesame"),
    ]
    for form in forms:
        call(package, server, flavour, client_certificate=form)
    monkeypatch.setenv(VARIABLE, files.certificate)
    monkeypatch.setenv(f"{VARIABLE}_KEY", files.locked)
    monkeypatch.setenv(f"{VARIABLE}_PASSWORD", "sesame")
    call(package, server, flavour)
    assert [seen.target for seen in server.seen] == ["/secrets"] * 5
    assert {name.lower() for name, _ in server.last.headers} == {
        *("accept", "accept-encoding", "connection", "host", "user-agent")
    }


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_without_a_certificate_there_is_no_connection(
    package: Any, server: FaultServer, flavour: str
) -> None:
    """The server refuses it, and the shared TLS context has learned of no certificate."""
    with pytest.raises(package.APIConnectionError):
        call(package, server, flavour)
    assert server.seen == []


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_certificate_and_a_key_go_together(
    package: Any, server: FaultServer, files: Files, flavour: str
) -> None:
    """The first complete alternative counts: here the key, with the certificate."""
    call(package, server, flavour, client_certificate=files.whole, api_key="k")
    assert server.last.header("x-certificate") == "k"


def test_a_server_is_verified_all_the_same(
    package: Any, server: FaultServer, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate of one's own says nothing of whom to trust."""
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(package.APIConnectionError, match=r"CERTIFICATE_VERIFY_FAILED|certificate"):
        call(package, server, "sync", client_certificate=files.whole)
    assert server.seen == []


def test_an_http_client_has_its_own(
    package: Any, server: FaultServer, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both together are an error that says what to do; what the environment says gives way."""
    context = httpx2.create_ssl_context()
    context.load_cert_chain(files.whole)
    with httpx2.Client(verify=context) as http_client:
        with pytest.raises(ValueError, match="connections are made by the latter"):
            package.Vault(client_certificate=files.whole, http_client=http_client)
        monkeypatch.setenv(VARIABLE, "nowhere.pem")
        call(package, server, "sync", http_client=http_client, api_key="k")
    assert server.last.header("x-certificate") == "k"


@pytest.mark.parametrize(
    ("form", "message"),
    [
        (
            "nowhere.pem",
            "the client certificate 'nowhere.pem' cannot be loaded: No such file or directory",
        ),
        (("{certificate}", "{locked}"), "cannot be loaded"),
        (("{certificate}", "{locked}", "wrong-one"), "cannot be loaded"),
        ("{key}", "cannot be loaded"),
    ],
)
def test_what_cannot_be_loaded_is_said_at_once(
    package: Any, files: Files, form: Any, message: str
) -> None:
    """When the client is made; nobody is asked for a password."""
    names = {"certificate": files.certificate, "key": files.key, "locked": files.locked}
    given = (
        form.format(**names) if isinstance(form, str) else tuple(p.format(**names) for p in form)
    )
    with pytest.raises(ValueError, match="cannot be loaded") as caught:
        package.Vault(client_certificate=given)
    assert message in str(caught.value)
    assert "wrong-one" not in str(caught.value)
