"""Interpolated modified Kneser-Ney in plain Python: dictionaries of tuples, one for each length."""
import math
import random
from collections import Counter

BOS, EOS = 0, 1


def zipf(u, V):
    return int(V ** u) - 1


def ngram_text(length, V, seed):
    """Sentences of 5 to 34 words. Few words are frequent, and two in three are favourites of the
    word before; ngram_text.hpp draws in the same way."""
    draw, last, text = random.Random(seed), 0, []
    while length > 0:
        sentence = [BOS]
        for _ in range(min(5 + draw.randrange(30), length)):
            u = draw.random()
            if draw.randrange(3) > 0:
                u = (0.6180339887498949 * (60 * last + zipf(u, 60))) % 1
            last = zipf(u, V)
            sentence.append(last + 2)
        length -= len(sentence) - 1
        text.append(sentence + [EOS])
    return text


def count(text, order):
    """The counts that are discounted, a dictionary for each length."""
    plain = [Counter() for _ in range(order)]
    for s in text:
        for n, counts in enumerate(plain, 1):
            counts.update(zip(*(s[i:] for i in range(n))))
    del plain[0][(BOS,)]
    adjusted = plain[:]
    for n in range(order - 1):
        left = Counter(gram[1:] for gram in plain[n + 1])
        adjusted[n] = {g: c if g[0] == BOS else left[g] for g, c in plain[n].items()}
    return adjusted


def discounts(counts):
    n = Counter(c for c in counts.values() if c <= 4)
    if not (n[1] and n[2] and n[3]):
        return [0, 0.5, 0.5, 0.5]
    y = n[1] / (n[1] + 2 * n[2])
    three = [i - (i + 1) * y * n[i + 1] / n[i] for i in (1, 2, 3)]
    return [0, *three] if min(three) >= 0 else [0, 0.5, 0.5, 0.5]


def estimate(adjusted, V):
    """A probability for every n-gram, a weight for every history."""
    p, backoff = {}, {}
    for n, counts in enumerate(adjusted, 1):
        D = discounts(counts)
        total, taken = Counter(), Counter()
        for gram, c in counts.items():
            total[gram[:-1]] += c
            taken[gram[:-1]] += D[min(c, 3)]
        for history, sum_ in total.items():
            backoff[history] = taken[history] / sum_
        for gram, c in counts.items():
            history = gram[:-1]
            shorter = p[gram[1:]] if n > 1 else 1 / V
            p[gram] = (c - D[min(c, 3)]) / total[history] + backoff[history] * shorter
    return p, backoff


def perplexity(p, backoff, text, order, V):
    log_p, tokens = 0.0, 0
    for s in text:
        for i in range(1, len(s)):
            gram, weight = tuple(s[max(0, i - order + 1):i + 1]), 1.0
            while gram and gram not in p:
                weight *= backoff.get(gram[:-1], 1.0)
                gram = gram[1:]
            log_p += math.log(weight * (p[gram] if gram else 1 / V))
        tokens += len(s) - 1
    return math.exp(-log_p / tokens)


def kneser_ney(dtype, length, V, order):
    """Count, estimate, and score as many words again."""
    train, test = ngram_text(length, V, 1), ngram_text(length, V, 2)

    def work():
        p, backoff = estimate(count(train, order), V + 1)
        assert perplexity(p, backoff, test, order, V + 1) > 1

    return work
