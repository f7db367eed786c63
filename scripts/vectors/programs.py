"""Programs: the group `programs`. The steps run in order, and names may be bound again."""

import torch

from cases import stored, tensor
from functions import ACTIVATIONS
from operations import PLAIN

STEPS = {**ACTIVATIONS, **PLAIN, 'detach': lambda x: x.detach()}


class Machine:
    def __init__(self, case):
        self.names = {name: tensor(x) for name, x in case['in'].items()}
        self.leaves = {name: self.names[name].requires_grad_() for name in case['leaves']}
        self.snapshots = []

    def run(self, steps):
        for step in steps:
            control = getattr(self, f"do_{step['op']}", None)
            attrs = step.get('attrs', {})
            if control:
                control(*step['args'], **attrs)
            else:
                self.names[step['to']] = STEPS[step['op']](*(self.names[name] for name in step['args']), **attrs)

    def gradients(self, like):
        """The gradients of the leaves; null where a case says null, and nothing has arrived."""
        found = {name: self.leaves[name].grad for name in like}
        zero = lambda name: None if like[name] is None else stored(torch.zeros_like(self.leaves[name]))
        return {name: zero(name) if g is None else stored(g) for name, g in found.items()}

    def do_backward(self, output, upstream=None, retain=False):
        self.names[output].backward(upstream and tensor(upstream), retain_graph=retain)

    def do_zeroGrad(self, *names):
        for name in names:
            self.names[name].grad = None

    def do_snapshot(self):
        self.snapshots.append({name: leaf.grad is not None and leaf.grad.clone() for name, leaf in self.leaves.items()})

    def do_noGrad(self, steps):
        with torch.no_grad():
            self.run(steps)

    def do_repeat(self, steps, times):
        for _ in range(times):
            self.run(steps)


def program(case):
    machine = Machine(case)
    machine.run(case['prog'])
    answer = {'out': {name: stored(machine.names[name]) for name in case['out']}}
    answer['grad'] = machine.gradients(case['grad'])
    if 'snapshots' in case:
        answer['snapshots'] = [
            {name: stored(g) for name, g in snapshot.items() if g is not False} for snapshot in machine.snapshots
        ]
    return answer


RULES = {'program': program}
