"""A contender in a process of its own: takes a scenario and a count, gives back its time.

A line in, `get 200`; a line out, the seconds of CPU and of the clock that 200 calls took. So several
workers take turns, all of them warm.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from contenders import CONTENDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

IN_FLIGHT = 32


async def _one_by_one(call: Callable[[], Coroutine[Any, Any, Any]], count: int) -> None:
    for _ in range(count):
        await call()


async def _together(call: Callable[[], Coroutine[Any, Any, Any]], count: int) -> None:
    async def some() -> None:
        for _ in range(count // IN_FLIGHT):
            await call()

    await asyncio.gather(*(some() for _ in range(IN_FLIGHT)))


def main() -> None:
    """Run what is asked for until nobody asks any more."""
    name, base, core = sys.argv[1:]
    if hasattr(os, "sched_setaffinity") and core != "any":
        os.sched_setaffinity(0, {int(core)})
    work = CONTENDERS[name](base)
    loop = asyncio.new_event_loop()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        scenario, written = line.split()
        count = int(written)
        call = work["async" if scenario.startswith("async") else scenario]
        cpu, clock = time.process_time(), time.perf_counter()
        if scenario == "async":
            loop.run_until_complete(_one_by_one(call, count))
        elif scenario == "async-32":
            loop.run_until_complete(_together(call, count))
        else:
            for _ in range(count):
                call()
        sys.stdout.write(f"{time.process_time() - cpu} {time.perf_counter() - clock}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
