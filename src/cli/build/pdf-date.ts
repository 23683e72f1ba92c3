// The date that a PDF carries: what the report or its sources say, never the clock, so that it can be made again.
import { EnvironmentError } from '../../diagnostics/index.js';
import type { Publication } from '../../model/index.js';
import { lastChangeDate } from '../../source/index.js';

export interface DateSources {
  /** Folder with report.yaml. */
  root: string;
  /** Variables of the process. */
  env: NodeJS.ProcessEnv;
}

/**
 * `SOURCE_DATE_EPOCH`, else the day of the approval, else when the sources were committed last, else the day on which
 * the report is handed over, else the end of its period.
 * @returns ISO 8601, a day or a moment.
 * @throws EnvironmentError E07 for a variable that is no number of seconds.
 */
export async function pdfDate(publication: Publication, { root, env }: DateSources): Promise<string> {
  const { approval, handedOver, period } = publication;
  const variable = env.SOURCE_DATE_EPOCH?.trim();
  if (variable) return momentOf(variable, period.to);
  return approval?.date ?? (await lastChangeDate(root, env)) ?? handedOver ?? period.to;
}

function momentOf(variable: string, example: string): string {
  const moment = new Date(/^\d{1,12}$/u.test(variable) ? Number(variable) * 1000 : Number.NaN);
  // PDF writes years with four digits.
  if (Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) {
    const allowed = [String(new Date(example).getTime() / 1000)];
    throw new EnvironmentError('E07', { flag: 'SOURCE_DATE_EPOCH', value: variable, allowed });
  }
  return moment.toISOString();
}
