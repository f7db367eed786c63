// What is said of a milestone that is trained beyond its mark.
import type { Messages } from '../en.ts'

export const train: Messages['train'] = {
  begins: id => `${id} 从头开始训练，按 Ctrl-C 停下。`,
  goesOn: (id, step) => `${id} 从第 ${step} 步接着训练，按 Ctrl-C 停下。`,
  at: (step, clock, loss) =>
    loss === '' ? `第 ${step} 步，${clock}` : `第 ${step} 步，${clock}，损失 ${loss}`,
  stopping: '这一步走完就停。再按一次 Ctrl-C，立刻停下。',
  kept: (step, file) => `第 ${step} 步已保存，权重在 ${file} 里。`,
  nothingKept: id => `${id} 达标之后不再保存什么。`,
  toGoOn: command => `接着训练：${command}`,
  orAnew: command => `从头开始：${command}`,
}
