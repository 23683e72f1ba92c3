// What there is to be asked for, by its exact address: nothing is looked up on the disk, and no address is decoded.
import type { Previewer } from './previewer.js';
import type { PreviewPage } from './read-page.js';
import { FILE_HEADERS, PAGE_HEADERS, reportHeaders } from './security-headers.js';

/** What is needed of the preview over time. */
export type ShownPreviews = Pick<Previewer, 'state' | 'onChange'>;

export interface Answer {
  headers: Record<string, string>;
  body: string;
}

/** A document that is printed when it is asked for. */
export interface PrintRequest {
  report: string;
  language: string;
  name: string;
}

export type Route = { answer: Answer } | { print: PrintRequest } | { events: true };

/** Undefined where there is nothing at that address. */
export function routeOf(path: string, page: PreviewPage, previewer: ShownPreviews): Route | undefined {
  switch (path) {
    case '/':
      return { answer: answerOf(page.html, 'text/html', PAGE_HEADERS) };
    case '/preview.css':
      return { answer: answerOf(page.css, 'text/css', FILE_HEADERS) };
    case '/preview.js':
      return { answer: answerOf(page.script, 'text/javascript', FILE_HEADERS) };
    case '/state.json':
      return { answer: answerOf(stateText(previewer), 'application/json', FILE_HEADERS) };
    case '/events':
      return { events: true };
    default:
      return editionRoute(path, page, previewer);
  }
}

function editionRoute(path: string, page: PreviewPage, { state }: ShownPreviews): Route | undefined {
  for (const { id, editions } of state.preview?.reports ?? []) {
    for (const { language, stem, html } of editions) {
      if (path === editionPath(id, stem, 'html')) {
        const text = page.withAgent(html);
        return { answer: answerOf(text, 'text/html', reportHeaders(text)) };
      }
      if (path === editionPath(id, stem, 'pdf') && !state.preview?.hasErrors)
        return { print: { report: id, language, name: `${stem}.pdf` } };
    }
  }
  return undefined;
}

/** As in the output folder, so that a page's link to the other edition leads there. */
function editionPath(report: string, stem: string, extension: 'html' | 'pdf'): string {
  return `/reports/${encodeURIComponent(report)}/${encodeURIComponent(stem)}.${extension}`;
}

/** What the page shows around the reports. */
function stateText({ state }: ShownPreviews): string {
  const { version, isBuilding, failure, preview } = state;
  const reports = (preview?.reports ?? []).map(({ id, title, editions }) => ({
    id,
    title,
    editions: editions.map(({ language, name, stem, sha256 }) => ({
      language,
      name,
      sha256,
      page: editionPath(id, stem, 'html'),
      pdf: preview?.hasErrors ? null : editionPath(id, stem, 'pdf'),
    })),
  }));
  return JSON.stringify({
    version,
    isBuilding,
    failure: failure ?? null,
    hasErrors: preview?.hasErrors ?? false,
    summary: preview?.summary ?? '',
    reports,
    findings: preview?.findings ?? [],
  });
}

function answerOf(body: string, type: string, headers: Record<string, string>): Answer {
  return { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` }, body };
}
