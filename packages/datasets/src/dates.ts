// Dates as people write them, in Chinese and in English, and as computers do: a small translation, where each number of
// the answer must be looked up somewhere else in the question.

import { type Rng, requireCounts, requireRng } from '@neuralings/tensor'

/** One date, twice. */
export interface DatePair {
  /** As people write it: `'1970年1月1日星期四'`. */
  text: string
  /** Year, month, day: `'1970-01-01'` (ISO 8601). */
  iso: string
}

interface Day {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  /** 0 is Sunday. */
  weekday: number
}

const months =
  'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** How people write. */
const styles: ((day: Day) => string)[] = [
  ({ year, month, day, weekday }) => `${year}年${month}月${day}日星期${'日一二三四五六'[weekday]}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day, weekday }) => `${weekdays[weekday]}, ${months[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `${months[month - 1].slice(0, 3)} ${day}, ${year}`,
  ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
]

/**
 * Days from 1900 to 2099, each written in one of five styles; year, month, day and style are drawn evenly, one after the
 * other, so a pair may come again.
 *
 * @throws TypeError without an rng, RangeError when a count is no whole number from 1 on.
 * @example
 * for (const { text, iso } of dates({ n: 3, rng: createRng(3) })) console.log(text, iso)
 * // 2093年11月20日星期五 2093-11-20
 * // 2 July 1920 1920-07-02
 * // Wednesday, April 5, 2090 2090-04-05
 */
export function dates(options: { n?: number; rng: Rng }): DatePair[] {
  const { n = 1000, rng } = requireRng(options, 'dates', ['n', 'rng'])
  requireCounts({ n }, 'dates')
  return Array.from({ length: n }, () => {
    const day = drawDay(rng)
    return { text: styles[rng.integer(0, styles.length)](day), iso: isoOf(day) }
  })
}

function isoOf({ year, month, day }: Day): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function drawDay(rng: Rng): Day {
  const year = rng.integer(1900, 2100)
  const month = rng.integer(1, 13)
  const day = rng.integer(1, daysIn(year, month) + 1)
  return { year, month, day, weekday: weekdayOf({ year, month, day }) }
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

/** Counts the days since a Sunday: the last day before the year 1. */
function weekdayOf({ year, month, day }: Omit<Day, 'weekday'>): number {
  const years = year - 1
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  let days = 365 * years + leapDays + day
  for (let m = 1; m < month; m++) days += daysIn(year, m)
  return days % 7
}
