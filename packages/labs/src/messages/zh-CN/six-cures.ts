// Six cures.
import type { Messages } from '../en.ts'

export const cures: Messages['cures'] = {
  title: '六种办法',
  goal: '五分之二的标签是错的。训练之前，把能提高 3 个百分点以上的办法都标出来，一个不多，一个不少。',
  shortGoal: gain => `提高 ${gain} 点的`,
  keys: {
    cure: '选办法',
    mark: '标记',
    run: '训练',
    step: '一段',
    labels: '标签',
    weights: '换权重',
    restart: '重来',
  },
  knobs: { cure: '办法', labels: '标签' },
  names: {
    smaller: '16 个单元',
    more: '1200 个数字',
    moved: '挪动的图',
    stopped: '早停',
    penalty: 'L2 惩罚',
    dropout: '随机失活',
  },
  wrong: '五分之二错',
  clean: '全对',
  notYet: '还没训练',
  round: round => `第 ${round} 段`,
  status: (round, rounds, held) => `不用办法：留出 ${held} %   第 ${round}/${rounds} 段`,
  start: ['哪几种会有用？↑ 标一种。全部标好以后，按空格训练。', '↑ 标一种，空格训练。'],
  marked: count => [`标了 ${count} 种。空格让它们都开始学。`, `标了 ${count} 种。空格训练。`],
  watch: ['虚线：自己的样本。实线：留出的；点线：不用办法。', '虚线：样本。实线：留出。'],
  cleanOver: ['标签全对：没有什么错的可以背下来。', '没有错的可背。'],
  right: ['猜对了。按 w 换一组权重，还是这样吗？', '猜对了。按 w 呢？'],
  not: missed => [`和标的不一样：${missed.join('；')}。按 0 再来。`, '和标的不一样。按 0 再来。'],
  describe: {
    bench: wrong =>
      `有 64 个隐藏单元的网络从 300 个数字学，${wrong ? '其中五分之二标签是错的' : '标签全对'}；另外留出 1000 个。`,
    round: (round, rounds, isRunning) =>
      `一共 ${rounds} 段，每段 20 步，已经学了 ${round} 段；${isRunning ? '正在训练' : '已暂停'}。`,
    bare: (train, held) =>
      `不用办法，300 个里对了 ${train} %，留出的对了 ${held} %（最后五段的平均）。`,
    untrained: (name, isMarked) => `${name}${isMarked ? '（标了）' : ''}：还没训练。`,
    cure: (name, isMarked, { train, held, gain, curve }) =>
      `${name}${isMarked ? '（标了）' : ''}：300 个里对了 ${train} %，留出的对了 ${held} %，比不用办法 ${gain}；一段一段是 ${curve.join('，')}。`,
    cursor: name => `按键标记的是：${name}。`,
    reached: goal => `达到目标了：${goal}`,
    goal: goal => `目标：${goal}`,
  },
}
