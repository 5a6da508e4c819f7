"""The Transformer of chapter 08 by PyTorch: nn.MultiheadAttention, a training step of nn modules of
the same shape, and writing with the same key-value cache."""
import torch
from rival_torch import prepare, training_step


def multi_head(dtype, T, N, D, heads):
    """Forward and backward of nn.MultiheadAttention, without averaging its weights."""
    kind = prepare(dtype)
    module = torch.nn.MultiheadAttention(D, heads).to(kind)
    x = torch.randn(T, N, D, dtype=kind, requires_grad=True)
    dy = torch.randn(T, N, D, dtype=kind)

    def work():
        module.zero_grad(set_to_none=True)
        x.grad = None
        y, _ = module(x, x, x, need_weights=False)
        y.backward(dy)

    return work


class Transformer(torch.nn.Module):
    """Embedding and waves, pre-norm layers, norm, scores."""

    def __init__(self, kind, T, V, D, layers, heads):
        super().__init__()
        self.embedding = torch.nn.Embedding(V, D)
        make = torch.nn.TransformerEncoderLayer
        self.layers = torch.nn.ModuleList(
            make(D, heads, 4 * D, dropout=0, norm_first=True) for _ in range(layers))
        self.norm, self.out = torch.nn.LayerNorm(D), torch.nn.Linear(D, V)
        places = torch.arange(T).unsqueeze(1) / 10000 ** (torch.arange(0, D, 2) / D)
        waves = torch.stack((places.sin(), places.cos()), 2).reshape(T, D)
        self.register_buffer("waves", waves)
        self.register_buffer("future", torch.triu(torch.ones(T, T, dtype=torch.bool), 1))
        self.heads = heads
        self.to(kind)

    def forward(self, ids):
        x = self.embedding(ids) + self.waves[:len(ids), None]
        for layer in self.layers:
            x = layer(x, src_mask=self.future)
        return self.out(self.norm(x))


def transformer_step(dtype, T, N, V, D, layers, heads):
    """Forward, loss, backward, clip and Adam."""
    model = Transformer(prepare(dtype), T, V, D, layers, heads)
    params = list(model.parameters())
    optimizer = torch.optim.Adam(params, lr=1e-3)
    ids, targets = torch.randint(V, (T, N)), torch.randint(V, (T * N,))
    return lambda: training_step(optimizer, params, lambda: model(ids), targets, 1.0)


class Cache:
    """Keys and values that are kept, in a tensor each."""

    def __init__(self, model):
        T, D = model.waves.shape
        shape = (len(model.layers), model.heads, T, D // model.heads)
        self.model, self.length = model, 0
        self.K = torch.zeros(shape, dtype=model.waves.dtype)
        self.V = torch.zeros_like(self.K)

    def attend(self, number, layer, x):
        """Some new words look at themselves, at those before them and at what is kept."""
        D, end = x.shape[1], self.length + len(x)
        qkv = torch.nn.functional.linear(x, layer.in_proj_weight, layer.in_proj_bias)
        q, k, v = (part.view(len(x), self.model.heads, -1).transpose(0, 1)
                   for part in qkv.split(D, 1))
        self.K[number, :, self.length:end] = k
        self.V[number, :, self.length:end] = v
        scores = q @ self.K[number, :, :end].transpose(1, 2) / q.shape[2] ** 0.5
        if len(x) > 1:
            scores.masked_fill_(self.model.future[:len(x), :end], float("-inf"))
        z = scores.softmax(2) @ self.V[number, :, :end]
        return layer.out_proj(z.transpose(0, 1).reshape(len(x), D))

    def read(self, ids):
        """The scores after the last id."""
        model, end = self.model, self.length + len(ids)
        x = model.embedding(torch.tensor(ids)) + model.waves[self.length:end]
        for number, layer in enumerate(model.layers):
            x = x + self.attend(number, layer.self_attn, layer.norm1(x))
            x = x + layer.linear2(torch.relu(layer.linear1(layer.norm2(x))))
        self.length = end
        return model.out(model.norm(x[-1]))


def transformer_write(dtype, count, T, V, D, layers, heads):
    """Always the likeliest; when the cache is full the newest half is read again."""
    model = Transformer(prepare(dtype), T, V, D, layers, heads)

    def work():
        with torch.inference_mode():
            seen, cache = [0], Cache(model)
            scores = cache.read(seen)
            for _ in range(count - 1):
                seen.append(int(scores.argmax()))
                if len(seen) > T:
                    seen, cache = seen[-(T // 2):], Cache(model)
                    scores = cache.read(seen)
                else:
                    scores = cache.read(seen[-1:])

    return work
