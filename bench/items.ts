// The work that is measured: one entry for each item, with the sizes an adapter needs. All arrays are float32 in
// row-major order, and `fill` in inputs.ts makes the same numbers for everybody.

export interface MatmulItem {
  kind: 'matmul'
  /** [m,k] @ [k,n]; with `ta` the first is stored as [k,m], with `tb` the second as [n,k]. */
  m: number
  k: number
  n: number
  ta: boolean
  tb: boolean
}

export interface ElementwiseItem {
  kind: 'elementwise'
  op: 'add' | 'mul' | 'exp' | 'tanh' | 'gelu'
  n: number
}

export interface RowsItem {
  kind: 'softmax' | 'addBias'
  rows: number
  cols: number
}

export interface LayerNormItem {
  kind: 'layernorm'
  rows: number
  cols: number
  pass: 'fwd' | 'fwdbwd'
}

/** One step of training 784-128-10 with ReLU on one batch, the loss read back as a number. */
export interface MLPItem {
  kind: 'mlp'
  batch: number
  samples: number
  opt: 'sgd' | 'adam'
}

/** Kernels of 3 × 3 over images of `side` × `side` pixels that keep their size, without bias. */
export interface ConvItem {
  kind: 'conv'
  images: number
  inputs: number
  side: number
  outputs: number
  /** `fwdbwd` takes the gradients of the images and of the weights. */
  pass: 'fwd' | 'fwdbwd'
}

/** Windows of 2 × 2, side by side. */
export interface PoolItem {
  kind: 'maxpool'
  images: number
  channels: number
  side: number
  pass: 'fwd' | 'fwdbwd'
}

/** One step of SGD on LeNet-5 with ReLU and max pooling, the loss read back as a number. */
export interface LeNetItem {
  kind: 'lenet'
  batch: number
}

/** Causal attention: q, k, v [batch, heads, context, width], each of its own. */
export interface AttentionItem {
  kind: 'attention'
  batch: number
  heads: number
  context: number
  width: number
  pass: 'fwd' | 'fwdbwd'
}

/** One step of training a GPT with Adam on one batch, the loss read back as a number. One table leads in and out. */
export interface GPTItem {
  kind: 'gpt'
  layers: number
  heads: number
  embedDim: number
  context: number
  batch: number
  vocabSize: number
}

/** So many pairs of skip-gram, each with its wrong words, on tables of vectors that are moved at once. */
export interface SkipGramItem {
  kind: 'skipgram'
  vocabSize: number
  dim: number
  negatives: number
  pairs: number
}

/** One step of training 2-16-16-1 on two moons, number by number: scalar autograd. */
export interface MoonsItem {
  kind: 'moons'
  points: number
}

export type Item =
  | MatmulItem
  | ElementwiseItem
  | RowsItem
  | LayerNormItem
  | MLPItem
  | ConvItem
  | PoolItem
  | LeNetItem
  | AttentionItem
  | GPTItem
  | SkipGramItem
  | MoonsItem

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

function maxPool(pass: PoolItem['pass']): PoolItem {
  return { kind: 'maxpool', images: 32, channels: 16, side: 28, pass }
}

function attention(context: number, pass: AttentionItem['pass']): AttentionItem {
  return { kind: 'attention', batch: 8, heads: 4, context, width: 32, pass }
}

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
  'maxpool-28-fwd': maxPool('fwd'),
  'maxpool-28-fwdbwd': maxPool('fwdbwd'),
  'train-lenet': { kind: 'lenet', batch: 32 },
  'attention-64-fwd': attention(64, 'fwd'),
  'attention-64-fwdbwd': attention(64, 'fwdbwd'),
  'attention-256-fwdbwd': attention(256, 'fwdbwd'),
  'train-gpt': {
    kind: 'gpt',
    layers: 4,
    heads: 4,
    embedDim: 128,
    context: 64,
    batch: 8,
    vocabSize: 65,
  },
  'skip-gram': { kind: 'skipgram', vocabSize: 5000, dim: 64, negatives: 5, pairs: 1024 },
  moons: { kind: 'moons', points: 100 },
}
