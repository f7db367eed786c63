/** The novel, gzipped, in base64: `loadNovel` of @neuralings/datasets/novel unpacks it. */
declare const novel: string
export default novel
