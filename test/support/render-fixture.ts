// A report with everything that the renderer must cope with: two languages, gaps, shared measures, suggestions.
import { analyse } from '../../src/pipeline.js';
import type { ProtectedReport, ProtectedReportScores } from '../../src/protect/index.js';
import type { ViewOptions } from '../../src/render/index.js';
import type { Sources } from '../../src/source/index.js';

const CONFIG = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkikaupunki }, kind: municipality, country: FI }
languages: [sv-FI, fi-FI]
units:
  - id: central
    name: { sv: Centralen, fi: Keskus }
    units:
      - { id: barn, name: { sv: Barn och unga, fi: Lapset ja nuoret } }
      - { id: vuxna, name: { sv: Vuxna, fi: Aikuiset } }
      - { id: seniorer, name: { sv: Seniorer } }
themes:
  - { id: vardag, name: { sv: En smidig vardag, fi: Sujuva arki } }
  - { id: halsa, name: { sv: Hälsa och trygghet, fi: Terveys ja turvallisuus } }
  - { id: ekonomi, name: { sv: Ekonomi i balans, fi: Tasapainoinen talous } }
parties:
  - { id: chef, name: { sv: Servicechefen, fi: Palvelupäällikkö } }
  - { id: ledare, name: { sv: Ledande socialarbetaren } }
labels: { sv: { column.measure: Indikator, summary.state: 'Per den {date}' } }
reports:
  - id: delar
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
    chapters:
      - inledning
      - { text: slutord, place: afterGoals }
`;

const VARDAG = `version: 1
goals:
  - id: latt-att-na
    theme: vardag
    text: { sv: Det är lätt att nå oss, fi: Meihin saa helposti yhteyden }
    binding: true
    followUps:
      - { period: 2021-H1, motivation: { sv: Målet har prövats i två etapper., fi: Tavoitetta on kokeiltu kahdessa vaiheessa. } }
    goals:
      - id: barn-kontakt
        unit: barn
        text: { sv: Familjerna får svar samma dag, fi: Perheet saavat vastauksen samana päivänä }
        measures:
          - id: mottagning
            text: { sv: Öppen mottagning ordnas, fi: Avoin vastaanotto järjestetään }
            actions: [{ sv: Mottagning en gång i veckan, fi: Vastaanotto kerran viikossa }, { sv: Telefontid varje dag }]
            parties: [chef, ledare]
            carriedBy: [barn, vuxna]
            followUps:
              - unit: barn
                period: 2021-H1
                status: postponed
                forecast: willBePartlyMet
                outcome: { sv: Mottagningen öppnar först i höst., fi: Vastaanotto avataan vasta syksyllä. }
                reason: { sv: Lokalerna blev inte färdiga., fi: Tilat eivät valmistuneet. }
                consequence: { sv: Familjerna väntar längre. }
                correctiveAction: { sv: Barnskyddsanmälningarna tas emot per telefon., fi: Lastensuojeluilmoitukset otetaan vastaan puhelimitse. }
              - unit: vuxna
                period: 2021-H1
                status: done
                forecast: willBeMet
                outcome: { sv: Mottagningen är öppen varje tisdag., fi: Vastaanotto on avoinna tiistaisin. }
          - id: svarstid
            kind: numeric
            text: { sv: Svarstid i medeltal, fi: Keskimääräinen vastausaika }
            unit: dagar
            direction: lower
            target: { "2021": "10" }
            carriedBy: [barn]
            observations: [{ period: 2021-H1, group: total, value: "12,5" }, { period: 2021-H1, group: women, value: "13" }]
            followUps: [{ unit: barn, period: 2021-H1, assessment: partlyMet, forecast: willBeMet, outcome: { sv: Svaren kommer snabbare än i fjol., fi: Vastaukset tulevat nopeammin kuin viime vuonna. } }]
          - id: texter
            text: { sv: Texterna är lätta att förstå, fi: Tekstit ovat helppoja ymmärtää }
            carriedBy: [barn]
            followUps: [{ unit: barn, period: 2021-H1, status: inProgress, suggested: true, outcome: { sv: Hälften är klart., fi: Puolet on valmista. } }]
  - id: unga-med
    theme: vardag
    text: { sv: Unga är med och bestämmer }
    measures:
      - id: ungdomsrad
        text: { sv: "Rådet (<12 år) sammanträder & beslutar", fi: Neuvosto kokoontuu }
        carriedBy: [barn]
        followUps: [{ unit: barn, period: 2021-H1, status: done, forecast: willBeMet, outcome: { sv: Rådet har sammanträtt tre gånger. } }]
      - id: enkat
        text: { sv: Enkäten besvaras, fi: Kyselyyn vastataan }
        carriedBy: [barn]
`;

const OTHERS = `version: 1
goals:
  - id: rorelse
    theme: halsa
    text: { sv: Fler rör på sig, fi: Yhä useampi liikkuu }
    goals:
      - id: grupper
        unit: vuxna
        text: { sv: Grupperna ordnas, fi: Ryhmät järjestetään }
        measures:
          - { id: grupp-a, text: { sv: Motionsgruppen ordnas, fi: Liikuntaryhmä järjestetään }, carriedBy: [vuxna], followUps: [{ unit: vuxna, period: 2021-H1, status: cancelled, forecast: willNotBeMet, outcome: { sv: Gruppen är inställd., fi: Ryhmä on peruttu. } }] }
          - { id: grupp-b, text: { sv: Matgruppen ordnas, fi: Ruokaryhmä järjestetään }, carriedBy: [vuxna], followUps: [{ unit: vuxna, period: 2021-H1, assessment: notAssessable, forecast: uncertain, outcome: { sv: Uppgifterna kommer i höst., fi: Tiedot saadaan syksyllä. } }] }
          - { id: grupp-c, text: { sv: Simgruppen ordnas, fi: Uimaryhmä järjestetään }, carriedBy: [vuxna], followUps: [{ unit: vuxna, period: 2021-H1, status: done, forecast: willBeMet, outcome: { sv: Gruppen simmar varje vecka., fi: Ryhmä ui joka viikko. } }] }
  - id: trygga-hem
    theme: halsa
    text: { sv: Hemmen är trygga, fi: Kodit ovat turvallisia }
    measures:
      - { id: larm, text: { sv: Larmen provas, fi: Hälyttimet testataan }, carriedBy: [vuxna, seniorer], followUps: [{ period: 2021-H1, status: done, forecast: willBeMet, outcome: { sv: Alla larm är provade., fi: Kaikki hälyttimet on testattu. } }] }
      - { id: fall, text: { sv: Färre fall, fi: Vähemmän kaatumisia }, carriedBy: [seniorer], followUps: [{ unit: seniorer, period: 2021-H1, status: delayed, forecast: willBePartlyMet, outcome: { sv: Kursen är försenad., fi: Kurssi on myöhässä. } }] }
  - id: budget
    theme: ekonomi
    text: { sv: Budgeten håller, fi: Talousarvio pitää }
    measures:
      - { id: ram, text: { sv: Utgifterna ryms i ramen, fi: Menot pysyvät kehyksessä }, carriedBy: [barn, vuxna, seniorer], followUps: [{ unit: barn, period: 2021-H1, status: done, forecast: willBeMet, outcome: { sv: Ramen håller., fi: Kehys pitää. } }, { unit: vuxna, period: 2021-H1, status: done, forecast: willBeMet, outcome: { sv: Ramen håller., fi: Kehys pitää. } }, { unit: seniorer, period: 2021-H1, status: inProgress, forecast: willBeMet, outcome: { sv: Inköpen dröjer., fi: Hankinnat viipyvät. } }] }
      - { id: sparplan, text: { sv: Sparplanen följs, fi: Säästöohjelmaa noudatetaan }, carriedBy: [vuxna], followUps: [{ unit: vuxna, period: 2021-H1, status: done, forecast: willBeMet, outcome: { sv: Planen följs., fi: Ohjelmaa noudatetaan. } }] }
`;

const CHAPTER = `# Halvåret i korthet

Av målen är {{figure goals.met}} uppfyllda, och {{figure goals.nope}} finns inte.

### En rubrik som hoppar

![En kurva](bilder/kurva.png)
`;

/** Sources of the report by path. */
export const RENDER_SOURCES: Sources = {
  files: Object.entries({
    'report.yaml': CONFIG,
    'goals/vardag.yaml': VARDAG,
    'goals/ovriga.yaml': OTHERS,
    'text/inledning.sv.md': CHAPTER,
    'text/inledning.fi.md': '# Alkuvuosi lyhyesti\n\nTavoitteista on toteutunut {{figure goals.met}}.\n',
    'text/slutord.sv.md': '# Slutord\n\nVi fortsätter.\n',
  }).map(([path, text]) => ({ path, text })),
  assets: [
    { path: 'text/bilder/kurva.png', bytes: new Uint8Array([137, 80, 78, 71]), mediaType: 'image/png' },
  ],
};

/** The compiled report, and the scores of its one publication. */
export function renderFixture(): { report: ProtectedReport; scores: ProtectedReportScores } {
  const { protected: shown, findings } = analyse(RENDER_SOURCES);
  const { report, scores } = shown;
  const [first] = scores.reports;
  if (first === undefined) throw new Error(`no publication: ${JSON.stringify(findings)}`);
  return { report, scores: first };
}

export function viewOptions(language: string): ViewOptions {
  return {
    language,
    toolVersion: '1.2.3',
    assets: RENDER_SOURCES.assets,
    editions: [
      { language: 'sv-FI', href: 'delar.sv.html' },
      { language: 'fi-FI', href: 'delar.fi.html' },
    ],
  };
}
