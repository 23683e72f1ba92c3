// Every reporter by its name on the command line; each is loaded when it is used, so that a check starts fast.
import { discreet } from './discreet.js';
import type { Reporter } from './reporter.js';

const LOADERS = {
  pretty: async () => (await import('./pretty.js')).pretty,
  short: async () => (await import('./short.js')).short,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof LOADERS;

/** In the order in which the help names them. */
export const REPORTER_NAMES = Object.keys(LOADERS) as ReporterName[];

/** Loads one reporter; it will not see what must not be repeated. */
export async function loadReporter(name: ReporterName): Promise<Reporter> {
  return discreet(await LOADERS[name]());
}
