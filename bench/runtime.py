"""Clients side by side: imports, memory, and what a call costs beside the HTTP library below."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from .contenders import IMPORTS
from .generation import generate
from .measure import Figure, environment, in_turns, ratio
from .places import BUILD, HERE, SDKS, WORK
from .server import EVENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

COUNTS = {
    "get": 200, "async": 200, "async-32": 320, "list": 20, "post": 40, "stream": 1,
    "zone": 100, "zones": 2,
}  # fmt: skip
"""How many calls are made in a turn."""
_PACKAGES = WORK / "packages"
_PROBE = """
import resource, sys, time
from pathlib import Path
cpu, clock = time.process_time(), time.perf_counter()
{code}
cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
try:  # on Linux; what `resource` says there begins with the peak of the process that started this one
    status = Path("/proc/self/status").read_text()
    peak = int(status.partition("VmHWM:")[2].split()[0])
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(cpu, clock, peak / 1024, len(sys.modules))
"""


def packages() -> Path:
    """Generate the packages that are measured from `chat.yaml`, and return their folder."""
    shutil.rmtree(_PACKAGES, ignore_errors=True)
    _PACKAGES.mkdir(parents=True)
    _, out = generate("specwright", HERE / "chat.yaml", "bench_chat")
    shutil.copytree(out / "src" / "bench_chat", _PACKAGES / "bench_chat")
    _, out = generate("openapi-python-client", HERE / "chat.yaml")
    shutil.copytree(out / "bench_chat_client", _PACKAGES / "bench_chat_client")
    compileall = [str(SDKS / "python"), "-m", "compileall", "-q", str(_PACKAGES)]
    subprocess.run(compileall, check=True, env=_env())
    return _PACKAGES


def _env() -> dict[str, str]:
    return environment(PYTHONPATH=f"{_PACKAGES}:{HERE}", PYTHONUNBUFFERED="1")


def imports(*, rounds: int) -> dict[str, Any]:
    """Return what importing each package takes, and a client that is ready for a first call."""
    result: dict[str, Any] = {}
    for kind in ("import", "client", "connected"):
        probes = {name: _Probe(_code(name, kind)) for name in IMPORTS}
        found = in_turns({name: probe.run for name, probe in probes.items()}, rounds)
        result[kind] = {
            name: {
                "seconds": Figure.of(values),
                "ratio": ratio(values, found["floor"]) if kind != "import" else None,
                "memory_mb": round(probes[name].memory, 1),
                "modules": probes[name].modules,
            }
            for name, values in found.items()
        }
    return result


class _Probe:
    """Code that is run in fresh processes, and what it came to in the last of them."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.memory = 0.0
        self.modules = 0

    def run(self) -> float:
        """Return the CPU seconds of the code."""
        command = [str(SDKS / "python"), "-c", _PROBE.format(code=self.code)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=_env())
        cpu, _, megabytes, count = done.stdout.split()
        self.memory, self.modules = float(megabytes), int(count)
        return float(cpu)


def _code(name: str, kind: str) -> str:
    bare, client, connected = IMPORTS[name]
    if name == "floor":
        return {"import": bare, "client": client, "connected": connected}[kind]
    return {"import": bare, "client": client, "connected": client + connected}[kind]


def _cores() -> tuple[str, str]:
    """Return a core for clients and one for the server; `any` where there is no choice."""
    if not hasattr(os, "sched_getaffinity"):
        return "any", "any"
    cores = sorted(os.sched_getaffinity(0))
    return (str(cores[0]), str(cores[1])) if len(cores) > 1 else ("any", "any")


@contextmanager
def served() -> Generator[str]:
    """Run the server, and give its address."""
    _, core = _cores()
    command = [str(SDKS / "python"), str(HERE / "server.py")]
    pinned = (
        ["taskset", "-c", core, *command] if core != "any" and shutil.which("taskset") else command
    )
    process = subprocess.Popen(pinned, stdout=subprocess.PIPE, text=True, env=_env())
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def working(name: str, base: str) -> Generator[Callable[[str, int], float]]:
    """Run a contender, and give what asks it for the CPU seconds of so many calls."""
    command = [str(SDKS / "python"), str(HERE / "worker.py"), name, base, _cores()[0]]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=_env()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        stdin, stdout = process.stdin, process.stdout

        def ask(scenario: str, count: int) -> float:
            stdin.write(f"{scenario} {count}\n")
            stdin.flush()
            answer = stdout.readline()
            if not answer:
                message = f"{name} ended in {scenario}"
                raise RuntimeError(message)
            return float(answer.split()[0])

        yield ask
        stdin.close()


def calls(base: str, *, rounds: int) -> dict[str, Any]:
    """Return what a call of each scenario costs with each client, in seconds of CPU."""
    result: dict[str, Any] = {}
    scenarios = {
        "get": ["raw", "specwright", "openai", "openapi-python-client"],
        "async": ["raw", "specwright", "openai", "openapi-python-client"],
        "async-32": ["raw", "specwright", "openai", "openapi-python-client"],
        "list": ["raw", "specwright", "openai", "openapi-python-client"],
        "post": ["raw", "specwright", "openai", "openapi-python-client"],
        "stream": ["raw", "specwright", "openai"],
        "zone": ["raw", "cloudflare"],
        "zones": ["raw", "cloudflare"],
    }
    for scenario, names in scenarios.items():
        found = _one(scenario, names, base, rounds)
        parts = EVENTS if scenario == "stream" else 1
        result[scenario] = {
            name: {
                "seconds": Figure.of([v / parts for v in values]),
                "ratio": ratio(values, found["raw"]),
            }
            for name, values in found.items()
        }
    return result


def _one(scenario: str, names: list[str], base: str, rounds: int) -> dict[str, list[float]]:
    with ExitStack() as stack:
        workers = {name: stack.enter_context(working(name, base)) for name in names}
        count = COUNTS[scenario]
        for ask in workers.values():
            ask(scenario, count)  # connections, validators, caches
        things = {n: (lambda ask=ask: ask(scenario, count) / count) for n, ask in workers.items()}
        return in_turns(things, rounds)


def sizes() -> dict[str, Any]:
    """Return how much of each package is installed: its Python, in kilobytes."""
    site = next((BUILD / "sdks" / "lib").glob("python*/site-packages"))
    folders = {
        "specwright": _PACKAGES / "bench_chat",
        "openapi-python-client": _PACKAGES / "bench_chat_client",
        "openai": site / "openai",
        "cloudflare": site / "cloudflare",
    }
    return {
        name: round(sum(p.stat().st_size for p in folder.rglob("*.py")) / 1024)
        for name, folder in folders.items()
    }
