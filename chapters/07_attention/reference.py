"""Write reference/*.json: what PyTorch 1.13 computes for this chapter's attention, in double
precision.

    /usr/bin/python3 reference.py

scores.json has the five scores with softmax and weighted sum, translator.json the encoder-decoder
with and without attention; all gradients are autograd's. The C++ tests give the same weights and
inputs to this chapter's code and compare every number. Tensors are written as flat lists, the last
index running fastest.
"""

import json
import pathlib

import torch

FOLDER = pathlib.Path(__file__).parent / "reference"
T_Q, T_K, D, D_K, D_V, A = 3, 4, 5, 2, 6, 7
SOURCES = [[3, 0, 1, 2], [1, 3], [4, 4, 1]]
TARGETS = [[4, 6], [3, 5, 0], [5]]
N_SOURCE, N_TARGET, ROW, H = 5, 7, 3, 4
BEGIN, END = 1, 2


def flat(tensor):
    return tensor.detach().reshape(-1).tolist()


def write(name, result):
    FOLDER.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    (FOLDER / name).write_text("{\n" + ",\n".join(lines) + "\n}\n")


def parameter(*shape):
    return torch.randn(*shape, requires_grad=True)


def pairs(queries, keys):
    """Every query with every key, side by side."""
    left = queries[:, None, :].expand(-1, len(keys), -1)
    right = keys[None, :, :].expand(len(queries), -1, -1)
    return torch.cat([left, right], dim=2)


def lookup(scores, given, values, wish):
    """The weighted values, and the gradient of their sum with the weights `wish`."""
    weights = torch.softmax(scores, dim=1)
    contexts = weights @ values
    everything = {**given, "V": values}
    gradients = torch.autograd.grad((contexts * wish).sum(), list(everything.values()))
    return {
        "given": {name: flat(tensor) for name, tensor in everything.items()},
        "scores": flat(scores),
        "weights": flat(weights),
        "contexts": flat(contexts),
        "gradients": {name: flat(g) for name, g in zip(everything, gradients)},
    }


def scores():
    wish, v = torch.randn(T_Q, D_V), parameter(T_K, D_V)
    q, k, other = parameter(T_Q, D), parameter(T_K, D), parameter(T_K, D_K)
    general, w_q, w_k, count = parameter(D, D_K), parameter(A, D), parameter(A, D_K), parameter(A)
    w_a = parameter(A, D + D_K)
    cases = {
        "dot": (q @ k.T, {"Q": q, "K": k}),
        "scaled": (q @ k.T / D**0.5, {"Q": q, "K": k}),
        "general": (q @ general @ other.T, {"Q": q, "K": other, "W_a": general}),
        "additive": (
            torch.tanh((q @ w_q.T)[:, None] + (other @ w_k.T)[None]) @ count,
            {"Q": q, "K": other, "W_q": w_q, "W_k": w_k, "v": count},
        ),
        "concat": (
            torch.tanh(pairs(q, other) @ w_a.T) @ count,
            {"Q": q, "K": other, "W_a": w_a, "v": count},
        ),
    }
    result = {"made_by": f"reference.py, PyTorch {torch.__version__}", "wish": flat(wish)}
    for name, (e, given) in cases.items():
        result[name] = lookup(e, given, v, wish)
    write("scores.json", result)


class Translator(torch.nn.Module):
    """The modules, with their tensors under our names."""

    def __init__(self, attention):
        super().__init__()
        self.source = torch.nn.Embedding(N_SOURCE, ROW)
        self.target = torch.nn.Embedding(N_TARGET, ROW)
        self.encoder = torch.nn.LSTM(ROW, H // 2, bidirectional=True)
        self.decoder = torch.nn.LSTM(ROW, H)
        self.general = torch.nn.Linear(H, H, bias=False)
        self.join = torch.nn.Linear(2 * H, H, bias=False)
        self.output = torch.nn.Linear(H, N_TARGET)
        self.attention = attention
        with torch.no_grad():  # PyTorch has two biases that are only ever added
            for name, bias in [*self.encoder.named_parameters(), *self.decoder.named_parameters()]:
                if name.startswith("bias_hh"):
                    bias.zero_()

    def named(self):
        e, d = self.encoder, self.decoder
        names = {
            "encoder.E": self.source.weight,
            "encoder.from_begin.W_xh": e.weight_ih_l0,
            "encoder.from_begin.W_hh": e.weight_hh_l0,
            "encoder.from_begin.b_h": e.bias_ih_l0,
            "encoder.from_end.W_xh": e.weight_ih_l0_reverse,
            "encoder.from_end.W_hh": e.weight_hh_l0_reverse,
            "encoder.from_end.b_h": e.bias_ih_l0_reverse,
            "E": self.target.weight,
            "decoder.W_xh": d.weight_ih_l0,
            "decoder.W_hh": d.weight_hh_l0,
            "decoder.b_h": d.bias_ih_l0,
        }
        if self.attention:
            # A Linear stores (out, in); the general score is q W_a k.
            names |= {"look.0.W_a": self.general.weight, "look.0.W_c": self.join.weight}
        return names | {"W_hy": self.output.weight, "b_y": self.output.bias}

    def forward(self, source, inputs):
        """The scores of one pair, (T, n_target), and the weights of attention."""
        annotations, (h, c) = self.encoder(self.source(source))
        start = (h.reshape(1, -1), c.reshape(1, -1))
        states, _ = self.decoder(self.target(inputs), start)
        if not self.attention:
            return self.output(states), torch.zeros(0)
        weights = torch.softmax(states @ self.general.weight @ annotations.T, dim=1)
        joined = torch.cat([weights @ annotations, states], dim=1)
        return self.output(torch.tanh(self.join(joined))), weights


def translator(attention):
    model = Translator(attention)
    scores, weights = [], []
    for source, target in zip(SOURCES, TARGETS):
        s, w = model(torch.tensor(source), torch.tensor([BEGIN, *target]))
        scores.append(s)
        weights.append(w)
    wanted = torch.tensor([token for target in TARGETS for token in [*target, END]])
    loss = torch.nn.functional.cross_entropy(torch.cat(scores), wanted)
    loss.backward()
    return {
        "values": {name: flat(tensor) for name, tensor in model.named().items()},
        "loss": loss.item(),
        "scores": [flat(s) for s in scores],
        "weights": [flat(w) for w in weights],
        "gradients": {name: flat(tensor.grad) for name, tensor in model.named().items()},
    }


def main():
    torch.manual_seed(7)
    torch.set_default_dtype(torch.float64)
    scores()
    write(
        "translator.json",
        {
            "made_by": f"reference.py, PyTorch {torch.__version__}",
            "sources": SOURCES,
            "targets": TARGETS,
            "with": translator(True),
            "without": translator(False),
        },
    )


main()
