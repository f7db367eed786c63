// A year-book, made up: temperature and daylight of many days in a city of the north, each column with mean 0 and a standard
// deviation of 1. Days are longest in June; the warmest month comes a month later.
import { createRng, type Tensor, tensor } from '@neuralings/tensor'

/** 10 days of each month: month [120], from 0 to 11, and weather [120, 2]. */
export function yearBook(seed: number): { month: Tensor; weather: Tensor } {
  const rng = createRng(seed)
  const months = Array.from({ length: 120 }, (_, day) => day % 12)
  const wave = (month: number, top: number) =>
    Math.SQRT2 * Math.cos((2 * Math.PI * (month - top)) / 12)
  const weather = months.map(month => [
    wave(month, 6.3) + rng.normal(0, 0.3), // July
    wave(month, 5.2) + rng.normal(0, 0.1), // June
  ])
  return { month: tensor(months, { dtype: 'int32' }), weather: tensor(weather) }
}
