// Overfitting.
import type { Messages } from '../en.ts'

export const fits: Messages['fits'] = {
  title: '过拟合',
  goal: '穿过全部 15 个点，点以外的误差小于 0.5；把 14 次驯服到 0.2 以下；再找出 30 个点的顶峰。',
  shortGoal: (found, all) => `${found}/${all}`,
  keys: {
    change: '调节',
    coarse: '一次 5 格',
    knob: '下个旋钮',
    rule: '规律',
    points: '换一组点',
    restart: '重来',
  },
  knobs: { degree: '次数', count: '点数', penalty: '惩罚' },
  errors: (held, train) => `点以外 ${held}   点上 ${train}`,
  least: (held, degree) => `最好 ${held}（${degree} 次）`,
  legend: { held: '点以外', train: '点上' },
  tasks: {
    calm: '穿过全部 15 个点，点以外小于 0.5',
    tamed: '15 个点，14 次，点以外小于 0.2',
    moved: '30 个点的顶峰',
  },
  start: ['每往右一步，多一个系数。注意两个误差。', '每一步多一个系数。'],
  best: ['在没见过的点上，到现在为止没有更好的。', '到现在为止最好。'],
  stiff: ['太死板：连规律本身也有一部分没学到。', '太死板了。'],
  worse: best => [`点上更好了，点以外却不如 ${best} 次。`, `点以外不如 ${best} 次。`],
  peak: coefficients => [
    `${coefficients} 个系数，${coefficients} 个点：曲线只有一条，再怎么乱窜也是它。`,
    '曲线只有一条，没得选。',
  ],
  many: count => [`穿过全部 ${count} 个点的曲线有许多条，这条的权重最小。`, '许多条里权重最小的。'],
  needles: zero => [`像一根根针：处处说 0，误差也才 ${zero}。`, `像针。处处是 0：${zero}。`],
  rounding: ['离顶峰这么近，光是舍入就让它穿不过那些点。', '舍入让它穿不过去。'],
  penalised: ['权重大了要付代价：可以离点稍远一些。', '权重大了要付代价。'],
  met: {
    calm: ['穿过每一个点，而且平静。不过最好的还是 2 次。', '平静了。2 次更好。'],
    tamed: ['驯服了：窜上去的那些权重太贵了。', '驯服了：乱窜太贵。'],
    moved: ['顶峰挪了地方：系数和点一样多，它就在那里。', '系数和点一样多处。'],
  },
  play: ['三件都做到了。按 r 看规律：谁离它最近？', '都做到了。r 看规律。'],
  describe: {
    points: points => `一共 ${points.length} 个点：${points.join('，')}。`,
    curve: (degree, penalty, heights) =>
      `曲线是 ${degree} 次，${penalty > 0 ? `惩罚是 ${penalty}` : '没有惩罚'}。它的高度：${heights}。`,
    rule: heights => `点所依据的规律，高度是：${heights}。`,
    errors: (held, train) => `均方误差，点以外是 ${held}，点上是 ${train}。`,
    one: (degree, held, train) => `${degree} 次 ${held} 和 ${train}`,
    all: errors => `到现在为止，点以外和点上：${errors.join('；')}。`,
    best: (degree, held) => `到现在为止最好的是 ${degree} 次，${held}。`,
    knob: (label, value) => `按键调节的是${label}，现在是 ${value}。`,
    found: (found, open) =>
      `做到了 ${found.length}/${found.length + open.length}：${found.join('；') || '还没有'}。${open.length > 0 ? `还要做：${open.join('；')}。` : ''}`,
    reached: goal => `达到目标了：${goal}`,
    goal: goal => `目标：${goal}`,
  },
}
