"""The encoder-decoders of chapters 06 and 07, in PyTorch's modules."""
import json
from pathlib import Path

import torch
from rival_torch import prepare, training_step
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


class Seq2seq(torch.nn.Module):
    """Tables of words, encoder, decoder and output layer."""

    def __init__(self, V, H):
        super().__init__()
        self.E_x, self.E_y = torch.nn.Embedding(V, H // 2), torch.nn.Embedding(V, H // 2)
        self.encoder, self.decoder = torch.nn.LSTM(H // 2, H), torch.nn.LSTM(H // 2, H)
        self.out = torch.nn.Linear(H, V)

    def forward(self, sources, inputs):
        _, summary = self.encoder(self.E_x(sources))
        return self.out(self.decoder(self.E_y(inputs), summary)[0])


def seq2seq_step(dtype, T, N, V, H):
    """Forward, loss, backward, clip and SGD of an encoder-decoder, pairs of equal length."""
    model = Seq2seq(V, H).to(prepare(dtype))
    params = list(model.parameters())
    optimizer = torch.optim.SGD(params, lr=0.01)
    sources, inputs = torch.randint(0, V, (T, N)), torch.randint(0, V, (T, N))
    targets = torch.randint(0, V, (T * N,))
    return lambda: training_step(optimizer, params, lambda: model(sources, inputs), targets, 5.0)


class Attention(torch.nn.Module):
    """An encoder that reads from both sides; a decoder that looks back at every step."""

    def __init__(self, n_source, n_target, D, H):
        super().__init__()
        self.source = torch.nn.Embedding(n_source, D)
        self.target = torch.nn.Embedding(n_target, D)
        self.encoder = torch.nn.LSTM(D, H // 2, bidirectional=True)
        self.decoder = torch.nn.LSTM(D, H)
        self.general = torch.nn.Linear(H, H, bias=False)
        self.join = torch.nn.Linear(2 * H, H, bias=False)
        self.out = torch.nn.Linear(H, n_target)

    def forward(self, annotations, ends, inputs, padding=None):
        """The scores, from what the encoder gave; padding is (N, 1, T_s)."""
        start = tuple(torch.cat([end[0], end[1]], dim=1)[None] for end in ends)
        states, _ = self.decoder(self.target(inputs), start)
        keys, queries = annotations.transpose(0, 1), self.general(states).transpose(0, 1)
        scores = torch.bmm(queries, keys.transpose(1, 2))
        if padding is not None:
            scores = scores.masked_fill(padding, float("-inf"))
        contexts = torch.bmm(torch.softmax(scores, dim=2), keys).transpose(0, 1)
        return self.out(torch.tanh(self.join(torch.cat([contexts, states], dim=2))))

    def whole(self, sources, inputs):
        """Sentences of one length."""
        return self(*self.encoder(self.source(sources)), inputs)

    def padded(self, sources, lengths, inputs):
        """Sentences of different lengths: each direction of the encoder stops at their ends."""
        rows = self.source(sources)
        packed = pack_padded_sequence(rows, lengths, enforce_sorted=False)
        annotations, ends = self.encoder(packed)
        padding = torch.arange(len(sources))[None] >= lengths[:, None]
        return self(pad_packed_sequence(annotations)[0], ends, inputs, padding[:, None])


def attention_step(dtype, T_s, T_t, N, V, D, H):
    """Forward, loss, backward, clip and Adam of a training step with teacher forcing."""
    model = Attention(V, V, D, H).to(prepare(dtype))
    params = list(model.parameters())
    optimizer = torch.optim.Adam(params)
    sources, inputs = torch.randint(0, V, (T_s, N)), torch.randint(0, V, (T_t, N))
    targets = torch.randint(0, V, (T_t * N,))
    return lambda: training_step(optimizer, params, lambda: model.whole(sources, inputs), targets,
                                 5.0)


def padded_batch(batch):
    """Ids as they stand in the file of batches: -1 is padding, for which any row will do."""
    N = batch["N"]
    sources, inputs = (torch.tensor(batch[side]).view(-1, N) for side in ("sources", "inputs"))
    lengths = (sources >= 0).sum(0)
    return sources.clamp(min=0), lengths, inputs.clamp(min=0), torch.tensor(batch["targets"])


def cmudict(dtype, file):
    """Some batches of the pronouncing dictionary: the training of attention_step() on each."""
    kind, given = prepare(dtype), json.loads(Path(file).read_text())
    model = Attention(given["n_source"], given["n_target"], 64, 256).to(kind)
    params = list(model.parameters())
    optimizer = torch.optim.Adam(params, lr=2e-3)
    batches = [padded_batch(batch) for batch in given["batches"]]

    def work():
        for *read, targets in batches:
            training_step(optimizer, params, lambda: model.padded(*read), targets, 5.0)

    return work
