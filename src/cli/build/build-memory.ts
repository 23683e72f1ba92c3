// What is kept from one build to the next, while somebody works at the sources.
import { type FontFile, RenderMemory } from '../../render/index.js';
import type { TemplateFiles, TemplateFolders } from '../../source/index.js';
import { LoadMemory } from '../watch/load-memory.js';

/** Of one folder, built again and again with the same flags. */
export class BuildMemory {
  readonly load = new LoadMemory();
  /** Those that come with the program; it keeps its files while it runs. */
  readonly shippedTemplates: TemplateFolders = new Map();
  fonts: FontFile[] | undefined;
  private readonly templates = new Map<string, TemplateFiles>();
  private readonly pages = new Map<string, RenderMemory>();
  /** Folders in which a build has been written: that one more can be is seen when it is. */
  readonly written = new Set<string>();

  /** The same template as before where no file of it has changed: it is then compiled already. */
  knownTemplate(template: TemplateFiles): TemplateFiles {
    const known = this.templates.get(template.name);
    if (known && hasSameFiles(known, template)) return known;
    this.templates.set(template.name, template);
    return template;
  }

  /** One source, and one kind of pieces of each page: as if somebody had changed them. */
  forgetOne(): void {
    this.load.forgetOne();
    for (const page of this.pages.values()) page.forgetOne();
  }

  /** @param name - Of the page, by which it is found again. */
  page(name: string): RenderMemory {
    const page = this.pages.get(name) ?? new RenderMemory();
    this.pages.set(name, page);
    return page;
  }
}

function hasSameFiles(one: TemplateFiles, other: TemplateFiles): boolean {
  const paths = Object.keys(one.files);
  return (
    paths.length === Object.keys(other.files).length &&
    paths.every((path) => one.files[path] === other.files[path])
  );
}
