"""Writes reference/*.json: losses, gradients and components by PyTorch, in double.

    /usr/bin/python3 chapters/01_vectorization/reference.py
"""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.manual_seed(1)
FOLDER = pathlib.Path(__file__).parent / "reference"


def save(name, **tensors):
    FOLDER.mkdir(exist_ok=True)
    data = {key: value.tolist() for key, value in tensors.items()}
    (FOLDER / f"{name}.json").write_text(json.dumps(data, indent=1) + "\n")


def parameters(V, D):
    W_in = torch.randn(V, D, dtype=torch.float64, requires_grad=True)
    W_out = torch.randn(V, D, dtype=torch.float64, requires_grad=True)
    return W_in, W_out


def cbow(V=7, D=3, N=5, C=4):
    W_in, W_out = parameters(V, D)
    contexts = torch.randint(V, (N, C))
    targets = torch.randint(V, (N,))
    h = F.embedding(contexts, W_in).mean(1)
    loss = F.cross_entropy(F.linear(h, W_out), targets)
    loss.backward()
    save("cbow", W_in=W_in, W_out=W_out, contexts=contexts, targets=targets, h=h,
         loss=loss, dW_in=W_in.grad, dW_out=W_out.grad)


def negative_sampling(V=8, D=5):
    W_in, W_out = parameters(V, D)
    context = torch.tensor([2, 5, 2])  # a word may stand on both sides
    words = torch.tensor([1, 7, 0, 7])  # and be drawn twice
    h = F.embedding(context, W_in).mean(0)
    scores = F.embedding(words, W_out) @ h
    labels = torch.tensor([1, 0, 0, 0], dtype=torch.float64)
    loss = F.binary_cross_entropy_with_logits(scores, labels, reduction="sum")
    loss.backward()
    save("negative_sampling", W_in=W_in, W_out=W_out, context=context, words=words,
         h=h, loss=loss, dW_in=W_in.grad, dW_out=W_out.grad)


def pca(n=9, D=4, k=2):
    X = torch.randn(n, D, dtype=torch.float64) * torch.tensor([3.0, 1.0, 2.0, 0.5])
    x = X - X.mean(0)
    variances, vectors = torch.linalg.eigh(x.T @ x / n)
    directions = vectors.flip(1).T[:k]
    largest = directions.gather(1, directions.abs().argmax(1, keepdim=True))
    directions = directions * largest.sign()
    save("pca", X=X, variances=variances.flip(0)[:k], total=variances.sum(),
         directions=directions, points=x @ directions.T)


def similarity(V=6, D=4):
    E = torch.randn(V, D, dtype=torch.float64)
    v = torch.randn(D, dtype=torch.float64)
    save("similarity", E=E, v=v, cosines=F.cosine_similarity(E, v[None]))


def ppmi(V=5):
    counts = torch.randint(4, (V, V)).double()
    counts = counts + counts.T
    rows = counts.sum(1)
    ratio = counts * counts.sum() / rows[:, None] / rows[None]
    save("ppmi", counts=counts, ppmi=torch.log2(ratio).clamp(min=0))


for write in (cbow, negative_sampling, pca, similarity, ppmi):
    write()
