"""Word vectors by skip-gram: each word tells its neighbours from five words that were drawn at random."""

import json
from collections import Counter

import torch
from torch import nn
from torch.nn import functional as F


class SkipGram(nn.Module):
    def __init__(self, vocab, dim):
        super().__init__()
        self.vectors, self.contexts = (nn.Embedding(vocab, dim, sparse=True) for _ in range(2))
        nn.init.uniform_(self.vectors.weight, -0.5 / dim, 0.5 / dim)
        nn.init.zeros_(self.contexts.weight)

    def forward(self, words, others):
        """Words [n] and others [n, k] → scores [n, k]."""
        return (self.contexts(others) @ self.vectors(words)[:, :, None])[:, :, 0]


def number(sentences, min_count):
    """The frequent words, each with its number; the text as such numbers; and which sentence each word is from."""
    counts = Counter(word for sentence in sentences for word in sentence)
    ids = {word: i for i, word in enumerate(word for word, n in counts.items() if n >= min_count)}
    places = [(ids[word], i) for i, sentence in enumerate(sentences) for word in sentence if word in ids]
    return ids, *torch.tensor(places).T


def pairs(words, sentence, window):
    """Each word with all neighbours that it sees; how far it sees is drawn anew each time."""
    sight = torch.randint(1, window + 1, words.shape)
    found = []
    for far in range(1, window + 1):
        left, right = torch.arange(len(words) - far), torch.arange(far, len(words))
        for word, other in (left, right), (right, left):
            sees = (sentence[word] == sentence[other]) & (sight[word] >= far)
            found.append(torch.stack([words[word], words[other]], 1)[sees])
    return torch.cat(found)  # [n, 2]


def others(right, noise):
    """The right word first, then five that are wrong: [n] → [n, 6]."""
    wrong = noise.multinomial(5 * len(right), replacement=True).view(-1, 5)
    while (same := wrong == right[:, None]).any():
        wrong[same] = noise.multinomial(int(same.sum()), replacement=True)
    return torch.cat([right[:, None], wrong], 1)


def skip_gram(sentences, dim, epochs, subsample, min_count=1, window=5, lr=0.025):
    """The vectors, and the number of each word. Losses are added up, not averaged: as many steps as examples, in one."""
    ids, text, sentence = number(sentences, min_count)
    counts = text.bincount().float()
    keep, noise = (subsample * len(text) / counts).sqrt(), counts**0.75
    model = SkipGram(len(ids), dim)
    optimizer = torch.optim.SGD(model.parameters(), lr)
    for epoch in range(epochs):
        kept = torch.rand(len(text)) < keep[text]
        examples = pairs(text[kept], sentence[kept], window)
        steps = examples[torch.randperm(len(examples))].split(1024)
        for step, (words, right) in enumerate(batch.T for batch in steps):
            optimizer.param_groups[0]["lr"] = lr * (1 - (epoch + step / len(steps)) / epochs)
            scores = model(words, others(right, noise))
            answers = torch.zeros_like(scores).index_fill(1, torch.tensor(0), 1)
            optimizer.zero_grad()
            F.binary_cross_entropy_with_logits(scores, answers, reduction="sum").backward()
            optimizer.step()
    return model.vectors.weight.detach(), ids


def nearness(words, vectors):
    """The cosine of each with each: [n, d] and [V, d] → [n, V]."""
    return F.normalize(words) @ F.normalize(vectors).T


def analogies(folder, drawn):
    sentences = (drawn / "grammar.txt").read_text().split("\n")
    vectors, ids = skip_gram([sentence.split() for sentence in sentences], dim=32, epochs=10, subsample=1e-3)
    asked = json.loads((folder / "analogies.json").read_text())
    asked = torch.tensor([[ids[word] for word in words] for words in asked])  # [n, 4]
    a, b, c, d = asked.T
    near = nearness(vectors[b] - vectors[a] + vectors[c], vectors).scatter(1, asked[:, :3], -1)
    return (near.argmax(1) == d).float().mean().item()


def speeches(folder, drawn):
    sentences = (folder / "speeches.txt").read_text().split("\n")
    setting = {"dim": 64, "epochs": 8, "subsample": 1e-4, "min_count": 20, "window": 2}
    vectors, ids = skip_gram([sentence.split() for sentence in sentences], **setting)
    kinds = json.loads((folder / "kinds.json").read_text())
    near = nearness(vectors[[ids[word] for word in kinds]], vectors)
    words, nearest = list(ids), near.topk(6).indices[:, 1:]  # nearest to a word is itself
    right = [words[i] in kind for kind, five in zip(kinds.values(), nearest) for i in five]
    return sum(right) / len(right)
