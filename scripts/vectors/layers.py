"""Layers: the groups `linear`, `norm`, `conv`, `pool`, `rnn` and `embedding`."""

import torch
import torch.nn.functional as F
from torch import nn

from cases import calls, stored, tensor
from operations import positional


def batchNorm(x, weight, bias, runningMean, runningVar, train, momentum, eps):
    mean, var = runningMean.clone(), runningVar.clone()
    y = F.batch_norm(x, mean, var, weight, bias, train, momentum, eps)
    return y, mean, var


def batchNormSequence(case):
    attrs = case['attrs']
    layer = nn.BatchNorm1d(attrs['features'], attrs['eps'], attrs['momentum']).double()
    calls = []
    for call in case['calls']:
        y = layer(tensor(call['x']))
        state = {'runningMean': stored(layer.running_mean), 'runningVar': stored(layer.running_var)}
        calls.append({'x': call['x'], 'y': stored(y), **state})
    x = case['eval']['x']
    return {'calls': calls, 'eval': {'x': x, 'y': stored(layer.eval()(tensor(x)))}}


def rmsNorm(x, weight, eps):
    return x / (x.square().mean(-1, keepdim=True) + eps).sqrt() * weight


def imageKernel(image, kernel, padding, name):
    return F.conv2d(image[None, None], kernel[None, None], padding=padding)[0, 0]


def avgPool(x, kernel, stride, padding, countIncludePad, ceilMode=False):
    return F.avg_pool2d(x, kernel, stride, padding, ceilMode, countIncludePad)


def embedding(weight, index, paddingIndex):
    return F.embedding(index, weight, padding_idx=paddingIndex)


def skipGram(center, context, negatives):
    return -F.logsigmoid(context @ center) - F.logsigmoid(-(negatives @ center)).sum()



def cell(step):
    """One step, from the state before it: PyTorch's own cell."""
    return lambda i: step(i['x'], i['h'], i['wIh'], i['wHh'], i['bIh'], i['bHh'])


def lstmCell(i):
    return torch.lstm_cell(i['x'], (i['h'], i['c']), i['wIh'], i['wHh'], i['bIh'], i['bHh'])


def sequence(kind):
    """One layer over a whole sequence, from zeros."""

    def rule(i, layout, initial):
        y, *states = recur(kind, i['x'], [i[name] for name in ('wIh', 'wHh', 'bIh', 'bHh')])
        return (y, *(state[0] for state in states))

    return rule


def stacked(kind):
    def rule(i, numLayers, bidirectional, bias):
        x, *weights = i.values()
        return recur(kind, x, weights, numLayers, bidirectional, bias)

    return rule


def recur(kind, x, weights, layers=1, bidirectional=False, bias=True):
    start = x.new_zeros(layers * (1 + bidirectional), len(x), weights[1].shape[1])
    state = (start, start) if kind is torch.lstm else start
    return kind(x, state, weights, bias, layers, 0.0, False, bidirectional, True)


PLAIN = {
    'linear': lambda x, weight, bias=None: F.linear(x, weight, bias),
    'prelu': F.prelu,
    'batchNorm': batchNorm,
    'layerNorm': lambda x, weight, bias, normalizedShape, eps: F.layer_norm(x, normalizedShape, weight, bias, eps),
    'rmsNorm': rmsNorm,
    'groupNorm': lambda x, weight=None, bias=None, groups=1, eps=1e-5: F.group_norm(x, groups, weight, bias, eps),
    'conv2d': lambda x, weight, bias=None, **attrs: F.conv2d(x, weight, bias, **attrs),
    'convTranspose2d': lambda x, weight, bias=None, outputPadding=0, **attrs: F.conv_transpose2d(
        x, weight, bias, output_padding=outputPadding, **attrs
    ),
    'imageKernel': imageKernel,
    'maxPool2d': lambda x, kernel, stride, padding=0, dilation=1, ceilMode=False: F.max_pool2d(
        x, kernel, stride, padding, dilation, ceilMode
    ),
    'avgPool2d': avgPool,
    'adaptiveAvgPool2d': lambda x, output: F.adaptive_avg_pool2d(x, output),
    'embedding': embedding,
    'skipGramNegativeSampling': skipGram,
}

NAMED = {
    'rnnTanhCell': cell(torch.rnn_tanh_cell),
    'rnnReluCell': cell(torch.rnn_relu_cell),
    'gruCell': cell(torch.gru_cell),
    'lstmCell': lstmCell,
    'rnnTanh': sequence(torch.rnn_tanh),
    'rnnRelu': sequence(torch.rnn_relu),
    'gru': sequence(torch.gru),
    'lstm': sequence(torch.lstm),
    'rnnLayers': stacked(torch.rnn_tanh),
    'gruLayers': stacked(torch.gru),
    'lstmLayers': stacked(torch.lstm),
}

RULES = {
    **{name: calls(positional(f)) for name, f in PLAIN.items()},
    **{name: calls(f) for name, f in NAMED.items()},
    'batchNormSequence': batchNormSequence,
}
