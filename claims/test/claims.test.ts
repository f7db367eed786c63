// The harness alone: what the claims themselves reach, pnpm claims says.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Claim } from '../claim.ts'
import { claims } from '../list.ts'
import { holds, measure } from '../measure.ts'
import { page, table } from '../report.ts'

/** Takes two steps, and reaches a tenth of its seed. */
const tenth: Claim = {
  name: 'tenth',
  about: 'a tenth of the seed',
  wanted: { atLeast: 0.2 },
  unit: '%',
  source: 'arithmetic',
  async *train(seed) {
    yield { step: 1, loss: 2 * seed }
    yield { step: 2, loss: seed }
    return { reached: seed / 10, beside: `seed ${seed}` }
  },
}
const surprised: Claim = { ...tenth, name: 'surprised', wanted: { atMost: 0.35 }, unit: 'nats' }
const unwatched = { watch: () => undefined }
const cells = (text: string) =>
  text.split('\n').map(line => line.split('|').map(cell => cell.trim()))

test('every file of claims is in the list, under a name of its own', () => {
  const files = readdirSync(new URL('../claims', import.meta.url))
  expect(claims.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted())
})

test('a claim is trained from seed 1 on, every step is shown, and the time is taken', async () => {
  const seen: unknown[] = []
  const { runs } = await measure(tenth, { seeds: 2, watch: (...what) => seen.push(what) })
  expect(runs.map(({ reached }) => reached)).toEqual([0.1, 0.2])
  expect(runs.every(({ seconds }) => seconds >= 0)).toBe(true)
  expect(seen).toEqual([
    [1, { step: 1, loss: 2 }],
    [1, { step: 2, loss: 1 }],
    [2, { step: 1, loss: 4 }],
    [2, { step: 2, loss: 2 }],
  ])
})

test('it holds when all seeds reach what is wanted, be it a least or a most', async () => {
  const [low, high] = [
    await measure(tenth, { seeds: 3, ...unwatched }),
    await measure(surprised, { seeds: 3, ...unwatched }),
  ]
  expect(holds(low)).toBe(false) // the first seed reaches 0.1
  expect(holds({ ...low, runs: low.runs.slice(1) })).toBe(true)
  expect(holds(high)).toBe(true)
  expect(holds({ ...high, claim: { ...surprised, wanted: { atMost: 0.25 } } })).toBe(false)
})

test('the table has a row for each claim, in the order of the list', async () => {
  const options = { seeds: 2, ...unwatched }
  const results = [await measure(surprised, options), await measure(tenth, options)]
  const [, , first, second] = cells(table(results, { claims: [tenth, surprised] }))
  expect(first.slice(1, 6)).toEqual([
    'tenth',
    'a tenth of the seed',
    '≥ 20.0 %',
    '10.0 %, 20.0 %: missed',
    'arithmetic',
  ])
  expect(second.slice(3, 5)).toEqual(['≤ 0.35 nats', '0.10 nats, 0.20 nats'])
  expect(second[7]).toBe('seed 1')
})

test('a page keeps what was not measured again, with the sources of today', async () => {
  const [one, two, three] = await Promise.all(
    [tenth, surprised, tenth].map((claim, i) => measure(claim, { seeds: i + 1, ...unwatched })),
  )
  const before = page([one, two], { claims: [tenth, surprised] })
  const claims = [tenth, { ...surprised, source: 'a newer one' }]
  const rows = cells(page([three], { claims, before })).slice(-3, -1)
  expect(rows.map(row => [row[4], row[5]])).toEqual([
    ['10.0 %, 20.0 %, 30.0 %: missed', 'arithmetic'],
    ['0.10 nats, 0.20 nats', 'a newer one'],
  ])
})

const run = (...args: string[]) =>
  spawnSync('node', ['claims.ts', ...args], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  })

test('the program trains what it is asked for', () => {
  const { stdout, status } = run('moons', '--seeds', '1')
  expect(stdout).toMatch(/^\| moons .*\| ≥ 100\.0 % \| 100\.0 % +\|/m)
  expect(status).toBe(0)
})

test('it refuses what it does not know', () => {
  expect(run('moon').stderr).toMatch(/^No claim is called moon; there are moons, iris,/)
  expect(run('--seeds', '0').stderr).toMatch(/^--seeds 0 is no whole number/)
  expect(run('--fast').stderr).toContain('See pnpm claims --help.')
  expect(run('--fast').status).toBe(1)
  expect(run('--help').stdout).toMatch(/^Usage: pnpm claims/)
})
