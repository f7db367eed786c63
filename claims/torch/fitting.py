"""Training as our `fit` does it: batches in a new order in each epoch, and a learning rate for each step."""

import json
import math

import torch
from torch.nn import functional as F


def labelled(file):
    """What is seen, then what is not, each as x and y."""
    return [(torch.tensor(rows["x"]), torch.tensor(rows["y"])) for rows in json.loads(file.read_text())]


def fit(model, loss, optimizer, batches, schedule=None):
    """One step for each batch, with the learning rate that `schedule` gives it."""
    for step, (x, y) in enumerate(batches):
        if schedule:
            for group in optimizer.param_groups:
                group["lr"] = schedule(step)
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()


def deal(x, y, size, epochs):
    for _ in range(epochs):
        for index in torch.randperm(len(x)).split(size):
            yield x[index], y[index]


def warmup_cosine(lr, warmup, total):
    def schedule(step):
        if step < warmup:
            return lr * (step + 1) / (warmup + 1)
        return lr * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2

    return schedule


def accuracy(model, x, y):
    with torch.no_grad():
        return (model(x).argmax(-1) == y).float().mean().item()


def surprise(logits, ids):
    """In nats for each place of a row; an id of -100 counts for nothing."""
    return F.cross_entropy(logits.flatten(0, 1), ids.flatten())
