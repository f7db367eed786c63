import { expect, test } from 'vitest'
import { shareOut } from '../../src/check/share-out.ts'

test('whoever is free takes the next; the results keep the order of the items', async () => {
  const done: string[] = []
  let end = () => {}
  const ended = new Promise<void>(resolve => (end = resolve))
  const results = await shareOut([30, 1, 2, 3], ['a', 'b'], async (item, worker) => {
    if (item === 30) await ended
    done.push(`${worker}${item}`)
    if (item === 3) end()
    return item * 2
  })
  expect(results).toEqual([60, 2, 4, 6])
  expect(done).toEqual(['b1', 'b2', 'b3', 'a30'])
})

test('an error of one is an error of all', async () => {
  const failing = shareOut([1, 2, 3], ['a'], async item => {
    if (item === 2) throw new Error('two')
  })
  await expect(failing).rejects.toThrow('two')
})
