// Strides.
import type { Messages } from '../en.ts'

const signed = (place: number) => String(place).replace('-', '−')

export const strides: Messages['strides'] = {
  title: '步长',
  goal: '一个数也不搬，让视图依次显示五种样子。',
  shortGoal: (done, all) => `${done}/${all} 种样子`,
  keys: { turn: '转旋钮', next: '下一个旋钮', walk: '逐格走', restart: '重来' },
  knobs: {
    offset: '偏移',
    rowStride: 'i 的步长',
    columnStride: 'j 的步长',
    rows: '行',
    columns: '列',
  },
  patterns: {
    mirror: '左右镜像',
    turn: '行列互换',
    second: '隔一取一',
    window: '滑动窗口',
    single: '只有一个数',
  },
  yours: '你的视图',
  array: '数组，每个数下面是第几次走到它',
  element: (i, j) => `i = ${i}，j = ${j} 的位置`,
  stride: '步长',
  there: (place, value) => `位置 ${place} 上是 ${value}`,
  agree: (pattern, count, all) => [
    `目标“${pattern}”：${all} 格里对上了 ${count} 格。`,
    `${pattern}：${count}/${all}`,
  ],
  wantedShape: (pattern, [rows, columns]) => [
    `接下来是“${pattern}”：${rows} 行 ${columns} 列。`,
    `${pattern}：[${rows}, ${columns}]`,
  ],
  outside: (place, last) => [
    `位置 ${signed(place)}：${place < 0 ? '0 之前' : `${last} 之后`}什么也没有。`,
    `${signed(place)} 处没有数`,
  ],
  met: {
    mirror: ['从另一头倒着走，什么也没有复制。', '从另一头倒着走。'],
    turn: ['行和列交换步长：还是那些数，转了过来。', '步长互换，数没有动。'],
    second: ['一步跨 2，就隔一列取一列。', '一步跨 2。'],
    window: ['窗口互相重叠：一个数最多读三次。', '窗口互相重叠。'],
    single: ['步长是 0，就原地不动：一个数摆成一整张表。', '步长 0：原地不动。'],
  },
  play: ['全部完成。两个步长换成 5 和 0，或者 1 和 −1，会看到什么？', '全部完成，再试试别的。'],
  describe: {
    array: numbers => `数组里是 ${numbers}，位置从 0 到 11。`,
    view: ([rows, columns], offset, [i, j]) =>
      `视图有 ${rows} 行 ${columns} 列。偏移是 ${offset}，从一行到下一行的步长是 ${i}，从一列到下一列的步长是 ${j}。`,
    rows: table => `一行一行看，是 ${table}。`,
    element: ([i, j], { sum, place, value }) =>
      `第 ${i} 行第 ${j} 列的位置是 ${sum} = ${place}，数组在那里是 ${value}。`,
    visits: places => `依次走过的位置是 ${places}。`,
    knob: name => `按键转动的是：${name}。`,
    wanted: (pattern, table) => `目标（${pattern}）是 ${table}。`,
    reached: all => `达到目标了：${all} 种样子都显示过了。`,
    goal: (done, all) => `目标是显示 ${all} 种样子，已经显示了 ${done} 种。`,
  },
}
