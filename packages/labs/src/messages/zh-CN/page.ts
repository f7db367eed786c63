// The page that all labs share.
import type { Messages } from '../en.ts'

export const page: Messages['page'] = {
  tooSmall: '窗口太小',
  goal: goal => `目标：${goal}`,
}
