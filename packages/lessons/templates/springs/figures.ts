// The pictures of the story. A figure gets the room that there is, and gives back its lines.
import { type DrawOptions, line } from '@neuralings/plots'

const stretch = [0, 1, 2, 3, 4]

/** The pull of a spring over its stretch. */
export function pull(options: DrawOptions): string {
  return line({ pull: stretch.map(x => 3 * x) }, { ...options, x: stretch })
}
