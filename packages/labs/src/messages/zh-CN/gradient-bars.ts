// Gradient bars.
import type { Messages } from '../en.ts'

const settings: Readonly<Record<string, string>> = { relu: 'ReLU', true: '开', false: '关' }

export const bars: Messages['bars'] = {
  title: '梯度条',
  goal: '用三种办法让梯度活着穿过十六层：ReLU 不加残差、sigmoid、权重的标准差是 0.01。',
  shortGoal: (found, all) => `${found}/${all} 种办法`,
  keys: {
    change: '调节',
    coarse: '一次 5 格',
    knob: '下个旋钮',
    send: '放下去',
    step: '一层',
    back: '退回',
    weights: '换权重',
    restart: '重来',
  },
  knobs: { activation: '激活函数', std: '权重标准差', residual: '残差' },
  setting: value => settings[String(value)] ?? String(value),
  forward: ['数，往上走', '数往上'],
  backward: ['梯度，往下走', '梯度往下'],
  notSent: '还没放下梯度',
  atLayer: (layer, length) => `第 ${layer} 层：${length}`,
  factor: (length, factor) => `第 1 层：${length}   每层 × ${factor}`,
  asked: '活着到第 1 层：放下去的是 1，到达的在 0.1 和 10 之间：',
  ways: { plain: 'ReLU，不加残差', sigmoid: 'sigmoid', small: '标准差 0.01' },
  scale: '下面每一格是前一格的 1000 倍；虚线处是 1。',
  gone: '没了',
  burst: '× 1000',
  start: ['一个长度为 1 的梯度等在顶上。空格放它下去。', '空格放一个梯度下去。'],
  onItsWay: (length, layer) => [
    `到第 ${layer} 层，还有 ${length}。`,
    `第 ${layer} 层：${length}。`,
  ],
  vanishing: layer => [`到第 ${layer} 层，剩下不到千分之一。`, `第 ${layer} 层就没了。`],
  exploding: layer => [`才到第 ${layer} 层，已经长了一千倍。`, `第 ${layer} 层已有千倍。`],
  faded: (length, factor) => [
    `到底只剩 ${length}：每层大约乘上 ${factor}。`,
    `到底只剩 ${length}。`,
  ],
  grown: (length, factor) => [
    `到底是 ${length}：每层大约乘上 ${factor}。`,
    `到底是 ${length}：太长了。`,
  ],
  slope: ['sigmoid 的斜率最大也只有 ¼。有没有哪个标准差救得了它？', '斜率最大只有 ¼。'],
  noStd: ['一直到 1，没有哪个标准差救得了它。还有什么可以转？', '到 1 为止都救不了。'],
  addsUp: ['每一层都往绕过去的那条路上添一点：现在添得太多了。', '每层都往上添：太多了。'],
  alive: (length, left) => [
    `活着：${length}。还差：${left.join('、')}。`,
    `活着：到底是 ${length}。`,
  ],
  play: ['三种都找到了。那么 ReLU、0.25，再加残差呢？', 'ReLU、0.25 加残差呢？'],
  describe: {
    network: (depth, { activation, std, residual }) =>
      `一共 ${depth} 层，每层 32 个单元，激活函数是 ${activation}，权重的标准差是 ${std}，${residual ? '每一层都有残差连接' : '没有残差连接'}。`,
    forward: sizes => `从第 1 层往上，各层出来的数的大小是 ${sizes.join('，')}。`,
    notSent: '还没有放下梯度。',
    backward: lengths => `从第 16 层往下，到达各层的梯度的长度是 ${lengths.join('，')}。`,
    running: '它正在往下走。',
    paused: '它停在那里。',
    factor: factor => `它到底了；按几何平均，每一层把它乘上 ${factor}。`,
    knob: (label, value) => `按键调节的是${label}，现在是 ${value}。`,
    found: (found, all) =>
      `已经找到的办法：${found.join('；') || '还没有'}；一共要找：${all.join('；')}。`,
    reached: goal => `达到目标了：${goal}`,
    goal: goal => `目标：${goal}`,
  },
}
