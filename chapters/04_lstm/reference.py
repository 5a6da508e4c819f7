"""Write reference/lstm.json: what PyTorch 1.13 computes for a small network, in double precision.

    /usr/bin/python3 reference.py

The C++ tests give the same weights and inputs to this chapter's code and compare every number.
Tensors are written as flat lists, the last index running fastest.
"""

import json
import pathlib

import torch

T, N, D, H, V = 4, 2, 3, 5, 6
PADDING = -1


def flat(tensor):
    return tensor.detach().reshape(-1).tolist()


def network():
    """The weights by our names, and the two modules that hold them."""
    lstm, linear = torch.nn.LSTM(D, H), torch.nn.Linear(H, V)
    with torch.no_grad():
        lstm.bias_hh_l0.zero_()  # PyTorch has two biases that are only ever added
    params = {
        "W_xh": lstm.weight_ih_l0,
        "W_hh": lstm.weight_hh_l0,
        "b_h": lstm.bias_ih_l0,
        "W_hy": linear.weight,
        "b_y": linear.bias,
    }
    return params, lstm, linear


def run(lstm, linear, inputs, targets):
    """States, scores, probabilities and losses; the gradients are left in the tensors."""
    hs, (_, c) = lstm(inputs["xs"], (inputs["h0"], inputs["c0"]))
    logits = linear(hs)
    rows = logits.reshape(T * N, V)
    mean = torch.nn.functional.cross_entropy(rows, targets.reshape(-1), ignore_index=PADDING)
    total = mean * (targets != PADDING).sum()
    total.backward()
    return {
        "hs": flat(hs),
        "c": flat(c),
        "logits": flat(logits),
        "outputs": flat(torch.softmax(logits, dim=2)),
        "loss_sum": total.item(),
        "loss_mean": mean.item(),
    }


def main():
    torch.manual_seed(4)
    torch.set_default_dtype(torch.float64)
    params, lstm, linear = network()
    xs = torch.randn(T, N, D, requires_grad=True)
    h0 = torch.randn(1, N, H, requires_grad=True)
    c0 = torch.randn(1, N, H, requires_grad=True)
    targets = torch.randint(V, (T, N))
    targets[3, 1] = PADDING  # the second example is shorter
    everything = {**params, "xs": xs, "h0": h0, "c0": c0}
    result = {
        "made_by": f"reference.py, PyTorch {torch.__version__}",
        "sizes": {"T": T, "N": N, "D": D, "H": H, "V": V},
        "values": {name: flat(tensor) for name, tensor in everything.items()},
        "targets": flat(targets),
        **run(lstm, linear, {"xs": xs, "h0": h0, "c0": c0}, targets),
        "gradients": {name: flat(tensor.grad) for name, tensor in everything.items()},
    }
    file = pathlib.Path(__file__).parent / "reference" / "lstm.json"
    file.parent.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
