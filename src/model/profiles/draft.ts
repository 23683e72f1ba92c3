// While the report is being written: what is not there yet stops nobody, what is there is checked as ever.
import type { Profile } from './profile.js';

export const DRAFT: Profile = {
  name: 'draft',
  about: {
    sv: 'Medan rapporten skrivs: det som ännu inte är skrivet – utfall, status, förklaringar, kapitel, översättningar – stoppar ingen. Det som är skrivet granskas som vanligt, och sekretessen gäller fullt ut.',
    fi: 'Kun raporttia vielä kirjoitetaan: se, mitä ei ole vielä kirjoitettu – toteumat, tilat, selitykset, luvut, käännökset – ei pysäytä ketään. Kirjoitettu tarkastetaan kuten aina, ja tietosuoja on voimassa täysin.',
    en: 'While the report is being written: what is not there yet – outcomes, statuses, explanations, chapters, translations – stops nobody. What is there is checked as ever, and privacy holds in full.',
  },
  appliesTo: undefined,
  rules: {
    // Empty files and goals that wait for their measures.
    S14: 'note',
    G01: 'note',
    // Outcomes, statuses and the numbers that measures promise.
    G02: 'off',
    G04: 'note',
    G14: 'note',
    G19: 'note',
    // Explanations, grounds and weights.
    G05: 'note',
    G17: 'note',
    G18: 'note',
    G20: 'note',
    // Chapters and calendar.
    L02: 'off',
    L03: 'note',
    // Translations are made when the text is settled.
    L04: 'off',
    L10: 'off',
    L11: 'note',
  },
  deadlines: [],
  headings: [],
  groupOf: [],
  requirements: [],
};
