module.exports = { ...require('../../jest.preset.js'), displayName: 'snapshot', rootDir: __dirname };
