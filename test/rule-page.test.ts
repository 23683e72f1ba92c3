// The pages of the codes, for the terminal and for docs/rules/.
import { expect, it } from 'vitest';
import { rulePage, rulePages } from '../src/explain/index.js';

it('tells a code in the language of its reader', () => {
  expect(rulePage('T13', 'sv')).toMatchInlineSnapshot(`
    "# T13 Tabell utan tema

    Allvarsgrad: fel

    > Tabellen har inget tema ovanför sig, väntat var en rubrik med temat

    ## Varför

    Varje mål hör till ett tema, och rapporten är ordnad efter dem.

    ## Åtgärd

    Skriv temat som rubrik (##) ovanför tabellen.

    ## Inställningar

    I report.yaml ändras allvarsgraden (error, warning, note) eller stängs koden av (off): \`rules: { T13: warning }\`.
    Den kan gälla bara vissa filer och mappar, eller alla utom några: \`rules: { T13: { only: [goals/], except: [goals/enhet.sv.md] } }\`.
    Ett enda ställe undantas, med ett skäl, av en kommentar: \`<!-- report-ignore T13: skälet -->\` i Markdown, \`# report-ignore T13: skälet\` i YAML. På en egen rad gäller den tabellen, stycket eller listan nedanför, annars sin rad.

    ## Exempel

    Så här blir det ett fynd:

    \`goals/enhet.sv.md\`

    \`\`\`md
    # Enheten

    «| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |»
    |---|---|---|
    | Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
    \`\`\`

    Tecknen « och » visar stället som pekas ut; de hör inte till filen.

    Så här är det bra:

    \`goals/enhet.sv.md\`

    \`\`\`md
    # Enheten

    ## En god vardag

    | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
    |---|---|---|
    | Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
    \`\`\`
    "
  `);
});

it('shows the examples it is given', () => {
  const page = rulePage('G02', 'fi', { bad: '«| a | b |»\n', good: { 'report.yaml': 'version: 1\n' } });
  expect(page).toContain('`goals/enhet.sv.md`\n\n```md\n«| a | b |»\n```');
  expect(page).toContain('`report.yaml`\n\n```yaml\nversion: 1\n```');
});

it('shows the options of a rule with their defaults, and the profiles that change it', () => {
  const page = rulePage('G15', 'sv');
  expect(page).toContain('| `measuresPerGoal` | 8 | Fler mätare än så under ett mål påpekas');
  expect(page).toContain('| `measuresPerReport` | aldrig |');
  expect(rulePage('L04', 'fi')).toContain('fi-bokslut (virhe), strict (virhe), draft (ei käytössä)');
});

it.each(['E05', 'S20'] as const)('offers no comment that accepts %s', (code) => {
  expect(rulePage(code, 'en')).not.toContain('report-ignore E');
  expect(rulePage(code, 'en')).not.toContain('# report-ignore S20');
});

it('has no section of examples where there are none', () => {
  expect(rulePage('E02', 'en')).not.toContain('Example');
});

it('makes a page per code and a list that links to each', () => {
  const [list, ...pages] = rulePages({ G02: { bad: '«»\n', good: '\n' } });
  expect(list?.path).toBe('docs/rules/README.md');
  for (const { path, content } of pages) {
    expect(path).toMatch(/^docs\/rules\/[STGNPLE]\d\d-[a-z-]+\.md$/);
    expect(list?.content).toContain(`(${path.replace('docs/rules/', '')})`);
    expect(content).toMatch(/^# [STGNPLE]\d\d \S/m);
    expect(content).toContain('Svenska: ');
  }
  expect(pages.find((page) => page.path.includes('G02'))?.content).toContain('## Example');
});
