"""Rows about whole programs: how long a reader waits for a verdict, what memory training takes, how
large an n-gram model is, how long a real task takes.

All but the last have a limit instead of a rival: the ratio is limit over measured, 1 is just
allowed.
"""
import json
import os
import random
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from measure import against_rival

ROOT = Path(__file__).parents[2]
MB = 1e6
DICTIONARY = Path("/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict")


def verdict(number, name, chapter, limit, pairs):
    """Seconds from a changed answer on the disk to the verdict of `./unrolled check NUMBER`."""
    solution = (ROOT / "solutions" / chapter / f"{name}.cpp").read_text()
    times = []
    with tempfile.TemporaryDirectory() as my:
        answer = Path(my) / chapter / f"{name}.cpp"
        answer.parent.mkdir()
        for i in range(pairs + 1):
            answer.write_text(f"{solution}\n// changed {i} times\n")
            start = time.perf_counter()
            subprocess.run([ROOT / "unrolled", "check", number, "--my", my], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            times.append(time.perf_counter() - start)
    times = times[1:]  # the first one may have built the tests of the exercise
    seconds = statistics.median(times)
    return {"seconds": seconds, "rival_seconds": limit, "ratio": limit / seconds,
            "times": times, "settings": []}


def peak_bytes(command):
    """The largest resident memory of a program."""
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL,
                               env={**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise RuntimeError(f"{command} ended with status {status}")
    return usage.ru_maxrss * 1024


def rnn_limit(characters, T, N, D, H, real_bytes):
    """The bound: 64 MB, the text and its ids, and 1.5 times everything that a step needs."""
    parameters = H * D + H * H + H + D * H + D
    kept = 4 * parameters + T * N * (D + H + D)  # parameters, gradient, two moments of Adam
    return 64 * MB + characters * (1 + 4) + 1.5 * real_bytes * kept


def rnn_memory(build, real, T, N, D, H, steps):
    """Peak memory of `./unrolled run 02` on a text of five million characters."""
    characters = 5_000_000
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "text.txt"
        alphabet = "".join(map(chr, range(48, 48 + D)))
        text.write_text("".join(random.Random(1).choices(alphabet, k=characters)))
        sizes = ["--hidden", H, "--seq", T, "--batch", N, "--steps", steps]
        peak = peak_bytes([build / "chapters/02_rnn/02_rnn_run", "--text", text, "--out", folder,
                           *sizes])
    limit = rnn_limit(characters, T, N, D, H, {"double": 8, "float": 4}[real])
    return {"megabytes": peak / MB, "limit_megabytes": limit / MB, "ratio": limit / peak,
            "settings": []}


def ngram_size(program, words, V, order, limit):
    """Bytes an n-gram of the finished model, its tree included, and the speed of making it."""
    answer = subprocess.run([program, str(words), str(V), str(order)], check=True, text=True,
                            stdout=subprocess.PIPE)
    size = json.loads(answer.stdout)
    seconds = sum(size[f"{step}_seconds"] for step in ("count", "estimate", "score"))
    return {"bytes": size["bytes_per_ngram"], "limit_bytes": limit,
            "ratio": limit / size["bytes_per_ngram"], "note": f"{words / seconds:.0f} words/s",
            **size, "settings": []}


def cmudict(program, real, count):
    """Training on the pronouncing dictionary, from spelling to sound: so many batches of an epoch,
    the same for both sides. Their order is chance, so the others are no different."""
    if not DICTIONARY.exists():
        return {"skipped": f"{DICTIONARY} is missing: install the package pocketsphinx-en-us"}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "batches.json"
        result = against_rival([program, count, file], ["cmudict", real, str(file)], 1)
        epoch = json.loads(file.read_text())["epoch"] / count
    seconds = result["seconds"] * epoch, result["rival_seconds"] * epoch
    return {**result, "epoch_seconds": seconds,
            "note": f"all: {seconds[0]:.0f} s an epoch, the rival {seconds[1]:.0f} s"}
