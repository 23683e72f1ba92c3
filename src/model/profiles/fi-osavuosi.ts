// The Finnish interim report. Each requirement names its source.
import { BILINGUAL } from './fi-bilingual.js';
import type { Profile } from './profile.js';

export const FI_OSAVUOSI: Profile = {
  name: 'fi-osavuosi',
  about: {
    sv: 'Delårsrapporten i en finländsk kommun eller samkommun. Profilen sätter ingen sista dag och inga rubriker; i en tvåspråkig kommun ska versionerna vara lika fullständiga.',
    fi: 'Suomen kunnan tai kuntayhtymän osavuosikatsaus. Profiili ei aseta määräpäivää eikä otsikoita; kaksikielisessä kunnassa versioiden on oltava yhtä täydelliset.',
    en: 'The interim report of a Finnish municipality or joint authority. The profile sets no last day and no headings; in a bilingual municipality the editions must be equally complete.',
  },
  appliesTo: { country: 'FI', kind: 'interim', organisations: ['municipality', 'jointAuthority'] },
  rules: { L04: 'error' },
  deadlines: [],
  headings: [],
  groupOf: [],
  requirements: [
    {
      about: {
        sv: 'Genom förordning kan bestämmas om delårsrapportens innehåll (kommunallagen 112 §)',
        fi: 'Osavuosikatsauksen sisällöstä voidaan säätää asetuksella (kuntalaki 112 §)',
        en: 'A decree may regulate what an interim report contains (the Finnish local government act, section 112)',
      },
      standing: 'law',
      sources: ['https://finlex.fi/sv/lagstiftning/2015/410'],
    },
    ...BILINGUAL,
  ],
};
