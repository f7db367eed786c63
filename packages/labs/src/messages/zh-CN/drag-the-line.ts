// Drag the line.
import type { Messages } from '../en.ts'

export const line: Messages['line'] = {
  title: '拖动直线',
  goal: error => `让均方误差小于 ${error}。`,
  shortGoal: error => `误差 < ${error}`,
  keys: { slope: '斜率 w', height: '高度 b', fine: '小步', squares: '正方形', restart: '重来' },
  step: '步长',
  error: '误差',
  status: error => [`均方误差 ${error}`, `误差 ${error}`],
  best: ['这已经是这两个旋钮能调出的最好的直线：误差到不了 0。', '再调也不会更好了。'],
  close: least => [
    `很接近了。这两个旋钮能调到的最小误差是 ${least}。`,
    `很接近了，最小是 ${least}。`,
  ],
  squares: ['每个正方形是一个误差的平方。远一倍，就算四倍。', '远一倍，就算四倍。'],
  threads: ['每根细线表示直线离那个点差多少。', '细线：直线差多少。'],
  describe: {
    line: (slope, intercept) => `直线是 y = ${slope} 乘 x 加 ${intercept}。`,
    error: (points, error) => `在 ${points} 个点上，均方误差是 ${error}。`,
    halves: (left, right) => `左半边的点平均${fromLine(left)}，右半边的点平均${fromLine(right)}。`,
    step: step => `每按一次，旋钮变化 ${step}。`,
    reached: goal => `达到目标了：误差小于 ${goal}。`,
    goal: goal => `目标是误差小于 ${goal}。`,
  },
}

const fromLine = (height: number): string =>
  `${height < 0 ? '低于' : '高于'}直线 ${Math.abs(height).toFixed(2)}`
