// A failed test's stack is read in report.ts, as text. Vitest would read it, too, and for each of its lines a whole file,
// in search of a source map.
import type { WorkerGlobalState } from 'vitest'

type Rpc = WorkerGlobalState['rpc']

/** The thread's line to the child, with errors whose stacks count as read. */
export function withBareStacks(rpc: Rpc): Rpc {
  const { onTaskUpdate } = rpc
  const update: typeof onTaskUpdate = Object.assign(
    (...[packs, events]: Parameters<typeof onTaskUpdate>) => {
      for (const [, result] of packs) for (const error of result?.errors ?? []) error.stacks = []
      return onTaskUpdate(packs, events)
    },
    { asEvent: onTaskUpdate.asEvent },
  )
  return new Proxy(rpc, {
    get: (target, name) => (name === 'onTaskUpdate' ? update : Reflect.get(target, name)),
  })
}
