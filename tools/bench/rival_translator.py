"""The encoder-decoders of chapters 06 and 07, in PyTorch's modules."""
import os


def seq2seq_modules(V, H):
    """Tables of words, encoder, decoder and output layer."""
    import torch

    D = H // 2
    return torch.nn.ModuleList([torch.nn.Embedding(V, D), torch.nn.LSTM(D, H),
                                torch.nn.Embedding(V, D), torch.nn.LSTM(D, H),
                                torch.nn.Linear(H, V)])


def seq2seq_step(dtype, T, N, V, H):
    """Forward, loss, backward, clip and update of an encoder-decoder, pairs of equal length."""
    import torch

    torch.set_num_threads(int(os.environ.get("TORCH_THREADS", "1")))
    torch.manual_seed(1)
    modules = seq2seq_modules(V, H).to({"float": torch.float32, "double": torch.float64}[dtype])
    E_x, encoder, E_y, decoder, out = modules
    params = list(modules.parameters())
    optimizer = torch.optim.SGD(params, lr=0.01)
    source, inputs = torch.randint(0, V, (T, N)), torch.randint(0, V, (T, N))
    targets = torch.randint(0, V, (T * N,))

    def work():
        optimizer.zero_grad(set_to_none=True)
        _, summary = encoder(E_x(source))
        hs, _ = decoder(E_y(inputs), summary)
        loss = torch.nn.functional.cross_entropy(out(hs.view(T * N, H)), targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 5.0)
        optimizer.step()

    return work


def attention_step(dtype, T_s, T_t, N, V, D, H):
    """Forward, loss, backward, clip and Adam of a training step with teacher forcing."""
    import torch

    torch.set_num_threads(int(os.environ.get("TORCH_THREADS", "1")))
    torch.manual_seed(1)
    kind = {"float": torch.float32, "double": torch.float64}[dtype]
    source, target = torch.nn.Embedding(V, D).to(kind), torch.nn.Embedding(V, D).to(kind)
    encoder = torch.nn.LSTM(D, H // 2, bidirectional=True).to(kind)
    decoder = torch.nn.LSTM(D, H).to(kind)
    general = torch.nn.Linear(H, H, bias=False).to(kind)
    join = torch.nn.Linear(2 * H, H, bias=False).to(kind)
    out = torch.nn.Linear(H, V).to(kind)
    modules = source, target, encoder, decoder, general, join, out
    params = [p for module in modules for p in module.parameters()]
    optimizer = torch.optim.Adam(params)
    sources, inputs = torch.randint(0, V, (T_s, N)), torch.randint(0, V, (T_t, N))
    targets = torch.randint(0, V, (T_t * N,))

    def work():
        optimizer.zero_grad(set_to_none=True)
        annotations, ends = encoder(source(sources))
        start = tuple(torch.cat([end[0], end[1]], dim=1)[None].contiguous() for end in ends)
        states, _ = decoder(target(inputs), start)
        keys, queries = annotations.transpose(0, 1), general(states).transpose(0, 1)
        weights = torch.softmax(torch.bmm(queries, keys.transpose(1, 2)), dim=2)
        contexts = torch.bmm(weights, keys).transpose(0, 1)
        attentional = torch.tanh(join(torch.cat([contexts, states], dim=2)))
        loss = torch.nn.functional.cross_entropy(out(attentional).view(T_t * N, V), targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(params, 5.0)
        optimizer.step()

    return work
