// The course: its lessons, in order. This is the only place where order lives.
import { defineCourse } from '@neuralings/lesson-kit'
import activations from './activations/lesson.ts'
import attention from './attention/lesson.ts'
import backprop from './backprop/lesson.ts'
import convolution from './convolution/lesson.ts'
import embeddings from './embeddings/lesson.ts'
import functions from './functions/lesson.ts'
import gpt from './gpt/lesson.ts'
import gradientDescent from './gradient-descent/lesson.ts'
import linearRegression from './linear-regression/lesson.ts'
import loss from './loss/lesson.ts'
import networks from './networks/lesson.ts'
import optimizers from './optimizers/lesson.ts'
import overfitting from './overfitting/lesson.ts'
import sequences from './sequences/lesson.ts'
import tensors from './tensors/lesson.ts'
import training from './training/lesson.ts'
import trainingTrouble from './training-trouble/lesson.ts'
import transformer from './transformer/lesson.ts'

export default defineCourse({
  lessons: [
    functions,
    activations,
    tensors,
    networks,
    loss,
    linearRegression,
    gradientDescent,
    backprop,
    training,
    overfitting,
    optimizers,
    trainingTrouble,
    convolution,
    embeddings,
    sequences,
    attention,
    transformer,
    gpt,
  ],
})
