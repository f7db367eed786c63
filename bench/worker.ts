// The process of one implementation: node worker.ts ADAPTER. It reads JSON lines and answers with JSON lines.
//   {"item": {…}} → {"once": 0.1, "check": 12.3}   milliseconds of one call when warm; `check` is compared
//   {"calls": 10} → {"ms": 1.2}                     milliseconds of ten calls
// or {"error": "why"}. worker.py is its twin.

import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import type { Adapter, Work } from './adapter.ts'
import type { Item } from './kinds.ts'

type Question = { item: Item } | { calls: number }

let work: Work | undefined

async function time(calls: number): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < calls; i++) {
    const result = work!.run()
    if (result instanceof Promise) await result
  }
  return performance.now() - start
}

/** Calls again for a second, so that the compilers have settled; slow work is compiled by then. */
async function warmUp(): Promise<number> {
  const first = await time(1)
  if (first > 500) return first
  const end = performance.now() + 1000
  while (performance.now() < end) await time(1)
  return (await time(10)) / 10
}

async function prepare(item: Item): Promise<object> {
  const { setup }: Adapter = await import(pathToFileURL(process.argv[2]).href)
  work = await setup(item)
  if (!work) return { error: 'not offered' }
  const check = await (work.check ? work.check() : work.run())
  return { check: typeof check === 'number' ? check : undefined, once: await warmUp() }
}

/** One call does not count: it brings caches and heap back to where they were before the others had their turn. */
async function sample(calls: number): Promise<object> {
  await time(1)
  return { ms: await time(calls) }
}

for await (const line of createInterface({ input: process.stdin })) {
  const question: Question = JSON.parse(line)
  const answer = 'item' in question ? prepare(question.item) : sample(question.calls)
  const said = await answer.catch((error: Error) => ({ error: error.message }))
  process.stdout.write(`${JSON.stringify(said)}\n`)
}
