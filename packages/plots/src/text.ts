// Text in cells, for whoever sets words beside plots: `@neuralings/plots/text`.

export { textWidth } from './text-width.ts'
export { cutText, wrapText } from './wrap-text.ts'
