"""The networks of chapters 02 and 04: nn.RNN and nn.LSTM with a Linear on dense one-hot inputs."""
import torch
from rival_torch import prepare, training_step


def recurrent_step(module, dtype, T, N, D, H):
    """Forward, loss, backward, clip and SGD."""
    kind = prepare(dtype)
    net = getattr(torch.nn, module)(D, H).to(kind)
    out = torch.nn.Linear(H, D).to(kind)
    params = list(net.parameters()) + list(out.parameters())
    optimizer = torch.optim.SGD(params, lr=0.01)
    xs = torch.nn.functional.one_hot(torch.randint(0, D, (T, N)), D).to(kind)
    targets = torch.randint(0, D, (T * N,))
    h0 = torch.zeros(1, N, H, dtype=kind)
    start = (h0, h0) if module == "LSTM" else h0
    return lambda: training_step(optimizer, params, lambda: out(net(xs, start)[0]), targets, 5.0)


def rnn_step(*sizes):
    return recurrent_step("RNN", *sizes)


def lstm_step(*sizes):
    return recurrent_step("LSTM", *sizes)


def lstm_forward(dtype, T, N, D, H):
    """The states of nn.LSTM without gradients."""
    kind = prepare(dtype)
    net = torch.nn.LSTM(D, H).to(kind)
    xs = torch.nn.functional.one_hot(torch.randint(0, D, (T, N)), D).to(kind)
    h0 = torch.zeros(1, N, H, dtype=kind)

    def work():
        with torch.no_grad():
            net(xs, (h0, h0))

    return work
