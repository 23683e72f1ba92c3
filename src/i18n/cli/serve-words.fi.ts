// What `report serve` says, in Finnish.
import type { ServeWords } from './serve-words.js';

export const fi: ServeWords = {
  serving: (url) => `Esikatselu on osoitteessa ${url} (Ctrl-C lopettaa)`,
  page: {
    title: 'Esikatselu',
    report: 'Raportti',
    editions: 'Kieli',
    both: 'Kaikki',
    width: 'Leveys',
    computer: 'Tietokone',
    phone: 'Puhelin',
    building: 'Kootaan …',
    upToDate: 'Ajan tasalla',
    disconnected: 'Esikatselu on lopetettu; käynnistä report serve uudelleen',
    notPublishable:
      'Raporttia ei voi julkaista tällaisena: lähteissä on virheitä, ja raportista voi puuttua osia.',
    failed: 'Näkyvissä on aiempi versio, koska uutta ei voitu koota:',
    findings: 'Havainnot',
    noFindings: 'Ei havaintoja',
    show: 'Näytä raportissa',
    notShown: 'Ei koske mitään raportin kohtaa',
    preview: 'Raportti, {name}',
    pdf: 'PDF',
    openPdf: 'PDF, {name} (avautuu uuteen välilehteen)',
    nothingToShow: 'Näytettävää raporttia ei ole. Lisää raportti tiedoston report.yaml kohtaan reports:.',
    fix: 'Korjaus',
    line: '{file}, rivi {line}',
    needsScript: 'Esikatselu tarvitsee JavaScriptin.',
    hideFindings: 'Piilota havainnot',
    showFindings: 'Näytä havainnot',
    mark: '{severity} {code}: {message}',
  },
};
