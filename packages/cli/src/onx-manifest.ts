/** Entry of `onx-manifest`. */
import { heedSignals, run } from './program';
import { manifestProgram } from './programs';

heedSignals();
void run(manifestProgram());
