// Small sources that show a finding: the form in which rules and codes give their examples.

/**
 * A source of a small example repository. A plain string stands for its goal table `goals/enhet.sv.md`; otherwise
 * each path is a file that is added or replaced. In a bad example `«»` marks the place that is reported.
 */
export type Example = string | Record<string, string>;
