"""The rows of the benchmark: what is measured, and the least ratio that is wanted.

Each row is (name, goal, measure); the goal is None where only a report is asked for.
"""
from pathlib import Path

import whole
from measure import PAIRS, against_products, against_rival

SIZES = (25, 1, 65, 100), (50, 32, 65, 256), (35, 20, 650, 650)  # T N D H
BATCHES = 50  # of 64 words, about a thirtieth of an epoch


def rows(builds):
    """All rows. `builds` names the folder of each number type: {"double": ..., "float": ...}."""
    for real, build in builds.items():
        tools = Path(build) / "tools/bench"
        for size, goal in zip(SIZES, (4, 1.1, 1)):
            yield from step_rows(tools, "rnn", real, size, goal)
        for size, goal in zip(SIZES, (4, 1, 1)):
            yield from step_rows(tools, "lstm", real, size, goal)
        for size, goal in zip(SIZES, (2, 0.9, 0.9)):
            T, N, D, H = size
            yield rival_row(f"lstm forward T={T} N={N} D={D} H={H}", goal,
                            tools / "bench_lstm_forward", "lstm_forward", real, size)
        yield from translator_rows(tools, real)
        yield from transformer_rows(tools, real)
        yield rival_row("min-char-rnn H=100 T=25", 6, tools / "bench_min_char_rnn",
                        "min_char_rnn", real, (25, 65, 100))
        yield rival_row("cbow words V=5000 D=100", None, tools / "bench_cbow",
                        "cbow", real, (5000, 100, 5, 5))
        if real == "double":  # nothing in it is a Real
            yield rival_row("modified Kneser-Ney order 5, 1 M words", 20, tools / "bench_ngram",
                            "kneser_ney", real, (1_000_000, 10_000, 5))
            yield ("bytes an n-gram, order 5, 10 M words", 1,
                   lambda: whole.ngram_size(tools / "bench_ngram_size", 10_000_000, 50_000, 5, 40))
        for size, steps in (((50, 32, 65, 256), 20), ((50, 32, 65, 256), 200),
                            ((35, 20, 65, 650), 20)):
            yield memory_row(Path(build), real, size, steps)
    yield ("check 2.6, save to verdict", 1,
           lambda: whole.verdict("2.6", "leaky_step", "02_rnn", 1.5, PAIRS))


def rival_row(name, goal, program, rival, real, size, threads=1):
    """One program of ours against the function of rivals.py that does the same."""
    return (f"{name} {real}", goal,
            lambda: against_rival([program, *size], [rival, real, *map(str, size)], threads))


def step_rows(tools, model, real, size, goal):
    """A training step with one thread and with two, and the share of its bare products."""
    T, N, D, H = size
    program = tools / f"bench_{model}_step"
    for threads in (1, 2):
        yield rival_row(f"{model} step T={T} N={N} D={D} H={H} {threads} thread(s)",
                        goal if threads == 1 else None, program, f"{model}_step", real, size,
                        threads)
    if N > 1:
        gates, share = {"rnn": (1, 0.85), "lstm": (4, 0.9)}[model]
        products = [tools / "bench_products", *size, D, gates]
        yield (f"products in {model} step H={H} {real}", share,
               lambda: against_products([program, *size], products))


def translator_rows(tools, real):
    """A training step without and with attention, of the sizes of the pronouncing dictionary, and
    its real batches."""
    yield rival_row("seq2seq step T=8 N=64 V=45 H=256", 1, tools / "bench_seq2seq_step",
                    "seq2seq_step", real, (8, 64, 45, 256))
    yield rival_row("attention step T=8 N=64 V=42 D=64 H=256", 1, tools / "bench_attention_step",
                    "attention_step", real, (8, 8, 64, 42, 64, 256))
    yield (f"cmudict with attention, {BATCHES} batches of an epoch {real}", 1,
           lambda: whole.cmudict(tools / "bench_cmudict", real, BATCHES))


def transformer_rows(tools, real):
    """Attention, a training step and writing, by the Transformer of chapter 08."""
    for size, goal in (((16, 1, 64, 4), 3), ((128, 8, 256, 8), 1)):
        T, N, D, heads = size
        yield rival_row(f"multi-head attention T={T} N={N} D={D} {heads} heads", goal,
                        tools / "bench_multi_head", "multi_head", real, size)
    yield rival_row("transformer step T=64 N=12 D=128 4 layers 4 heads", 1.1,
                    tools / "bench_transformer_step", "transformer_step", real,
                    (64, 12, 65, 128, 4, 4))
    yield rival_row("transformer writes 1000 characters with its cache", 5,
                    tools / "bench_transformer_write", "transformer_write", real,
                    (1000, 64, 65, 128, 4, 4))


def memory_row(build, real, size, steps):
    """Peak memory of a training run."""
    T, N, D, H = size
    return (f"memory of training T={T} N={N} D={D} H={H} {steps} steps {real}", 1,
            lambda: whole.rnn_memory(build, real, *size, steps))
