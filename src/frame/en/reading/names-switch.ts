/** The switch that underlines the names of a text, and says what it will do. */
export const namesSwitchWords = { show: 'Show names', hide: 'Hide names' };
