/** The force −stiffness · stretch with which a spring pulls back. */
export function hookesLaw(stiffness: number, stretch: number): number {
  // todo: the force that answers the stretch
  return -stiffness * stretch
  // end
}
