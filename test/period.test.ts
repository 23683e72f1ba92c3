// Column headings as people write them, and the period that each names.
import { describe, expect, it } from 'vitest';
import { findPeriod, hasUnclearPeriod } from '../src/model/period.js';

/** Heading → id of its period. */
const CLEAR: [heading: string, id: string, rest?: string][] = [
  ['2021', '2021', ''],
  ['Bokslut 2021', '2021', 'Bokslut'],
  ['Läget i kommunen 2021', '2021'],
  ['Tilinpäätös 2021', '2021', 'Tilinpäätös'],
  ['Mål år 2021', '2021', 'Mål'],
  ['Vuosi 2021', '2021', ''],
  ['Utfall 2015 per 1 000 invånare', '2015'],
  ['Utfall 2015 per 100\u00a0000 invånare', '2015'],
  ['Etappmål 2017 (%)', '2017'],
  ['Mål 2021, 10 %', '2021'],
  ['Delårsrapport 1–6 2021', '2021-H1', 'Delårsrapport'],
  ['Delårsrapport 1-6 2021', '2021-H1'],
  ['Delårsrapport 1—6 2021', '2021-H1'],
  ['Delårsrapport 1‑6 2021', '2021-H1'],
  ['Delårsrapport 1‐6 2021', '2021-H1'],
  ['Delårsrapport 1−6 2021', '2021-H1'],
  ['Delårsrapport 1 – 6 2021', '2021-H1'],
  ['Delårsrapport\u00a01–6\u00a02021', '2021-H1', 'Delårsrapport'],
  ['Delårsrapport\u202f1–6\u202f2021', '2021-H1'],
  ['Toteuma 1–6/2021', '2021-H1', 'Toteuma'],
  ['Toteuma 01–08/2021', '2021-T2'],
  ['Utfall 2021 1–6', '2021-H1', 'Utfall'],
  ['Utfall 2021: 1–8', '2021-T2'],
  ['Utfall (1–6 2021)', '2021-H1'],
  ['1–7 2021', '2021-01-01/2021-07-31'],
  ['1–12 2021', '2021'],
  ['Toteuma 6/2021', '2021-H1', 'Toteuma'],
  ['Toteuma 2/2021', '2021-01-01/2021-02-28'],
  ['Osavuosikatsaus 8/2021', '2021-T2'],
  ['Toteuma 2021/6', '2021-H1'],
  ['Delårsrapport jan–juni 2021', '2021-H1', 'Delårsrapport'],
  ['jan-aug 2021', '2021-T2', ''],
  ['Jan. – sept. 2021', '2021-Q3'],
  ['januari–juni 2021', '2021-H1'],
  ['januari till juni 2021', '2021-H1'],
  ['januari 2021 – juni 2021', '2021-H1'],
  ['2021 januari–juni', '2021-H1'],
  ['tammikuu–kesäkuu 2021', '2021-H1', ''],
  ['Tammi–kesäkuu 2021', '2021-H1'],
  ['TAMMI–KESÄKUU 2021', '2021-H1'],
  ['Toteuma tammi-elokuussa 2021', '2021-T2', 'Toteuma'],
  ['Tammi-kesa\u0308kuu 2021', '2021-H1'],
  ['January–June 2021', '2021-H1'],
  ['January to August 2021', '2021-T2'],
  ['Utfall aug 2021', '2021-T2', 'Utfall'],
  ['Läget i juni 2021', '2021-H1'],
  ['Toteuma elokuu 2021', '2021-T2'],
  ['Utfall 30/6 2021', '2021-H1', 'Utfall'],
  ['Utfall 30/6/2021', '2021-H1'],
  ['30.6.2021', '2021-H1', ''],
  ['30. 6. 2021', '2021-H1'],
  ['Läget 31.12.2021', '2021'],
  ['2021-06-30', '2021-H1', ''],
  ['Utfall t.o.m. 31.8.2021', '2021-T2', 'Utfall'],
  ['per 31 augusti 2021', '2021-T2', ''],
  ['per den 31 augusti 2021', '2021-T2', ''],
  ['30. kesäkuuta 2021', '2021-H1'],
  ['1.1-31.8 2021', '2021-T2', ''],
  ['1.1.–31.8.2021', '2021-T2'],
  ['1.1. – 31.8.2021', '2021-T2'],
  ['1.1.2021–31.8.2021', '2021-T2', ''],
  ['1/1–31/8 2021', '2021-T2'],
  ['1 januari–31 augusti 2021', '2021-T2'],
  ['1. tammikuuta – 31. elokuuta 2021', '2021-T2'],
  ['2021-01-01–2021-08-31', '2021-T2'],
  ['2021-01-01/2021-08-31', '2021-T2'],
  ['1.9.2020–31.8.2021', '2020-09-01/2021-08-31'],
  ['H1 2021', '2021-H1', ''],
  ['T2/2021', '2021-T2', ''],
  ['2021-H1', '2021-H1'],
  ['2021 T2', '2021-T2'],
  ['Utfall 2021–T2', '2021-T2'],
  ['Q3 2021', '2021-Q3'],
  ['2016-08', '2016-08'],
  ['Utfall – 6/2021', '2021-H1'],
  ['Prognos för 2021 per 31.8.2021', '2021-T2'],
];

const UNCLEAR = [
  'juli–december 2021',
  'heinä–joulukuu 2021',
  'July to December 2021',
  '7–12 2021',
  '7–12/2021',
  'Utfall 2021 7–12',
  'Osavuosikatsaus 2/2021',
  'Delårsrapport 2/2021',
  'Delårsrapport 2 2021',
  'Delårsrapport 2021',
  'Osavuosikatsaus II 2021',
  'Första halvåret 2021',
  'Våren 2021',
  'Puolivuotiskatsaus 2021',
  'Syksy 2021',
  'Alkuvuosi 2021',
  'Mål 2 2021',
  'Utfall 2020–2021',
  'Utfall 2020/2021',
  'Utfall 2020/21',
  'Utfall 2021 (2020)',
  'Utfall 1–6 2021 (1–6 2020)',
  '1–13 2021',
  '0–6 2021',
  '31.6.2021',
  '1.7.2021',
  '2021-06-15',
  '1.1.–31.6.2021',
  'januari, juni 2021',
  'Utfall 2021 §12',
  'Utfall jan–juni',
  'Läget 31 augusti',
  '30.6.21',
  '1–6/21',
];

const NO_PERIOD = [
  'Nyckelmål',
  'Mål 1',
  'Mätare (skala 1–5)',
  'Åtgärd 12',
  'Antal per 1 000 invånare',
  'Measures that may help',
  'Ansvarig',
  '',
];

describe('the period in a heading', () => {
  it.each(CLEAR)('%s is %s', (heading, id, rest) => {
    const found = findPeriod(heading);
    expect(found?.period.id).toBe(id);
    if (rest !== undefined) expect(found?.rest).toBe(rest);
    expect(hasUnclearPeriod(heading)).toBe(false);
  });

  it.each(UNCLEAR)('%s is unclear', (heading) => {
    expect(findPeriod(heading)?.period.id).toBeUndefined();
    expect(hasUnclearPeriod(heading)).toBe(true);
  });

  it.each(NO_PERIOD)('"%s" speaks of no period', (heading) => {
    expect(findPeriod(heading)).toBeUndefined();
    expect(hasUnclearPeriod(heading)).toBe(false);
  });
});
