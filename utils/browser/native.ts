/**
 * The browser's own object for extensions. Both browsers answer with promises and both can name it `browser` (Chrome
 * from 148 on; before that `chrome` is the same), so the stand-in that WXT's types are made for is not shipped: the
 * build puts this in its place.
 */
const { browser, chrome } = globalThis as { browser?: { runtime?: { id?: string } }; chrome?: unknown };

// eslint-disable-next-line import-x/no-default-export -- The module it stands in for has one.
export default browser?.runtime?.id === undefined ? chrome : browser;
