// Headings that profiles ask for, with the words that they are known by. The first of each language is the one shown.

export interface HeadingWords {
  sv: readonly [string, ...string[]];
  fi: readonly [string, ...string[]];
}

export const HEADINGS = {
  overview: {
    sv: ['Översikt över verksamhetens utveckling', 'Femårsöversikt', 'Flerårsöversikt'],
    fi: ['Yleiskatsaus toiminnan kehitykseen', 'Viiden vuoden yleiskatsaus'],
  },
  group: {
    sv: ['Den kommunala koncernen', 'Kommunkoncernen', 'Koncernen', 'Den samlade verksamheten'],
    fi: ['Kuntakonserni', 'Kaupunkikonserni', 'Konserni'],
  },
  conditions: {
    sv: [
      'Viktiga förhållanden för resultat och ekonomisk ställning',
      'Viktiga förhållanden för ekonomin',
      'Omvärldsanalys',
    ],
    fi: ['Tulokseen ja taloudelliseen asemaan vaikuttavat seikat', 'Toimintaympäristö'],
  },
  events: {
    sv: ['Händelser av väsentlig betydelse', 'Väsentliga händelser', 'Viktiga händelser'],
    fi: ['Olennaiset tapahtumat', 'Merkittävät tapahtumat', 'Tärkeimmät tapahtumat'],
  },
  steering: {
    sv: ['Styrning och uppföljning', 'Styrning av verksamheten', 'Styrmodell'],
    fi: ['Ohjaus ja seuranta', 'Johtaminen ja seuranta', 'Ohjausmalli'],
  },
  goodEconomy: {
    sv: ['God ekonomisk hushållning'],
    fi: ['Hyvä taloudenhoito', 'Hyvä taloudenpito'],
  },
  position: {
    sv: ['Ekonomisk ställning', 'Ekonomisk analys', 'Finansiell analys'],
    fi: ['Taloudellinen asema', 'Talouden analyysi'],
  },
  balanceRequirement: {
    sv: ['Balanskravsresultat', 'Balanskrav', 'Balanskravsutredning'],
    fi: ['Tasapainovaatimuksen tulos', 'Tasapainovaatimus'],
  },
  personnel: {
    sv: ['Väsentliga personalförhållanden', 'Personal', 'Medarbetare', 'Personalekonomi'],
    fi: ['Henkilöstö', 'Henkilöstöasiat'],
  },
  expected: {
    sv: [
      'Förväntad utveckling',
      'Sannolik utveckling',
      'Framtida utveckling',
      'Kommande utveckling',
      'Framtiden',
    ],
    fi: [
      'Arvio todennäköisestä kehityksestä',
      'Odotettavissa oleva kehitys',
      'Todennäköinen tuleva kehitys',
      'Tulevaisuuden näkymät',
    ],
  },
  income: {
    sv: ['Resultaträkning', 'Resultat- och balansräkning'],
    fi: ['Tuloslaskelma'],
  },
  balanceSheet: {
    sv: ['Balansräkning', 'Resultat- och balansräkning'],
    fi: ['Tase'],
  },
  cashFlow: {
    sv: ['Finansieringsanalys', 'Kassaflödesanalys'],
    fi: ['Rahoituslaskelma'],
  },
  notes: {
    sv: ['Noter', 'Bilagsuppgifter', 'Noter till bokslutet'],
    fi: ['Liitetiedot', 'Tilinpäätöksen liitetiedot'],
  },
  budgetOutcome: {
    sv: ['Budgetutfall', 'Jämförelse med budgeten', 'Budgetuppföljning', 'Tablå över budgetutfallet'],
    fi: ['Talousarvion toteutuminen', 'Toteutumisvertailu', 'Talousarviovertailu'],
  },
  internalControl: {
    sv: ['Intern kontroll och riskhantering', 'Intern kontroll', 'Riskhantering'],
    fi: ['Sisäinen valvonta ja riskienhallinta', 'Sisäinen valvonta', 'Riskienhallinta'],
  },
  proposal: {
    sv: ['Förslag till behandling av resultatet', 'Behandling av räkenskapsperiodens resultat'],
    fi: ['Tuloksen käsittely', 'Esitys tilikauden tuloksen käsittelystä'],
  },
} as const satisfies Record<string, HeadingWords>;

export type HeadingId = keyof typeof HEADINGS;
export const HEADING_IDS = Object.keys(HEADINGS) as [HeadingId, ...HeadingId[]];
