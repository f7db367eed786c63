# PyTorch on one thread: what the course's code is measured by in the end.
import torch
import torch.nn.functional as F
from worker import fill, integers

torch.set_num_threads(1)


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


kinds = {
    'matmul': matmul,
    'elementwise': elementwise,
    'softmax': softmax,
    'addBias': add_bias,
    'layernorm': layer_norm,
    'mlp': mlp,
}


def setup(item):
    kind = kinds.get(item['kind'])
    return kind and kind(item)
