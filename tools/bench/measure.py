"""How a row is measured: ours and the rival in turns, so that the machine's moods hit both."""
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PAIRS = 7
SLICE = 0.3  # seconds that one measurement aims at


class Side:
    """A program that answers 'seconds' to 'repeats'; see serve.hpp and rivals.py."""

    def __init__(self, command, blas_threads, torch_threads=1):
        threads = {"OPENBLAS_NUM_THREADS": blas_threads, "OMP_NUM_THREADS": torch_threads,
                   "TORCH_THREADS": torch_threads}
        self.threads = {name: str(count) for name, count in threads.items()}
        self.process = subprocess.Popen(list(map(str, command)), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True,
                                        env={**os.environ, **self.threads})
        if self.process.stdout.readline().strip() != "ready":
            raise RuntimeError(f"{command} did not start")
        self.repeats = 1

    def ask(self, repeats):
        self.process.stdin.write(f"{repeats}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()

    def calibrate(self):
        """Choose the repeats so that one measurement takes about SLICE seconds."""
        seconds = float(self.ask(1))
        self.repeats = max(1, int(SLICE / seconds))

    def measure(self):
        return float(self.ask(self.repeats))

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def alternate(sides):
    """PAIRS rounds of one measurement from each side, in turns."""
    for side in sides:
        side.calibrate()
    times = [[] for _ in sides]
    for _ in range(PAIRS):
        for side, list_ in zip(sides, times):
            list_.append(side.measure())
    for side in sides:
        side.close()
    return times


def against_rival(ours, rival, threads):
    """Times of one row. With two threads the rival may choose between BLAS and torch threads."""
    splits = [(1, 1)] if threads == 1 else [(1, 2), (2, 1)]
    sides = [Side(ours, threads)]  # first: it may write what the rival reads
    sides += [Side([sys.executable, HERE / "rivals.py", *rival], *split) for split in splits]
    times = alternate(sides)
    ours_seconds = statistics.median(times[0])
    rival_seconds = min(statistics.median(t) for t in times[1:])
    return {"seconds": ours_seconds, "rival_seconds": rival_seconds,
            "ratio": rival_seconds / ours_seconds, "times": times,
            "settings": [side.threads for side in sides]}


def against_products(step, products):
    """How much of the step's time the same bare products take, in their fastest form."""
    ours, bare = Side(step, 1), Side(products, 1)
    ours.calibrate()
    bare.ask(1)
    steps, rounds = [], []
    for _ in range(PAIRS):
        steps.append(ours.measure())
        rounds.append(json.loads(bare.ask(3)))
    ours.close()
    bare.close()
    # First the median of each variant, then the fastest: a lucky measurement is not a fast variant.
    medians = {product: {variant: statistics.median(r[product][variant] for r in rounds)
                         for variant in variants} for product, variants in rounds[0].items()}
    seconds, limit = statistics.median(steps), sum(min(m.values()) for m in medians.values())
    return {"seconds": seconds, "rival_seconds": limit, "ratio": limit / seconds, "times": steps,
            "settings": [ours.threads, bare.threads], "variants": medians}
