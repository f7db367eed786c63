"""What changes parameters: the groups `optim`, `schedules`, `clip` and `training`."""

import math

import torch
import torch.nn.functional as F
from torch import nn, optim

from attention import gpt
from cases import DOUBLE, SINGLE, error, stored, tensor

OPTIMIZERS = {
    'sgd': optim.SGD,
    'adagrad': optim.Adagrad,
    'rmsprop': optim.RMSprop,
    'adam': optim.Adam,
    'adamw': optim.AdamW,
}

NAMES = {
    'weightDecay': 'weight_decay',
    'lrDecay': 'lr_decay',
    'initialAccumulator': 'initial_accumulator_value',
}


def optimizerOf(kind, parameters, attrs):
    own = ['lr', 'momentum', 'dampening', 'nesterov', 'alpha', 'centered', 'eps', *NAMES]
    options = {NAMES.get(name, name): attrs[name] for name in own if name in attrs}
    if 'beta1' in attrs or 'beta2' in attrs:
        options['betas'] = (attrs.get('beta1', 0.9), attrs.get('beta2', 0.999))
    return OPTIMIZERS[kind](parameters, **options)


def stepped(case):
    """The parameters after every step, with given gradients; null: none."""
    steps = trajectory(case, DOUBLE)
    fields = {'trajectory': [{name: stored(x) for name, x in state.items()} for state in steps]}
    if 'f32err' not in case:
        single, double = ([x for state in run for x in state.values()] for run in (trajectory(case, SINGLE), steps))
        fields['f32err'] = error(single, double)
    return fields


def trajectory(case, dtype):
    parameters = {name: tensor(x, dtype).requires_grad_() for name, x in case['in'].items()}
    optimizer = optimizerOf(case['op'], list(parameters.values()), case['attrs'])
    states = []
    for step, gradients in enumerate(case['grads']):
        for name, parameter in parameters.items():
            g = gradients.get(name)
            parameter.grad = None if g is None else tensor(g, dtype)
        if 'lrs' in case:
            optimizer.param_groups[0]['lr'] = case['lrs'][step]
        optimizer.step()
        states.append({name: x.detach().clone() for name, x in parameters.items()})
    return states


def scheduled(scheduler):
    """The learning rate of each step, from one of PyTorch's schedulers."""

    def fields(case):
        attrs = case['attrs']
        optimizer = optim.SGD([torch.zeros(1, requires_grad=True)], attrs['lr'])
        schedule, lrs = scheduler(optimizer, attrs), []
        for _ in case['lrs']:
            lrs.append(optimizer.param_groups[0]['lr'])
            optimizer.step()
            schedule.step()
        return {'lrs': lrs}

    return fields


def step(optimizer, attrs):
    return optim.lr_scheduler.StepLR(optimizer, attrs['stepSize'], attrs['gamma'])


def multiStep(optimizer, attrs):
    return optim.lr_scheduler.MultiStepLR(optimizer, attrs['milestones'], attrs['gamma'])


def exponential(optimizer, attrs):
    return optim.lr_scheduler.ExponentialLR(optimizer, attrs['gamma'])


def factor(f):
    return lambda optimizer, attrs: optim.lr_scheduler.LambdaLR(optimizer, lambda k: f(k, attrs) / attrs['lr'])


def wave(share, attrs):
    return attrs['min'] + (attrs['lr'] - attrs['min']) * (1 + math.cos(math.pi * min(share, 1))) / 2


def linearWarmup(k, attrs):
    return attrs['lr'] * min(1, (k + 1) / attrs['warmupSteps'])


def warmupCosine(k, attrs):
    """As nanoGPT does it."""
    warmup, total = attrs['warmupSteps'], attrs['totalSteps']
    return attrs['lr'] * (k + 1) / (warmup + 1) if k < warmup else wave((k - warmup) / (total - warmup), attrs)


def clipped(clip):
    def fields(case):
        parameters = {name: torch.zeros(x['shape'], dtype=torch.float64) for name, x in case['in'].items()}
        for name, parameter in parameters.items():
            parameter.grad = tensor(case['in'][name])
        norm = clip(list(parameters.values()), case['attrs'])
        gradients = {name: stored(parameter.grad) for name, parameter in parameters.items()}
        return {'out': gradients if norm is None else {'norm': stored(norm), **gradients}}

    return fields


def clipNorm(parameters, attrs):
    return nn.utils.clip_grad_norm_(parameters, attrs['maxNorm'], float(attrs['normType']))


def clipValue(parameters, attrs):
    nn.utils.clip_grad_value_(parameters, attrs['value'])


def trained(loss):
    """A whole run: the loss before every step, and the parameters at the end."""

    def fields(case):
        attrs = case['attrs']
        w = {name: tensor(x).requires_grad_() for name, x in case['init'].items()}
        data = {name: tensor(x) for name, x in case['data'].items()}
        optimizer = optimizerOf(attrs['optimizer'], list(w.values()), attrs)
        losses = []
        for step in range(attrs['steps']):
            optimizer.zero_grad()
            error = loss(w, data, step, attrs)
            error.backward()
            losses.append(error.item())
            if 'clipNorm' in attrs:
                nn.utils.clip_grad_norm_(list(w.values()), attrs['clipNorm'])
            optimizer.step()
        noise = case.get('final_noise', [])
        final = {name: case['final'][name] if name in noise else stored(x) for name, x in w.items()}
        return {'losses': losses, 'final': final}

    return fields


def linearRegression(w, data, step, attrs):
    return F.mse_loss(F.linear(data['x'], w['weight'], w['bias']), data['y'])


def xorMlp(w, data, step, attrs):
    hidden = F.linear(data['x'], w['w1'], w['b1']).tanh()
    return F.binary_cross_entropy_with_logits(F.linear(hidden, w['w2'], w['b2']), data['y'])


def spiralMlp(w, data, step, attrs):
    rows = data['batches'][step]
    x = data['x'][rows]
    for n in (1, 2):
        x = F.relu(F.linear(x, w[f'w{n}'], w[f'b{n}']))
    return F.cross_entropy(F.linear(x, w['w3'], w['b3']), data['y'][rows])


def tinyCnn(w, data, step, attrs):
    maps = F.relu(F.conv2d(data['x'], w['conv.weight'], w['conv.bias'], padding=1))
    return F.cross_entropy(F.linear(F.max_pool2d(maps, 2).flatten(1), w['fc.weight'], w['fc.bias']), data['y'])


def tinyGpt(w, data, step, attrs):
    tokens = data['tokens'][step]
    _, logits = gpt(w, tokens[:, :-1], attrs['layers'], attrs['heads'])
    return F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())


def charRnn(w, data, step, attrs):
    tokens = data['tokens'][step]
    h, scores = torch.zeros(w['b'].shape, dtype=torch.float64), []
    for token in tokens[:-1]:
        h = (w['wIh'] @ w['emb'][token] + w['wHh'] @ h + w['b']).tanh()
        scores.append(w['out.weight'] @ h + w['out.bias'])
    return F.cross_entropy(torch.stack(scores), tokens[1:])


RULES = {
    **dict.fromkeys(OPTIMIZERS, stepped),
    'step': scheduled(step),
    'multiStep': scheduled(multiStep),
    'exponential': scheduled(exponential),
    'cosine': scheduled(factor(lambda k, attrs: wave(k / attrs['totalSteps'], attrs))),
    'linearWarmup': scheduled(factor(linearWarmup)),
    'warmupCosine': scheduled(factor(warmupCosine)),
    'clipGradNorm': clipped(clipNorm),
    'clipGradValue': clipped(clipValue),
    'linearRegression': trained(linearRegression),
    'xorMlp': trained(xorMlp),
    'spiralMlp': trained(spiralMlp),
    'tinyCnn': trained(tinyCnn),
    'tinyGpt': trained(tinyGpt),
    'charRnn': trained(charRnn),
}
