"""What every rival made of PyTorch's modules begins with, and its training step."""
import os

import torch

KINDS = {"float": torch.float32, "double": torch.float64}


def prepare(dtype):
    """Threads and seed; the number type."""
    torch.set_num_threads(int(os.environ.get("TORCH_THREADS", "1")))
    torch.manual_seed(1)
    return KINDS[dtype]


def training_step(optimizer, params, scores, targets, clip):
    """Forward, loss, backward, clip and update. `scores` makes a row for each target; a negative
    target is padding."""
    optimizer.zero_grad(set_to_none=True)
    loss = torch.nn.functional.cross_entropy(scores().flatten(0, -2), targets, ignore_index=-1)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(params, clip)
    optimizer.step()
