// The Swedish annual report. Each requirement names its source.
import type { Profile } from './profile.js';

const HEBY = 'https://heby.se/kommun-politik/mal-budget-och-uppfoljning/mal-och-budget/';
const SKINNSKATTEBERG = 'https://www.skinnskatteberg.se/kommun-och-demokrati/ekonomi/arsredovisning/';
const GROUP =
  'https://www.sverigesallmannytta.se/ekonomi-och-finans/redovisning/kommunal-bokforing-och-redovisning/';

export const SE_AR: Profile = {
  name: 'se-ar',
  about: {
    sv: 'Årsredovisningen i en svensk kommun, region eller ett kommunalförbund: sista dag, förvaltningsberättelsens delar och koncernens mål.',
    fi: 'Ruotsin kunnan, alueen tai kuntayhtymän vuosikertomus: viimeinen päivä, hallintokertomuksen osat ja konsernin tavoitteet.',
    en: 'The annual report of a Swedish municipality, region or joint authority: the last day, the parts of the administration report, and the goals of the group.',
  },
  appliesTo: { country: 'SE', kind: 'annual', organisations: ['municipality', 'region', 'jointAuthority'] },
  rules: { L02: 'warning' },
  deadlines: [{ step: 'councilAndAuditors', month: 4, day: 15 }],
  headings: [
    { heading: 'overview', standing: 'unconfirmed' },
    { heading: 'group', standing: 'practice' },
    { heading: 'conditions', standing: 'unconfirmed' },
    { heading: 'events', standing: 'practice' },
    { heading: 'steering', standing: 'practice' },
    { heading: 'goodEconomy', standing: 'practice' },
    { heading: 'position', standing: 'practice' },
    { heading: 'balanceRequirement', standing: 'practice' },
    { heading: 'personnel', standing: 'practice' },
    { heading: 'expected', standing: 'practice' },
  ],
  groupOf: ['municipality', 'region'],
  requirements: [
    {
      about: {
        sv: 'Till fullmäktige och revisorer senast den 15 april (kommunallagen 11:19–20, enligt källan); L02 läser ”handedOver”',
        fi: 'Valtuustolle ja tilintarkastajille viimeistään 15. huhtikuuta (Ruotsin kuntalaki 11:19–20 lähteen mukaan); L02 lukee kohdan ”handedOver”',
        en: 'To council and auditors by 15 April (the Swedish municipal act 11:19–20, as the source cites it); L02 reads “handedOver”',
      },
      standing: 'law',
      sources: [HEBY],
    },
    {
      about: {
        sv: 'Utvärderingen av målen omfattar hela kommunkoncernen (lagen om kommunal bokföring och redovisning 11:12 och kommunallagen 11:1, enligt källan)',
        fi: 'Tavoitteiden arviointi kattaa koko kuntakonsernin (Ruotsin kuntien kirjanpitolaki 11:12 ja kuntalaki 11:1 lähteen mukaan)',
        en: 'The goals are evaluated for the whole municipal group (the Swedish act on municipal accounting 11:12 and the municipal act 11:1, as the source cites them)',
      },
      standing: 'law',
      sources: [GROUP],
    },
    {
      about: {
        sv: 'Förvaltningsberättelsens rubriker så som en kommun publicerar dem',
        fi: 'Hallintokertomuksen otsikot sellaisina kuin eräs kunta ne julkaisee',
        en: 'The headings of the administration report as a municipality publishes them',
      },
      standing: 'practice',
      sources: [SKINNSKATTEBERG],
    },
    {
      about: {
        sv: 'Rubrikerna Översikt över verksamhetens utveckling och Viktiga förhållanden för resultat och ekonomisk ställning (rekommendation R15)',
        fi: 'Otsikot Yleiskatsaus toiminnan kehitykseen ja Tulokseen ja taloudelliseen asemaan vaikuttavat seikat (suositus R15)',
        en: 'The headings overview of the development and important conditions for result and position (recommendation R15)',
      },
      standing: 'unconfirmed',
      sources: [],
    },
  ],
};
