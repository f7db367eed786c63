"""What is drawn, chosen or counted: the groups `init`, `sampling`, `similarity` and `metrics`, and dropout.

Of a sample as large as these, a mean is off by five of its standard deviations once in two million draws.
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

from cases import calls

SPREAD = 5


def gains(case):
    gain = nn.init.calculate_gain
    names = {'linear': ['linear'], 'sigmoid': ['sigmoid'], 'tanh': ['tanh'], 'relu': ['relu'], 'selu': ['selu']}
    names['leakyRelu0.2'] = ['leaky_relu', 0.2]
    return {'out': {name: gain(*names[name]) for name in case['out']}}


def drawn(std, isUniform):
    """What a sample of weights must show, when they are drawn with that standard deviation."""

    def fields(case):
        shape, gain = case['attrs']['shape'], nn.init.calculate_gain(case['attrs']['gain'])
        fanIn, fanOut = nn.init._calculate_fan_in_and_fan_out(torch.empty(shape))
        s, n = std(gain, fanIn, fanOut), math.prod(shape)
        kurtosis = 1.8 if isUniform else 3
        return {
            'expect': {
                'fanIn': fanIn,
                'fanOut': fanOut,
                'bound': s * math.sqrt(3) if isUniform else None,
                'std': s,
                'variance': s * s,
                'n': n,
                'meanWithin': SPREAD * s / math.sqrt(n),
                'stdWithinRelative': SPREAD * math.sqrt((kurtosis - 1) / (4 * n)),
                'minMaxOverBoundAtLeast': 1 - 12 / n if isUniform else None,
            }
        }

    return fields


def xavier(gain, fanIn, fanOut):
    return gain * math.sqrt(2 / (fanIn + fanOut))


def kaiming(gain, fanIn, fanOut):
    return gain / math.sqrt(fanIn)


def linearDefault(gain, fanIn, fanOut):
    return 1 / math.sqrt(3 * fanIn)


def dropout(case):
    p, n = case['attrs']['p'], case['attrs']['n']
    if p == 1:
        return {'expect': {'zeroShare': [1, 1], 'mean': [0, 0]}}
    off = SPREAD * math.sqrt(p * (1 - p) / n)
    scale = 1 / (1 - p)
    around = lambda x, room: [x - room, x + room]
    return {'expect': {'scale': scale, 'zeroShare': around(p, off), 'mean': around(1, off * scale)}}


def samplingDistribution(i, temperature, topK, topP):
    logits = i['logits']
    if temperature == 0:
        return F.one_hot(logits.argmax(), len(logits)).to(logits.dtype)
    logits = logits / temperature
    if topK is not None:
        logits = logits.masked_fill(logits < logits.topk(topK).values[-1], float('-inf'))
    if topP is not None:
        likely, order = logits.softmax(0).sort(descending=True)
        before = likely.cumsum(0) - likely
        logits = logits.index_fill(0, order[before >= topP], float('-inf'))
    return logits.softmax(0)


def cosines(vectors, query):
    return F.cosine_similarity(vectors, query, dim=-1)


def others(scores, left):
    """The places from the highest score down, without those left out."""
    return torch.tensor([k for k in scores.argsort(descending=True).tolist() if k not in left])


def nearest(i, query, k):
    vectors = i['vectors']
    similarity = torch.stack([cosines(vectors, each) for each in vectors])
    return others(similarity[query], [query])[:k], similarity


def analogy(i, a, b, c):
    vectors = i['vectors']
    scores = cosines(vectors, vectors[b] - vectors[a] + vectors[c])
    return others(scores, [a, b, c]), scores


def metrics(i):
    target, predicted = i['target'], i['predicted']
    size = int(max(target.max(), predicted.max())) + 1
    confusion = torch.zeros(size, size, dtype=torch.int64)
    confusion.index_put_((target, predicted), torch.ones_like(target), accumulate=True)
    return (target == predicted).double().mean(), confusion


RULES = {
    'gain': gains,
    'xavierUniform': drawn(xavier, isUniform=True),
    'xavierNormal': drawn(xavier, isUniform=False),
    'kaimingUniform': drawn(kaiming, isUniform=True),
    'kaimingNormal': drawn(kaiming, isUniform=False),
    'torchLinearDefault': drawn(linearDefault, isUniform=True),
    'dropout': dropout,
    'samplingDistribution': calls(samplingDistribution),
    'nearest': calls(nearest),
    'analogy': calls(analogy),
    'classificationMetrics': calls(metrics),
}
