// What the published interim report of Lovisa must read as, checked by hand; skipped where it is not at hand.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';

const REFERENCE = fileURLToPath(
  new URL('../../shared/reference/lovisa-delarsrapport-2021.md', import.meta.url),
);

describe.runIf(existsSync(REFERENCE))('the interim report of Lovisa 2021, as published', () => {
  const text = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : '';
  const { report, findings } = analyse({ files: [{ path: 'lovisa.md', text }], assets: [] });
  const lineOf = (place: { start: number }) => text.slice(0, place.start).split('\n').length;
  const linesOf = (code: string) =>
    findings.filter((finding) => finding.code === code).map((finding) => lineOf(finding.place));
  const plain = (local: Partial<Record<string, { plain: string }>> | undefined) => local?.sv?.plain ?? '';

  it('has 5 sections, 6 themes, 9 central goals, 30 measures with 37 unit participations', () => {
    expect(report.sections.map((section) => section.rows)).toEqual([30, 3, 14, 10, 10]);
    expect(report.themes).toHaveLength(6);
    expect(report.goals.filter((goal) => goal.parent === undefined)).toHaveLength(9);
    expect(report.measures).toHaveLength(30);
    expect(report.measures.flatMap((measure) => measure.participations)).toHaveLength(37);
    const carriers = report.measures.map((measure) => measure.participations.length);
    expect(carriers.filter((count) => count > 1).sort()).toEqual([2, 4, 4]);
  });

  it('names each repair at its line', () => {
    const repairs = report.repairs.map((repair) => [repair.kind, lineOf(repair.place)]);
    expect(repairs.filter(([kind]) => kind === 'joinedRest').map(([, line]) => line)).toEqual([36, 128, 189]);
    expect(repairs.filter(([kind]) => kind === 'droppedDelimiter')).toEqual([['droppedDelimiter', 129]]);
    expect(repairs.filter(([kind]) => kind === 'mendedShift')).toEqual([['mendedShift', 39]]);
    expect(repairs.filter(([kind]) => kind === 'continuedTable').map(([, line]) => line)).toEqual([
      34, 48, 126, 187,
    ]);
    expect([linesOf('T07'), linesOf('T08'), linesOf('T09'), linesOf('T10')]).toEqual([
      [36, 128, 189],
      [129],
      [39],
      [34, 48, 126, 187],
    ]);
  });

  it('makes cut words whole', () => {
    const texts = JSON.stringify(report);
    expect(texts).toContain('har hälsosamma matvanor');
    expect(texts).toContain('hälsovårdarna på rådgivningsbyrån och');
    expect(texts).toContain('Personalen har också möjlighet att delta');
    expect(texts).not.toContain('hälso-');
  });

  it('reads the shifted row as its mirror', () => {
    const measure = report.measures.find((candidate) =>
      candidate.places.some((place) => lineOf(place) === 39),
    );
    expect(measure?.places.map(lineOf)).toEqual([39, 207]);
    expect(plain(measure?.followUps[0]?.outcome)).toMatch(/inte ännu inledd/);
    expect(plain(measure?.text)).toMatch(/^Servicestrukturen/);
  });

  it('keeps the five follow-ups that differ with their units, and calls nothing else a difference', () => {
    expect(linesOf('G16')).toEqual([104, 135, 136, 178, 221]);
    const spelling = findings.filter((finding) => finding.code === 'T12');
    const outcomes = spelling.filter((finding) => finding.args.cells.includes('outcome'));
    expect(outcomes.map((finding) => lineOf(finding.place))).toEqual([123, 124, 164, 220, 229]);
    expect(linesOf('T17')).toEqual([]);
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it('keeps measures apart that share their words but not their goal', () => {
    const at = (line: number) =>
      report.measures.findIndex((measure) => measure.places.some((place) => lineOf(place) === line));
    expect(at(39)).not.toBe(at(61));
  });
});
