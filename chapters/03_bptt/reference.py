"""Write reference/bptt.json: what PyTorch 1.13 computes for a small network, in double precision.

    /usr/bin/python3 reference.py

The gradients by the whole chain; those of every K for which the chain is cut after K steps, one
error at a time; and the Jacobian of the last state with respect to each state before it. Tensors
are written as flat lists, the last index running fastest.
"""

import json
import pathlib

import torch

T, N, D, H, V = 4, 2, 3, 5, 6


def flat(tensor):
    return tensor.detach().reshape(-1).tolist()


def network():
    """The parameters by our names, all to be differentiated."""
    shapes = {"W_xh": (H, D), "W_hh": (H, H), "b_h": (H,), "W_hy": (V, H), "b_y": (V,)}
    return {name: (0.6 * torch.randn(shape)).requires_grad_() for name, shape in shapes.items()}


def step(p, x, h):
    return torch.tanh(x @ p["W_xh"].T + p["b_h"] + h @ p["W_hh"].T)


def states(p, xs, h0):
    hs = [h0]
    for x in xs:
        hs.append(step(p, x, hs[-1]))
    return hs


def loss_at(p, h, targets):
    logits = h @ p["W_hy"].T + p["b_y"]
    return torch.nn.functional.cross_entropy(logits, targets, reduction="sum")


def gradients(loss, tensors):
    grads = torch.autograd.grad(loss, list(tensors.values()), allow_unused=True)
    return {name: flat(grad) for name, grad in zip(tensors, grads)}


def truncated(p, xs, h0, targets, K):
    """The sum of every step's gradient, each from a state that has no past before its K steps."""
    hs = [h.detach() for h in states(p, xs, h0)]
    loss = 0
    for t in range(T):
        first = max(0, t + 1 - K)
        h = hs[first]
        for x in xs[first : t + 1]:
            h = step(p, x, h)
        loss = loss + loss_at(p, h, targets[t])
    return gradients(loss, p)


def jacobians(p, xs, h0):
    """dh_T / dh_t of the first example, for t = 0 .. T - 1."""
    hs = states(p, xs[:, :1], h0[:1])
    rows = [torch.autograd.grad(hs[T][0, i], hs[:T], retain_graph=True) for i in range(H)]
    return [flat(torch.stack([row[t][0] for row in rows])) for t in range(T)]


def main():
    torch.manual_seed(3)
    torch.set_default_dtype(torch.float64)
    p = network()
    xs = torch.randn(T, N, D, requires_grad=True)
    h0 = (0.6 * torch.randn(N, H)).requires_grad_()
    targets = torch.randint(V, (T, N))
    hs = states(p, xs, h0)
    loss = sum(loss_at(p, hs[t + 1], targets[t]) for t in range(T))
    everything = {**p, "xs": xs, "h0": h0}
    result = {
        "made_by": f"reference.py, PyTorch {torch.__version__}",
        "sizes": {"T": T, "N": N, "D": D, "H": H, "V": V},
        "values": {name: flat(tensor) for name, tensor in everything.items()},
        "targets": flat(targets),
        "hs": flat(torch.stack(hs[1:])),
        "loss": loss.item(),
        "gradients": gradients(loss, everything),
        "truncated": [truncated(p, xs, h0, targets, K) for K in range(1, T + 1)],
        "jacobians": jacobians(p, xs, h0),
    }
    file = pathlib.Path(__file__).parent / "reference" / "bptt.json"
    file.parent.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
