import { text as alex } from 'alex';

export default { name: 'alex', load() {}, review: (text) => alex(text).messages.length };
