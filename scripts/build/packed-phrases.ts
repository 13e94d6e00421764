import type { Plugin } from 'vite';

const RULE = /\/utils\/core\/phrasing\/rules\/en\/[a-z-]+\.ts$/;

/** A node of the syntax tree, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'; // just seen to be an object

/**
 * The texts of the rules' patterns stay out of what is built: the engine reads them packed, from
 * `patterns.generated.ts`. What a phrase does beside being found stays.
 */
export function packedPhrases(): Plugin {
  return {
    name: 'askwell:packed-phrases',
    transform(code, id) {
      if (!RULE.test(id.replaceAll('\\', '/'))) return undefined;
      let [result, done] = ['', 0];
      for (const { start, end } of patternTexts(this.parse(code) as unknown as Node)) {
        result += `${code.slice(done, start)}''`;
        done = end;
      }
      return { code: result + code.slice(done), map: null };
    },
  };
}

/** The values of all properties named `pattern`, in the order of the text. */
function patternTexts(node: Node): Node[] {
  if (node.type === 'Property' && isNode(node['key']) && node['key']['name'] === 'pattern') {
    return isNode(node['value']) && node['value'].type !== 'Identifier' ? [node['value']] : [];
  }
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap(patternTexts)
    .sort((a, b) => a.start - b.start);
}
