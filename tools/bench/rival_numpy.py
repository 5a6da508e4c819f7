"""min-char-rnn and word vectors, as they are written in NumPy."""
import numpy as np


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
