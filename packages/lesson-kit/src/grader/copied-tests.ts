// Copies of the tests differ in one word: which copy of the exercise they import. The first is fetched from Vite, and
// the others are made of it here.
import type { WorkerGlobalState } from 'vitest'
import { copyOf, queryOf } from './together.ts'

type Rpc = WorkerGlobalState['rpc']
type Fetched = Awaited<ReturnType<Rpc['fetch']>>

/** The thread's line to the child, which is asked for one copy of the tests only. */
export function withCopiedTests(rpc: Rpc): Rpc {
  const first = new Map<string, Promise<Fetched>>()
  const fetch: Rpc['fetch'] = Object.assign(
    async (...[id, ...rest]: Parameters<Rpc['fetch']>): Promise<Fetched> => {
      const copy = copyOf(id)
      if (!copy || !id.endsWith(`.test.ts${copy}`)) return rpc.fetch(id, ...rest)
      const head = id.slice(0, -copy.length)
      if (!first.has(head)) first.set(head, rpc.fetch(`${head}${zeroth}`, ...rest))
      return inPlaceOf(zeroth, copy, (await first.get(head))!)
    },
    { asEvent: rpc.fetch.asEvent },
  )
  return new Proxy(rpc, {
    get: (target, name) => (name === 'fetch' ? fetch : Reflect.get(target, name)),
  })
}

const zeroth = queryOf(0)

function inPlaceOf(from: string, to: string, fetched: Fetched): Fetched {
  if (!('code' in fetched)) return fetched
  const renamed = (text: string) => text.replaceAll(from, to)
  return {
    ...fetched,
    code: renamed(fetched.code),
    id: renamed(fetched.id),
    url: renamed(fetched.url),
  }
}
