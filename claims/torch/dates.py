"""Dates, read as people write them and written as computers do."""

import math

import torch
from torch import nn

from fitting import deal, fit, surprise, warmup_cosine

padding, start, end = specials = "·<>"
read_length = len("Wednesday, September 30, 2026")


def waves(length, dim):
    angles = torch.arange(length)[:, None] / 10_000 ** (torch.arange(0, dim, 2) / dim)
    return torch.stack([angles.sin(), angles.cos()], 2).flatten(1)  # [length, dim]


class Translator(nn.Module):
    """The same matrix reads what has been written and says what comes next."""

    def __init__(self, vocab, dim=64):
        super().__init__()
        self.source, self.target = (nn.Embedding(vocab, dim, padding_idx=0) for _ in range(2))
        for table in self.source, self.target:
            table.weight.data /= math.sqrt(dim)
        self.places = waves(read_length, dim)
        self.inner = nn.Transformer(dim, 4, 2, 2, 128, dropout=0, batch_first=True, norm_first=True)

    def forward(self, ids):
        """A row is what to read, and what to go on from."""
        read, written = ids[:, :read_length], ids[:, read_length:]
        future = self.inner.generate_square_subsequent_mask(written.shape[1])
        blank = read == 0
        masks = {"tgt_mask": future, "src_key_padding_mask": blank, "memory_key_padding_mask": blank}
        h = self.inner(self.enter(read, self.source), self.enter(written, self.target), **masks)
        return h @ self.target.weight.T

    def enter(self, ids, table):
        return math.sqrt(table.embedding_dim) * table(ids) + self.places[: ids.shape[1]]


def dates(folder, drawn):
    pairs = [line.split("\t") for line in (drawn / "dates.tsv").read_text().split("\n")]
    unseen, asked = pairs[:500], {text for text, _ in pairs[:500]}
    seen = [pair for pair in pairs if pair[0] not in asked]
    letters = specials + "".join(sorted({letter for pair in seen for letter in "".join(pair)}))

    def ids(texts):
        return torch.tensor([[letters.index(letter) for letter in text] for text in texts])

    def question(text):
        return text.ljust(read_length, padding) + start

    x, y = ids([question(text) + iso for text, iso in seen]), ids([iso + end for _, iso in seen])
    model = Translator(len(letters))
    schedule = warmup_cosine(0.003, 50, 5 * math.ceil(len(x) / 64))
    fit(model, surprise, torch.optim.Adam(model.parameters()), deal(x, y, 64, 5), schedule)

    rows, right = ids([question(text) for text, _ in unseen]), ids([iso + end for _, iso in unseen])
    with torch.no_grad():
        for _ in range(right.shape[1]):
            rows = torch.cat([rows, model(rows)[:, -1:].argmax(-1)], 1)
    return (rows[:, read_length + 1 :] == right).all(1).float().mean().item()
