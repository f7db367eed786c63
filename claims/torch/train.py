"""What PyTorch reaches with the data, the sizes and the settings of our claims: where "PyTorch" in CLAIMS.md comes from.

    node claims/torch/data.ts FOLDER
    python3 claims/torch/train.py FOLDER [NAME...]
"""

import math
import random
import sys
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)
folder = Path(sys.argv[1])


def fit(model, loss, optimizer, batches, schedule=None, steps=math.inf):
    """One step for each batch, with the learning rate that `schedule` gives it."""
    for step, (x, y) in enumerate(batches):
        if step == steps:
            break
        if schedule:
            for group in optimizer.param_groups:
                group["lr"] = schedule(step)
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()


def deal(x, y, size, epochs):
    """Batches, in a new order in each epoch."""
    for _ in range(epochs):
        for index in torch.randperm(len(x)).split(size):
            yield x[index], y[index]


def accuracy(model, x, y):
    with torch.no_grad():
        return 100 * (model(x).argmax(-1) == y).float().mean().item()


def warmup_cosine(lr, warmup, total):
    def schedule(step):
        if step < warmup:
            return lr * (step + 1) / (warmup + 1)
        return lr * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2

    return schedule


def digits(name):
    images = torch.frombuffer(bytearray((folder / f"{name}-images").read_bytes()), dtype=torch.float32)
    labels = torch.frombuffer(bytearray((folder / f"{name}-labels").read_bytes()), dtype=torch.int32)
    return images.view(-1, 1, 28, 28), labels.long()


def read_digits(model, lr):
    optimizer = torch.optim.Adam(model.parameters(), lr)
    fit(model, F.cross_entropy, optimizer, deal(*digits("train"), 64, 5))
    return accuracy(model, *digits("test"))


def digits_mlp():
    return read_digits(nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)), 0.001)


def digits_cnn():
    first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    return read_digits(nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(784, 10)), 0.003)


class Block(nn.Module):
    """As in GPT-2: normalised before each part."""

    def __init__(self, dim, heads):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attention = nn.MultiheadAttention(dim, heads, batch_first=True)
        self.think = nn.Sequential(nn.Linear(dim, 4 * dim), nn.GELU("tanh"), nn.Linear(4 * dim, dim))

    def forward(self, x):
        length = x.shape[1]
        future = torch.ones(length, length, dtype=torch.bool).triu(1)
        h = self.norm1(x)
        x = x + self.attention(h, h, h, attn_mask=future, need_weights=False)[0]
        return x + self.think(self.norm2(x))


class GPT(nn.Module):
    def __init__(self, vocab, length, dim, heads=4, layers=2):
        super().__init__()
        self.tokens, self.places = nn.Embedding(vocab, dim), nn.Embedding(length, dim)
        self.blocks = nn.Sequential(*[Block(dim, heads) for _ in range(layers)])
        self.norm = nn.LayerNorm(dim)
        for name, weight in self.named_parameters():
            if weight.dim() > 1:
                nn.init.normal_(weight, std=0.02)
            elif name.endswith("bias"):
                nn.init.zeros_(weight)

    def forward(self, ids):
        h = self.blocks(self.tokens(ids) + self.places.weight[: ids.shape[1]])
        return self.norm(h) @ self.tokens.weight.T


def surprise(logits, ids):
    return F.cross_entropy(logits.flatten(0, 1), ids.flatten())


def names():
    rows = [f".{name}." for name in (folder / "names.txt").read_text().split("\n")]
    random.shuffle(rows)
    letters = {c: i for i, c in enumerate(sorted(set("".join(rows))))}
    x, y = torch.zeros(len(rows), 16, dtype=torch.long), torch.full((len(rows), 16), -100)
    for i, row in enumerate(rows):
        ids = torch.tensor([letters[c] for c in row])
        n = min(16, len(ids) - 1)
        x[i, :n], y[i, :n] = ids[:n], ids[1 : n + 1]
    model = GPT(len(letters), 16, 32)
    schedule = warmup_cosine(0.003, 100, 10 * math.ceil((len(rows) - 840) / 32))
    fit(model, surprise, torch.optim.Adam(model.parameters()), deal(x[840:], y[840:], 32, 10), schedule)
    with torch.no_grad():
        return surprise(model(x[:840]), y[:840]).item()


def novel():
    text = (folder / "novel.txt").read_text()
    letters = {c: i for i, c in enumerate(sorted(set(text)))}
    ids = torch.tensor([letters[c] for c in text])
    seen, unseen = ids[: int(0.9 * len(ids))], ids[int(0.9 * len(ids)) :]
    windows, held_out = seen.unfold(0, 65, 1), unseen.unfold(0, 65, 64)
    model = GPT(len(letters), 64, 64)
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.99))
    batches = deal(windows[:, :-1], windows[:, 1:], 16, 1)
    fit(model, surprise, optimizer, batches, warmup_cosine(0.003, 100, 1200), 1200)
    with torch.no_grad():
        return surprise(model(held_out[:, :-1]), held_out[:, 1:]).item()


class Last(nn.Module):
    """What the last step knows."""

    def forward(self, x):
        return (x[0] if isinstance(x, tuple) else x)[:, -1]


class Places(nn.Module):
    def __init__(self, length, dim):
        super().__init__()
        self.weight = nn.Parameter(0.02 * torch.randn(length, dim))

    def forward(self, x):
        return x + self.weight


def recall(*middle):
    def draw(n):
        symbols, place = torch.randint(10, (n, 20)), torch.randint(20, (n, 1))
        return torch.cat([symbols, 10 + place], 1), symbols.gather(1, place)[:, 0]

    model = nn.Sequential(nn.Embedding(30, 64), *middle, Last(), nn.Linear(64, 10))
    fit(model, F.cross_entropy, torch.optim.Adam(model.parameters()), deal(*draw(10_000), 64, 5))
    model.eval()
    return accuracy(model, *draw(1000))


def recall_attention():
    layer = nn.TransformerEncoderLayer(64, 4, 256, dropout=0, batch_first=True, norm_first=True)
    return recall(Places(21, 64), layer)


def recall_rnn():
    return recall(nn.RNN(64, 64, batch_first=True))


claims = [digits_mlp, digits_cnn, recall_attention, recall_rnn, names, novel]
for claim in claims:
    if len(sys.argv) == 2 or claim.__name__ in sys.argv[2:]:
        reached = []
        for seed in (1, 2, 3):
            torch.manual_seed(seed)
            random.seed(seed)
            reached.append(f"{claim():.2f}")
        print(claim.__name__, ", ".join(reached), flush=True)
