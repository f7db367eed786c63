// Places as clocks: each hand is a wave of its own, and how close two places are is how far their hands agree.

/** How many places there are, and how many hands at most. */
export const places = 64
export const most = 8

/** How far hand i turns from one place to the next, of eight: 1, then each 10^(1/2) times slower. */
const speed = (hand: number): number => 10_000 ** (-hand / most)

/** In how many places hand i goes round once. */
export const wavelength = (hand: number): number => (2 * Math.PI) / speed(hand)

/** How far to the right hand i points at a place: from −1 to 1. */
export const wave = (hand: number, place: number): number => Math.sin(place * speed(hand))

/** The vector of a place: sine and cosine of the first hands. */
const vector = (place: number, hands: number): number[] =>
  Array.from({ length: hands }, (_, hand) => place * speed(hand)).flatMap(angle => [
    Math.sin(angle),
    Math.cos(angle),
  ])

/** The dot product of two places, over the number of hands: 1 where all agree. */
export function closeness(one: number, other: number, hands: number): number {
  const y = vector(other, hands)
  return vector(one, hands).reduce((sum, value, i) => sum + value * y[i]!, 0) / hands
}
