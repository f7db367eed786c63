"""GPT-2, small: the same matrix reads letters and writes them."""

import math

import torch
from torch import nn


class Block(nn.Module):
    """Normalised before each part."""

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
            adds = name.endswith(("out_proj.weight", "think.2.weight"))
            if weight.dim() > 1:
                nn.init.normal_(weight, std=0.02 / math.sqrt(2 * layers) if adds else 0.02)
            elif name.endswith("bias"):
                nn.init.zeros_(weight)

    def forward(self, ids):
        h = self.blocks(self.tokens(ids) + self.places.weight[: ids.shape[1]])
        return self.norm(h) @ self.tokens.weight.T
