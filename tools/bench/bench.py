"""Every row of the benchmark: ours and the rival in turns, so that the machine's moods hit both.

    bench.py BUILD_DOUBLE BUILD_FLOAT OUT.json [ROW ...]

Seven pairs a row; the ratio is the median of the rival's times over the median of ours. Only ratios
mean anything: the machine itself changes its speed by a factor of two from minute to minute.
"""
import json
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

import whole

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
    rivals = [Side([sys.executable, HERE / "rivals.py", *rival], *split) for split in splits]
    sides = [Side(ours, threads)] + rivals
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


def rows(builds):
    """(name, goal, measure): `goal` is the least ratio, None where only a report is asked for."""
    for real, build in builds.items():
        tools = build / "tools/bench"
        sizes = (25, 1, 65, 100, 4), (50, 32, 65, 256, 1.1), (35, 20, 650, 650, 1)
        for T, N, D, H, goal in sizes:
            size = (T, N, D, H)
            step = [tools / "bench_rnn_step", *size]
            for threads in (1, 2):
                yield (f"rnn step T={T} N={N} D={D} H={H} {real} {threads} thread(s)",
                       goal if threads == 1 else None,
                       lambda step=step, size=size, real=real, threads=threads: against_rival(
                           step, ["rnn_step", real, *map(str, size)], threads))
            if N > 1:
                products = [tools / "bench_products", *size, D]
                yield (f"products in step H={H} {real}", 0.85,
                       lambda step=step, products=products: against_products(step, products))
        yield (f"min-char-rnn H=100 T=25 {real}", 6,
               lambda tools=tools, real=real: against_rival(
                   [tools / "bench_min_char_rnn", 25, 65, 100],
                   ["min_char_rnn", real, "25", "65", "100"], 1))
        yield (f"cbow words V=5000 D=100 {real}", None,
               lambda tools=tools, real=real: against_rival(
                   [tools / "bench_cbow", 5000, 100, 5, 5],
                   ["cbow", real, "5000", "100", "5", "5"], 1))
        for T, N, D, H, steps in ((50, 32, 65, 256, 20), (50, 32, 65, 256, 200),
                                  (35, 20, 65, 650, 20)):
            yield (f"memory of training T={T} N={N} D={D} H={H} {steps} steps {real}", 1,
                   lambda args=(build, real, T, N, D, H, steps): whole.rnn_memory(*args))
    yield ("check 2.6, save to verdict", 1,
           lambda: whole.verdict("2.6", "leaky_step", "02_rnn", 1.5, PAIRS))


def columns(result):
    """Ours and the rival's or the limit, with their unit."""
    if "megabytes" in result:
        return f"{result['megabytes']:9.1f}MB {result['limit_megabytes']:9.1f}MB"
    return f"{result['seconds'] * 1e6:9.1f}us {result['rival_seconds'] * 1e6:9.1f}us"


def machine():
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo")
                if line.startswith("model name")), platform.processor())
    import numpy
    import torch

    return {"cpu": cpu, "cores": os.cpu_count(), "numpy": numpy.__version__,
            "torch": torch.__version__, "python": platform.python_version()}


def main():
    double, single, out, *wanted = sys.argv[1:]
    results = []
    print(f"{'row':58} {'ours':>11} {'rival/limit':>11} {'ratio':>7} {'goal':>6}")
    for name, goal, measure in rows({"double": Path(double), "float": Path(single)}):
        if wanted and not any(word in name for word in wanted):
            continue
        result = measure()
        verdict = "" if goal is None else "ok" if result["ratio"] >= goal else "MISSED"
        print(f"{name:58} {columns(result)} {result['ratio']:7.2f} {goal or '':>6} {verdict}",
              flush=True)
        results.append({"row": name, "goal": goal, **result})
    report = {"machine": machine(), "pairs": PAIRS, "rows": results}
    Path(out).write_text(json.dumps(report, indent=1))
    print(f"written to {out}")


if __name__ == "__main__":
    main()
