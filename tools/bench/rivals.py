"""The other side of each benchmark: PyTorch and NumPy doing the same work.

    python3 rivals.py NAME DTYPE [sizes ...]      e.g. rivals.py rnn_step float 25 1 65 100

Reads numbers from standard input. For each number K it does the work K times and answers with the
seconds that one of them took.
"""
import os
import sys
import time

import numpy as np


def serve(work):
    work()  # the first call allocates and warms up
    print("ready", flush=True)
    for line in sys.stdin:
        repeats = int(line)
        start = time.perf_counter()
        for _ in range(repeats):
            work()
        print((time.perf_counter() - start) / repeats, flush=True)


def rnn_step(dtype, T, N, D, H):
    """Forward, loss, backward, clip and update of nn.RNN + Linear on dense one-hot inputs."""
    import torch

    torch.set_num_threads(int(os.environ.get("TORCH_THREADS", "1")))
    torch.manual_seed(1)
    kind = {"float": torch.float32, "double": torch.float64}[dtype]
    rnn = torch.nn.RNN(D, H).to(kind)
    out = torch.nn.Linear(H, D).to(kind)
    params = list(rnn.parameters()) + list(out.parameters())
    optimizer = torch.optim.SGD(params, lr=0.01)
    ids = torch.randint(0, D, (T, N))
    xs = torch.nn.functional.one_hot(ids, D).to(kind)
    targets = torch.randint(0, D, (T * N,))
    h0 = torch.zeros(1, N, H, dtype=kind)

    def work():
        optimizer.zero_grad(set_to_none=True)
        hs, _ = rnn(xs, h0)
        loss = torch.nn.functional.cross_entropy(out(hs.view(T * N, H)), targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 5.0)
        optimizer.step()

    return work


def min_char_rnn(dtype, T, D, H):
    """The rules of min-char-rnn: column vectors, sum loss, clip at 5, Adagrad at 0.1."""
    kind = {"float": np.float32, "double": np.float64}[dtype]
    random = np.random.RandomState(1)
    Wxh, Whh, Why = ((random.randn(*s) * 0.01).astype(kind) for s in ((H, D), (H, H), (D, H)))
    bh, by = np.zeros((H, 1), kind), np.zeros((D, 1), kind)
    params = [Wxh, Whh, Why, bh, by]
    memory = [np.zeros_like(p) for p in params]
    ids, targets = random.randint(0, D, T), random.randint(0, D, T)

    def loss_and_grads(hprev):
        xs, hs, ps, loss = [], [hprev], [], 0.0
        for t in range(T):
            x = np.zeros((D, 1), kind)
            x[ids[t]] = 1
            h = np.tanh(Wxh @ x + Whh @ hs[-1] + bh)
            y = Why @ h + by
            e = np.exp(y - y.max())
            p = e / e.sum()
            loss -= np.log(p[targets[t], 0])
            xs.append(x), hs.append(h), ps.append(p)
        grads = [np.zeros_like(p) for p in params]
        dnext = np.zeros((H, 1), kind)
        for t in reversed(range(T)):
            dy = ps[t].copy()
            dy[targets[t]] -= 1
            grads[2] += dy @ hs[t + 1].T
            grads[4] += dy
            dh = Why.T @ dy + dnext
            da = (1 - hs[t + 1] * hs[t + 1]) * dh
            grads[3] += da
            grads[0] += da @ xs[t].T
            grads[1] += da @ hs[t].T
            dnext = Whh.T @ da
        for g in grads:
            np.clip(g, -5, 5, out=g)
        return loss, grads, hs[-1]

    state = {"h": np.zeros((H, 1), kind)}

    def work():
        _, grads, state["h"] = loss_and_grads(state["h"])
        for p, g, m in zip(params, grads, memory):
            m += g * g
            p -= 0.1 * g / np.sqrt(m + 1e-8)

    return work


def cbow(dtype, V, D, window, negatives):
    """CBOW with negative sampling, one target word a call: the mean of the context against one right
    word and `negatives` wrong ones. The caller turns seconds a call into words a second."""
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


if __name__ == "__main__":
    name, dtype, *sizes = sys.argv[1:]
    serve(globals()[name](dtype, *map(int, sizes)))
