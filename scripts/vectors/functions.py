"""Activations and losses: the groups `activations` and `losses`."""

import torch
import torch.nn.functional as F

from cases import calls
from operations import positional


def crossEntropy(logits, target, weight=None, reduction='mean', labelSmoothing=0.0, ignoreIndex=-100):
    flat = logits.reshape(-1, logits.shape[-1])
    options = {'reduction': reduction, 'label_smoothing': labelSmoothing, 'ignore_index': ignoreIndex}
    loss = F.cross_entropy(flat, target.reshape(-1), weight, **options)
    return loss.reshape(target.shape) if reduction == 'none' else loss


def bceLogits(pred, target, posWeight=None, reduction='mean'):
    return F.binary_cross_entropy_with_logits(pred, target, pos_weight=posWeight, reduction=reduction)


ACTIVATIONS = {
    'identity': lambda x: x * 1,
    'sigmoid': torch.sigmoid,
    'tanh': torch.tanh,
    'relu': F.relu,
    'leakyRelu': lambda x, slope: F.leaky_relu(x, slope),
    'elu': lambda x, alpha: F.elu(x, alpha),
    'silu': F.silu,
    'gelu': lambda x, approximate='none': F.gelu(x, approximate=approximate),
    'geluTanh': lambda x, approximate='tanh': F.gelu(x, approximate=approximate),
    'softplus': F.softplus,
    'selu': F.selu,
    'hardswish': F.hardswish,
    'mish': F.mish,
    'softmax': lambda x, axis: x.softmax(axis),
    'logSoftmax': lambda x, axis: x.log_softmax(axis),
}

LOSSES = {
    'mse': lambda p, t, reduction: F.mse_loss(p, t, reduction=reduction),
    'l1': lambda p, t, reduction='mean': F.l1_loss(p, t, reduction=reduction),
    'huber': lambda p, t, reduction='mean', delta=1.0: F.huber_loss(p, t, reduction=reduction, delta=delta),
    'bceLogits': bceLogits,
    'bce': lambda p, t, reduction='mean': F.binary_cross_entropy(p, t, reduction=reduction),
    'crossEntropy': crossEntropy,
    'nll': lambda logp, target, weight=None, reduction='mean': F.nll_loss(logp, target, weight, reduction=reduction),
    'klDiv': lambda logp, t, reduction='mean', logTarget=False: F.kl_div(
        logp, t, reduction=reduction, log_target=logTarget
    ),
}

RULES = {name: calls(positional(f)) for name, f in {**ACTIVATIONS, **LOSSES}.items()}
