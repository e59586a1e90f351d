/** What Nx loads for the graph. Executors and generators are loaded apart, when they run. */
import { createDependencies } from './graph/create-dependencies';
import { createNodes } from './graph/create-nodes';
export type { OnxPluginOptions } from './graph/options';

export const name = '@onx/nx';
export { createDependencies, createNodes };
/** The name Nx before 23 looks for. */
export const createNodesV2 = createNodes;
