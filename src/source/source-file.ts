// What the disk gives to the rest of the program.

/** A text file of the repository: decoded, without BOM, with `\n` line ends. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  path: string;
  text: string;
}

/** A picture that a chapter may show, or a font of the theme. */
export interface Asset {
  path: string;
  bytes: Uint8Array;
  mediaType: string;
}

export interface Sources {
  files: SourceFile[];
  assets: Asset[];
  /**
   * Files that are not UTF-8, in the encoding that they most likely have. Nothing is taken from them; but what they name
   * is not said to be nowhere.
   */
  guessed?: SourceFile[];
}
