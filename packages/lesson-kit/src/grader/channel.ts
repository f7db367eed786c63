// The parent's end of the talk with its child, by type of message.
import type { ChildProcess } from 'node:child_process'
import type { FromChild, ToChild } from './protocol.ts'

type Message<Type> = Extract<FromChild, { type: Type }>

export class Channel {
  readonly #process: ChildProcess

  constructor(process: ChildProcess) {
    this.#process = process
  }

  /** Says nothing to a child that is gone. */
  send(message: ToChild): void {
    if (this.#process.connected) this.#process.send(message)
  }

  /** Calls `hear` with every message of a type, until `signal` is aborted. */
  on<Type extends FromChild['type']>(
    type: Type,
    hear: (message: Message<Type>) => void,
    signal: AbortSignal,
  ): void {
    const listener = (message: FromChild): void => {
      if (message.type === type) hear(message as Message<Type>)
    }
    this.#process.on('message', listener)
    signal.addEventListener('abort', () => this.#process.off('message', listener))
  }

  /** The next message of a type; with a `signal`, none after it. */
  next<Type extends FromChild['type']>(type: Type, signal?: AbortSignal): Promise<Message<Type>> {
    const heard = new AbortController()
    const either = signal ? AbortSignal.any([heard.signal, signal]) : heard.signal
    const message = new Promise<Message<Type>>(resolve => this.on(type, resolve, either))
    return message.finally(() => heard.abort())
  }
}
