// Long texts below the tables go to the follow-up of the row whose id they stand under.
import type { Diagnostic } from '../../diagnostics/index.js';
import { closest } from '../../lib/index.js';
import type { DetailField, DocumentReading, Statement } from '../statement.js';

export function applyDetails(reading: DocumentReading): Diagnostic[] {
  if (reading.details.length === 0) return [];
  const statements = new Map<string, Statement>();
  for (const section of reading.sections) {
    for (const table of section.themes.flatMap((theme) => theme.tables)) {
      for (const statement of table.statements) {
        const id = statement.id?.value ?? (statement.kind === 'goal' ? statement.goal?.id?.value : undefined);
        if (id) statements.set(id, statement);
      }
    }
  }
  return reading.details.flatMap((details): Diagnostic[] => {
    const statement = statements.get(details.id.value);
    if (!statement) {
      const args = {
        kind: 'measure' as const,
        id: details.id.value,
        suggestion: closest(details.id.value, statements.keys()),
      };
      return [{ code: 'S05', args, place: details.id.place }];
    }
    const followUp = latest(statement);
    if (!followUp || !details.language) return [];
    for (const [field, text] of Object.entries(details.fields)) {
      if (text)
        followUp[field as DetailField] = { ...followUp[field as DetailField], [details.language]: text };
    }
    return [];
  });
}

function latest(statement: Statement): Statement['followUps'][number] | undefined {
  return [...statement.followUps].sort((a, b) => (a.period.to < b.period.to ? 1 : -1))[0];
}
