// Reads workflow commands back, by the rules of GitHub's runner: `::name key=value,key=value::message` on one line.

export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** The command on a line of a log; undefined for any other line. */
export function workflowCommand(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',');
  const properties: Record<string, string> = {};
  for (const pair of pairs) {
    const [key = '', ...value] = pair.trim().split('=');
    if (key !== '' && value.length > 0) properties[key] = decodeProperty(value.join('='));
  }
  return { name, properties, message: decodeData(text.slice(end + 2)) };
}

function decodeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function decodeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
