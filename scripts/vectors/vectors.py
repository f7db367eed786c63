"""Makes the reference cases of test/support/vectors with PyTorch.

    python3 scripts/vectors/vectors.py            which of the stored cases PyTorch would change
    python3 scripts/vectors/vectors.py --write    and writes them

A case that is new has an id, an op, `in`, and `attrs` and `upstream` where it needs them; a gradient is found for each
input that `grad` names. Everything else is written here. How each op is worked out stands beside this file.
"""

import json
import sys
import warnings
from pathlib import Path

try:
    import torch
except ImportError:
    sys.exit('PyTorch is not installed: apt-get install python3-torch')

import attention, functions, layers, operations, programs, samples, training
from cases import changed

RULES = {}
for module in (operations, functions, layers, attention, samples, training, programs):
    RULES.update(module.RULES)

FOLDER = Path(__file__).parents[2] / 'test' / 'support' / 'vectors'


def main(write):
    torch.set_num_threads(1)
    warnings.simplefilter('ignore')  # what PyTorch says of the mean of a KL divergence
    count = changes = 0
    for file in sorted(FOLDER.glob('*.json')):
        lines = file.read_text().splitlines()  # a case on each, but for the first and the last
        for at, line in enumerate(lines[1:-1], 1):
            case = json.loads(line.removesuffix(','))
            fields = changed(case, RULES[case.get('op', 'program')](case))
            count += 1
            changes += bool(fields)
            if fields:
                print(f"{file.stem}: {case['id']}: {', '.join(fields)}")
                end = ',' if line.endswith(',') else ''
                lines[at] = json.dumps({**case, **fields}, separators=(',', ':'), ensure_ascii=False) + end
        if write:
            file.write_text('\n'.join(lines) + '\n')
    print(f"{changes} of {count} cases {'changed' if write else 'would change'}")


if __name__ == '__main__':
    main('--write' in sys.argv)
