// What `report serve` says, in Swedish.
import type { ServeWords } from './serve-words.js';

export const sv: ServeWords = {
  serving: (url) => `Förhandsvisningen finns på ${url} (Ctrl-C avslutar)`,
  page: {
    title: 'Förhandsvisning',
    report: 'Rapport',
    editions: 'Språk',
    both: 'Alla',
    width: 'Bredd',
    computer: 'Dator',
    phone: 'Telefon',
    building: 'Bygger …',
    upToDate: 'Aktuell',
    disconnected: 'Förhandsvisningen är avslutad; starta report serve igen',
    notPublishable: 'Rapporten kan inte publiceras så här: källorna har fel, och delar av den kan saknas.',
    failed: 'Det som visas är en tidigare version, eftersom en ny inte kunde göras:',
    findings: 'Fynd',
    noFindings: 'Inga fynd',
    show: 'Visa i rapporten',
    notShown: 'Gäller inget ställe i rapporten',
    preview: 'Rapporten på {name}',
    pdf: 'PDF',
    openPdf: 'PDF på {name} (öppnas i en ny flik)',
    nothingToShow: 'Det finns ingen rapport att visa. Lägg till en under reports: i report.yaml.',
    fix: 'Åtgärd',
    line: '{file}, rad {line}',
    needsScript: 'Förhandsvisningen behöver JavaScript.',
    hideFindings: 'Dölj fynden',
    showFindings: 'Visa fynden',
    mark: '{severity} {code}: {message}',
  },
};
