// The report's title and whose it is, for the window, the running head and whoever names the report as a source.
import { rememberOf } from '../../lib/index.js';
import type { ViewContext } from '../context.js';
import { nameText } from './view-text.js';

/** Stands beside each figure for whoever copies it. */
export const windowTitle = rememberOf((context: ViewContext): string => {
  const { report, publication, labels } = context;
  const title = nameText(publication.title, labels[`document.${publication.kind}`], context);
  const organisation = nameText(report.organisation.name, '', context);
  return [title.plain, organisation.plain].filter((part) => part !== '').join(' · ');
});
