// The network of feature maps that ships, for a lesson's tests: what its milestone learns from seed 1.
export { type Model, openModel, through } from './feature-maps/model.ts'
