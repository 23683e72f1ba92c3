// What has been named so far: units, themes, parties. Found by id or by the same words; declared ones are not invented.
import type { Diagnostic, Place, ReferenceKind } from '../../diagnostics/index.js';
import { closest, derivedId, foldText } from '../../lib/index.js';
import type { Config } from '../config/config.js';
import type { LocalText, PartyMention, Theme, Unit } from '../report.js';
import type { Naming } from '../statement.js';
import { differsInMeaning } from './same-meaning.js';

type Report = (diagnostic: Diagnostic) => void;

/** Anything with an id and a name, found by either. */
class NamedItems<Item extends { id: string }> {
  private readonly byId = new Map<string, Item>();
  private readonly byWords = new Map<string, Item>();

  constructor(
    readonly items: Item[],
    private readonly textOf: (item: Item) => LocalText,
  ) {
    for (const item of items) this.index(item);
  }

  find(naming: { id: { value: string } | undefined; text: LocalText }): Item | undefined {
    if (naming.id) return this.byId.get(naming.id.value);
    // The words of the source language decide; two names may well be one in the other language.
    return this.byWords.get(foldText(firstText(naming.text)));
  }

  add(item: Item): Item {
    this.items.push(item);
    this.index(item);
    return item;
  }

  /** Ids and names, for "did you mean". */
  names(naming: Naming): string[] {
    // Where an id is asked for, the words of the item lead to its id.
    if (naming.id) {
      const meant = this.byWords.get(foldText(naming.id.value));
      return meant ? [meant.id] : this.items.map((item) => item.id);
    }
    return this.items.flatMap((item) => [
      item.id,
      ...Object.values(this.textOf(item)).map((t) => t?.plain ?? ''),
    ]);
  }

  private index(item: Item): void {
    if (!this.byId.has(item.id)) this.byId.set(item.id, item);
    for (const words of wordsOf(this.textOf(item)))
      if (!this.byWords.has(words)) this.byWords.set(words, item);
  }
}

function wordsOf(text: LocalText): string[] {
  return Object.values(text).flatMap((rich) => (rich && rich.plain !== '' ? [foldText(rich.plain)] : []));
}

export function firstText(text: LocalText): string {
  return Object.values(text)[0]?.plain ?? '';
}

function unknownReference(kind: ReferenceKind, naming: Naming, names: string[]): Diagnostic {
  const id = naming.id?.value ?? firstText(naming.text);
  const suggestion = closest(
    id,
    names.filter((name) => name !== id),
  );
  return {
    code: 'S05',
    args: { kind, id, suggestion },
    place: naming.id?.place ?? naming.place,
  };
}

export class Units {
  private readonly named: NamedItems<Unit>;
  /** The one root that has units below it stands for the level above the units. */
  private readonly top: string | undefined;

  constructor(
    private readonly config: Config,
    private readonly report: Report,
  ) {
    this.named = new NamedItems(
      config.units.map((unit) => ({ ...unit, name: { ...unit.name } })),
      (unit) => unit.name,
    );
    const roots = config.units.filter((unit) => unit.parent === undefined);
    const hasChildren = config.units.some((unit) => unit.parent === roots[0]?.id);
    this.top = roots.length === 1 && hasChildren ? roots[0]?.id : undefined;
  }

  get all(): Unit[] {
    return this.named.items;
  }

  has(id: string): boolean {
    return this.named.items.some((unit) => unit.id === id);
  }

  /** The unit's id; undefined for the level above the units: the one root that has units below it. */
  resolve(naming: Naming): string | undefined {
    const unit = this.named.find(naming) ?? this.unknown(naming);
    if (unit) mergeLanguages(unit.name, naming.text);
    return unit?.id === this.top ? undefined : unit?.id;
  }

  /** Whether a heading names the level above the units. */
  isTop(naming: Naming): boolean {
    return this.top !== undefined && this.named.find(naming)?.id === this.top;
  }

  private unknown(naming: Naming): Unit | undefined {
    if (this.config.declares.units) {
      this.report(unknownReference('unit', naming, this.named.names(naming)));
      return undefined;
    }
    const id = naming.id?.value ?? derivedId(firstText(naming.text));
    return this.named.add({ id, name: { ...naming.text }, parent: undefined, place: naming.place });
  }
}

export class Themes {
  private readonly named: NamedItems<Theme>;

  constructor(
    private readonly config: Config,
    private readonly report: Report,
  ) {
    this.named = new NamedItems(
      config.themes.map((theme) => ({ ...theme, text: { ...theme.text }, places: [...theme.places] })),
      (theme) => theme.text,
    );
  }

  get all(): Theme[] {
    return this.named.items;
  }

  resolve(naming: Naming): string | undefined {
    const found = this.named.find(naming) ?? this.nearlySame(naming);
    if (found) {
      found.places.push(naming.place);
      mergeLanguages(found.text, naming.text);
      return found.id;
    }
    if (this.config.declares.themes) {
      this.report(unknownReference('theme', naming, this.named.names(naming)));
      return undefined;
    }
    const id = naming.id?.value ?? derivedId(firstText(naming.text));
    return this.named.add({ id, text: { ...naming.text }, places: [naming.place] }).id;
  }

  /** A theme that nobody declared, in another spelling: one theme, and a note. */
  private nearlySame(naming: Naming): Theme | undefined {
    if (naming.id || this.config.declares.themes) return undefined;
    const text = firstText(naming.text);
    const [only, another] = this.named.items.filter(
      (theme) => !differsInMeaning(firstText(theme.text), text),
    );
    if (!only || another) return undefined;
    const related = only.places.slice(0, 1).map((place) => ({ place }));
    this.report({ code: 'T12', args: { cells: ['theme'] }, place: naming.place, related });
    return only;
  }
}

export class Parties {
  private readonly byWords = new Map<string, string>();
  private readonly nameOf = new Map<string, LocalText>();

  constructor(
    private readonly config: Config,
    private readonly report: Report,
  ) {
    for (const party of config.parties) {
      this.nameOf.set(party.id, party.name);
      const names = [...wordsOf(party.name), ...party.aliases.map(foldText), foldText(party.id)];
      for (const name of names) if (!this.byWords.has(name)) this.byWords.set(name, party.id);
    }
  }

  /** The parties of a cell, separated by `;` or line breaks; by commas where each part is known. */
  mentions(text: LocalText): PartyMention[] {
    const [language, rich] = Object.entries(text)[0] ?? [];
    if (!language || !rich) return [];
    if (!this.config.declares.parties) return [{ party: undefined, text, place: rich.place }];
    return this.parts(rich.plain).map((part) => this.mention(part, language, rich.place));
  }

  private parts(cell: string): string[] {
    if (this.byWords.has(foldText(cell))) return [cell];
    const parts = cell
      .split(/[;\n]/u)
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.flatMap((part) => {
      const pieces = part.split(',').map((piece) => piece.trim());
      const areKnown = pieces.length > 1 && pieces.every((piece) => this.byWords.has(foldText(piece)));
      return !this.byWords.has(foldText(part)) && areKnown ? pieces : [part];
    });
  }

  private mention(part: string, language: string, place: Place): PartyMention {
    const party = this.byWords.get(foldText(part));
    if (party === undefined) {
      const naming = { id: undefined, text: { [language]: { plain: part, place } }, place };
      const names = this.config.parties.flatMap((known) => [firstText(known.name), ...known.aliases]);
      this.report(unknownReference('party', naming, names));
    }
    const name = party === undefined ? undefined : this.nameOf.get(party);
    return { party, text: name ?? { [language]: { plain: part, place } }, place };
  }
}

/** Adds the languages that are missing; a text that is there is never replaced. */
export function mergeLanguages(own: LocalText, other: LocalText): void {
  for (const [language, text] of Object.entries(other)) own[language] ??= text;
}
