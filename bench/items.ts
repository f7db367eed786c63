// The work that is measured: one entry for each item.

import type {
  AttentionItem,
  ConvItem,
  ElementwiseItem,
  Item,
  LayerNormItem,
  MatmulItem,
  PoolItem,
} from './kinds.ts'

function matmul(m: number, k: number, n: number, turned: 'ta' | 'tb' | '' = ''): MatmulItem {
  return { kind: 'matmul', m, k, n, ta: turned === 'ta', tb: turned === 'tb' }
}

const elementwise = (op: ElementwiseItem['op']): ElementwiseItem => ({
  kind: 'elementwise',
  op,
  n: 1_000_000,
})

function layerNorm(rows: number, cols: number, pass: LayerNormItem['pass']): LayerNormItem {
  return { kind: 'layernorm', rows, cols, pass }
}

function conv(
  [images, inputs, side]: readonly number[],
  outputs: number,
  pass: ConvItem['pass'],
): ConvItem {
  return { kind: 'conv', images, inputs, side, outputs, pass }
}

function pool(kind: PoolItem['kind'], parts: number, pass: PoolItem['pass']): PoolItem {
  return { kind, images: 32, channels: 16, side: 28, parts, pass }
}

function attention(context: number, pass: AttentionItem['pass']): AttentionItem {
  return { kind: 'attention', batch: 8, heads: 4, context, width: 32, pass }
}

const gpt = {
  kind: 'gpt',
  layers: 4,
  heads: 4,
  embedDim: 128,
  context: 64,
  batch: 8,
  vocabSize: 65,
} as const

export const items: Record<string, Item> = {
  'matmul-64': matmul(64, 64, 64),
  'matmul-256': matmul(256, 256, 256),
  'matmul-512': matmul(512, 512, 512),
  'matmul-1024': matmul(1024, 1024, 1024),
  'matmul-mlp-fwd': matmul(64, 784, 128), // X @ W
  'matmul-mlp-dw': matmul(784, 64, 128, 'ta'), // Xᵀ @ dY
  'matmul-mlp-dx': matmul(64, 128, 784, 'tb'), // dY @ Wᵀ
  'add-1e6': elementwise('add'),
  'mul-1e6': elementwise('mul'),
  'add-bias-1024x1024': { kind: 'addBias', rows: 1024, cols: 1024 },
  'exp-1e6': elementwise('exp'),
  'tanh-1e6': elementwise('tanh'),
  'gelu-1e6': elementwise('gelu'), // the form with tanh
  'softmax-1024x1000': { kind: 'softmax', rows: 1024, cols: 1000 },
  'layernorm-512x128-fwd': layerNorm(512, 128, 'fwd'),
  'layernorm-512x128-fwdbwd': layerNorm(512, 128, 'fwdbwd'),
  'layernorm-1024x1000-fwd': layerNorm(1024, 1000, 'fwd'),
  'layernorm-1024x1000-fwdbwd': layerNorm(1024, 1000, 'fwdbwd'),
  'train-mlp-sgd': { kind: 'mlp', batch: 64, samples: 64, opt: 'sgd' },
  'train-mlp-adam': { kind: 'mlp', batch: 64, samples: 64, opt: 'adam' },
  'conv-28-fwd': conv([32, 1, 28], 16, 'fwd'),
  'conv-28-fwdbwd': conv([32, 1, 28], 16, 'fwdbwd'),
  'conv-14-fwd': conv([32, 16, 14], 32, 'fwd'),
  'conv-14-fwdbwd': conv([32, 16, 14], 32, 'fwdbwd'),
  'maxpool-28-fwd': pool('maxpool', 14, 'fwd'),
  'maxpool-28-fwdbwd': pool('maxpool', 14, 'fwdbwd'),
  'avgpool-28-fwd': pool('avgpool', 14, 'fwd'),
  'avgpool-28-fwdbwd': pool('avgpool', 14, 'fwdbwd'),
  'avgpool-28-to-1-fwd': pool('avgpool', 1, 'fwd'),
  'avgpool-28-to-1-fwdbwd': pool('avgpool', 1, 'fwdbwd'),
  'train-lenet': { kind: 'lenet', batch: 32 },
  'attention-64-fwd': attention(64, 'fwd'),
  'attention-64-fwdbwd': attention(64, 'fwdbwd'),
  'attention-256-fwdbwd': attention(256, 'fwdbwd'),
  'train-gpt': { ...gpt, threads: 1 },
  'train-gpt-2-threads': { ...gpt, threads: 2 },
  'skip-gram': { kind: 'skipgram', vocabSize: 5000, dim: 64, negatives: 5, pairs: 1024 },
  moons: { kind: 'moons', points: 100 },
}
