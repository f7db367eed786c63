// How long the check on the screen has been running: said only when it takes long enough to be noticed.
import { useEffect } from 'react'
import type { Context } from './context.ts'

const unnoticed = 300
const second = 1000

export function useCheckClock({ store }: Context): void {
  const { screen, exercise } = store.state
  const { grading, checks } = exercise
  const running = screen === 'exercise' && grading
  useEffect(() => {
    if (!running) return
    const start = performance.now()
    const tell = () => {
      const elapsed = performance.now() - start
      store.dispatch({ type: 'exercise/waited', seconds: Math.floor(elapsed / second) })
      timer = setTimeout(tell, second - (elapsed % second))
    }
    let timer = setTimeout(tell, unnoticed)
    return () => clearTimeout(timer)
  }, [store, running, checks])
}
