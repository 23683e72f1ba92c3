// How much a finding weighs: an error stops the build.
export type Severity = 'error' | 'warning' | 'note';
