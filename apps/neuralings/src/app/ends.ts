// What ends the app from outside: a signal, a terminal that is gone, an error that nobody caught.
import type { Foreground } from '../session/foreground.ts'
import { endingSignals, signalCode } from '../session/machine.ts'

interface Listening {
  foreground: Foreground
  onEnd: () => void
  onCrash: (error: unknown) => void
}

interface Ends {
  /** 0, or what a signal asks for. */
  exitCode: () => number
  stopListening: () => void
}

/** Ctrl-C and Ctrl-\ in the editor are the editor's, though the system sends them to us as well. */
const isBorrowers = (signal: NodeJS.Signals): boolean => signal === 'SIGINT' || signal === 'SIGQUIT'

/** A signal ends the app as `q` does, but for the exit code. */
export function listenForEnds({ foreground, onEnd, onCrash }: Listening): Ends {
  let code = 0
  const end = (signal: NodeJS.Signals): void => {
    if (foreground.isLent && isBorrowers(signal)) return
    code = signalCode(signal)
    foreground.close()
    foreground.passOn(signal)
    onEnd()
  }
  const hungUp = () => end('SIGHUP')
  for (const signal of endingSignals) process.on(signal, end)
  process.once('uncaughtException', onCrash)
  process.stdin.on('end', hungUp).on('error', hungUp)
  const stopListening = () => {
    for (const signal of endingSignals) process.off(signal, end)
    process.off('uncaughtException', onCrash)
    process.stdin.off('end', hungUp).off('error', hungUp)
  }
  return { exitCode: () => code, stopListening }
}
