import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

let linter;

export default {
  name: 'harper.js',
  async load() {
    linter = new LocalLinter({ binary, dialect: Dialect.American });
    await linter.setup();
  },
  async review(text) {
    const lints = await linter.lint(text, { language: 'plaintext' });
    // What a caller reads of each before it can be shown.
    return lints.filter((lint) => {
      const span = lint.span();
      const isShown = span.end > span.start && lint.message() !== '';
      span.free();
      lint.free();
      return isShown;
    }).length;
  },
};
