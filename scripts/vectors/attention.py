"""Attention and what is built of it: the groups `attention` and `transformer`."""

import torch
import torch.nn.functional as F

from cases import DOUBLE, calls, tensor

HIDDEN = float('-inf')


def attention(q, k, v, mask=None, causal=False, isCausal=False, scale=None):
    """softmax(scale · q kᵀ + mask) v, and the weights: F.scaled_dot_product_attention, which is younger than 1.13."""
    scores = q @ k.transpose(-2, -1) * (scale if scale is not None else q.shape[-1] ** -0.5)
    if mask is not None:
        scores = scores.masked_fill(~mask, HIDDEN) if mask.dtype == torch.bool else scores + mask
    if causal or isCausal:
        scores = scores.masked_fill(torch.ones_like(scores).triu(1).bool(), HIDDEN)
    weights = scores.softmax(-1)
    return weights @ v, weights


def heads(x, count):
    return x.reshape(*x.shape[:-1], count, -1).transpose(-3, -2)


def multiHead(i, x, memory, count, prefix='', **options):
    part = lambda name, of: heads(F.linear(of, i[f'{prefix}w{name}'], i.get(f'{prefix}b{name}')), count)
    y, weights = attention(part('q', x), part('k', memory), part('v', memory), **options)
    return F.linear(y.transpose(-3, -2).flatten(-2), i[f'{prefix}wo'], i.get(f'{prefix}bo')), weights


def keys(mask):
    """A mask [N, keys] for all heads and queries; others stay."""
    return mask[:, None, None] if mask is not None and mask.dtype == torch.bool else mask


def multiHeadAttention(i, heads, causal=False, bias=True):
    mask = keys(i.get('keyMask', i.get('mask')))
    return multiHead(i, i['x'], i.get('memory', i['x']), heads, mask=mask, causal=causal)


def sinusoidalPositions(i, length, dim):
    angles = torch.arange(length, dtype=DOUBLE)[:, None] / 10000 ** (torch.arange(0, dim, 2) / dim).double()
    return torch.stack([angles.sin(), angles.cos()], -1).flatten(-2)


def rotaryPositions(i, interleaved, base):
    x = i['x']
    length, dim = x.shape[-2:]
    angles = torch.arange(length, dtype=x.dtype)[:, None] / base ** (torch.arange(0, dim, 2, dtype=x.dtype) / dim)
    even, odd = x[..., 0::2], x[..., 1::2]
    turned = even * angles.cos() - odd * angles.sin(), even * angles.sin() + odd * angles.cos()
    return torch.stack(turned, -1).flatten(-2)


def norm(i, name, x, eps):
    return F.layer_norm(x, x.shape[-1:], i[f'{name}.weight'], i[f'{name}.bias'], eps)


def feedForward(i, x, activation):
    f = F.relu if activation == 'relu' else F.gelu
    return F.linear(f(F.linear(x, i['ff1.weight'], i['ff1.bias'])), i['ff2.weight'], i['ff2.bias'])


def sublayers(i, x, parts, where, eps):
    for n, part in enumerate(parts, 1):
        name = f'ln{n}'
        x = x + part(norm(i, name, x, eps)) if where == 'pre' else norm(i, name, x + part(x), eps)
    return x


def encoderLayer(i, heads, norm, activation, eps):
    mask = keys(i.get('keyMask', i.get('mask')))
    attend = lambda x: multiHead(i, x, x, heads, 'attn.', mask=mask)[0]
    return sublayers(i, i['x'], [attend, lambda x: feedForward(i, x, activation)], norm, eps)


def decoderLayer(i, heads, norm, activation, eps):
    attend = lambda x: multiHead(i, x, x, heads, 'self.', mask=i.get('mask'), causal=True)[0]
    consult = lambda x: multiHead(i, x, i['memory'], heads, 'cross.', mask=keys(i.get('memoryMask')))[0]
    return sublayers(i, i['x'], [attend, consult, lambda x: feedForward(i, x, activation)], norm, eps)


def gpt(i, tokens, layers, count, eps=1e-5):
    """GPT-2: the outputs of the blocks, and the logits."""
    x = F.embedding(tokens, i['wte']) + i['wpe'][: tokens.shape[-1]]
    blocks = []
    for n in range(layers):
        at = lambda name: (i[f'h{n}.{name}.weight'], i[f'h{n}.{name}.bias'])
        q, k, v = F.linear(norm(i, f'h{n}.ln1', x, eps), *at('attn.qkv')).chunk(3, -1)
        y, _ = attention(heads(q, count), heads(k, count), heads(v, count), causal=True)
        x = x + F.linear(y.transpose(-3, -2).flatten(-2), *at('attn.proj'))
        inner = F.gelu(F.linear(norm(i, f'h{n}.ln2', x, eps), *at('mlp.fc')), approximate='tanh')
        x = x + F.linear(inner, *at('mlp.proj'))
        blocks.append(x)
    return blocks, norm(i, 'lnf', x, eps) @ i['wte'].T


def gptCase(case):
    attrs = case['attrs']
    model = lambda i, tokens: gpt(i, tokens, attrs['layers'], attrs['heads'], attrs['eps'])

    def rule(i, **_):
        blocks, logits = model(i, i['tokens'])
        return *blocks, logits, F.cross_entropy(logits.flatten(0, -2), i['targets'].flatten())

    fields = calls(rule)(case)
    if 'greedy' in case:
        fields['greedy'] = greedy(case, model)
    return fields


def greedy(case, model):
    """What the model writes after the prompt, always the likeliest token next."""
    prompt, wanted = case['greedy']['prompt'], len(case['greedy']['tokens'])
    inputs = {name: tensor(x) for name, x in case['in'].items()}
    tokens = list(prompt)
    while len(tokens) < wanted:
        logits = model(inputs, torch.tensor(tokens))[1]
        tokens.append(logits[-1].argmax().item())
    return {'prompt': prompt, 'tokens': tokens}


PLAIN = {
    'attention': lambda i, **attrs: attention(i['q'], i['k'], i['v'], i.get('mask'), **attrs),
    'multiHeadAttention': multiHeadAttention,
    'sinusoidalPositions': sinusoidalPositions,
    'rotaryPositions': rotaryPositions,
    'encoderLayer': encoderLayer,
    'decoderLayer': decoderLayer,
}

RULES = {
    **{name: calls(f) for name, f in PLAIN.items()},
    'gpt': gptCase,
}
