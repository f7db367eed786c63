"""What PyTorch reaches with the data, the sizes and the settings of our claims: where "PyTorch" in CLAIMS.md comes from.

    node claims/torch/data.ts FOLDER
    python3 claims/torch/train.py FOLDER [NAME...] [--seeds 1 2 3]
"""

from argparse import ArgumentParser
from pathlib import Path

import torch

from dates import dates
from digits import digits_cnn, digits_mlp, digits_shifted
from letters import names, novel
from recall import recall_attention, recall_rnn
from tables import iris, moons
from words import analogies, speeches

shares = [moons, iris, digits_mlp, digits_cnn, digits_shifted, analogies, speeches, recall_attention, recall_rnn, dates]
nats = [names, novel]
claims = {claim.__name__.replace("_", "-"): claim for claim in shares + nats}

parser = ArgumentParser()
parser.add_argument("folder", type=Path)
parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(claims))
parser.add_argument("--seeds", nargs="+", type=int, default=[1, 2, 3])
options = parser.parse_args()

torch.set_num_threads(1)
for name in options.names or claims:
    print(name, end="", flush=True)
    for seed in options.seeds:
        torch.manual_seed(seed)
        reached = claims[name](options.folder, options.folder / str(seed))
        print(f" {reached:.2f}" if claims[name] in nats else f" {100 * reached:.1f} %", end="", flush=True)
    print()
