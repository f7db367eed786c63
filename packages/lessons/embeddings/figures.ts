// The picture in this lesson's story, drawn when the course is built.
import { loadSpeeches } from '@neuralings/datasets/speeches'
import type { Translate } from '@neuralings/lesson-kit'
import { bars, type DrawOptions } from '@neuralings/plots'

/** Here, as a figure is drawn without waiting. */
const speeches = await loadSpeeches()

const word = 'power'

/** The eight words that stand beside it most tellingly: often, and how much more often than chance would have it. */
export function company(options: DrawOptions, t: Translate): string {
  const century = (title: string, isIn: (year: number) => boolean) => {
    const texts = speeches.filter(({ year }) => isIn(year)).map(({ text }) => text)
    const found = besideIn(texts)
    const labels = found.map(([other]) => other)
    return `${title}\n${bars(
      found.map(([, count]) => count),
      { ...options, labels },
    )}`
  }
  const before = century(t('"power" before 1900'), year => year < 1900)
  return `${before}\n\n${century(t('"power" since 1940'), year => year >= 1940)}`
}

/** Words within two places, how often, and only those that come there more than four times as often as by chance. */
export function besideIn(texts: string[]): [string, number][] {
  const all = new Map<string, number>()
  const beside = new Map<string, number>()
  let size = 0
  const count = (counts: Map<string, number>, one: string) =>
    counts.set(one, (counts.get(one) ?? 0) + 1)
  for (const line of texts.flatMap(text => text.toLowerCase().split(/[.!?;:]/))) {
    const words = line.match(/[a-z]+/g) ?? []
    size += words.length
    words.forEach((here, at) => {
      count(all, here)
      if (here !== word) return
      for (const other of [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 3)])
        count(beside, other)
    })
  }
  const places = 4 * (all.get(word) ?? 0)
  const lift = ([other, times]: [string, number]) =>
    times / (((all.get(other) ?? 0) * places) / size)
  const telling = (entry: [string, number]) => entry[1] * Math.log(lift(entry))
  return [...beside]
    .filter(entry => entry[1] >= 4 && lift(entry) > 4)
    .sort((a, b) => telling(b) - telling(a))
    .slice(0, 6)
}
