/** The force −stiffness · stretch with which a spring pulls back. */
export function pullsBack(stiffness: number, stretch: number): number {
  return -stiffness * stretch
}
