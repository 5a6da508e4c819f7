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


def main():
    torch.manual_seed(6)
    torch.set_default_dtype(torch.float64)
    params = {}
    E_x, E_y = torch.nn.Embedding(V_X, D), torch.nn.Embedding(V_Y, D)
    linear = torch.nn.Linear(H, V_Y)
    encoder, decoder = lstm("encoder", params), lstm("decoder", params)
    params |= {"E_x": E_x.weight, "E_y": E_y.weight, "W_hy": linear.weight, "b_y": linear.bias}

    lengths = [len(s) for s in SOURCES]
    read = torch.nn.utils.rnn.pack_padded_sequence(E_x(side_by_side(SOURCES, 0)), lengths)
    _, summary = encoder(read)
    inputs = side_by_side([[BEGIN] + t for t in TARGETS], END)
    targets = side_by_side([t + [END] for t in TARGETS], PADDING)
    hs, _ = decoder(E_y(inputs), summary)
    logits = linear(hs)
    rows = logits.reshape(-1, V_Y)
    mean = torch.nn.functional.cross_entropy(rows, targets.reshape(-1), ignore_index=PADDING)
    mean.backward()

    real = targets.reshape(-1) != PADDING  # scores of padding are nobody's business
    result = {
        "made_by": f"reference.py, PyTorch {torch.__version__}",
        "sizes": {"V_x": V_X, "V_y": V_Y, "D": D, "H": H},
        "sources": SOURCES,
        "targets": TARGETS,
        "values": {name: flat(tensor) for name, tensor in params.items()},
        "summary_h": flat(summary[0]),
        "summary_c": flat(summary[1]),
        "logits": flat(rows[real]),
        "loss": mean.item(),
        "gradients": {name: flat(tensor.grad) for name, tensor in params.items()},
    }
    file = pathlib.Path(__file__).parent / "reference" / "seq2seq.json"
    file.parent.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
