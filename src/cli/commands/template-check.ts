// `report template check`: the repository's own template files, checked in every branch and tried on its reports.
import { finishDiagnostics, hasErrors } from '../../diagnostics/index.js';
import { templateWordsFor } from '../../i18n/index.js';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { type Loaded, loadFolder } from '../load.js';
import { choiceOf } from '../options.js';
import { exitCodeOf, findingsText } from '../print-findings.js';
import { checkTemplates } from '../template/check-templates.js';
import { readTemplateStore } from '../template/template-store.js';
import { TEMPLATE_FOLDER } from '../template/templates-in.js';
import { templatesInUse } from '../template/templates-in-use.js';
import { tryTemplates } from '../template/try-templates.js';

export interface TemplateCheckFlags {
  format?: string;
}

/** Exit 1 when something is found, warnings included; 2 when a template fails on the reports themselves. */
export async function templateCheck(
  folder: string | undefined,
  flags: TemplateCheckFlags,
  io: Io,
): Promise<ExitCode> {
  const format = choiceOf('--format', flags.format, ['pretty', 'json'], 'pretty');
  const loaded = await loadFolder(folder ?? '.', io);
  const store = await readTemplateStore(loaded.root ?? io.cwd);
  const { report } = loaded.analysis;
  const names = templatesInUse(report, store);
  const findings = finishDiagnostics(await checkTemplates(names, store), report.rules);
  const own = [...store.own].map(([path, text]) => ({ path: `${TEMPLATE_FOLDER}/${path}`, text }));
  const shown: Loaded = {
    ...loaded,
    sources: { ...loaded.sources, files: [...loaded.sources.files, ...own] },
    analysis: { ...loaded.analysis, findings },
  };
  const isClean = findings.length === 0;
  // What has been found would only be met again, one at a time.
  const failure = hasErrors(findings) ? undefined : failureOf(() => tryTemplates(loaded, store));
  if (failure !== undefined && isClean) throw failure;
  if (isClean && format === 'pretty') io.out(`${templateWordsFor(io.language).fits(names, own.length)}\n`);
  io.out(await findingsText(shown, format, 'out', io));
  if (failure !== undefined) throw failure;
  return isClean ? ExitCode.Clean : exitCodeOf(findings, 0);
}

function failureOf(attempt: () => void): unknown {
  try {
    attempt();
    return undefined;
  } catch (failure) {
    return failure;
  }
}
