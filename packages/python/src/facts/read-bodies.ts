/** The richer reading of a file: tokens of bodies, and the calls in them. */
import type { BodyFacts, CallFact, DefinitionFact, FileBodies, FileFacts, ParameterTexts } from '@onx/model';
import type { CallNode, Expression } from '../syntax/ast';
import { DefinitionList } from './definitions/definition-scope';
import { noFacts, openSource, readFacts } from './extract';
import { parameterTexts } from './announcements/parameter-texts';
import { dottedForm, type SourceFile } from './source-file';
import { TokenWriter } from './tokens/token-writer';

const MAX_BODY_TOKENS = 20_000;
const MAX_FILE_TOKENS = 200_000;
const MAX_CALLS = 50_000;
const MAX_ARGUMENT = 80;
const MAX_TOKEN = 80;


/** What `extractFacts` gives, with the tokens and calls of the same definitions; those are empty where the file can't be read. */
export function extractWithBodies(bytes: Uint8Array): { facts: FileFacts; bodies: FileBodies } {
  const { file, problems } = openSource(bytes);
  if (!file) return { facts: noFacts(problems), bodies: { bodies: [], calls: [], tokens: [], imports: [] } };
  const bodies: BodyFacts[] = [];
  let budget = MAX_FILE_TOKENS;
  const list = new DefinitionList(file, (definition, tokens, cut) => {
    const limit = Math.min(MAX_BODY_TOKENS, budget);
    const kept = tokens.length > limit ? tokens.slice(0, limit) : tokens;
    budget -= kept.length;
    bodies.push({ definition, tokens: kept, ...(cut || kept.length < tokens.length ? { cut: true as const } : {}) });
  });
  const facts = readFacts(list, problems);
  bodies.sort((a, b) => a.definition - b.definition);
  return { facts, bodies: { bodies, parameterTexts: textsOf(list.docs, facts.definitions), ...wholeFile(file, facts.definitions), imports: facts.imports } };
}

function textsOf(docs: ReadonlyMap<DefinitionFact, string>, definitions: readonly DefinitionFact[]): ParameterTexts[] {
  return definitions.flatMap((fact, definition) => {
    const { texts, types } = parameterTexts(docs.get(fact) ?? '');
    const isTyped = Object.keys(types).length > 0;
    return isTyped || Object.keys(texts).length > 0 ? [{ definition, texts, ...(isTyped ? { types } : {}) }] : [];
  });
}

/** One walk over everything, annotations and imports included. */
function wholeFile(file: SourceFile, definitions: readonly DefinitionFact[]): Omit<FileBodies, 'bodies' | 'parameterTexts' | 'imports'> {
  const nodes: CallNode[] = [];
  const writer = new TokenWriter({
    text: file.text,
    moduleNames: new Set(),
    onCall: (call) => {
      if (nodes.length < MAX_CALLS && calleeForm(call.callee) !== '') nodes.push(call);
    },
  });
  writer.annotations = true;
  writer.begin();
  writer.statements(file.module.body);
  const cut = writer.pieces.length > MAX_FILE_TOKENS;
  const tokens = writer
    .tokens()
    .slice(0, MAX_FILE_TOKENS)
    .map((token) => (token.length > MAX_TOKEN ? token.slice(0, MAX_TOKEN) : token));
  nodes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { calls: callFacts(file, nodes, definitions), tokens, ...(cut ? { cut: true as const } : {}) };
}

function callFacts(file: SourceFile, nodes: readonly CallNode[], definitions: readonly DefinitionFact[]): CallFact[] {
  const ordered = definitions.map((fact, index) => ({ fact, index })).sort((a, b) => a.fact.start - b.fact.start || a.index - b.index);
  const open: { end: number; index: number }[] = [];
  let next = 0;
  return nodes.map((node) => {
    for (let each = ordered[next]; each && each.fact.start <= node.start; each = ordered[++next]) {
      // A field set in a method stands in that method, it holds nothing.
      if (!each.fact.instance) open.push({ end: each.fact.end, index: each.index });
    }
    while (open.length > 0 && (open[open.length - 1] as { end: number }).end <= node.start) open.pop();
    return callFact(file, node, open[open.length - 1]?.index ?? -1);
  });
}

function callFact(file: SourceFile, node: CallNode, within: number): CallFact {
  const positional: string[] = [];
  const keywords: Record<string, string> = {};
  for (const { keyword, star, value } of node.args) {
    if (keyword) keywords[keyword.name] = file.form(value, MAX_ARGUMENT);
    else if (star === '*') positional.push('*');
    else if (star === '**') keywords['**'] = file.form(value, MAX_ARGUMENT);
    else positional.push(file.form(value, MAX_ARGUMENT));
  }
  return { callee: calleeForm(node.callee), within, positional, keywords, line: file.lineOf(node.start) };
}

/** A method of a base as `super().name`, whatever stands in the parentheses. */
function calleeForm(callee: Expression): string {
  const isOfBase = callee.type === 'Attribute' && callee.object.type === 'Call' && dottedForm(callee.object.callee) === 'super';
  return isOfBase ? `super().${callee.attribute.name}` : dottedForm(callee);
}
