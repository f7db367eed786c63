// The kinds of work that are measured, and what an adapter must know of each. All arrays are float32 in row-major order,
// and `fill` in inputs.ts makes the same numbers for everybody.

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

/** Square windows, side by side. */
export interface PoolItem {
  kind: 'maxpool' | 'avgpool'
  /** How many windows there are down and across. */
  parts: number
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
  /** How many threads everybody may have. */
  threads: 1 | 2
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
