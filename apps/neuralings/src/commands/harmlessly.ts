// What a program prints, on its way to the terminal: as it comes, and harmless also where an order to the
// terminal arrives in two pieces.
import { Transform } from 'node:stream'
import { harmless } from '@neuralings/lesson-kit'

/** The last order, if its end has not come yet; one that is longer than this is none. */
const unfinished = /[\x1b\x90\x9b\x9d-\x9f][^\x07\n\x1b\x90\x9b-\x9f]{0,4096}$/
const finished = /^(?:\x1b\[|\x9b)[\x20-\x3f]*[\x40-\x7e]|^\x1b[^[\]P^_X]/

/** Takes and gives text. */
export function harmlessly(): Transform {
  let held = ''
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform(text: string, _, done) {
      const whole = held + text
      const [tail = ''] = unfinished.exec(whole) ?? []
      held = finished.test(tail) ? '' : tail
      done(null, harmless(whole.slice(0, whole.length - held.length)))
    },
    flush(done) {
      done(null, harmless(held))
    },
  })
}
