# Scalar autograd in Python, in the manner of Andrej Karpathy's micrograd (2020): a Value that holds its children and a
# closure that knows its gradient, sorted by recursion. Written for this race, since the original is in no registry.
import math
from worker import fill


class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self._children = set(children)
        self._backward = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))

        def _backward():
            self.grad += out.grad
            other.grad += out.grad

        out._backward = _backward
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))

        def _backward():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out._backward = _backward
        return out

    def relu(self):
        out = Value(max(0.0, self.data), (self,))

        def _backward():
            self.grad += (out.data > 0) * out.grad

        out._backward = _backward
        return out

    def backward(self):
        order, seen = [], set()

        def visit(value):
            if value in seen:
                return
            seen.add(value)
            for child in value._children:
                visit(child)
            order.append(value)

        visit(self)
        self.grad = 1.0
        for value in reversed(order):
            value._backward()

    __radd__ = __add__
    __rmul__ = __mul__


def moons(points):
    half = points // 2
    angles = [math.pi * i / (half - 1) for i in range(half)]
    upper = [((math.cos(a), math.sin(a)), -1) for a in angles]
    return upper + [((1 - math.cos(a), 0.5 - math.sin(a)), 1) for a in angles]


def setup(item):
    if item['kind'] != 'moons':
        return None
    data, sizes, parameters, layers = moons(item['points']), [2, 16, 16, 1], [], []
    numbers = iter(fill(sum((a + 1) * b for a, b in zip(sizes, sizes[1:])), 1))
    for inputs, outputs in zip(sizes, sizes[1:]):
        layers.append([[Value(next(numbers)) for _ in range(inputs + 1)] for _ in range(outputs)])
        parameters += [value for neuron in layers[-1] for value in neuron]

    def forward(x):
        for depth, layer in enumerate(layers):
            sums = [sum((w * v for w, v in zip(neuron, x)), neuron[-1]) for neuron in layer]
            x = sums if depth == len(layers) - 1 else [s.relu() for s in sums]
        return x[0]

    def run():
        scores = [(forward([Value(v) for v in x]), label) for x, label in data]
        hinge = sum((score * -label + 1).relu() for score, label in scores)
        loss = hinge * (1 / len(data)) + 1e-4 * sum(p * p for p in parameters)
        for p in parameters:
            p.grad = 0.0
        loss.backward()
        for p in parameters:
            p.data -= 0.05 * p.grad
        return loss.data

    return {'run': run}
