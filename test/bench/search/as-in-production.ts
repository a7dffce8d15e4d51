/** As `npm start` has it; whatever loads GraphQL reads this once, so it is imported before all else. */
process.env.NODE_ENV = 'production';

export {};
