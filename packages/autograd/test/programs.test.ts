import { isVariable, noGrad, type Variable, variable } from '@neuralings/autograd'
import { type DType, type Tensor, zerosLike } from '@neuralings/tensor'
import { describe, expect, test } from 'vitest'
import { operations } from './support/operations.ts'
import {
  type Attrs,
  expectClose,
  type ProgramCase,
  readCases,
  type Step,
  type Stored,
  tolerance,
  toTensor,
} from './support/vectors.ts'

type Names = Map<string, Variable>
type Machine = { names: Names; leaves: Map<string, Variable>; snapshots: Map<string, Tensor>[] }

const gradients = (leaves: Map<string, Variable>) =>
  new Map(Array.from(leaves, ([name, leaf]) => [name, leaf.grad ?? zerosLike(leaf.data)]))

const control: Record<string, (machine: Machine, args: string[], attrs: Attrs) => void> = {
  backward: ({ names }, [output], { upstream, retain }) => {
    const y = names.get(output)!
    const grad = upstream ? toTensor(upstream as Stored, y.dtype) : undefined
    y.backward(grad, { retainGraph: retain === true })
  },
  zeroGrad: ({ names }, args) => {
    for (const name of args) names.get(name)!.grad = null
  },
  snapshot: ({ leaves, snapshots }) => void snapshots.push(gradients(leaves)),
  noGrad: (machine, _, { steps }) => noGrad(() => run(machine, steps as Step[])),
  repeat: (machine, _, { steps, times }) => {
    for (let i = 0; i < (times as number); i++) run(machine, steps as Step[])
  },
}

function run(machine: Machine, steps: Step[]): void {
  for (const { to, op, args, attrs = {} } of steps) {
    if (op in control) {
      control[op](machine, args, attrs)
    } else {
      const inputs = args.map(name => machine.names.get(name)!)
      machine.names.set(to, [operations[op](inputs, attrs)].flat()[0])
    }
  }
}

function start(stored: ProgramCase, dtype: DType): Machine {
  const names: Names = new Map()
  for (const [name, value] of Object.entries(stored.in)) {
    names.set(
      name,
      variable(toTensor(value, dtype), { requiresGrad: stored.leaves.includes(name) }),
    )
  }
  return {
    names,
    leaves: new Map(stored.leaves.map(name => [name, names.get(name)!])),
    snapshots: [],
  }
}

describe.each(['float32', 'float64'] as const)('programs against PyTorch, in %s', dtype => {
  test.each(readCases<ProgramCase>('programs.json'))('$id', stored => {
    const machine = start(stored, dtype)
    run(machine, stored.prog)
    const tol = tolerance(dtype, stored.f32err)
    const check = (got: Map<string, Tensor>, want: Record<string, Stored | null>) => {
      for (const [name, value] of Object.entries(want)) {
        const expected = value ? toTensor(value) : zerosLike(got.get(name)!)
        expectClose(got.get(name)!, expected, { tol, what: `gradient of ${name}` })
      }
    }
    for (const [name, want] of Object.entries(stored.out)) {
      expect(isVariable(machine.names.get(name))).toBe(true)
      expectClose(machine.names.get(name)!.data, toTensor(want), { tol, what: name })
    }
    check(gradients(machine.leaves), stored.grad)
    for (const [i, want] of (stored.snapshots ?? []).entries()) check(machine.snapshots[i], want)
  })
})
