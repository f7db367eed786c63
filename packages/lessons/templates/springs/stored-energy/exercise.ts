/** The energy stiffness · stretch² / 2 that is stored in a spring. */
export function storedEnergy(stiffness: number, stretch: number): number {
  // todo: the average force times the stretch
  return (stiffness * stretch ** 2) / 2
  // end
}
