// What a network is made of, as a table: its layers as a tree, the shape that leaves each, and how many parameters each
// has. PyTorch: the packages torchinfo and torchsummary.

import { noGrad, type Variable } from '@neuralings/autograd'
import type { Tensor } from '@neuralings/tensor'
import { isModule, type Module } from './module.ts'
import { Sequential } from './sequential.ts'

/** A line of the tree: how it is drawn, and the module it speaks of; a plain function is none. */
type Line = readonly [text: string, module: Module | null]

/**
 * A table of `model` and all modules in it, each with its parameters; those of a module include all within, and shared
 * ones count once. With an `input` the model is run on it, as in use, and the shapes that come out are listed too.
 * Nothing is changed by that. Throws unless `model` is a module.
 *
 * @example
 * const net = new MLP([784, 128, 10], { rng: createRng(0) })
 * console.log(summary(net, zeros([32, 784])))
 * // layer                   output    parameters
 * // MLP                     [32,10]      101,770
 * // ├─ 0  Linear(784, 128)  [32,128]     100,480
 * // ├─ 1  relu
 * // └─ 2  Linear(128, 10)   [32,10]        1,290
 */
export function summary(model: Module, input?: Variable | Tensor): string {
  if (!isModule(model)) throw new TypeError(`summary: expected a module, got ${typeof model}`)
  const shapes = input && outputShapes(model, input)
  const lines: Line[] = [[String(model), model], ...tree(model)]
  const rows = lines.map(([text, module]) => [
    text,
    ...(shapes ? [(module && shapes.get(module)) ?? ''] : []),
    module ? countParameters(module) : '',
  ])
  return align([['layer', ...(shapes ? ['output'] : []), 'parameters'], ...rows])
}

/** All modules within one, the deeper ones further to the right. */
function* tree(module: Module): Generator<Line> {
  const children = childrenOf(module)
  for (const [i, [text, child]] of children.entries()) {
    const isLast = i === children.length - 1
    yield [`${isLast ? '└─' : '├─'} ${text}`, child]
    if (!child) continue
    for (const [deeper, inner] of tree(child)) yield [`${isLast ? '  ' : '│ '} ${deeper}`, inner]
  }
}

function childrenOf(module: Module): Line[] {
  if (!(module instanceof Sequential)) {
    return [...module.namedChildren()].map(([name, child]) => [`${name}  ${child}`, child])
  }
  return module.layers.map((layer, i) =>
    isModule(layer) ? [`${i}  ${layer}`, layer] : [`${i}  ${layer.name || 'function'}`, null],
  )
}

/** Runs the model on `input`, as in use, while every module notes the shape of what its `forward` returns. */
function outputShapes(model: Module, input: Variable | Tensor): Map<Module, string> {
  const shapes = new Map<Module, string>()
  const restore = [...modulesOf(model)].map(module => listen(module, shapes))
  try {
    noGrad(() => model.eval().forward(input))
  } finally {
    for (const undo of restore) undo()
  }
  return shapes
}

/** Puts an ear before `forward`, and returns how to take it away, with the mode the module was in. */
function listen(module: Module, shapes: Map<Module, string>): () => void {
  const { forward, training } = module
  const own = Object.hasOwn(module, 'forward')
  module.forward = (...inputs) => {
    const output = forward.apply(module, inputs)
    shapes.set(module, `[${output.shape}]`)
    return output
  }
  return () => {
    module.training = training
    if (own) module.forward = forward
    else Reflect.deleteProperty(module, 'forward')
  }
}

/** A module and all within, each once. */
function modulesOf(module: Module): Set<Module> {
  const within = [...module.namedChildren()].flatMap(([, child]) => [...modulesOf(child)])
  return new Set([module, ...within])
}

function countParameters(module: Module): string {
  const sizes = [...module.parameters()].map(parameter => parameter.size)
  return sizes.reduce((total, size) => total + size, 0).toLocaleString('en-US')
}

/** Columns side by side, the last one, of numbers, to the right. */
function align(rows: readonly string[][]): string {
  const widths = rows[0].map((_, c) => Math.max(...rows.map(row => row[c].length)))
  const pad = (text: string, c: number) =>
    c === widths.length - 1 ? text.padStart(widths[c]) : text.padEnd(widths[c])
  return rows.map(row => row.map(pad).join('  ').trimEnd()).join('\n')
}
