"""Write reference/seq2seq.json: what PyTorch 1.13 computes for a small encoder-decoder, in double.

    /usr/bin/python3 reference.py

The C++ tests give the same weights and pairs to this chapter's code and compare every number.
Tensors are written as flat lists, the last index running fastest. The encoder reads packed
sequences, so that PyTorch itself decides where each source ends.
"""

import json
import pathlib

import torch

SOURCES = [[3, 4, 6, 5], [5, 3, 3], [6]]
TARGETS = [[4], [3, 5, 4], [5, 5]]
V_X, V_Y, D, H = 7, 6, 3, 5
BEGIN, END, PADDING = 1, 2, -1


def flat(tensor):
    return tensor.detach().reshape(-1).tolist()


def lstm(name, params):
    """A module, and its weights by our names."""
    module = torch.nn.LSTM(D, H)
    with torch.no_grad():
        module.bias_hh_l0.zero_()  # PyTorch has two biases that are only ever added
    params[f"{name}.W_xh"] = module.weight_ih_l0
    params[f"{name}.W_hh"] = module.weight_hh_l0
    params[f"{name}.b_h"] = module.bias_ih_l0
    return module


def side_by_side(sentences, padding):
    longest = max(map(len, sentences))
    rows = [s + [padding] * (longest - len(s)) for s in sentences]
    return torch.tensor(rows).T  # time first


def network():
    """The weights by our names, and the modules that hold them."""
    params = {}
    modules = {
        "E_x": torch.nn.Embedding(V_X, D),
        "encoder": lstm("encoder", params),
        "E_y": torch.nn.Embedding(V_Y, D),
        "decoder": lstm("decoder", params),
        "linear": torch.nn.Linear(H, V_Y),
    }
    params |= {"E_x": modules["E_x"].weight, "E_y": modules["E_y"].weight}
    params |= {"W_hy": modules["linear"].weight, "b_y": modules["linear"].bias}
    return params, modules


def run(modules):
    """Summary, scores and loss; the gradients are left in the tensors."""
    vectors = modules["E_x"](side_by_side(SOURCES, 0))
    lengths = [len(s) for s in SOURCES]
    packed = torch.nn.utils.rnn.pack_padded_sequence(vectors, lengths)
    _, (h, c) = modules["encoder"](packed)
    inputs = side_by_side([[BEGIN] + t for t in TARGETS], END)
    targets = side_by_side([t + [END] for t in TARGETS], PADDING).reshape(-1)
    hs, _ = modules["decoder"](modules["E_y"](inputs), (h, c))
    rows = modules["linear"](hs).reshape(-1, V_Y)
    mean = torch.nn.functional.cross_entropy(rows, targets, ignore_index=PADDING)
    mean.backward()
    return {
        "summary_h": flat(h),
        "summary_c": flat(c),
        "logits": flat(rows[targets != PADDING]),  # those of padding do not matter
        "loss": mean.item(),
    }


def main():
    torch.manual_seed(6)
    torch.set_default_dtype(torch.float64)
    params, modules = network()
    result = {
        "made_by": f"reference.py, PyTorch {torch.__version__}",
        "sizes": {"V_x": V_X, "V_y": V_Y, "D": D, "H": H},
        "sources": SOURCES,
        "targets": TARGETS,
        "values": {name: flat(tensor) for name, tensor in params.items()},
        **run(modules),
        "gradients": {name: flat(tensor.grad) for name, tensor in params.items()},
    }
    file = pathlib.Path(__file__).parent / "reference" / "seq2seq.json"
    file.parent.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
