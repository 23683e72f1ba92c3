// A report as its readers get it, for tests of what is made of one: nothing in it has to be withheld.
import { computeScores, type Scores } from '../../src/compute/index.js';
import type { Report } from '../../src/model/index.js';
import { type Protected, unprotectedForItsAuthor } from '../../src/protect/index.js';

/** @param scores - Where they are not simply computed of the report. */
export function shown(report: Report, scores: Scores = computeScores(report)): Protected {
  return unprotectedForItsAuthor(report, scores);
}
