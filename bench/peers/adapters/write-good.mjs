import writeGood from 'write-good';

export default { name: 'write-good', load() {}, review: (text) => writeGood(text).length };
