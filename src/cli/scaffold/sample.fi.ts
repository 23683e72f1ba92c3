// The sample repository in Finnish.
import type { Sample } from './sample.js';

export const fi: Sample = {
  ids: {
    department: 'sivistys-ja-hyvinvointi',
    unit: 'lapset-ja-nuoret',
    theme: 'turvallinen-arki',
    party: 'palvelupaallikko',
    report: 'osavuosikatsaus',
    chapter: 'johdanto',
    support: 'tukea-ajoissa',
    staff: 'tyohyvinvointi',
    reception: 'vastaanotto',
    firstCall: 'ensimmainen-puhelu',
    supervision: 'tyonohjaus',
  },
  columns: {
    id: 'Tunnus',
    goal: 'Avaintavoite',
    unitGoal: 'Vastuualueen tavoite',
    measure: 'Mittari',
    action: 'Toimenpide',
    responsible: 'Vastuutaho',
    outcome: (year) => `Osavuosikatsaus 1–6/${year}`,
    status: (year) => `Tila 1–6/${year}`,
    forecast: (year) => `Ennuste ${year}`,
  },
  labels: { reason: 'Syy', consequence: 'Seuraus', correctiveAction: 'Korjaava toimenpide' },
  department: 'Sivistys ja hyvinvointi',
  unit: 'Lapset ja nuoret',
  theme: 'Turvallinen arki',
  party: 'Palvelupäällikkö',
  title: (year) => `Osavuosikatsaus tammi–kesäkuu ${year}`,
  profile: {
    SE: [
      'Mitä laki ja hyvä tapa vaativat ruotsalaiselta osavuosikatsaukselta: ”report explain se-delar”.',
      'L03 etsii otsikoita, kuten ”Arvio todennäköisestä kehityksestä”. Poista L03-rivi, kun luvut on kirjoitettu.',
    ],
    FI: [
      'Mitä suomalaiselta osavuosikatsaukselta odotetaan: ”report explain fi-osavuosi”.',
      'Jos raportilla on kaksi kieltä, toiselta kieleltä puuttuva teksti on virhe.',
    ],
  },
  goals: [
    { key: 'support', text: 'Lapset ja perheet saavat tukea ajoissa' },
    { key: 'staff', text: 'Henkilöstö jaksaa ja viihtyy työssään' },
  ],
  measures: [
    {
      key: 'reception',
      goal: 'Lapset ja perheet saavat tukea ajoissa',
      unitGoal: 'Meihin saa helposti yhteyden',
      measure: 'Vastaanotto on avoinna joka viikko',
      action: 'Järjestämme avoimen vastaanoton',
      outcome: 'Vastaanotto on ollut avoinna joka tiistai helmikuusta lähtien.',
      status: 'valmis',
      forecast: 'toteutuu',
    },
    {
      key: 'firstCall',
      goal: '',
      unitGoal: 'Kukaan ei odota turhaan',
      measure: 'Kaikki yksiköt noudattavat samaa toimintatapaa ensimmäisessä puhelussa',
      action: 'Otamme käyttöön yhteisen toimintatavan',
      outcome: 'Kaksi kolmesta yksiköstä on aloittanut. Kolmas aloittaa syyskuussa.',
      status: 'käynnissä',
      forecast: 'toteutuu',
    },
    {
      key: 'supervision',
      goal: 'Henkilöstö jaksaa ja viihtyy työssään',
      unitGoal: 'Kukaan ei jää yksin vaikeiden kysymysten kanssa',
      measure: 'Työnohjaus toteutuu suunnitelman mukaan',
      action: 'Ostamme työnohjausta kaikille ryhmille',
      outcome: 'Kilpailutus kesti odotettua kauemmin, joten työnohjaus ei ole alkanut.',
      status: 'viivästynyt',
      forecast: 'toteutuu osittain',
      deviation: {
        reason: 'Kilpailutus piti uusia.',
        consequence: 'Puolet ryhmistä saa työnohjausta vasta ensi vuonna.',
        correctiveAction: 'Ryhmät ohjaavat toisiaan syksyn aikana.',
      },
    },
  ],
  chapter: (year) => `# Alkuvuosi lyhyesti

Katsaus kertoo, miten pitkälle pääsimme tavoitteissamme tammikuusta kesäkuuhun ${year}.

- Toteutuneet tavoitteet: {{figure goals.met}}
- Toteutuneet mittarit: {{figure measures.met}}
- Mittarit, joiden arvioidaan toteutuvan vuoden aikana: {{figure measures.forecast.met}}
`,
  readme: {
    title: (name) => `Tavoitteet ja seuranta: ${name}`,
    lines: [
      'Tässä ovat tavoitteet ja seuranta, ja niistä kootaan raportit.',
      '',
      '- `report check` tarkistaa kaiken kirjoittamatta mitään',
      '- `report build` kirjoittaa raportit kansioon `dist/`',
      '- `report explain goals.met` näyttää, miten luku on laskettu',
      '',
      'Asetukset ovat tiedostossa `report.yaml`, tavoitteet kansiossa `goals/` ja tekstit kansiossa `text/`.',
    ],
  },
};
