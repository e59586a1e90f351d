module.exports = { ...require('../../jest.preset.js'), displayName: 'python', rootDir: __dirname };
