"""One operation each: the group `ops`. The names are those of @neuralings/tensor."""

import torch
import torch.nn.functional as F

from cases import calls


def positional(f):
    """A rule that takes its inputs in order, whatever they are called."""
    return lambda inputs, **attrs: f(*inputs.values(), **attrs)


def dims(x, axes=None, axis=None):
    if axis is not None:
        return [axis]
    return axes if axes is not None else list(range(x.dim()))


def reduced(f):
    return lambda x, axes=None, axis=None, keepdim=False: f(x, dims(x, axes, axis), keepdim)


def norm(x, axes=None, keepdim=False, ord=2):
    return torch.linalg.vector_norm(x, float(ord), dims(x, axes), keepdim)


def searched(f):
    return lambda x, axis=None, keepdim=False: f(x, dim=axis, keepdim=keepdim)


def extreme(f):
    return lambda x, axis, keepdim, give: getattr(f(x, dim=axis, keepdim=keepdim), give)


def prod(x, axis=None):
    return x.prod() if axis is None else x.prod(axis)


def sliced(x, ranges):
    return x[tuple(slice(*bounds) for bounds in ranges)]


def pad(x, pads, value):
    return F.pad(x, [n for pair in reversed(pads) for n in pair], value=value)


def roll(x, shifts, axis=None):
    return x.roll(shifts) if axis is None else x.roll(shifts, axis)


def largest(x, axes=None, axis=None, keepdim=False):
    return x.max() if axes is None and axis is None else x.amax(dims(x, axes, axis), keepdim)


def smallest(x, axes=None, axis=None, keepdim=False):
    return x.min() if axes is None and axis is None else x.amin(dims(x, axes, axis), keepdim)


PLAIN = {
    'add': torch.add,
    'sub': torch.sub,
    'mul': torch.mul,
    'div': torch.div,
    'pow': torch.pow,
    'maximum': torch.maximum,
    'minimum': torch.minimum,
    'eq': torch.eq,
    'ne': torch.ne,
    'lt': torch.lt,
    'le': torch.le,
    'gt': torch.gt,
    'ge': torch.ge,
    'addScalar': lambda x, value: x + value,
    'mulScalar': lambda x, value: x * value,
    'powScalar': lambda x, exponent: x**exponent,
    'neg': torch.neg,
    'exp': torch.exp,
    'expm1': torch.expm1,
    'log': torch.log,
    'log1p': torch.log1p,
    'sqrt': torch.sqrt,
    'rsqrt': torch.rsqrt,
    'abs': torch.abs,
    'sign': torch.sign,
    'square': torch.square,
    'reciprocal': torch.reciprocal,
    'sin': torch.sin,
    'cos': torch.cos,
    'tan': torch.tan,
    'tanh': torch.tanh,
    'erf': torch.erf,
    'floor': torch.floor,
    'ceil': torch.ceil,
    'round': torch.round,
    'clamp': lambda x, min=None, max=None: x.clamp(min, max),
    'where': lambda condition, x, y: torch.where(condition.bool(), x, y),
    'maskedFill': lambda x, mask, value: x.masked_fill(mask.bool(), value),
    'matmul': torch.matmul,
    'dot': torch.dot,
    'outer': torch.outer,
    'einsum': lambda *tensors, equation: torch.einsum(equation, *tensors),
    'sum': reduced(torch.sum),
    'mean': reduced(torch.mean),
    'max': largest,
    'min': smallest,
    'var': reduced(lambda x, d, keepdim: x.var(d, unbiased=False, keepdim=keepdim)),
    'varUnbiased': reduced(lambda x, d, keepdim: x.var(d, unbiased=True, keepdim=keepdim)),
    'std': reduced(lambda x, d, keepdim: x.std(d, unbiased=True, keepdim=keepdim)),
    'prod': prod,
    'logsumexp': reduced(torch.logsumexp),
    'norm': norm,
    'argmax': searched(torch.argmax),
    'argmin': searched(torch.argmin),
    'maxWithIndices': extreme(torch.max),
    'minWithIndices': extreme(torch.min),
    'cumsum': lambda x, axis: x.cumsum(axis),
    'reshape': lambda x, shape: x.reshape(shape),
    'permute': lambda x, order: x.permute(order),
    'transpose': lambda x, axes: x.transpose(*axes),
    'transposeReshape': lambda x: x.transpose(0, -1).reshape(-1),
    'squeeze': lambda x, axis: x.squeeze(axis),
    'unsqueeze': lambda x, axis: x.unsqueeze(axis),
    'broadcastTo': lambda x, shape: x.broadcast_to(shape),
    'slice': sliced,
    'select': lambda x, axis, index: x.select(axis, index),
    'split': lambda x, sizes, axis: x.split(sizes, axis),
    'tril': lambda x, diagonal: x.tril(diagonal),
    'triu': lambda x, diagonal: x.triu(diagonal),
    'concat': lambda *parts, axis: torch.cat(parts, axis),
    'stack': lambda *parts, axis: torch.stack(parts, axis),
    'pad': pad,
    'tile': lambda x, times: x.tile(times),
    'roll': roll,
    'take': lambda x, index, axis: x.index_select(axis, index),
    'gather': lambda x, index, axis: x.gather(axis, index),
    'oneHot': lambda index, classes: F.one_hot(index, classes).double(),
}

RULES = {name: calls(positional(f)) for name, f in PLAIN.items()}
