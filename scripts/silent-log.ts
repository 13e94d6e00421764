const nothing = (): void => undefined;
/** WXT's own report is for people who develop; errors still come out. */
export const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  success: nothing,
  level: 0,
  error: console.error,
  fatal: console.error,
};
