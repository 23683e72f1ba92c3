// What is drawn: all of it belongs to the structure or is an artifact, and marks lie in each other like brackets.
import type { PdfCheck } from './checked.js';
import type { FoundFault } from './fault-list.js';
import type { ContentEvent } from './scan-stream.js';

const FAULTS: Record<ContentEvent, FoundFault> = {
  unmarked: { what: 'unmarkedContent', ua: '7.1-3', condition: '01-005' },
  artifactInContent: { what: 'artifactInContent', ua: '7.1-1', condition: '01-003' },
  contentInArtifact: { what: 'contentInArtifact', ua: '7.1-2', condition: '01-004' },
  notNested: { what: 'marksNotNested', ua: '7.1', a: '6.2.2' },
  unknownOperator: { what: 'unknownOperator', a: '6.2.2-1' },
  tooDeep: { what: 'tooDeep', a: '6.1.13-8' },
  unreadable: { what: 'unreadable', ua: '7.1', a: '6.2.2' },
  // No browser writes one: what it is packed with and coloured by is not looked at.
  inlineImage: { what: 'notExamined', a: '6.1.10' },
  unknownIntent: { what: 'graphicsState', a: '6.2.6-1' },
  largeNumber: { what: 'limit', a: '6.1.13-1' },
};

export const checkMarks: PdfCheck = ({ content }, found) => {
  for (const { events, page } of content.pages) {
    for (const [event, count] of events) {
      const fault = FAULTS[event];
      for (let time = 0; time < count; time++) found({ ...fault, page: page.number });
    }
  }
};
