"""Text, letter by letter: names and a novel."""

import math
from itertools import islice

import torch

from fitting import deal, fit, surprise, warmup_cosine
from gpt import GPT


def numbers(text):
    """Each letter as its place in the alphabet of the text, and how many letters that has."""
    places = {letter: place for place, letter in enumerate(sorted(set(text)))}
    return torch.tensor([places[letter] for letter in text]), len(places)


def names(folder, drawn):
    rows = [f".{name}." for name in (drawn / "names.txt").read_text().split("\n")]
    ids, vocab = numbers("".join(rows))
    x, y = torch.zeros(len(rows), 16, dtype=torch.long), torch.full((len(rows), 16), -100)
    for i, row in enumerate(ids.split([len(row) for row in rows])):
        n = min(16, len(row) - 1)
        x[i, :n], y[i, :n] = row[:n], row[1 : n + 1]
    model = GPT(vocab, 16, 32)
    schedule = warmup_cosine(0.003, 100, 10 * math.ceil((len(rows) - 840) / 32))
    fit(model, surprise, torch.optim.Adam(model.parameters()), deal(x[840:], y[840:], 32, 10), schedule)
    with torch.no_grad():
        return surprise(model(x[:840]), y[:840]).item()


def novel(folder, drawn):
    ids, vocab = numbers((folder / "novel.txt").read_text())
    seen, unseen = ids[: int(0.9 * len(ids))], ids[int(0.9 * len(ids)) :]
    windows, held_out = seen.unfold(0, 65, 1), unseen.unfold(0, 65, 64)
    model = GPT(vocab, 64, 64)
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.99))
    batches = islice(deal(windows[:, :-1], windows[:, 1:], 16, 1), 1200)
    fit(model, surprise, optimizer, batches, warmup_cosine(0.003, 100, 1200))
    with torch.no_grad():
        return surprise(model(held_out[:, :-1]), held_out[:, 1:]).item()
