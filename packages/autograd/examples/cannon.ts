// Gradients flow through whole programs, not only through networks. Here through the flight of a ball, step by step:
// how must it be thrown to land in the basket? Nobody solves the equations; the throw gets better by itself.

import { add, mul, square, sub, sum, type Variable, variable } from '@neuralings/autograd'
import { sub as minus, tensor, mul as times } from '@neuralings/tensor'

const basket = tensor([12, 3]) // metres along, and up
const gravity = tensor([0, -9.81])
const step = 0.05 // seconds

/** Where the ball is after two seconds in the air, which slows it down a little. */
function fly(velocity: Variable): Variable {
  let position: Variable = mul(velocity, 0)
  let speed = velocity
  for (let time = 0; time < 2; time += step) {
    position = add(position, mul(speed, step))
    speed = add(mul(speed, 1 - 0.1 * step), mul(gravity, step))
  }
  return position
}

const velocity = variable([1, 1])
for (let attempt = 0; attempt < 60; attempt++) {
  sum(square(sub(fly(velocity), basket))).backward() // the square of how far it missed
  velocity.data = minus(velocity.data, times(0.1, velocity.grad!))
  velocity.grad = null
}

const landing = fly(velocity)
console.log([0, 1].map(i => velocity.at(i).toFixed(1))) // [ '6.6', '11.5' ]
console.log([0, 1].map(i => landing.at(i).toFixed(1))) // [ '12.0', '3.0' ]
