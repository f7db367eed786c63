import { lab, replay } from '@neuralings/labs'
import { nearestTo, openTable } from '@neuralings/labs/words'
import { createRng, randn, saveSafetensors } from '@neuralings/tensor'
import { expect, test } from 'vitest'

const map = await lab('embedding-map')
const plain = { width: 80, height: 24, color: 'none', ascii: false } as const
const shown = (log: string[]) => map.view(replay(map, log), plain)

test('rows have length 1, and a word is nearest to itself', () => {
  const table = openTable()
  expect(table.rows.length).toBe(table.tokens.length)
  const id = table.tokens.indexOf('october')
  const [itself, next] = nearestTo(table, table.rows[id]!, { k: 2 })
  expect(itself!.id).toBe(id)
  expect(itself!.similarity).toBeCloseTo(1, 6)
  const months = 'january february march april may june july august september november december'
  expect(months.split(' ')).toContain(table.tokens[next!.id])
})

test('a hop goes to the word that is looked at, and back again', () => {
  const first = shown([])[2]!.trim()
  expect(first).toMatch(/^1 ▸consumers +█+ 0\.\d\d +farmers$/)
  expect(shown(['right'])[0]).toContain('consumers · 1 hop')
  expect(shown(['right', 'left'])).toEqual(shown([]))
  expect(shown(['up'])[13]).toMatch(/12 ▸/)
})

test('one hop is told as one', () => {
  const way = (log: string[]) =>
    map.describe(replay(map, log)).find(text => text.startsWith('The way'))
  expect(way(['right'])).toMatch(/, of 1 hop: /)
  expect(way(['right', 'right'])).toMatch(/, of 2 hops: /)
})

test('the goal is five hops away, and six are one too many', () => {
  expect(map.reached(replay(map, map.solution))).toBe(true)
  const round = ['right', 'left', ...map.solution]
  expect(map.reached(replay(map, round))).toBe(true) // what was gone back does not count
  expect(map.reached(replay(map, map.solution.slice(0, -1)))).toBe(false)
})

test('no way is shorter: the words within four hops are not the goal', () => {
  const table = openTable()
  const goal = table.tokens.indexOf('treaty')
  let edge = [table.tokens.indexOf('farmers')]
  const seen = new Set(edge)
  for (let hop = 1; hop <= 4; hop++) {
    edge = edge
      .flatMap(at =>
        nearestTo(table, table.rows[at]!, { k: 12, without: [at] }).map(({ id }) => id),
      )
      .filter(id => !seen.has(id) && seen.add(id))
    expect(edge).not.toContain(goal)
  }
})

test('own axes: no two words on one another, poles at the ends', () => {
  const lines = shown(['tab'])
  expect(lines.join('\n')).toContain('●farmers')
  expect(lines.join('\n')).toContain('war–peace')
  expect(shown(['tab', 'right']).join('\n')).toContain('men–women')
  expect(shown(['tab', 'up', 'down'])).toEqual(lines)
  const words = lines.slice(2, 22).flatMap(line => line.match(/[●·][a-z]+/g) ?? [])
  expect(words).toHaveLength(13)
})

test('a table of the learner’s is opened where it has a row for each word', async () => {
  const { tokens } = openTable()
  const file = (rows: number) =>
    saveSafetensors({
      'contexts.weight': randn([rows, 3], { rng: createRng(1) }),
      'vectors.weight': randn([rows, 3], { rng: createRng(2) }),
    })
  const from = async (weights: Uint8Array) => {
    const own = await lab('embedding-map', { weights })
    return own.describe(own.init())[0]
  }
  expect(await from(file(tokens.length))).toContain('your table')
  expect(await from(file(7))).toContain('the table that ships')
})
