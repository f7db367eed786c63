/** The speeches, gzipped, in base64: `loadSpeeches` of @neuralings/datasets/speeches unpacks them. */
declare const speeches: string
export default speeches
