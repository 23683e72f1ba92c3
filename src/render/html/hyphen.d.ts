// Types of the hyphenation library, which ships none.
declare module 'hyphen' {
  interface HyphenateOptions {
    hyphenChar?: string;
    minWordLength?: number;
    exceptions?: string[];
  }
  export default function createHyphenator(
    patterns: unknown,
    options?: HyphenateOptions,
  ): (text: string, options?: HyphenateOptions) => string;
}
declare module 'hyphen/patterns/sv.js' {
  const patterns: unknown;
  export default patterns;
}
declare module 'hyphen/patterns/fi.js' {
  const patterns: unknown;
  export default patterns;
}
