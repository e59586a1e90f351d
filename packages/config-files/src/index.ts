/** Configuration files of dependents: YAML, JSON, TOML, ini and `.env`. */
export { configFiles } from './config-files';
export { configReader } from './read-keys';
