"""What a stored case is: its tensors as PyTorch's, and back; what a rule makes of it; and where both differ."""

import math

import torch

DOUBLE, SINGLE = torch.float64, torch.float32


def tensor(stored, dtype=DOUBLE):
    kind = {'int': torch.int64, 'bool': torch.bool}.get(stored.get('dtype'), dtype)
    return torch.tensor([float(x) for x in stored['data']], dtype=DOUBLE).to(kind).reshape(stored['shape'])


def stored(x):
    """A tensor as JSON: numbers that JSON lacks are texts."""
    x = x.detach()
    kind = {torch.int64: {'dtype': 'int'}, torch.bool: {'dtype': 'bool'}}.get(x.dtype, {})
    data = [number(n) for n in x.reshape(-1).tolist()]
    return {'shape': list(x.shape), **kind, 'data': data}


def number(x):
    if isinstance(x, bool):
        return int(x)
    if math.isnan(x):
        return 'NaN'
    if math.isinf(x):
        return 'Infinity' if x > 0 else '-Infinity'
    return int(x) if x == int(x) and (x != 0 or math.copysign(1, x) > 0) else x


def calls(rule):
    """A rule for one call: from inputs by name, and attrs, to outputs in the order in which `out` names them."""

    def fields(case):
        got, gradients = run(case, rule, DOUBLE)
        answer = {'out': {name: stored(x) for name, x in got.items()}}
        if 'grad' in case:
            answer['grad'] = {name: g if g is None else stored(g) for name, g in gradients.items()}
        if 'f32err' not in case:
            got32, gradients32 = run(case, rule, SINGLE)
            answer['f32err'] = error([*got32.values(), *gradients32.values()], [*got.values(), *gradients.values()])
        return answer

    return fields


def run(case, rule, dtype):
    inputs = {name: tensor(x, dtype) for name, x in case.get('in', {}).items()}
    wanted = [name for name, g in case.get('grad', {}).items() if g is not None]
    for name in wanted:
        inputs[name].requires_grad_()
    results = rule(inputs, **case.get('attrs', {}))
    results = results if isinstance(results, (tuple, list)) else (results,)
    outputs = dict(zip(case.get('out', {'y': 0}), results, strict=True))
    gradients = dict.fromkeys(case.get('grad', {}))
    if wanted:
        total = arriving(case, outputs, dtype)
        found = torch.autograd.grad(total, [inputs[name] for name in wanted], allow_unused=True)
        for name, g in zip(wanted, found):
            gradients[name] = torch.zeros_like(inputs[name]) if g is None else g
    return outputs, gradients


def arriving(case, outputs, dtype):
    """What is differentiated: each output, weighted with the gradient that arrives at it."""
    if 'upstream' in case:
        return sum((tensor(g, dtype) * outputs[name]).sum() for name, g in case['upstream'].items())
    last = list(outputs)[-1:] if 'loss' in outputs else list(outputs)
    return sum(outputs[name].sum() for name in last)


def error(got, want):
    """How far float32 is off, measured as the tests measure."""
    worst = 0.0
    for a, b in zip(got, want):
        if b is None or not b.dtype.is_floating_point:
            continue
        off = ((a.double() - b).abs() / (1 + b.abs()))[b.isfinite()]
        worst = max(worst, off.max().item() if off.numel() else 0.0)
    return float(f'{worst:.1e}')


def changed(case, fields):
    """The fields that are new, or other than those stored. A second answer of the case is as good."""
    alternatives = {'out': case.get('out_alt')}
    return {
        name: value
        for name, value in fields.items()
        if not same(case.get(name), value) and not same(alternatives.get(name), value)
    }


def same(want, got):
    if isinstance(want, dict) and isinstance(got, dict):
        return want.keys() == got.keys() and all(same(want[key], got[key]) for key in want)
    if isinstance(want, list) and isinstance(got, list):
        return len(want) == len(got) and all(map(same, want, got))
    if want is None or got is None or isinstance(want, bool):
        return want == got
    try:
        a, b = float(want), float(got)
    except (TypeError, ValueError):
        return want == got
    if not math.isfinite(a) or not math.isfinite(b):
        return str(a) == str(b)
    return abs(a - b) <= 1e-9 * (1 + abs(a))
