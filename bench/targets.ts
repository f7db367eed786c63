// What we want to reach, and for which items.

export interface Target {
  work: string
  items: string[]
  /** At least so many times as fast as the best JavaScript peer. */
  javascript?: number
  /** At most so many times PyTorch's time, with as many threads. */
  torch?: number
  /** The same for wide kernels. */
  wide?: number
  /** At least so many times as fast as micrograd in Python. */
  micrograd?: number
}

const matmuls = ['64', '256', '512', '1024', 'mlp-fwd', 'mlp-dw', 'mlp-dx']
const norms = ['512x128-fwd', '512x128-fwdbwd', '1024x1000-fwd', '1024x1000-fwdbwd']

export const targets: Target[] = [
  {
    work: 'matmul 64–1024, MLP shapes',
    items: matmuls.map(shape => `matmul-${shape}`),
    javascript: 1.6,
    torch: 2.3,
    wide: 1.1,
  },
  {
    work: 'add, mul, bias',
    items: ['add-1e6', 'mul-1e6', 'add-bias-1024x1024'],
    javascript: 1.1,
    torch: 1.3,
  },
  {
    work: 'exp, tanh, gelu',
    items: ['exp-1e6', 'tanh-1e6', 'gelu-1e6'],
    javascript: 3,
    torch: 1.2,
    wide: 0.7,
  },
  {
    work: 'softmax, layer norm',
    items: ['softmax-1024x1000', ...norms.map(shape => `layernorm-${shape}`)],
    javascript: 1.1,
    torch: 1.2,
    wide: 0.7,
  },
  { work: 'train step: MLP SGD', items: ['train-mlp-sgd'], javascript: 2, torch: 1.2, wide: 0.8 },
  { work: 'train step: MLP Adam', items: ['train-mlp-adam'], javascript: 3, torch: 1, wide: 0.4 },
  {
    work: 'conv forward',
    items: ['conv-28-fwd', 'conv-14-fwd'],
    javascript: 1.4,
    torch: 2.5,
  },
  {
    work: 'conv forward + backward',
    items: ['conv-28-fwdbwd', 'conv-14-fwdbwd'],
    javascript: 25,
    torch: 1.5,
    wide: 1.2,
  },
  {
    work: 'max pooling',
    items: ['maxpool-28-fwd', 'maxpool-28-fwdbwd'],
    javascript: 1,
    torch: 1,
  },
  {
    work: 'average pooling',
    items: ['28', '28-to-1'].flatMap(size => [`avgpool-${size}-fwd`, `avgpool-${size}-fwdbwd`]),
    torch: 1,
  },
  { work: 'train step: LeNet', items: ['train-lenet'], javascript: 25, torch: 1, wide: 0.6 },
  {
    work: 'attention',
    items: ['64-fwd', '64-fwdbwd', '256-fwdbwd'].map(shape => `attention-${shape}`),
    javascript: 2,
    torch: 1.2,
    wide: 0.7,
  },
  { work: 'train step: GPT', items: ['train-gpt'], javascript: 2, torch: 1.2, wide: 0.8 },
  { work: '— with two threads, as PyTorch', items: ['train-gpt-2-threads'], torch: 1 },
  { work: 'skip-gram', items: ['skip-gram'], torch: 0.33 },
  { work: 'scalar autograd, moons', items: ['moons'], micrograd: 50 },
  { work: 'import of @neuralings/transformer', items: ['import'], javascript: 1 },
]
