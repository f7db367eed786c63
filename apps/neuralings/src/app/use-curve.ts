// The drawing of the loss curve, loaded when there is a loss to draw.
import { useEffect, useState } from 'react'
import type { Curve } from '../screens/exercise/training.ts'

export function useCurve(wanted: boolean): Curve {
  const [curve, setCurve] = useState<Curve>(null)
  useEffect(() => {
    if (wanted && !curve) import('@neuralings/plots').then(({ line }) => setCurve(() => line))
  }, [wanted, curve])
  return curve
}
