// Paths of files, of any system, as text.

/** The file's own name. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) || path;

/** Those that may be or hold an e-invoice. */
export const importable = (paths: readonly string[]): string[] => paths.filter((path) => /\.(xml|pdf)$/i.test(path));
