// A time as on a stopwatch: 1:07, or 2:03:15 where hours have passed.

export function clock(time: number): string {
  const seconds = Math.ceil(time)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
