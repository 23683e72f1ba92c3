// Files and folders that `rules:` names and nobody has: a rule would hold nowhere, or everywhere, without a word.
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { readOwnRules } from './read-rules.js';
import { fromRoot } from './scope-path.js';

/** @param paths - Every source that was read. */
export function unknownScopes(document: YamlDocument, paths: readonly string[]): Diagnostic[] {
  // What is wrong with them otherwise has been said.
  const own = readOwnRules(document, () => {});
  if (Object.keys(own).length === 0) return [];
  const known = new Set(paths.flatMap((path) => [path, ...foldersOf(path)]));
  return (Object.keys(own) as DiagnosticCode[]).flatMap((code) => {
    const input = own[code];
    if (input === undefined || typeof input === 'string') return [];
    return (['only', 'except'] as const).flatMap((key) =>
      (input[key] ?? []).flatMap((scope, index): Diagnostic[] => {
        const path = fromRoot(scope);
        if (known.has(path)) return [];
        const args = { path: scope, suggestion: known.has(`${path}/`) ? `${path}/` : closest(path, known) };
        return [{ code: 'S15', args, place: document.placeOf(['rules', code, key, index]) }];
      }),
    );
  });
}

/** `goals/` and `goals/vuxna/` of `goals/vuxna/a.yaml`. */
function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//gu)].map(({ index }) => path.slice(0, index + 1));
}
