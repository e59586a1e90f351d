module.exports = { projects: ['<rootDir>/packages/*', '<rootDir>/e2e'] };
