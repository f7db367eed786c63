// Loads the screens that set text as soon as the first frame is there.
import { useEffect, useState } from 'react'

export type Reading = typeof import('./reading.ts')

/** Null until they are loaded, which takes a moment. */
export function useReading(): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => import('./reading.ts').then(setReading))
    return () => clearTimeout(timer)
  }, [])
  return reading
}
