import type { Match } from '../../pattern';
import type { Rule, RuleText } from '../../rule';
import type { Sentence } from '../../sentence';
import { wordOf } from '../../vocabulary';

const groups = new Set(['with', 'who', 'from']);

/** "Can someone with read access see it?": asks about a group, unless it says please. */
function isGroup({ tokens }: Sentence, { from, to, end }: Match): boolean {
  const isOf = [from + 1, to, end - 1].some((index) => groups.has(wordOf(tokens.id[index] ?? 0)));
  if (!isOf) return false;
  for (let i = end; i < tokens.count; i += 1)
    if (/^(?:please|pls|kindly)$/.test(wordOf(tokens.id[i] ?? 0))) return false;
  return true;
}

/** "If someone has to …", "or someone must have …": nobody is asked. */
function isSupposition({ tokens, body }: Sentence, { from, end }: Match): boolean {
  if (/^(?:be|have)$/.test(wordOf(tokens.id[end - 1] ?? 0))) return true;
  return from > body && !/^(?:[,.;:-]|and|but|so|please)$/.test(wordOf(tokens.id[from - 1] ?? 0));
}

/** "Anyone can edit it": what is allowed to all. */
function isStatement({ tokens }: Sentence, { from }: Match): boolean {
  return (
    wordOf(tokens.id[from] ?? 0).startsWith('any') && /^(?:can|could)$/.test(wordOf(tokens.id[from + 1] ?? 0))
  );
}

/** The ask goes to anyone, so that no one in particular feels asked. */
export const unaddressedAsk: Rule = {
  id: 'unaddressed-ask',
  severity: 'optional',
  scope: 'any',
  phrases: [
    {
      pattern: '(can|could|would|will|might) [ <anyone> ] (else|here|please|kindly|in|on|<verb>)?',
      repair: ['you'],
      unless: (sentence, match) => !sentence.isClauseStart(match.from - 1) || isGroup(sentence, match),
    },
    {
      pattern:
        "[ (can|could|would|will|do|does|did|is|are|has|have|were) (one|any|some) of (you|u|you guys|y'all|the team|us) ]",
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    { pattern: '^ [ any of you (guys|all)? (know|have|seen|able|use|used|tried|free) ]' },
    { pattern: '(is|are) there [ <anyone> ] (here|around|else)? (who|that|able|available|to|free|willing)' },
    {
      pattern: '(need|needing|looking for) [ (someone|somebody|anyone|volunteers|a volunteer) ] (to|who|for)',
    },
    {
      pattern:
        '^ [ who (can|could|wants to|would like to|is (able|free|available|willing) to|has time to) ] (help|review|take|cover|look|fix|join|volunteer|own|handle|pick|proofread|test|lend|assist|explain|tell|confirm|give)',
      unless: (sentence) => !sentence.isQuestion,
    },
    {
      pattern:
        '(great|good|nice|helpful|awesome|lovely|appreciate it|appreciated|wondering|wonder|wondered|grateful) if [ <anyone> ] (else|here)? (could|can|would|has|have|is|knows|was|might)',
    },
    { pattern: '(hoping|hope) (that)? [ <anyone> ] (else|here)? (can|could|will|would|has|knows|might)' },
    {
      pattern:
        'if [ <anyone> ] (could|can|would) {12} (great|appreciate|appreciated|please|thanks|helpful|grateful)',
    },
    { pattern: '^ (maybe|perhaps) [ (someone|somebody) ] (else|here)? (should|could|can|might|would)' },
    { pattern: '(is|are|was|does|did) {8} for [ (anyone|anybody) ] (else|here)? ?' },
    { pattern: '^ [ any (volunteers|takers|volunteer) ]' },
    {
      pattern:
        '^ [ <anyone> (else)? ] (seeing|having|getting|experiencing|noticed|notice|see|get|running into)',
    },
    {
      pattern: '^ [ (someone|somebody) ] (really)? (should (<verb>|please)|needs to|has to|ought to|must)',
      unless: isSupposition,
    },
    { pattern: '(can|could|would) [ <anyone> ] (please|pls|kindly)', repair: ['you'] },
    {
      pattern:
        '(does|do) <anyone> (here|else)? (know|have|think|want|need|use|remember|see|feel|understand|happen|mind|agree|recall)?',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern: '(is|are|was|were) (anyone|anybody) (<any>)',
      unless: (sentence, match) => !sentence.isClauseStart(match.from),
    },
    {
      pattern: '(has|have|did) <anyone> (<any>)',
      unless: (sentence, match) => !sentence.isClauseStart(match.from) || isGroup(sentence, match),
    },
    {
      pattern:
        '<anyone> (here|else|in <any>|on <any>)? (know|knows|have|has|able|please|pls|got|seen|tried|familiar|available|want|wanna|willing|up for|free|good (at|with)|can|could|interested|around|there)',
      unless: (sentence, match) =>
        !sentence.isClauseStart(match.from) ||
        isStatement(sentence, match) ||
        (!sentence.isQuestion &&
          !/please|pls/.test(
            sentence.tokens.text.slice(
              sentence.tokens.start[0],
              sentence.tokens.end[sentence.tokens.count - 1],
            ),
          )),
    },
    {
      pattern: '<anyone> (?|!)',
      unless: (sentence, match) => match.from > sentence.body && !sentence.isClauseStart(match.from),
    },
    {
      pattern:
        'if <anyone> (here|else)? (could|can|knows|would be able|is able|has (any|some|a|an) (idea|ideas|clue|tips|experience|time))',
      unless: (sentence) => !sentence.isQuestion,
    },
  ],
};

export const text: RuleText = {
  title: 'Addressed to nobody in particular',
  advice: 'Name one person, or ask who would be the right one.',
  source:
    'Blair, Thompson & Wuensch 2005, Basic Appl. Soc. Psychol. 27:171 (fewer people answered an e-mail that had gone to many)',
};
