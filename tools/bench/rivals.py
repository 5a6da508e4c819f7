"""The other side of each benchmark: PyTorch, NumPy or plain Python doing the same work.

    python3 rivals.py NAME DTYPE [sizes ...]      e.g. rivals.py rnn_step float 25 1 65 100

Reads numbers from standard input. For each number K it does the work K times and answers with the
seconds that one of them took.
"""
import os
import sys
import time

import numpy as np
from rival_ngram import kneser_ney
from rival_translator import attention_step, seq2seq_step


def serve(work):
    work()  # the first call allocates and warms up
    print("ready", flush=True)
    for line in sys.stdin:
        repeats = int(line)
        start = time.perf_counter()
        for _ in range(repeats):
            work()
        print((time.perf_counter() - start) / repeats, flush=True)


def recurrent_step(module, dtype, T, N, D, H):
    """Forward, loss, backward, clip and update of a module + Linear on dense one-hot inputs."""
    import torch

    torch.set_num_threads(int(os.environ.get("TORCH_THREADS", "1")))
    torch.manual_seed(1)
    kind = {"float": torch.float32, "double": torch.float64}[dtype]
    net = getattr(torch.nn, module)(D, H).to(kind)
    out = torch.nn.Linear(H, D).to(kind)
    params = list(net.parameters()) + list(out.parameters())
    optimizer = torch.optim.SGD(params, lr=0.01)
    ids = torch.randint(0, D, (T, N))
    xs = torch.nn.functional.one_hot(ids, D).to(kind)
    targets = torch.randint(0, D, (T * N,))
    h0 = torch.zeros(1, N, H, dtype=kind)
    start = (h0, h0) if module == "LSTM" else h0

    def work():
        optimizer.zero_grad(set_to_none=True)
        hs, _ = net(xs, start)
        loss = torch.nn.functional.cross_entropy(out(hs.view(T * N, H)), targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 5.0)
        optimizer.step()

    return work


def rnn_step(*sizes):
    return recurrent_step("RNN", *sizes)


def lstm_step(*sizes):
    return recurrent_step("LSTM", *sizes)


def lstm_forward(dtype, T, N, D, H):
    """The states of nn.LSTM without gradients, on dense one-hot inputs."""
    import torch

    torch.set_num_threads(int(os.environ.get("TORCH_THREADS", "1")))
    torch.manual_seed(1)
    kind = {"float": torch.float32, "double": torch.float64}[dtype]
    net = torch.nn.LSTM(D, H).to(kind)
    xs = torch.nn.functional.one_hot(torch.randint(0, D, (T, N)), D).to(kind)
    h0 = torch.zeros(1, N, H, dtype=kind)

    def work():
        with torch.no_grad():
            net(xs, (h0, h0))

    return work


class MinCharRnn:
    """The rules of min-char-rnn: column vectors, sum loss, clip at 5, Adagrad at 0.1."""

    def __init__(self, kind, T, D, H):
        random = np.random.RandomState(1)
        shapes = (H, D), (H, H), (D, H)
        weights = [(random.randn(*shape) * 0.01).astype(kind) for shape in shapes]
        self.params = weights + [np.zeros((H, 1), kind), np.zeros((D, 1), kind)]
        self.memory = [np.zeros_like(p) for p in self.params]
        self.ids, self.targets = random.randint(0, D, T), random.randint(0, D, T)
        self.h = np.zeros((H, 1), kind)

    def forward(self):
        Wxh, Whh, Why, bh, by = self.params
        xs, hs, ps, loss = [], [self.h], [], 0.0
        for t, id_ in enumerate(self.ids):
            x = np.zeros_like(by)
            x[id_] = 1
            h = np.tanh(Wxh @ x + Whh @ hs[-1] + bh)
            y = Why @ h + by
            e = np.exp(y - y.max())
            p = e / e.sum()
            loss -= np.log(p[self.targets[t], 0])
            xs.append(x), hs.append(h), ps.append(p)
        return xs, hs, ps, loss

    def backward(self, xs, hs, ps):
        _, Whh, Why, _, _ = self.params
        grads = [np.zeros_like(p) for p in self.params]
        dnext = np.zeros_like(hs[0])
        for t in reversed(range(len(xs))):
            dy = ps[t].copy()
            dy[self.targets[t]] -= 1
            da = (1 - hs[t + 1] * hs[t + 1]) * (Why.T @ dy + dnext)
            for g, part in zip(grads, (da @ xs[t].T, da @ hs[t].T, dy @ hs[t + 1].T, da, dy)):
                g += part
            dnext = Whh.T @ da
        return grads

    def step(self):
        xs, hs, ps, _ = self.forward()
        for p, g, m in zip(self.params, self.backward(xs, hs, ps), self.memory):
            np.clip(g, -5, 5, out=g)
            m += g * g
            p -= 0.1 * g / np.sqrt(m + 1e-8)
        self.h = hs[-1]


def min_char_rnn(dtype, T, D, H):
    return MinCharRnn({"float": np.float32, "double": np.float64}[dtype], T, D, H).step


def cbow(dtype, V, D, window, negatives):
    """CBOW with negative sampling, one target word a call: the mean of the context against one
    right word and `negatives` wrong ones."""
    kind = {"float": np.float32, "double": np.float64}[dtype]
    random = np.random.RandomState(1)
    inside = ((random.rand(V, D) - 0.5) / D).astype(kind)
    outside = np.zeros((V, D), kind)
    text = random.randint(0, V, 100_000)
    labels = np.zeros(negatives + 1, kind)
    labels[0] = 1
    state = {"i": window}

    def work():
        i = state["i"]
        state["i"] = i + 1 if i + 1 < len(text) - window else window
        reach = 1 + random.randint(window)
        context = np.concatenate((text[i - reach:i], text[i + 1:i + 1 + reach]))
        rows = np.empty(negatives + 1, np.int64)
        rows[0] = text[i]
        rows[1:] = random.randint(0, V, negatives)
        h = inside[context].mean(axis=0)
        weights = outside[rows]
        error = 1 / (1 + np.exp(-(weights @ h))) - labels
        dh = error @ weights
        np.subtract.at(outside, rows, 0.05 * error[:, None] * h)
        np.subtract.at(inside, context, 0.05 * dh / len(context))

    return work


def by_transformer(name):
    """A function of rival_transformer.py, which needs PyTorch."""
    def rival(*sizes):
        import rival_transformer

        return getattr(rival_transformer, name)(*sizes)

    return rival


multi_head = by_transformer("multi_head")
transformer_step = by_transformer("transformer_step")
transformer_write = by_transformer("transformer_write")


if __name__ == "__main__":
    name, dtype, *sizes = sys.argv[1:]
    serve(globals()[name](dtype, *map(int, sizes)))
