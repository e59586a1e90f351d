/** A tool of somebody else that is asked about pairs of releases. */
import type { ScoredOperation } from '../accuracy/substitution';
import type { PairRepository } from './pair-repository';
import type { PeerCase } from './peer-case';

export interface Tool {
  name: string;
  version: string;
  /** The tool's own answer, as it gave it. @param limit seconds @throws Error where the tool fails or takes longer */
  ask(pair: PairRepository, one: PeerCase, limit: number): string;
  /** The answer in the terms of the product. */
  read(answer: string, one: PeerCase): ScoredOperation[];
}
