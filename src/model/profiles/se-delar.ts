// The Swedish interim report. Each requirement names its source.
import type { Profile } from './profile.js';

const R5 =
  'https://skyrev.se/kommunal-revision/rekommendationer/r5-granskning-av-delarsrapport-och-arsredovisning/';
const R17 = 'https://www.faronline.se/dokument/radet-for-kommunal-redovisning/rkrr0017/';

export const SE_DELAR: Profile = {
  name: 'se-delar',
  about: {
    sv: 'Delårsrapporten i en svensk kommun, region eller ett kommunalförbund: kortast och längst period, sista dag och de delar som revisorerna letar efter.',
    fi: 'Ruotsin kunnan, alueen tai kuntayhtymän osavuosikatsaus: lyhin ja pisin kausi, viimeinen päivä ja osat, joita tilintarkastajat etsivät.',
    en: 'The interim report of a Swedish municipality, region or joint authority: shortest and longest period, last day, and the parts that auditors look for.',
  },
  appliesTo: { country: 'SE', kind: 'interim', organisations: ['municipality', 'region', 'jointAuthority'] },
  rules: { L01: 'error' },
  deadlines: [],
  headings: [
    { heading: 'events', standing: 'unconfirmed' },
    { heading: 'expected', standing: 'practice' },
    { heading: 'goodEconomy', standing: 'practice' },
    { heading: 'balanceRequirement', standing: 'practice' },
    { heading: 'income', standing: 'practice' },
    { heading: 'balanceSheet', standing: 'practice' },
  ],
  groupOf: [],
  requirements: [
    {
      about: {
        sv: 'Minst en delårsrapport om året, för minst hälften och högst två tredjedelar av året (lagen om kommunal bokföring och redovisning 13:1); L01 räknar hela månader',
        fi: 'Vähintään yksi osavuosikatsaus vuodessa, vähintään puolelta ja enintään kahdelta kolmasosalta vuodesta (Ruotsin kuntien kirjanpitolaki 13:1); L01 laskee täysiä kuukausia',
        en: 'At least one interim report a year, of at least half and at most two thirds of the year (the Swedish act on municipal accounting 13:1); L01 counts whole months',
      },
      standing: 'law',
      sources: [R17],
    },
    {
      about: {
        sv: 'Till fullmäktige och revisorer inom två månader efter periodens slut (kommunallagen 11:16 andra stycket); L01 läser ”handedOver”',
        fi: 'Valtuustolle ja tilintarkastajille kahden kuukauden kuluessa kauden päättymisestä (Ruotsin kuntalaki 11:16 toinen momentti); L01 lukee kohdan ”handedOver”',
        en: 'To council and auditors within two months of the end of the period (the Swedish municipal act 11:16, second paragraph); L01 reads “handedOver”',
      },
      standing: 'law',
      sources: [R17],
    },
    {
      about: {
        sv: 'Resultaträkning, balansräkning och en förenklad förvaltningsberättelse med förväntad utveckling mot målen för god ekonomisk hushållning och en bedömning av balanskravet',
        fi: 'Tuloslaskelma, tase ja yksinkertaistettu hallintokertomus, jossa kerrotaan odotettu kehitys hyvän taloudenhoidon tavoitteisiin nähden ja arvioidaan tasapainovaatimus',
        en: 'Income statement, balance sheet and a simplified administration report with the expected development against the goals of sound financial management and an assessment of the balance requirement',
      },
      standing: 'practice',
      sources: [R5],
    },
    {
      about: {
        sv: 'Händelser av väsentlig betydelse under och efter perioden (rekommendation R17)',
        fi: 'Olennaiset tapahtumat kauden aikana ja sen jälkeen (suositus R17)',
        en: 'Events of material importance during and after the period (recommendation R17)',
      },
      standing: 'unconfirmed',
      sources: [],
    },
  ],
};
