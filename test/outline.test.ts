// Where a document says that we are, and the text in it that nobody reads.
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../src/model/config/config.js';
import { outlineOf } from '../src/model/tables/outline.js';
import { parseMarkdown } from '../src/parse/index.js';

const TABLE = '| Mål | Mätare |\n|---|---|\n| Vi växer | Antal |\n';

function read(text: string, units: string[] = []) {
  const config = defaultConfig('sv');
  const place = { file: 'report.yaml', start: 0, end: 0 };
  config.declares.units = units.length > 0;
  config.units = units.map((name) => ({
    id: name.toLowerCase(),
    name: { sv: { plain: name, place } },
    kind: undefined,
    parent: undefined,
    place,
  })) as typeof config.units;
  const { value } = outlineOf(parseMarkdown({ path: 'a.md', text }).value, 'sv', config);
  const nameOf = (heading?: { text: Partial<Record<string, { plain: string }>> }) => heading?.text.sv?.plain;
  return {
    sections: value.sections.map((section) => [
      nameOf(section.heading),
      ...section.themes.map((theme) => `${nameOf(theme.heading)}: ${theme.tables.length}`),
    ]),
    topLevel: value.sections
      .filter((section) => section.isTopLevel)
      .map((section) => nameOf(section.heading)),
    details: value.details.map((details) => details.id.value),
    unread: value.unread.map((place) => text.slice(place.start, place.end).trim()),
  };
}

describe('text that nobody reads', () => {
  it('is told below headings, one place for blocks that follow each other', () => {
    const text = `# Enheten\n\nEn inledning.\n\n- en punkt\n- en till\n\n## Vardag\n\nOm temat.\n\n${TABLE}\n* en fotnot\n`;
    expect(read(text).unread).toEqual(['En inledning.\n\n- en punkt\n- en till', 'Om temat.', '* en fotnot']);
  });

  it('is told under a fourth heading without id, and read under one with', () => {
    const text = `# Enheten\n\n## Vardag\n\n${TABLE}\n#### Utan id\n\nText.\n\n#### Med {#id-a}\n\nLäst text.\n`;
    const outline = read(text);
    expect(outline.unread).toEqual(['#### Utan id\n\nText.']);
    expect(outline.details).toEqual(['id-a']);
  });

  it('is told between pasted paragraphs', () => {
    const text = `Centralen\n\nMål för året och en plan\n\nEn vardag.\n\n${TABLE}\n\\* en fotnot\n\nAnsvarsområdets namn: Vuxna\n\nEkonomi.\n\n${TABLE}\nSlutord.\n`;
    const outline = read(text);
    expect(outline.sections).toEqual([
      ['Centralen', 'En vardag.: 1'],
      ['Vuxna', 'Ekonomi.: 1'],
    ]);
    expect(outline.unread).toEqual(['Mål för året och en plan', '\\* en fotnot', 'Slutord.']);
  });

  it('is nothing where all is read', () => {
    expect(read(`# Enheten\n\n## Vardag\n\n${TABLE}`).unread).toEqual([]);
  });
});

describe('the theme above a pasted table', () => {
  const long =
    'Målen har behandlats i nämnden under våren. De följs upp två gånger om året. Siffrorna är preliminära.';

  it('is the nearest text as short as a heading', () => {
    const outline = read(`Centralen\n\nEn vardag.\n\n${long}\n\n${TABLE}`);
    expect(outline.sections).toEqual([['Centralen', 'En vardag.: 1']]);
    expect(outline.unread).toEqual([long]);
  });

  it('may stand above a list', () => {
    const outline = read(`Centralen\n\nEn vardag.\n\n- en punkt\n\n${TABLE}`);
    expect(outline.sections).toEqual([['Centralen', 'En vardag.: 1']]);
    expect(outline.unread).toEqual(['- en punkt']);
  });

  it('may have two sentences, and any length where nothing else stands there', () => {
    const two = 'Tryggheten är fortsatt hög. Vi satsar på alla.';
    expect(read(`Centralen\n\nPlan\n\n${two}\n\n${TABLE}`).sections).toEqual([['Centralen', `${two}: 1`]]);
    expect(read(`Centralen\n\n${long}\n\n${TABLE}`).sections).toEqual([['Centralen', `${long}: 1`]]);
  });
});

describe('titles', () => {
  it('above units that report.yaml knows are no unit', () => {
    const text = `# Delårsrapport 2021\n\n## Vuxna\n\n### Vardag\n\n${TABLE}`;
    expect(read(text, ['Vuxna']).sections).toEqual([['Vuxna', 'Vardag: 1']]);
    expect(read(text, ['Unga']).sections[0]?.[0]).toBe('Delårsrapport 2021');
    expect(read(text).sections[0]?.[0]).toBe('Delårsrapport 2021');
  });

  it('that are as good as a unit’s name stay a unit', () => {
    const text = `# Centrallen\n\n## Vuxna\n\n### Vardag\n\n${TABLE}`;
    expect(read(text, ['Centralen', 'Vuxna']).sections[0]?.[0]).toBe('Centrallen');
  });

  it('above pasted paragraphs name the level above', () => {
    const text = `# Centralen\n\nEn vardag.\n\n${TABLE}\nAnsvarsområdets namn: Vuxna\n\nEn vardag.\n\n${TABLE}`;
    const outline = read(text);
    expect(outline.sections).toEqual([
      ['Centralen', 'En vardag.: 1'],
      ['Vuxna', 'En vardag.: 1'],
    ]);
    expect(outline.topLevel).toEqual(['Centralen']);
    expect(outline.unread).toEqual([]);
  });
});

describe('headings in a pasted document', () => {
  it('below its first table are themes when they stand above a table', () => {
    const text = `Centralen\n\nEn vardag.\n\n${TABLE}\n## Ekonomi\n\n${TABLE}\n# Till sist\n`;
    const outline = read(text);
    expect(outline.sections).toEqual([['Centralen', 'En vardag.: 1', 'Ekonomi: 1']]);
    expect(outline.unread).toEqual(['# Till sist']);
  });

  it('with a line before the title still take the title', () => {
    const text = `Utkast\n\n# Centralen\n\nEn vardag.\n\n${TABLE}\nAnsvarsområde: Vuxna\n\nEn vardag.\n\n${TABLE}`;
    const outline = read(text);
    expect(outline.topLevel).toEqual(['Centralen']);
    expect(outline.unread).toEqual(['Utkast']);
  });

  it('leave the text on both sides of a theme as two places', () => {
    const text = `Centralen\n\nPlan för året.\n\nEn vardag.\n\n- en punkt\n\n${TABLE}`;
    expect(read(text).unread).toEqual(['Plan för året.', '- en punkt']);
  });
});
