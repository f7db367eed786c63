// Two networks side by side, and their losses in one plot below where there is room.
import { beside } from '@neuralings/plots'
import { inAscii } from '../frame/ascii.ts'
import { fitting } from '../frame/text.ts'
import type { Canvas } from '../lab.ts'
import { lossCurve } from './curve.ts'
import { percent } from './describe.ts'
import type { State } from './machine.ts'
import { countParameters } from './setup.ts'
import { surface } from './surface.ts'

export function duel({ setups, moments }: State, canvas: Canvas): string[] {
  const curveHeight = canvas.height >= 16 ? Math.max(7, Math.floor(canvas.height / 3)) : 0
  const half = { ...canvas, width: Math.floor((canvas.width - 3) / 2) }
  const grounds = setups.map((setup, i) => {
    const { layers, units } = setup
    const size = inAscii(`${'AB'[i]}  ${layers} × ${units}`, canvas.ascii)
    const result = `${countParameters(setup)} parameters   ${percent(moments[i].accuracy)} right`
    const head = fitting(
      [`${size}   ${result}`, `${size}  ${percent(moments[i].accuracy)}`],
      half.width,
    )
    const room = { ...half, height: canvas.height - curveHeight - 1 }
    return [head, ...surface({ setup, moment: moments[i] }, room)].join('\n')
  })
  const curve =
    curveHeight > 0
      ? lossCurve({ A: moments[0], B: moments[1] }, { ...canvas, height: curveHeight })
      : []
  return [...beside(grounds).split('\n'), ...curve]
}
