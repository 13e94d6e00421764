/**
 * IndexedDB as Dexie is given it, with one difference: a database of a newer version stays closed. Dexie answers
 * the browser's refusal by opening the database as it is and, where a table looks strange to it, by changing it;
 * a newer Askwell may keep things there that this one would not keep whole.
 */
export function refusingNewer(): IDBFactory {
  let asked: number | undefined;
  return {
    open(name, version) {
      asked = version ?? asked;
      // The second time, without a version: the same question gets the same refusal.
      return indexedDB.open(name, asked);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a, b) => indexedDB.cmp(a, b),
  };
}
