/** What a class or a function says of itself: docstring, since, deprecation. */
import { tailOf, type DefinitionFact } from '@onx/model';
import type { ClassNode, FunctionNode } from '../../syntax/ast';
import { classBodyDeprecation } from '../announcements/class-deprecation';
import { bodyDeprecation, decoratorDeprecation, mergeDeprecations } from '../announcements/deprecation';
import type { DefinitionList } from './definition-scope';
import { deprecationFrom, docDeprecation, docstringOf, firstParagraph, sinceOf } from '../announcements/doc-text';
import { dottedForm } from '../source-file';

export function describeDefinition(list: DefinitionList, fact: DefinitionFact, node: ClassNode | FunctionNode): void {
  const { file } = list;
  const doc = docstringOf(file.text, node.body);
  const paragraph = doc === undefined ? undefined : firstParagraph(doc);
  if (paragraph) fact.doc = paragraph;
  if (doc !== undefined) list.keepDoc(fact, doc);
  const since = doc === undefined ? undefined : sinceOf(doc);
  if (since) fact.since = since;
  const deprecated = mergeDeprecations([
    ...node.decorators.map((decorator) => decoratorDeprecation(file, decorator, fact.name)),
    node.type === 'Class' ? classBodyDeprecation(file, node.body, fact.name) : bodyDeprecation(file, node.body, fact.name),
    doc === undefined ? undefined : docDeprecation(doc, fact.name),
    node.type === 'Class' && isMarkedByBase(node) ? deprecationFrom(paragraph ?? '', fact.name, {}) : undefined,
  ]);
  if (deprecated) fact.deprecated = deprecated;
}

/** `class Old(Deprecated, New)`: the base is there to say so. */
function isMarkedByBase(node: ClassNode): boolean {
  return node.arguments.length > 1 && node.arguments.some(({ keyword, value }) => keyword === null && /^Deprecated(?:Class|Mixin)?$/.test(tailOf(dottedForm(value))));
}
