// What each partial makes use of, and what it therefore needs.

export interface Uses {
  /** The way to each field, `row.units[].text`, and whether it is a list. */
  fields: Map<string, boolean>;
  /** What it hands to another partial, under which name. */
  passedOn: { way: string; to: string; as: string }[];
}

/** By the partial's name; `report.hbs` has an empty one. */
export type PartialUses = Map<string, Uses>;

/** A field, and what is needed of it; nothing where it is needed as a whole. */
export interface Need {
  isList: boolean;
  fields: Map<string, Need>;
  /** Fields that only another partial needs, which this is handed to. */
  further: Map<string, Need>;
}

export function usesOf(partial: string, uses: PartialUses): Uses {
  const known = uses.get(partial);
  if (known !== undefined) return known;
  const made: Uses = { fields: new Map(), passedOn: [] };
  uses.set(partial, made);
  return made;
}

/**
 * What a partial needs by name. What it was given itself and hands on it needs for the fields that the other partial
 * needs, without what is below them.
 */
export function needsOf(partial: string, uses: PartialUses): Map<string, Need> {
  const needs = new Map<string, Need>();
  const { fields, passedOn } = usesOf(partial, uses);
  for (const [way, isList] of fields) addWay(way, isList, needs);
  for (const { way, to, as } of passedOn) {
    const need = to === partial ? undefined : needAt(way, needs);
    for (const [name, { isList }] of needsOf(to, uses).get(as)?.fields ?? [])
      if (need !== undefined && !need.fields.has(name))
        (GIVEN_ITSELF.test(way) ? need.fields : need.further).set(name, newNeed(isList));
  }
  return needs;
}

/** Not a field of what was given. */
const GIVEN_ITSELF = /^\w+$/;

function newNeed(isList = false): Need {
  return { isList, fields: new Map(), further: new Map() };
}

function addWay(way: string, isList: boolean, needs: Map<string, Need>): void {
  const parts = way.split('.');
  let level = needs;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const name = nameOfPart(part);
    const need = level.get(name) ?? newNeed();
    need.isList ||= part.endsWith('[]') || (isLast && isList);
    level.set(name, need);
    level = need.fields;
  }
}

function needAt(way: string, needs: ReadonlyMap<string, Need>): Need | undefined {
  let need: Need | undefined;
  for (const part of way.split('.')) need = (need?.fields ?? needs).get(nameOfPart(part));
  return need;
}

function nameOfPart(part: string): string {
  return part.replace(/\[\]$/, '');
}

/**
 * What the first line of a partial says that differs from what it needs: names that it does not use, `-name`, and
 * names that are missing, `+name`. A name without braces stands for all that is below it.
 */
export function needsDifference(said: string, needs: ReadonlyMap<string, Need>): string[] {
  return differences(parseNeeds(said), needs, new Map(), '');
}

function differences(
  said: ReadonlyMap<string, Need>,
  needs: ReadonlyMap<string, Need>,
  further: ReadonlyMap<string, Need>,
  before: string,
): string[] {
  const wrong = [...said].flatMap(([name, { isList, fields }]) => {
    const need = needs.get(name) ?? further.get(name);
    if (need === undefined) return [`-${before}${name}`];
    const asList = need.isList === isList ? [] : [`${need.isList ? '+' : '-'}${before}${name}[]`];
    return [
      ...asList,
      ...(fields.size === 0 ? [] : differences(fields, need.fields, need.further, `${before}${name}.`)),
    ];
  });
  return [...wrong, ...[...needs.keys()].flatMap((name) => (said.has(name) ? [] : [`+${before}${name}`]))];
}

function parseNeeds(text: string): Map<string, Need> {
  const root = new Map<string, Need>();
  if (text === 'nothing') return root;
  const levels = [root];
  let last: Need | undefined;
  for (const [sign] of text.matchAll(/[\w-]+(?:\[\])?|[{}]/g)) {
    if (sign === '}') levels.pop();
    else if (sign === '{') levels.push(last?.fields ?? new Map());
    else {
      last = newNeed(sign.endsWith('[]'));
      levels.at(-1)?.set(sign.replace('[]', ''), last);
    }
  }
  return root;
}
