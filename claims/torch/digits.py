"""Handwritten digits, where they were written and moved aside."""

import torch
from torch import nn
from torch.nn import functional as F

from fitting import accuracy, deal, fit


def images(file):
    return torch.frombuffer(bytearray(file.read_bytes()), dtype=torch.float32).view(-1, 1, 28, 28)


def labels(file):
    return torch.frombuffer(bytearray(file.read_bytes()), dtype=torch.int32).long()


def mlp():
    return nn.Sequential(nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))


def cnn():
    first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    return nn.Sequential(*first, *second, nn.Flatten(), nn.Linear(784, 10))


def read(folder, model, lr, epochs=5, unseen=None):
    """The share of unseen images that `model` reads once it has learnt the others."""
    seen = images(folder / "train-images"), labels(folder / "train-labels")
    fit(model, F.cross_entropy, torch.optim.Adam(model.parameters(), lr), deal(*seen, 64, epochs))
    return accuracy(model, images(unseen or folder / "test-images"), labels(folder / "test-labels"))


def digits_mlp(folder, drawn):
    return read(folder, mlp(), 0.001)


def digits_cnn(folder, drawn):
    return read(folder, cnn(), 0.003)


def digits_shifted(folder, drawn):
    setting = {"lr": 0.003, "epochs": 3, "unseen": drawn / "moved-images"}
    alone = read(folder, mlp(), **setting)
    return read(folder, cnn(), **setting) - alone
