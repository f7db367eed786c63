// One picture through five image kernels. Where a kernel adds up to 0, grey is 0: nothing to be seen there; lighter is
// above, darker below.

import { applyKernel, imageKernels } from '@neuralings/nn-cnn'
import { images } from '@neuralings/plots'
import { tensor } from '@neuralings/tensor'

// A ring, 14 × 14 pixels: bright from the distance 3 to the distance 5 of its middle.
const side = Array.from({ length: 14 }, (_, i) => i - 6.5)
const ring = tensor(side.map(y => side.map(x => Number(Math.abs(Math.hypot(x, y) - 4) < 1))))

const names = ['identity', 'box', 'sobelX', 'sobelY', 'outline'] as const
const seen = names.map(name => applyKernel(ring, imageKernels[name]))
console.log(images(seen, { captions: names, width: 78 }))
//                       ▄▄        ▒▒▒▒▒▒▒▒▒▒▒▒▒▒  ▒▒▒▒▒████▒▒▒▒▒  ▒▒▒▒▒░▀▀░▒▒▒▒▒
//    ▄▄████▄▄       ░▄██████▄░    ▒▒████▒▒▄▄  ▒▒  ▒▒▓██▀▀▀▀██▓▒▒  ▒▒░▄▄▓▓▓▓▄▄░▒▒
//   ▄█▀    ▀█▄     ░▓██▀▀▀▀██▓░   ▒██▀ ░▒▒▓█▄  ▒  ▒▓▓▒░ ▄▄ ░▒▓▓▒  ▒░▄▓▀ ▄▄ ▀▓▄░▒
//   ██      ██     ▒██▒    ▒██▒   ▒██  ▒▒▒▒██  ▒  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒  ▒ ▓▓ ▒▒▒▒ ▓▓ ▒
//   ▀█▄    ▄█▀     ░▓██▄▄▄▄██▓░   ▒██▄ ░▒▒▓█▀  ▒  ▒▒░▒▓████▓▒░▒▒  ▒░▀▓▄ ▀▀ ▄▓▀░▒
//    ▀▀████▀▀       ░▀██████▀░    ▒▒████▒▒▀▀  ▒▒  ▒▒▒░ ▀▀▀▀ ░▒▒▒  ▒▒░▀▀▓▓▓▓▀▀░▒▒
//                       ▀▀        ▒▒▒▒▒▒▒▒▒▒▒▒▒▒  ▒▒▒▒▒▄▄▄▄▒▒▒▒▒  ▒▒▒▒▒░▄▄░▒▒▒▒▒
//    identity          box            sobelX          sobelY         outline
