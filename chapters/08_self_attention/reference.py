"""Write reference/*.json: what PyTorch 1.13 computes for small modules, in double precision.

    /usr/bin/python3 reference.py

The C++ tests give the same weights and inputs to this chapter's code and compare every number.
Tensors are written as flat lists, the last index running fastest.
"""

import json
import pathlib

import torch

T, N, D, HEADS, LAYERS, V = 5, 2, 6, 3, 2, 7
PADDING = -1


def flat(tensor):
    return tensor.detach().reshape(-1).tolist()


def future():
    """True where a word must not look: right of the diagonal."""
    return torch.triu(torch.ones(T, T, dtype=torch.bool), diagonal=1)


def randomise(module):
    """PyTorch's biases begin at 0 and its gains at 1: a mistake there would not show."""
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.normal_(0, 0.5)
    return module


def attention_names(prefix, module):
    return {
        prefix + "qkv.W": module.in_proj_weight,
        prefix + "qkv.b": module.in_proj_bias,
        prefix + "out.W": module.out_proj.weight,
        prefix + "out.b": module.out_proj.bias,
    }


def norm_names(prefix, module):
    return {prefix + "gain": module.weight, prefix + "bias": module.bias}


def linear_names(prefix, module):
    return {prefix + "W": module.weight, prefix + "b": module.bias}


def layer_names(prefix, module):
    return {
        **norm_names(prefix + "norm1.", module.norm1),
        **attention_names(prefix + "attention.", module.self_attn),
        **norm_names(prefix + "norm2.", module.norm2),
        **linear_names(prefix + "feed_forward.in.", module.linear1),
        **linear_names(prefix + "feed_forward.out.", module.linear2),
    }


def make_layer():
    return randomise(torch.nn.TransformerEncoderLayer(D, HEADS, 4 * D, dropout=0, norm_first=True))


def save(name, params, facts):
    """A file of values, results and gradients. The gradients are left in the tensors."""
    result = {
        "made_by": f"reference.py, PyTorch {torch.__version__}",
        "sizes": {"T": T, "N": N, "D": D, "heads": HEADS, "layers": LAYERS, "n_vocab": V},
        "values": {key: flat(tensor) for key, tensor in params.items()},
        **facts,
        "gradients": {key: flat(tensor.grad) for key, tensor in params.items()},
    }
    file = pathlib.Path(__file__).parent / "reference" / f"{name}.json"
    file.parent.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


def multi_head(name, mask):
    """nn.MultiheadAttention; the loss is the sum of the outputs times fixed numbers."""
    module = randomise(torch.nn.MultiheadAttention(D, HEADS))
    x = torch.randn(T, N, D, requires_grad=True)
    dy = torch.randn(T, N, D)
    y, weights = module(x, x, x, attn_mask=mask, average_attn_weights=False)
    (y * dy).sum().backward()
    save(name, {**attention_names("", module), "x": x},
         {"y": flat(y), "weights": flat(weights), "dy": flat(dy)})


def layer():
    """nn.TransformerEncoderLayer with the norm first and the future masked."""
    module = make_layer()
    x = torch.randn(T, N, D, requires_grad=True)
    dy = torch.randn(T, N, D)
    y = module(x, src_mask=future())
    (y * dy).sum().backward()
    save("layer", {**layer_names("", module), "x": x}, {"y": flat(y), "dy": flat(dy)})


def waves():
    """The positions of the paper, as everybody writes them in PyTorch."""
    places = torch.arange(T).unsqueeze(1)
    slower = torch.exp(torch.arange(0, D, 2) * (-torch.log(torch.tensor(10000.0)) / D))
    waves = torch.zeros(T, 1, D)
    waves[:, 0, 0::2] = torch.sin(places * slower)
    waves[:, 0, 1::2] = torch.cos(places * slower)
    return waves


def transformer():
    """The whole model: embedding, positions, layers, norm, scores, cross entropy."""
    embedding = randomise(torch.nn.Embedding(V, D))
    layers = [make_layer() for _ in range(LAYERS)]
    norm, linear = randomise(torch.nn.LayerNorm(D)), randomise(torch.nn.Linear(D, V))
    ids, targets = torch.randint(V, (T, N)), torch.randint(V, (T, N))
    targets[4, 1] = PADDING  # the second text is shorter
    x = embedding(ids) + waves()
    for module in layers:
        x = module(x, src_mask=future())
    logits = linear(norm(x))
    rows = logits.reshape(T * N, V)
    mean = torch.nn.functional.cross_entropy(rows, targets.reshape(-1), ignore_index=PADDING)
    total = mean * (targets != PADDING).sum()
    total.backward()
    params = {"E": embedding.weight, **norm_names("norm.", norm), **linear_names("out.", linear)}
    for number, module in enumerate(layers):
        params.update(layer_names(f"layers.{number}.", module))
    save("transformer", params,
         {"ids": flat(ids), "targets": flat(targets), "logits": flat(logits),
          "loss_sum": total.item(), "loss_mean": mean.item()})


def main():
    torch.manual_seed(8)
    torch.set_default_dtype(torch.float64)
    multi_head("multi_head", None)
    multi_head("multi_head_masked", future())
    layer()
    transformer()


main()
