// The labs with networks.
import type { Messages } from '../en.ts'

const data: Readonly<Record<string, string>> = {
  xor: 'XOR',
  moons: '月牙',
  circles: '圆环',
  spirals: '螺旋',
  identity: '恒等',
}

export const networks: Messages['networks'] = {
  keys: {
    change: '调节',
    knob: '下一个旋钮',
    run: '训练',
    restart: '重来',
    weights: '换权重',
    step: '一步',
    back: '退回',
  },
  knobs: {
    hiddenUnits: '隐藏单元',
    activation: '激活函数',
    rate: '学习率',
    data: '数据',
    layers: '层数',
    units: '单元数',
    layersOf: network => `${network} 层数`,
  },
  setting: value => data[value] ?? String(value),
  training: '训练中',
  paused: '已暂停',
  stepNow: (step, now) => `第 ${step} 步   ${now}`,
  step: step => `第 ${step} 步`,
  lossAndRight: (loss, right) => `损失 ${loss}   ${right} 正确`,
  loss: '损失',
  size: (parameters, right) => `${parameters} 个参数   ${right} 正确`,
  diverged: ['损失已经不是数了：按 0 重来，再调低学习率。', '发散了：按 0，调低学习率。'],
  noBend: ['没有激活函数来拐弯，几层等于一层：边界还是直线。', '不拐弯：还是直线。'],
  circlesLearnt: ['圆环学会了。螺旋更难。', '学会了。试试螺旋。'],
  xor: {
    title: 'XOR',
    goal: '给网络加上隐藏单元，训练到四个角全都判对，而且损失小于 0.1。',
    shortGoal: '100 %，损失 < 0.1',
    reached: ['四个角全对：隐藏单元把平面折弯了。', '四个角全对。'],
    noUnits: ['一条直线分不开这四个角。加上隐藏单元。', '一条直线不行。加单元。'],
    oneUnit: ['一个隐藏单元只能沿一条直线折。再加一个。', '一个单元一条线。再加。'],
    falling: ['损失还在下降：让它继续训练。', '还在下降：继续训练。'],
    stuck: ['损失几乎不动：多加单元，或者按 w 换权重。', '几乎不动：多加单元？'],
    watch: '注意边界。',
    runIt: '训练试试。',
    oneLine: next => [`没有隐藏单元：边界是一条直线。${next}`, `一条直线。${next}`],
    eachUnit: next => [`每个隐藏单元画一条直线。${next}`, `每个单元一条线。${next}`],
  },
  duel: {
    title: '宽还是深',
    goal: budget => `用最多 ${budget} 个参数的网络，在螺旋上达到 95 % 正确。`,
    shortGoal: budget => `95 %，参数 ≤ ${budget}`,
    reached: ['再给两边各 85 个参数：1 × 21 对 2 × 7。', '再试 1 × 21 对 2 × 7。'],
    over: (network, parameters, budget) => [
      `${network} 有 ${parameters} 个参数：超出了 ${budget} 个的预算。`,
      `${network} 有 ${parameters} 个参数。`,
    ],
    start: ['两边的预算一样多。哪个学得会？', '哪个行？先猜。'],
    watch: ['注意看：是许多柔和的边，还是几道折痕？', '注意边界。'],
  },
  builder: {
    title: '网络工坊',
    goal: '搭一个网络，把螺旋上 95 % 的点判对。',
    shortGoal: '螺旋 95 % 正确',
    reached: ['缠在一起的两条，照样分开了。', '分开了。'],
    noLayer: ['没有隐藏层：边界是一条直线。', '没有隐藏层：一条直线。'],
    learnt: data => [`${data}学会了。螺旋更难。`, '学会了。试试螺旋。'],
    start: ['先选好网络，再让它学。', '先选，再训练。'],
    more: ['单元越多，边越多；层越多，折得越多。', '单元越多，边越多。'],
  },
  describe: {
    theNetwork: '网络',
    network: name => `网络 ${name}`,
    hidden: sizes => `隐藏层各有 ${sizes.join('、')} 个单元`,
    noHidden: '没有隐藏层',
    setup: (name, layers, { activation, parameters, data, rate }) =>
      `${name}：${layers}（${activation}），${parameters} 个参数，学习率 ${rate}，数据：${data}。`,
    moment: (name, step, { loss, right }) =>
      `${name}：${step} 步之后，损失是 ${loss}，${right} 的点判对了。`,
    knob: (label, value, isRunning) =>
      `按键调节的是${label}，现在是 ${value}；训练${isRunning ? '正在进行' : '已暂停'}。`,
    reached: goal => `达到目标了：${goal}`,
    goal: goal => `目标：${goal}`,
  },
}
