# The twin of worker.ts for implementations in Python: python3 worker.py ADAPTER. The same lines go in and out.
import importlib.util
import json
import math
import os
import sys
import time
from array import array


def hashed(x):
    h = x * 2654435761 & 0xFFFFFFFF
    h = (h ^ h >> 15) * 2246822519 & 0xFFFFFFFF
    return h ^ h >> 13


def fill(length, seed, scale=1.0):
    """The numbers of `fill` in inputs.ts, float32 as there."""
    return array('f', ((hashed(i + seed * 7919) / 2**31 - 1) * scale for i in range(length)))


def integers(length, seed, below):
    return [min(below - 1, math.floor((x + 1) / 2 * below)) for x in fill(length, seed)]


def timed(calls):
    start = time.perf_counter()
    for _ in range(calls):
        work['run']()
    return (time.perf_counter() - start) * 1e3


def warm_up():
    first = timed(1)
    if first > 500:
        return first
    end = time.perf_counter() + 1
    while time.perf_counter() < end:
        timed(1)
    return timed(10) / 10


def sample(calls):
    timed(1)
    return {'ms': timed(calls)}


def prepare(item):
    global work
    spec = importlib.util.spec_from_file_location('adapter', sys.argv[1])
    adapter = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(adapter)
    work = adapter.setup(item)
    if work is None:
        return {'error': 'not offered'}
    check = work.get('check', work['run'])()
    return {'check': check if math.isfinite(check) else None, 'once': warm_up()}  # JSON has no NaN


if __name__ == '__main__':
    sys.modules['worker'] = sys.modules['__main__']
    answers = os.fdopen(os.dup(1), 'w')
    os.dup2(2, 1)  # whatever a library prints is no answer
    for line in sys.stdin:
        question = json.loads(line)
        try:
            said = prepare(question['item']) if 'item' in question else sample(question['calls'])
        except Exception as error:
            said = {'error': repr(error)}
        print(json.dumps(said), file=answers, flush=True)
