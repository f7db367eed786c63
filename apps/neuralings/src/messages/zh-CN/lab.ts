// A lab that is open.
import type { Messages } from '../en.ts'

export const lab: Messages['lab'] = {
  help: '帮助',
  leave: '离开',
  handedIn: passed => `${passed} 完成，已记录。enter 看学到了什么 · n 下一个 · esc 返回`,
}
