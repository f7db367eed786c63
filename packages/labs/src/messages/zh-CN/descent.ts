// The descent labs.
import type { Messages } from '../en.ts'

const methods: Readonly<Record<string, string>> = { momentum: '动量' }

export const descent: Messages['descent'] = {
  title: landscape => `梯度下降 · ${landscape}`,
  keys: {
    change: '调节',
    coarse: '一次 10 格',
    knob: '下个旋钮',
    run: '运行',
    step: '一步',
    back: '退回',
    whatIf: '如果',
    arrows: '箭头',
    restart: '重来',
  },
  knobs: { landscape: '损失', rate: run => `学习率 ${run}`, method: run => `${run}` },
  landscapes: {
    bowl: '碗',
    ravine: '峡谷',
    gorge: '深峡',
    valleys: '两个山谷',
    rosenbrock: '弯谷',
    saddle: '鞍点',
  },
  method: name => methods[name] ?? name,
  loss: '损失',
  step: step => `第 ${step} 步`,
  status: (step, a, b) => `损失 A ${a}   B ${b}   第 ${step} 步`,
  shortStatus: (step, a, b) => `A ${a} B ${b} 第 ${step} 步`,
  downhill: '下坡',
  straight: '直路',
  fate: { start: '在起点', arrived: '到了', exploded: '爆炸了', 'under way': '在路上' },
  fates: (a, b) => [`A：${a}。B：${b}。`, `A ${a}，B ${b}。`],
  past: ['在这里换个学习率，那一个就从这里走另一条路。', '换个学习率：如果？'],
  forked: ['用了不止一个学习率。目标只许用一个：按 0。', '目标只许用一个学习率。'],
  bracket: ['一个到了，一个爆炸了。让两个学习率再靠近些。', '让两个学习率再靠近些。'],
  bearing: degrees => [
    `在 A 处，下坡和去最低点的方向差了 ${degrees}°。`,
    `下坡和直路差 ${degrees}°。`,
  ],
  level: ['A 处是平的：没有下坡的方向。', '平的：没有方向。'],
  labs: {
    ravine: {
      title: '峡谷',
      goal: '找一个学习率，让峡谷的损失在 60 步之内小于 0.01。',
      shortGoal: '60 步内损失 < 0.01',
      start: ['哪个学习率，两壁和谷底都合适？空格运行。', '一个学习率走两个方向。'],
      reached: ['到了。再大一点，就会被两壁甩出去。', '到了，就在界线下面。'],
    },
    explode: {
      title: '太快了',
      goal: '找出碗里还能到达的最大学习率：一个到达，另一个最多大 5 %，却爆炸。',
      shortGoal: '找到界线，差 5 % 以内',
      start: ['A 会到，B 会爆炸：让两个学习率靠近。', '界线在哪里？'],
      reached: ['这就是界线：2 除以最大的曲率 3.4。', '界线：2 除以 3.4。'],
    },
    race: {
      title: '赛跑',
      goal: '用任意一种走法、一个学习率，让深峡的损失在 60 步之内小于 0.01。',
      shortGoal: '60 步内损失 < 0.01',
      start: ['横向的曲率是纵向的 100 倍。有合适的学习率吗？', '有合适的学习率吗？'],
      reached: ['记忆有用：来回摆的抵消，方向不变的累积。', '记忆有用。'],
    },
  },
  describe: {
    landscape: (name, minima) => `损失的形状是${name}；它在 ${minima.join(' 和 ')} 处是 0。`,
    run: (name, { method, rate }, { step, at, loss, fate }) =>
      `${name}（${method}，学习率 ${rate}）：${step} 步之后在 ${at}，损失是 ${loss}，${fate}。`,
    arrows: (downhill, straight) =>
      `从 A 出发的两支箭头，一支指向下坡，到 ${downhill}，一支直指最低点 ${straight}。`,
    knob: (label, value, isRunning) =>
      `按键调节的是${label}，现在是 ${value}；${isRunning ? '正在运行' : '已暂停'}。`,
    reached: goal => `达到目标了：${goal}`,
    goal: goal => `目标：${goal}`,
  },
}
