// A failed test's stack is read in report.ts, as text. Vitest would read it, too, and for each of its lines a whole file,
// in search of a source map. And it would tell reporters of each step, of whom there are none.
import type { WorkerGlobalState } from 'vitest'

type Rpc = WorkerGlobalState['rpc']

/** The thread's line to the child, with errors whose stacks count as read, and results alone. */
export function withBareStacks(rpc: Rpc): Rpc {
  const { onTaskUpdate } = rpc
  const update: typeof onTaskUpdate = Object.assign(
    (...[packs]: Parameters<typeof onTaskUpdate>) => {
      for (const [, result] of packs) for (const error of result?.errors ?? []) error.stacks = []
      return onTaskUpdate(packs, [])
    },
    { asEvent: onTaskUpdate.asEvent },
  )
  return new Proxy(rpc, {
    get: (target, name) => (name === 'onTaskUpdate' ? update : Reflect.get(target, name)),
  })
}
