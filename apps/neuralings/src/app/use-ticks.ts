// The beat of a lab that is training: twenty times a second, and always with room for a key in between.
import { useEffect } from 'react'
import type { Context } from './context.ts'
import { pressLab } from './lab-keys.ts'

const beat = 50
const room = 5

export function useTicks(context: Context, onError: (error: unknown) => void): void {
  const { screen, help, lab } = context.store.state
  const running = screen === 'lab' && help === null && lab.lab?.running(lab.state)
  useEffect(() => {
    if (!running) return
    let timer: NodeJS.Timeout
    const tick = () => {
      const start = performance.now()
      pressLab(context, 'tick').catch(onError)
      timer = setTimeout(tick, Math.max(room, beat - (performance.now() - start)))
    }
    timer = setTimeout(tick, beat)
    return () => clearTimeout(timer)
  }, [context, running, onError])
}
