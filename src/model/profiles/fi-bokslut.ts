// The Finnish financial statement with its report on operations. Each requirement names its source.
import { BILINGUAL } from './fi-bilingual.js';
import type { Profile } from './profile.js';

const ACT = 'https://finlex.fi/sv/lagstiftning/2015/410';

export const FI_BOKSLUT: Profile = {
  name: 'fi-bokslut',
  about: {
    sv: 'Bokslutet och verksamhetsberättelsen i en finländsk kommun eller samkommun: tre sista dagar, delarna som kommunallagen nämner och koncernens mål.',
    fi: 'Suomen kunnan tai kuntayhtymän tilinpäätös ja toimintakertomus: kolme määräpäivää, kuntalain mainitsemat osat ja konsernin tavoitteet.',
    en: 'The financial statement and report on operations of a Finnish municipality or joint authority: three last days, the parts that the act names, and the goals of the group.',
  },
  appliesTo: { country: 'FI', kind: 'annual', organisations: ['municipality', 'jointAuthority'] },
  rules: { L02: 'warning', L04: 'error' },
  deadlines: [
    { step: 'ready', month: 3, day: 31 },
    { step: 'audited', month: 5, day: 31 },
    { step: 'council', month: 6, day: 30 },
  ],
  headings: [
    { heading: 'events', standing: 'practice' },
    { heading: 'personnel', standing: 'practice' },
    { heading: 'expected', standing: 'law' },
    { heading: 'internalControl', standing: 'law' },
    { heading: 'proposal', standing: 'law' },
    { heading: 'budgetOutcome', standing: 'law' },
    { heading: 'income', standing: 'law' },
    { heading: 'cashFlow', standing: 'law' },
    { heading: 'balanceSheet', standing: 'law' },
    { heading: 'notes', standing: 'law' },
  ],
  groupOf: ['municipality'],
  requirements: [
    {
      about: {
        sv: 'Bokslutet färdigt senast den 31 mars, granskat senast den 31 maj, till fullmäktige senast den 30 juni (kommunallagen 113 §); L02 läser ”approval”, ”audited” och ”handedOver”',
        fi: 'Tilinpäätös valmis viimeistään 31. maaliskuuta, tarkastettu viimeistään 31. toukokuuta, valtuustolle viimeistään 30. kesäkuuta (kuntalaki 113 §); L02 lukee kohdat ”approval”, ”audited” ja ”handedOver”',
        en: 'The financial statement ready by 31 March, audited by 31 May, to the council by 30 June (the Finnish local government act, section 113); L02 reads “approval”, “audited” and “handedOver”',
      },
      standing: 'law',
      sources: [ACT],
    },
    {
      about: {
        sv: 'Bokslutet består av balansräkning, resultaträkning, finansieringsanalys, noter, budgetutfall och verksamhetsberättelse (113 §)',
        fi: 'Tilinpäätökseen kuuluvat tase, tuloslaskelma, rahoituslaskelma, liitetiedot, talousarvion toteutumisvertailu ja toimintakertomus (113 §)',
        en: 'The financial statement consists of balance sheet, income statement, cash-flow statement, notes, budget outcome and report on operations (section 113)',
      },
      standing: 'law',
      sources: [ACT],
    },
    {
      about: {
        sv: 'Verksamhetsberättelsen redogör för hur fullmäktiges mål har nåtts i kommun och koncern, den sannolika utvecklingen, intern kontroll och riskhantering, och förslaget om resultatet (115 §)',
        fi: 'Toimintakertomus kertoo valtuuston tavoitteiden toteutumisesta kunnassa ja konsernissa, todennäköisestä kehityksestä, sisäisestä valvonnasta ja riskienhallinnasta sekä tuloksen käsittelystä (115 §)',
        en: "The report on operations tells how the council's goals were reached in municipality and group, the likely development, internal control and risk management, and the proposal on the result (section 115)",
      },
      standing: 'law',
      sources: [ACT],
    },
    {
      about: {
        sv: 'Väsentliga händelser och personal, ur den allmänna anvisningen från 2009',
        fi: 'Olennaiset tapahtumat ja henkilöstö, vuoden 2009 yleisohjeesta',
        en: 'Material events and personnel, from the general guidance of 2009',
      },
      standing: 'practice',
      sources: [
        'http://docplayer.se/2782448-Allman-anvisning-om-upprattande-av-bokslut-och-verksamhetsberattelse-for-kommuner-och-samkommuner.html',
      ],
    },
    ...BILINGUAL,
  ],
};
