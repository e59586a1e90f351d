/** Entry of `onx-migrate`. */
import { heedSignals, run } from './program';
import { migrateProgram } from './programs';

heedSignals();
void run(migrateProgram());
