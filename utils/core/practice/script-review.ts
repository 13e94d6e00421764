import { type Checklist, type Finding, type ReviewOptions, type Rewrite, review } from '../phrasing/index';
import { type ScriptWords, scriptText } from './scripts';

/** What the phrasing engine says about a script. */
export interface ScriptReview {
  /** Findings in the request; offsets are UTF-16 units into the request as it is typed. */
  readonly findings: readonly Finding[];
  /** Other wordings of the request alone. */
  readonly rewrites: readonly Rewrite[];
  /** What the script as a whole has: a reason may stand in its own part. */
  readonly checklist: Checklist;
}

/**
 * Reviews a script where it is written. The request is read in the company of the other parts, as its reader
 * will meet it; a rewrite is of the request alone, because that is the text it takes the place of.
 */
export function reviewScript(script: ScriptWords, options: ReviewOptions = {}): ScriptReview {
  const { opener, request } = script;
  const whole = review(scriptText(script), options);
  const before = opener.trim() === '' ? 0 : opener.trim().length + SEPARATOR;
  const shift = request.length - request.trimStart().length - before;
  const end = before + request.trim().length;
  return {
    findings: whole.findings
      .filter((finding) => finding.start >= before && finding.end <= end)
      .map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift })),
    rewrites: review(request, options).rewrites.filter(({ text }) => text !== request),
    checklist: withParts(whole.checklist, script),
  };
}

/** A part that has words is there, whatever they are: the user wrote them for just that. */
function withParts(checklist: Checklist, { why, easyOut }: ScriptWords): Checklist {
  return {
    ...checklist,
    ...(why.trim() !== '' && { why: 'present' }),
    ...(easyOut.trim() !== '' && { easyOut: 'present' }),
  };
}

/** `scriptText` joins its parts with an empty line. */
const SEPARATOR = '\n\n'.length;
