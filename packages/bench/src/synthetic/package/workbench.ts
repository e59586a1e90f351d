/** A package under change: its texts, what they mean now, and the edits planned on them. */
import { addTo, applyEdits, indexSurface, type Surface, type SurfaceDefinition, type SurfaceIndex, type TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import type { History } from '../truth/history';
import type { NewNames } from './new-names';
import { isPublicName } from './public-names';
import type { Random } from '../random';
import { sitesOf, type Site } from './sites';
import type { ReleaseReader } from './sources';

export interface PlacedSite extends Site {
  path: string;
}

export class Workbench {
  readonly #sources: Map<string, string>;
  #edits = new Map<string, TextEdit[]>();
  #surface: Surface | undefined;
  #sites: Map<string, PlacedSite[]> | undefined;
  /** Definitions of which a copy under another name was made: nothing happens to them, or the copy would be their successor. */
  readonly spared = new Set<string>();

  constructor(
    sources: ReadonlyMap<string, string>,
    readonly reader: ReleaseReader,
    readonly random: Random,
    readonly names: NewNames,
    readonly history: History,
  ) {
    this.#sources = new Map(sources);
  }

  get sources(): ReadonlyMap<string, string> {
    return this.#sources;
  }

  get surface(): Surface {
    return (this.#surface ??= this.reader.read(this.#sources).surface);
  }

  get index(): SurfaceIndex {
    return indexSurface(this.surface);
  }

  text(path: string): string {
    return this.#sources.get(path) ?? '';
  }

  tree(path: string): Syntax.ModuleNode {
    return this.reader.tree(this.text(path));
  }

  paths(): string[] {
    return [...this.#sources.keys()];
  }

  /** Path of a module's file. */
  fileOf(module: string): string {
    return this.surface.modules[module]?.file ?? '';
  }

  /** Sites of every identifier in the package, by name; strings under `"`. */
  sites(): Map<string, PlacedSite[]> {
    if (this.#sites) return this.#sites;
    this.#sites = new Map();
    for (const path of this.#sources.keys()) {
      for (const site of sitesOf(this.tree(path))) {
        const name = site.role === 'string' ? this.text(path).slice(site.start, site.end) : site.name;
        if (site.role === 'string' && name.length > 80) continue;
        addTo(this.#sites, name, { ...site, name, path });
      }
    }
    return this.#sites;
  }

  /** Contents of the strings of a file that have no replacement fields. */
  longStrings(path: string): { start: number; end: number }[] {
    return sitesOf(this.tree(path)).filter((site) => site.role === 'string');
  }

  isPublic(path: string): boolean {
    return isPublicName(this.surface, path);
  }

  /** Definitions by their name. */
  byName(): Map<string, [string, SurfaceDefinition][]> {
    const byName = new Map<string, [string, SurfaceDefinition][]>();
    for (const entry of Object.entries(this.surface.definitions)) addTo(byName, entry[1].name, entry);
    return byName;
  }

  edit(path: string, start: number, end: number, text: string): void {
    addTo(this.#edits, path, { start, end, text });
  }

  /** Whether a planned edit touches the span. */
  isEdited(path: string, start: number, end: number): boolean {
    return (this.#edits.get(path) ?? []).some((edit) => edit.start < end && start < edit.end);
  }

  /** Carries the planned edits out. */
  apply(): void {
    for (const [path, edits] of this.#edits) this.#sources.set(path, applyEdits(this.text(path), edits));
    this.#edits = new Map();
    this.#forget();
  }

  setText(path: string, text: string): void {
    this.#sources.set(path, text);
    this.#forget();
  }

  renameFile(from: string, to: string): void {
    const text = this.text(from);
    this.#sources.delete(from);
    this.#sources.set(to, text);
    this.#forget();
  }

  isOwn(dotted: string): boolean {
    return this.index.isCore(dotted);
  }

  #forget(): void {
    this.#surface = undefined;
    this.#sites = undefined;
  }
}
