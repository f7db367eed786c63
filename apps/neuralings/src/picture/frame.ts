// The space that a picture has, and how it may look.
import type { Theme } from '../theme/theme.ts'

export interface Frame {
  width: number
  height: number
  theme: Theme
}
