"""Write reference/kneser_ney.json: modified Kneser-Ney of a small text, in plain Python.

    python3 reference.py

Written from the formulas alone, with dictionaries of tuples and none of the chapter's ideas: no
tree, no suffixes, no common form of the models. The C++ tests compare every number.
"""

import json
import math
import pathlib
from collections import Counter, defaultdict

ORDER = 4
BOS, EOS, UNK = "<s>", "</s>", "<unk>"
WORDS = [c + d for c in "abcdefghij" for d in "aeiou"]


def uniforms():
    """Numbers in [0, 1) by a linear congruential generator."""
    state = 5
    while True:
        state = (1103515245 * state + 12345) % 2**31
        yield state / 2**31


def sentences(count):
    """Sentences of 2 to 9 words; few words are frequent, and a word likes certain followers."""
    draws, text = uniforms(), []
    for _ in range(count):
        sentence, last = [], 0
        for _ in range(2 + int(8 * next(draws))):
            last = (7 * last + int(len(WORDS) * next(draws) ** 3)) % len(WORDS)
            sentence.append(WORDS[last])
        text.append(sentence)
    return text


def ngrams(text, n):
    """How often each n-gram stands inside a sentence."""
    counts = Counter()
    for sentence in text:
        padded = [BOS, *sentence, EOS]
        for i in range(len(padded) - n + 1):
            counts[tuple(padded[i:i + n])] += 1
    return counts


def adjusted(text, n, order):
    """The counts that are discounted: plain ones at the top, then numbers of left neighbours."""
    plain = ngrams(text, n)
    if n == order:
        counts = plain
    else:
        left = defaultdict(set)
        for gram in ngrams(text, n + 1):
            left[gram[1:]].add(gram[0])
        counts = {g: c if g[0] == BOS else len(left[g]) for g, c in plain.items()}
    return {g: c for g, c in counts.items() if g != (BOS,)}


def discounts(counts):
    n = [sum(1 for c in counts.values() if c == i) for i in range(5)]
    if not (n[1] and n[2] and n[3]):
        return [0.5, 0.5, 0.5]
    y = n[1] / (n[1] + 2 * n[2])
    three = [i - (i + 1) * y * n[i + 1] / n[i] for i in (1, 2, 3)]
    return three if min(three) >= 0 else [0.5, 0.5, 0.5]


class ModifiedKneserNey:
    def __init__(self, text, order, vocabulary):
        self.order, self.vocabulary = order, vocabulary
        self.counts = [adjusted(text, n, order) for n in range(1, order + 1)]
        self.discounts = [discounts(c) for c in self.counts]

    def discount(self, n, count):
        return self.discounts[n - 1][min(count, 3) - 1] if count else 0

    def p(self, word, history):
        history = tuple(history)[-(self.order - 1):] if self.order > 1 else ()
        return self.recurse(word, history)

    def recurse(self, word, history):
        n = len(history) + 1
        lower = self.recurse(word, history[1:]) if history else 1 / len(self.vocabulary)
        counts = self.counts[n - 1]
        seen = [counts[(*history, v)] for v in self.vocabulary if (*history, v) in counts]
        if not seen:
            return lower
        gamma = sum(self.discount(n, c) for c in seen) / sum(seen)
        count = counts.get((*history, word), 0)
        return (count - self.discount(n, count)) / sum(seen) + gamma * lower


def perplexity(model, text):
    total, n = 0, 0
    for sentence in text:
        padded = [BOS, *sentence, EOS]
        for i in range(1, len(padded)):
            total += math.log(model.p(padded[i], padded[:i]))
            n += 1
    return math.exp(-total / n)


def describe(model, test):
    histories = [[BOS], [BOS, "aa"], ["aa"], ["aa", "aa"], ["aa", "aa", "aa"], [BOS, "ae", "aa"],
                 ["ju", "ju"], [UNK], []]
    words = sorted(model.vocabulary)
    return {
        "order": model.order,
        "discounts": model.discounts,
        "perplexity": perplexity(model, test),
        "histories": histories,
        "p": [[model.p(w, h) for w in words] for h in histories],
    }


def main():
    text = sentences(140)
    train, test = text[:120], text[120:]
    vocabulary = sorted({w for s in train for w in s} | {EOS, UNK})
    test = [[w if w in vocabulary else UNK for w in s] for s in test] + [["aa", UNK, "aa"]]
    models = [ModifiedKneserNey(train, n, vocabulary) for n in range(1, ORDER + 1)]
    result = {
        "made_by": "reference.py, plain Python",
        "train": [" ".join(s) for s in train],
        "test": [" ".join(s) for s in test],
        "vocabulary": vocabulary,
        "models": [describe(m, test) for m in models],
    }
    file = pathlib.Path(__file__).parent / "reference" / "kneser_ney.json"
    file.parent.mkdir(exist_ok=True)
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in result.items()]
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


main()
