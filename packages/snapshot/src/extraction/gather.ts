/** Finds out what is to be known of every blob: from the fact store, else by reading it, each blob once for all refs. */
import { setImmediate } from 'node:timers/promises';
import type { FileFacts, Language } from '@onx/model';
import { KeptBodies } from './body-source';
import { CONTENT_KIND, contentOf, decodeContent, encodeContent, type Content } from '../source/content';
import { FactExtraction } from './fact-extraction';
import type { FactStore } from '../fact-store/fact-store';
import { languageFinder } from '../source/file-language';
import type { CoreSource } from '../source/core-source';

/** Files after which other threads and signals are heard. */
const TURN = 64;

/** What is going on, for a progress line. */
export interface Progress {
  step: 'list' | 'read' | 'assemble';
  /** Files done and to do in this step. */
  done: number;
  total: number;
}

export interface GatherOptions {
  languages: readonly Language[];
  store: FactStore;
  /** Blobs whose bytes are kept, where they are source. */
  keep: ReadonlySet<string>;
  /** Further files whose bytes are kept, where `keep` has their blobs. */
  keepFile: (path: string) => boolean;
  /** How many threads may extract; the result does not depend on it. */
  parallel: number;
  onProgress: (progress: Progress) => void;
}

export interface Gathered {
  contents: ReadonlyMap<string, Content>;
  /** Why the other blobs could not be read. */
  absent: ReadonlyMap<string, string>;
  /** Per language, by blob; only of blobs in state `text`. */
  facts: ReadonlyMap<Language, ReadonlyMap<string, FileFacts>>;
  /** Of the source blobs to keep. */
  bodies: KeptBodies;
  /** Bytes of the further files by blob. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Texts of metadata files by blob. */
  texts: ReadonlyMap<string, string>;
  /** For reports: blobs that had to be read and those whose facts came from the store. */
  counts: { read: number; extracted: number; served: number };
}

/** Why a blob is looked at. */
interface Need {
  languages: Language[];
  metadata: boolean;
  file: boolean;
}

/** Kind of the store's records that hold a language's facts. */
function factKind(language: Language): string {
  return `facts ${language.id} ${language.extractorVersion}`;
}

/** Gathers contents, facts and kept bytes of all blobs of the sources. @throws OnxError ONX10xx where git fails */
export async function gather(sources: readonly CoreSource[], options: GatherOptions): Promise<Gathered> {
  const needs = collectNeeds(sources, options);
  const work = new Gathering(needs, options);
  const missing = new Map<string, { source: CoreSource; blobs: Set<string> }>();
  const asked = new Set<string>();
  for (const source of sources) {
    for (const { blob } of source.files) {
      if (asked.has(blob) || !work.mustRead(blob)) continue;
      asked.add(blob);
      const batch = missing.get(source.key);
      if (batch) batch.blobs.add(blob);
      else missing.set(source.key, { source, blobs: new Set([blob]) });
    }
  }
  let done = 0;
  work.start(asked);
  try {
    for (const { source, blobs } of missing.values()) {
      await source.read(blobs, (blob, bytes, why) => {
        done++;
        if (bytes) work.take(blob, bytes);
        else work.absent.set(blob, why);
        if (done % TURN !== 0) return;
        options.onProgress({ step: 'read', done, total: asked.size });
        return setImmediate();
      });
    }
  } finally {
    await work.finish();
  }
  if (asked.size > 0) options.onProgress({ step: 'read', done, total: asked.size });
  options.store.flush();
  return { ...work, counts: { ...work.counts, read: asked.size } };
}

function collectNeeds(sources: readonly CoreSource[], { languages, keep, keepFile }: GatherOptions): Map<string, Need> {
  const needs = new Map<string, Need>();
  const languageOf = languageFinder(languages);
  const metadata = new Set(languages.flatMap((language) => language.metadataFiles));
  for (const source of sources) {
    for (const { path, blob } of source.files) {
      let need = needs.get(blob);
      if (!need) needs.set(blob, (need = { languages: [], metadata: false, file: false }));
      const language = languageOf(path);
      if (language && !need.languages.includes(language)) need.languages.push(language);
      if (metadata.has(path)) need.metadata = true;
      if (keep.has(blob) && keepFile(path)) need.file = true;
    }
  }
  return needs;
}

class Gathering {
  readonly contents = new Map<string, Content>();
  readonly absent = new Map<string, string>();
  readonly facts = new Map<Language, Map<string, FileFacts>>();
  readonly bodies = new KeptBodies();
  readonly files = new Map<string, Uint8Array>();
  readonly texts = new Map<string, string>();
  readonly counts = { extracted: 0, served: 0 };
  readonly #needs: ReadonlyMap<string, Need>;
  readonly #options: GatherOptions;
  readonly #extractions = new Map<Language, FactExtraction>();

  constructor(needs: ReadonlyMap<string, Need>, options: GatherOptions) {
    this.#needs = needs;
    this.#options = options;
    for (const [blob, record] of options.store.getMany(CONTENT_KIND, [...needs.keys()])) {
      const content = decodeContent(record);
      if (content) this.contents.set(blob, content);
    }
    for (const language of options.languages) {
      const blobs = [...needs].filter(([, need]) => need.languages.includes(language)).map(([blob]) => blob);
      const facts = new Map<string, FileFacts>();
      for (const [blob, record] of options.store.getMany(factKind(language), blobs)) {
        facts.set(blob, JSON.parse(record.toString('utf8')) as FileFacts);
      }
      this.facts.set(language, facts);
      this.counts.served += facts.size;
    }
  }

  /** Whether the store does not tell all that is needed of a blob. */
  mustRead(blob: string): boolean {
    const need = this.#needs.get(blob);
    const content = this.contents.get(blob);
    if (!content || need?.metadata) return true;
    if (content.state !== 'text' || !need) return false;
    if (need.file) return true;
    if (need.languages.length === 0) return false;
    return this.#options.keep.has(blob) || need.languages.some((language) => !this.facts.get(language)?.has(blob));
  }

  /** Gets ready to read these blobs. */
  start(blobs: ReadonlySet<string>): void {
    for (const language of this.#options.languages) {
      const facts = this.facts.get(language) ?? new Map<string, FileFacts>();
      let files = 0;
      for (const blob of blobs) if (!facts.has(blob) && this.#needs.get(blob)?.languages.includes(language)) files++;
      const kind = factKind(language);
      const extraction = new FactExtraction(language, files, this.#options.parallel, (blob, extracted, record) => {
        facts.set(blob, extracted);
        if (record) this.#options.store.put(kind, blob, record);
      });
      this.#extractions.set(language, extraction);
    }
  }

  take(blob: string, bytes: Uint8Array): void {
    const need = this.#needs.get(blob);
    let content = this.contents.get(blob);
    if (!content) {
      content = contentOf(bytes);
      this.contents.set(blob, content);
      this.#options.store.put(CONTENT_KIND, blob, encodeContent(content));
    }
    if (!need || content.state !== 'text') return;
    if (need.file) this.files.set(blob, Uint8Array.from(bytes));
    if (need.metadata) this.texts.set(blob, Buffer.from(bytes).toString('utf8'));
    const [language] = need.languages;
    if (language && this.#options.keep.has(blob)) this.bodies.add(blob, { language, bytes: Uint8Array.from(bytes) });
    for (const one of need.languages) {
      if (this.facts.get(one)?.has(blob)) continue;
      this.counts.extracted++;
      this.extract(one, blob, bytes);
    }
  }

  /** Of a blob whose bodies will be asked for, they are read with the facts. */
  private extract(language: Language, blob: string, bytes: Uint8Array): void {
    const extraction = this.#extractions.get(language);
    if (!this.bodies.awaits(blob, language)) return extraction?.add(blob, bytes);
    const bodies = extraction?.addWithBodies(blob, bytes);
    if (bodies) this.bodies.keep(blob, bodies);
  }

  async finish(): Promise<void> {
    for (const extraction of this.#extractions.values()) await extraction.finish();
  }
}
