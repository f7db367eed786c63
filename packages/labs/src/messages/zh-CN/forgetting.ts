// Forgetting.
import type { Messages } from '../en.ts'

export const forgetting: Messages['forgetting'] = {
  title: '遗忘',
  goal: '让循环网络在十行里有九行说得出 40 个符号里的第一个。',
  shortGoal: best => `${best}/40`,
  keys: {
    change: '调节',
    knob: '下个旋钮',
    learn: '学习、暂停',
    step: '学一点',
    weights: '换权重',
    restart: '重来',
  },
  knobs: { cell: '单元', length: '长度' },
  cells: { rnn: '循环', lstm: 'LSTM', open: 'LSTM，门开着' },
  status: {
    full: (step, loss, known, light) =>
      `第 ${step} 步   损失 ${loss}   知道 ${known}   第一个处 ${light}`,
    short: (loss, known) => `损失 ${loss}   知道 ${known}`,
  },
  far: '十次里有九次知道第一个符号的，最长的一行：',
  known40: (cell, best) => (best > 0 ? `${cell}：${best}` : `${cell}：还没有`),
  scale: '条：到达每个位置的梯度有多少，以 10 的幂计；到得最多的地方是 0。',
  start: ['它读完一行，然后问它第一个是什么。空格让它学。', '空格让它学。'],
  learning: ['有梯度到达第一个位置。给它点时间。', '第一个位置亮着。'],
  shrugs: light => [
    `损失降到了 ln 8：它学会了说“不知道”。第一个处：${light}。`,
    '损失 ln 8：它说不知道。',
  ],
  dark: light => [`到第一个位置的只有 ${light}。短一点的行会不会好些？`, '第一个位置是暗的。'],
  known: length => [
    `${length} 个里的第一个，它知道了。行变长，学会的还在。`,
    `${length} 个里的第一个，知道了。`,
  ],
  latched: (length, light) => [
    `${length} 个里的第一个知道了，可第一个位置是暗的：${light}。`,
    `知道了，却是暗的：${light}。`,
  ],
  play: ['40 个里的第一个。那么 LSTM 呢，从头来？', '那么 LSTM 呢？'],
  describe: {
    network: (cell, length, row) =>
      `网络（${cell}）读一行 ${length} 个符号，比如 ${row}，然后问它第一个是什么。`,
    learnt: (step, loss, known) =>
      `走了 ${step} 步，损失是 ${loss}，有 ${known} 的行它知道第一个符号；瞎猜是 13 %。`,
    light: lengths => `从第一个位置到最后一个，到达的梯度是 ${lengths.join('，')}。`,
    knob: (label, value) => `按键调节的是${label}，现在是 ${value}。`,
    best: best => `知道过的最长的行：${best.join('；')}。`,
    running: '它在学。',
    paused: '它现在没有在学。',
    reached: goal => `达到目标了：${goal}`,
    goal: goal => `目标：${goal}`,
  },
}
