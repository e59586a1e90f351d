// Sources are transformed, not type-checked, here: `npm run build` does the checking once for all packages.
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: {
    '^.+\\.[cm]?[jt]s$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
  },
  // The packages of this workspace are tested from their sources.
  moduleNameMapper: {
    '^@onx/([a-z-]+)$': `${__dirname}/packages/$1/src/index.ts`,
    '^@onx/([a-z-]+)/([a-z-]+)$': `${__dirname}/packages/$1/src/$2/index.ts`,
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(fast-check|pure-rand)/)'],
};
