import { Memory } from '@neuralings/kernels'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const memoryOf = (start: number, end: number) => new Memory(new ArrayBuffer(end), { start, end })

test('the arena grows upwards, every place aligned to 64 bytes, and goes back at once', () => {
  const memory = memoryOf(64, 1024)
  const before = memory.top
  expect([
    memory.allocate(4),
    memory.allocate(65),
    memory.allocate(0),
    memory.allocate(64),
  ]).toEqual([64, 128, 256, 256])
  memory.release(before)
  expect(memory.allocate(4)).toBe(64)
})

test('where arena and store would meet there is no room', () => {
  const memory = memoryOf(0, 256)
  expect(memory.allocate(128)).toBe(0)
  expect(memory.keep(64)).toBe(192)
  expect(memory.keep(128)).toBe(null)
  expect(memory.allocate(128)).toBe(null)
  expect(memory.allocate(64)).toBe(128)
})

test('what is no size has no place, and moves nothing', () => {
  const memory = memoryOf(64, 1024)
  expect([memory.allocate(NaN), memory.allocate(-100)]).toEqual([null, null])
  expect(memory.top).toBe(64)
})

test('what is given back to the store is used again for the same size', () => {
  const memory = memoryOf(0, 4096)
  const [first, second] = [memory.keep(1000), memory.keep(1000)]
  memory.discard(first!, 1000)
  expect(memory.keep(100)).not.toBe(first)
  expect(memory.keep(1000)).toBe(first)
  expect(second).not.toBe(first)
})

test('a size wastes at most a quarter, and 64 bytes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 24 }), bytes => {
      const memory = memoryOf(0, 2 ** 25 + 64)
      memory.keep(bytes)
      expect(memory.kept).toBeGreaterThanOrEqual(bytes)
      expect(memory.kept).toBeLessThanOrEqual(bytes * 1.25 + 64)
      expect(memory.kept % 64).toBe(0)
    }),
    { numRuns: 20 },
  )
})

test('places of the store never overlap, and what is in use is counted', () => {
  const sizes = fc.array(
    fc.record({ bytes: fc.integer({ min: 1, max: 5000 }), stays: fc.boolean() }),
  )
  fc.assert(
    fc.property(sizes, requests => {
      const memory = memoryOf(0, 2 ** 22)
      const live: [start: number, bytes: number][] = []
      for (const { bytes, stays } of requests) {
        const address = memory.keep(bytes)!
        for (const [start, length] of live) {
          expect(address + bytes <= start || start + length <= address).toBe(true)
        }
        if (stays) live.push([address, bytes])
        else memory.discard(address, bytes)
      }
      for (const [address, bytes] of live) memory.discard(address, bytes)
      expect(memory.kept).toBe(0)
    }),
  )
})
