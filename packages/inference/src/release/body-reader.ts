/** Body tokens and calls of definitions, read from the file's bodies once and kept. */
import { addTo, type BodySource, type CallFact, type Surface } from '@onx/model';

interface FileEntry {
  tokens: Map<number, readonly string[]>;
  texts: Map<number, Record<string, string>>;
  types: Map<number, Record<string, string>>;
  calls: Map<number, CallFact[]>;
  /** In the file's order. */
  allCalls: readonly CallFact[];
  all: readonly string[];
  cut: boolean;
}

const NONE: readonly string[] = [];

/** Reads a file's bodies when somebody asks for the first of them. */
export class BodyReader {
  private readonly files = new Map<string, FileEntry | null>();
  private known: readonly string[] | undefined;

  constructor(
    private readonly surface: Surface,
    private readonly source: BodySource,
  ) {}

  /** Modules whose files are at hand and hold anything; sorted. */
  get modules(): readonly string[] {
    return (this.known ??= Object.keys(this.surface.modules).filter((module) => this.fileTokens(module).length > 0).sort());
  }

  /** Tokens of a definition's body; empty where it has none or its file is not at hand. */
  tokens(path: string): readonly string[] {
    const definition = this.surface.definitions[path];
    if (!definition || definition.fact < 0) return NONE;
    return this.file(definition.module)?.tokens.get(definition.fact) ?? NONE;
  }

  /** What its docstring says of a parameter; empty where it says nothing or its file is not at hand. */
  parameterText(path: string, parameter: string): string {
    const definition = this.surface.definitions[path];
    const texts = definition && definition.fact >= 0 ? this.file(definition.module)?.texts.get(definition.fact) : undefined;
    return texts && Object.hasOwn(texts, parameter) ? texts[parameter]! : '';
  }

  /** What its docstring says that a parameter is; empty where it says nothing or its file is not at hand. */
  parameterType(path: string, parameter: string): string {
    const definition = this.surface.definitions[path];
    const types = definition && definition.fact >= 0 ? this.file(definition.module)?.types.get(definition.fact) : undefined;
    return types && Object.hasOwn(types, parameter) ? types[parameter]! : '';
  }

  /** Calls that stand in a definition's body. */
  calls(path: string): readonly CallFact[] {
    const definition = this.surface.definitions[path];
    if (!definition || definition.fact < 0) return [];
    return this.file(definition.module)?.calls.get(definition.fact) ?? [];
  }

  /** All tokens of a module's file. */
  fileTokens(module: string): readonly string[] {
    return this.file(module)?.all ?? NONE;
  }

  /** Whether a budget cut them. */
  isCut(module: string): boolean {
    return this.file(module)?.cut ?? false;
  }

  /** All calls of a module's file, in its order. */
  fileCalls(module: string): readonly CallFact[] {
    return this.file(module)?.allCalls ?? [];
  }

  private file(module: string): FileEntry | null {
    const blob = this.surface.modules[module]?.blob;
    if (blob === undefined) return null;
    let entry = this.files.get(blob);
    if (entry === undefined) {
      entry = this.read(blob);
      this.files.set(blob, entry);
    }
    return entry;
  }

  private read(blob: string): FileEntry | null {
    const bodies = this.source.get(blob);
    if (!bodies) return null;
    const tokens = new Map(bodies.bodies.map((body) => [body.definition, body.tokens] as const));
    const texts = new Map((bodies.parameterTexts ?? []).map((one) => [one.definition, one.texts] as const));
    const types = new Map((bodies.parameterTexts ?? []).map((one) => [one.definition, one.types ?? {}] as const));
    const calls = new Map<number, CallFact[]>();
    for (const call of bodies.calls) addTo(calls, call.within, call);
    return { tokens, texts, types, calls, allCalls: [...calls.values()].flat().sort((a, b) => a.line - b.line), all: bodies.tokens, cut: bodies.cut === true };
  }
}
