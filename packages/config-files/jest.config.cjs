module.exports = { ...require('../../jest.preset.js'), displayName: 'config-files', rootDir: __dirname };
