# PyTorch: what the course's code is measured by in the end.
import torch
import torch.nn.functional as F
from worker import fill, integers


def tensor(shape, seed, scale=1.0):
    count = 1
    for size in shape:
        count *= size
    return torch.frombuffer(fill(count, seed, scale), dtype=torch.float32).reshape(shape).clone()


def abs_sum(*tensors):
    return sum(float(t.detach().double().abs().sum()) for t in tensors)


def offered(run):
    return {'run': run, 'check': lambda: abs_sum(run())}


def matmul(item):
    m, k, n = item['m'], item['k'], item['n']
    a = tensor((k, m), 1).t() if item['ta'] else tensor((m, k), 1)
    b = tensor((n, k), 2).t() if item['tb'] else tensor((k, n), 2)
    return offered(lambda: a @ b)


def elementwise(item):
    a, b = tensor((item['n'],), 1), tensor((item['n'],), 2)
    return offered({
        'add': lambda: a + b,
        'mul': lambda: a * b,
        'exp': lambda: torch.exp(a),
        'tanh': lambda: torch.tanh(a),
        'gelu': lambda: F.gelu(a, approximate='tanh'),
    }[item['op']])


def softmax(item):
    x = tensor((item['rows'], item['cols']), 1)
    return offered(lambda: torch.softmax(x, 1))


def add_bias(item):
    x, bias = tensor((item['rows'], item['cols']), 1), tensor((item['cols'],), 2)
    return offered(lambda: x + bias)


def layer_norm(item):
    rows, cols = item['rows'], item['cols']
    x, gain, shift = tensor((rows, cols), 1), tensor((cols,), 2), tensor((cols,), 3)
    if item['pass'] == 'fwd':
        return offered(lambda: F.layer_norm(x, (cols,), gain, shift))
    leaves = [t.requires_grad_() for t in (x, gain, shift)]
    dy = tensor((rows, cols), 4)
    run = lambda: torch.autograd.grad(F.layer_norm(x, (cols,), gain, shift), leaves, dy)
    return {'run': run, 'check': lambda: abs_sum(*run())}


def conv(item):
    images, inputs, side, outputs = (item[key] for key in ('images', 'inputs', 'side', 'outputs'))
    x, w = tensor((images, inputs, side, side), 1), tensor((outputs, inputs, 3, 3), 2)
    return passes(item, lambda: F.conv2d(x, w, padding=1), [x, w], (images, outputs, side, side))


def pool(item):
    images, channels, side, parts = (item[name] for name in ('images', 'channels', 'side', 'parts'))
    x = tensor((images, channels, side, side), 1)
    op = F.max_pool2d if item['kind'] == 'maxpool' else F.avg_pool2d
    return passes(item, lambda: op(x, side // parts), [x], (images, channels, parts, parts))


def passes(item, forward, leaves, shape):
    if item['pass'] == 'fwd':
        return offered(forward)
    for leaf in leaves:
        leaf.requires_grad_()
    dy = tensor(shape, 3)
    run = lambda: torch.autograd.grad(forward(), leaves, dy)
    return {'run': run, 'check': lambda: abs_sum(*run())}


def mlp(item):
    x, y = tensor((item['batch'], 784), 1), torch.tensor(integers(item['batch'], 2, 10))
    w1, w2 = tensor((784, 128), 10, 784**-0.5), tensor((128, 10), 11, 128**-0.5)
    parameters = [w1, torch.zeros(128), w2, torch.zeros(10)]
    w1, b1, w2, b2 = [p.requires_grad_() for p in parameters]
    sgd = item['opt'] == 'sgd'
    optimizer = torch.optim.SGD(parameters, 0.1) if sgd else torch.optim.Adam(parameters, 1e-3)

    def run():
        loss = F.cross_entropy(torch.relu(x @ w1 + b1) @ w2 + b2, y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return loss.item()

    return {'run': run}


def lenet(item):
    x, y = tensor((item['batch'], 1, 28, 28), 1), torch.tensor(integers(item['batch'], 2, 10))
    c1, c2 = tensor((6, 1, 5, 5), 20, 25**-0.5), tensor((16, 6, 5, 5), 21, 150**-0.5)
    sizes = [400, 120, 84, 10]
    layers = [tensor((sizes[i], sizes[i + 1]), 30 + i, sizes[i]**-0.5) for i in range(3)]
    biases = [torch.zeros(size) for size in (6, 16, *sizes[1:])]
    parameters = [p.requires_grad_() for p in (c1, c2, *layers, *biases)]
    optimizer = torch.optim.SGD(parameters, 0.1)

    def logits():
        h = F.max_pool2d(torch.relu(F.conv2d(x, c1, biases[0], padding=2)), 2)
        h = F.max_pool2d(torch.relu(F.conv2d(h, c2, biases[1])), 2).flatten(1)
        for w, b in zip(layers[:2], biases[2:4]):
            h = torch.relu(h @ w + b)
        return h @ layers[2] + biases[4]

    def run():
        loss = F.cross_entropy(logits(), y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return loss.item()

    return {'run': run}


def attention(item):
    shape = tuple(item[name] for name in ('batch', 'heads', 'context', 'width'))
    q, k, v, dy = (tensor(shape, seed) for seed in (1, 2, 3, 4))
    ahead = torch.full((shape[2], shape[2]), float('-inf')).triu(1)

    def attend():
        return torch.softmax(q @ k.transpose(-1, -2) * shape[3] ** -0.5 + ahead, -1) @ v

    if item['pass'] == 'fwd':
        return offered(attend)
    leaves = [t.requires_grad_() for t in (q, k, v)]
    run = lambda: torch.autograd.grad(attend(), leaves, dy)
    return {'run': run, 'check': lambda: abs_sum(*run())}


def gpt_parameters(item):
    """The parameters of `gptParameters` in inputs.ts, by the same names."""
    dim, parameters = item['embedDim'], {}
    seeds = iter(range(40, 10_000))

    def weight(name, *shape):
        parameters[f'{name}.weight'] = tensor(shape, next(seeds), dim**-0.5)

    def norm(name):
        parameters[f'{name}.weight'] = torch.ones(dim)
        parameters[f'{name}.bias'] = torch.zeros(dim)

    def linear(name, inputs, outputs):
        weight(name, inputs, outputs)
        parameters[f'{name}.bias'] = torch.zeros(outputs)

    weight('wte', item['vocabSize'], dim)
    weight('wpe', item['context'], dim)
    for i in range(item['layers']):
        norm(f'h.{i}.ln_1')
        linear(f'h.{i}.attn.c_attn', dim, 3 * dim)
        linear(f'h.{i}.attn.c_proj', dim, dim)
        norm(f'h.{i}.ln_2')
        linear(f'h.{i}.mlp.c_fc', dim, 4 * dim)
        linear(f'h.{i}.mlp.c_proj', 4 * dim, dim)
    norm('ln_f')
    return parameters


def gpt(item):
    batch, context, heads, dim = (item[name] for name in ('batch', 'context', 'heads', 'embedDim'))
    p = {name: x.requires_grad_() for name, x in gpt_parameters(item).items()}
    optimizer = torch.optim.Adam(p.values(), 1e-3)
    count = batch * context
    ids, target = (torch.tensor(integers(count, seed, item['vocabSize'])) for seed in (1, 2))
    ahead = torch.full((context, context), float('-inf')).triu(1)

    def norm(name, x):
        return F.layer_norm(x, (dim,), p[f'{name}.weight'], p[f'{name}.bias'])

    def linear(name, x):
        return torch.addmm(p[f'{name}.bias'], x, p[f'{name}.weight'])

    def attend(qkv):
        parts = qkv.view(batch, context, 3, heads, dim // heads).permute(2, 0, 3, 1, 4)
        q, k, v = parts.unbind()
        heard = torch.softmax(q @ k.transpose(-1, -2) * (dim // heads) ** -0.5 + ahead, -1) @ v
        return heard.transpose(1, 2).reshape(count, dim)

    def run():
        x = (p['wte.weight'][ids].view(batch, context, dim) + p['wpe.weight']).view(count, dim)
        for i in range(item['layers']):
            heard = attend(linear(f'h.{i}.attn.c_attn', norm(f'h.{i}.ln_1', x)))
            x = x + linear(f'h.{i}.attn.c_proj', heard)
            inside = F.gelu(linear(f'h.{i}.mlp.c_fc', norm(f'h.{i}.ln_2', x)), approximate='tanh')
            x = x + linear(f'h.{i}.mlp.c_proj', inside)
        loss = F.cross_entropy(norm('ln_f', x) @ p['wte.weight'].t(), target)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return loss.item()

    return {'run': run}


def skip_gram(item):
    pairs, wrong = item['pairs'], item['negatives']
    tables = [torch.nn.Embedding(item['vocabSize'], item['dim'], sparse=True) for _ in range(2)]
    optimizer = torch.optim.SGD([table.weight for table in tables], 0.025)
    center = torch.tensor(integers(pairs, 1, item['vocabSize']))
    others = torch.tensor(integers(pairs * (1 + wrong), 2, item['vocabSize'])).view(pairs, 1 + wrong)
    label = torch.zeros(pairs, 1 + wrong)
    label[:, 0] = 1

    def run():
        scores = (tables[0](center).unsqueeze(1) * tables[1](others)).sum(-1)
        loss = F.binary_cross_entropy_with_logits(scores, label, reduction='sum')
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()

    return {'run': run, 'check': lambda: float('nan')}


kinds = {
    'matmul': matmul,
    'elementwise': elementwise,
    'softmax': softmax,
    'addBias': add_bias,
    'layernorm': layer_norm,
    'conv': conv,
    'maxpool': pool,
    'avgpool': pool,
    'mlp': mlp,
    'lenet': lenet,
    'attention': attention,
    'gpt': gpt,
    'skipgram': skip_gram,
}


def setup(item):
    torch.set_num_threads(item.get('threads', 1))
    kind = kinds.get(item['kind'])
    return kind and kind(item)
