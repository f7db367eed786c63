// What an exercise's picture.ts imports: `@neuralings/lesson-kit/picture`.

export type { Picture } from './picture/picture.ts'
export {
  type Curve,
  type Numbers,
  type PictureSpec,
  type Place,
  picture,
  range,
  type Scores,
} from './picture/spec.ts'
