// Every lab in Chinese: the same lab, told in other words, and straight in every window.
import { type Lab, lab, labs } from '@neuralings/labs'
import { openTable } from '@neuralings/labs/words'
import { textWidth } from '@neuralings/plots/text'
import { describe, expect, test } from 'vitest'
import { endOf } from './support/ends.ts'

const walk = ['right', 'up', 'space', 'tick*3', 'tab', 'left*2', 'a', 'down*2', 's', 'space', 'f']
const plain = { color: 'none', ascii: false } as const

/** Letters of formulas, names of functions and of networks, rows of symbols; everything else is said in words. */
const names =
  /sigmoid|tanh|identity|relu|leaky|elu|swish|silu|gelu|softmax|XOR|SwiGLU|EfficientNet|MobileNetV3|hard-|Transformer|GPT|BERT|SGD|RMSProp|Adam|Huber|max|Phi|LSTM|[A-H]{12,}|top-[kp]|bella/gi

const english = (text: string): string[] => text.replace(names, '').match(/[A-Za-z]{3,}/g) ?? []

/** What a lab shows that is English by itself: the words of the speeches. */
const shownBy: Record<string, readonly string[]> = { 'embedding-map': openTable().tokens }

const drawn = (it: Lab, log: string[], size: { width: number; height: number }) =>
  it.view(endOf(it, log), { ...plain, ...size })

describe.each(labs)('$name', ({ name }) => {
  const logs = async () => [[], walk, [...(await lab(name)).solution]]

  test('plays the same', async () => {
    const [own, other] = [await lab(name), await lab(name, { lang: 'zh-CN' })]
    for (const log of await logs()) {
      expect(endOf(other, log)).toEqual(endOf(own, log))
      expect(other.reached(endOf(other, log))).toBe(own.reached(endOf(own, log)))
    }
  })

  test('says everything in Chinese', async () => {
    const it = await lab(name, { lang: 'zh-CN' })
    const told = (await logs()).flatMap(log => [
      ...it.describe(endOf(it, log)),
      ...drawn(it, log, { width: 100, height: 30 }),
    ])
    const words = [it.title, it.goal, ...it.help.map(({ does }) => does), ...told]
    const own = new Set(shownBy[name])
    expect(words.flatMap(english).filter(word => !own.has(word))).toEqual([])
  })

  test.each([
    { width: 40, height: 12 },
    { width: 80, height: 24 },
    { width: 81, height: 25 },
  ])('fits $width × $height', async size => {
    const it = await lab(name, { lang: 'zh-CN' })
    for (const log of await logs()) {
      const lines = drawn(it, log, size)
      expect(lines.length).toBeLessThanOrEqual(size.height)
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(size.width)
    }
  })
})

test('an unknown option is refused', async () => {
  const wrong: object = { language: 'zh-CN' }
  await expect(lab('drag-the-line', wrong)).rejects.toThrow('language')
})
