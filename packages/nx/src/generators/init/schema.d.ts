export interface InitGeneratorSchema {
  core?: string;
  language?: 'python';
  skipPackageJson?: boolean;
  keepExistingVersions?: boolean;
  skipFormat?: boolean;
}
