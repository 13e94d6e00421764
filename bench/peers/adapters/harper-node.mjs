// In Node the WebAssembly comes inlined: there is no server to fetch it from.
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** Makes a grammar checker: text in, every problem as a key of its kind and words out. */
export async function createGrammar() {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    return lints.map((lint) => {
      const key = `${lint.lint_kind()}: ${lint.get_problem_text()}`;
      lint.free();
      return key;
    });
  };
}
