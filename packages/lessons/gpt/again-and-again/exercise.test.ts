import { loadNovel } from '@neuralings/datasets/novel'
import { expectAnswer } from '@neuralings/lesson-kit/testing'
import { createRng } from '@neuralings/tensor'
import { test } from 'vitest'
import { countNext, plain, writeDrawn, writeLikeliest } from '../likeliest.ts'
import { answer } from './exercise.ts'

const differentIn = (text: string) => new Set(text.split(' ').filter(Boolean)).size

/** In lines of up to 36 letters, broken between words. */
const lines = (text: string) =>
  text
    .match(/.{1,36}(?= |$)/g)!
    .map(line => line.trim())
    .join('\n')

test('different words among 200 letters, the likeliest each time', async () => {
  const novel = plain((await loadNovel()).map(({ text }) => text).join(' ')).slice(0, 300_000)
  const counts = countNext(novel, 4)
  const text = writeLikeliest(counts, 'call', 200)
  const drawn = writeDrawn(counts, 'call', { count: 200, rng: createRng(1) })
  expectAnswer(answer, differentIn(text), {
    choices: [8, 16, 24, 33],
    measured: () => `it begins with “${text.slice(0, 20)}…”`,
    run: () =>
      `the likeliest each time, ${differentIn(text)} different words:\n${lines(text)}\n\ndrawn by the shares, ${differentIn(drawn)}:\n${lines(drawn)}`,
  })
})
