"""The other side of each benchmark: PyTorch, NumPy or plain Python doing the same work.

    python3 rivals.py NAME DTYPE [sizes ...]      e.g. rivals.py rnn_step float 25 1 65 100

Reads numbers from standard input. For each number K it does the work K times and answers with the
seconds that one of them took.
"""
import importlib
import sys
import time

# A module is loaded when it is needed: not everyone who counts words has PyTorch.
MODULES = {"rival_recurrent": ("rnn_step", "lstm_step", "lstm_forward"),
           "rival_translator": ("seq2seq_step", "attention_step", "cmudict"),
           "rival_transformer": ("multi_head", "transformer_step", "transformer_write"),
           "rival_numpy": ("min_char_rnn", "cbow"),
           "rival_ngram": ("kneser_ney",)}


def rival(name):
    """The function of that name."""
    module = next(module for module, names in MODULES.items() if name in names)
    return getattr(importlib.import_module(module), name)


def serve(work):
    work()  # the first call allocates and warms up
    print("ready", flush=True)
    for line in sys.stdin:
        repeats = int(line)
        start = time.perf_counter()
        for _ in range(repeats):
            work()
        print((time.perf_counter() - start) / repeats, flush=True)


if __name__ == "__main__":
    name, dtype, *sizes = sys.argv[1:]
    serve(rival(name)(dtype, *(int(size) if size.isdigit() else size for size in sizes)))
