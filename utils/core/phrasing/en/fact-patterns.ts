import * as Fact from './fact';

const day =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)';
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)';
const unit = '(minute|minutes|min|mins|hour|hours|hrs|day|days|week|weeks|month|months|eod|sprint|quarter)';

/** What states each fact. */
export const factPatterns: readonly (readonly [number, ...string[]])[] = [
  [
    Fact.date,
    day,
    `${month} <number>`,
    `<number> (of)? ${month}`,
    '(today|tonight|tomorrow|tmrw|tmr|eod|eow|eom|cob|noon|midday|midnight|asap)',
    '(this|next|by the end of|end of (the)?|the end of (the)?|early|late|before the|later) (week|month|quarter|year|day|morning|afternoon|evening|sprint|weekend|today|this|next)',
    `(in|within|over) (the (next|coming))? (a|an|one|two|three|few|a few|a couple of|<number>) (<any>)? ${unit}`,
    `(by|before|until|till|at|around|no later than|due|on) (the)? <number>`,
    '(by|before|until|till) (the (end|meeting|call|demo|release|deadline|weekend|launch|review)|lunch|then|close of|end of|monday)',
    '(right away|immediately|as soon as|when you (get|have|find)|whenever you|no rush|this (morning|afternoon|evening))',
    "<number> (am|pm|a.m|p.m|o'clock)",
  ],
  [
    Fact.reason,
    '(because|since|so that|so (i|we) (can|could)|in order to|due to|as (i|we)|otherwise)',
    '(so|for) (the|my|our) (meeting|review|demo|release|call|report|presentation|deadline|client|customer|audit|launch|interview)',
    "(i'm|i am|we're|we are) (trying|preparing|working|planning|about) (to|on|for|a)?",
    '(the reason|that way|this (will|would) (help|let|allow))',
    '(i|we) (need|want) (it|this|that|them) (for|to|so)',
  ],
  [
    Fact.tried,
    "(i|we|i've|we've|i have|we have) (already|also)? (tried|checked|looked|searched|read|googled|asked|followed|restarted|reinstalled|gone through|been through|went through|tested|rebooted|attempted|spent)",
    "(so far|without (success|luck)|no luck|to no avail|did not help|didn't help)",
  ],
  [
    Fact.size,
    '<number> (minutes|minute|min|mins|hours|hour|questions|pages|lines|slides|points|things|items|sentences)',
    '(one|two|three|five|ten|fifteen|a few|a couple of|half an|an|a) (minute|minutes|hour|line|sentence|word|things|points|slide|page)',
    '(yes or no|yes/no|short answer|brief|briefly|one-liner|quick (look|call|chat|review|read|glance|check)|at a glance|just the)',
  ],
  [
    Fact.easyOut,
    "(no (worries|problem|rush|pressure|hurry)|not urgent|if not|if you (can't|cannot|don't have|aren't|are not|have time|have a|get a|get the|could point))",
    '(when|whenever) (you|it) (get|have|can|suits|are|is|works)',
    '(if possible|if that works|if it works|if you can|feel free|up to you|or point me|or someone else|happy to (wait|ask|look)|whenever)',
    '(who (else)? (could|can|would|should)|someone else)',
  ],
  [
    Fact.thanks,
    '(thanks|thank you|thankyou|thx|ty|tia|cheers|much appreciated|grateful|appreciate|appreciated|many thanks|thank u)',
  ],
  [
    Fact.aim,
    '(i|we) $adv (want|need|would like|am trying|was trying|are trying) to',
    "(i'd|we'd) like to",
    "(i'm|we're|im|am|been) trying to",
    'trying to <verb>',
  ],
  [
    Fact.work,
    '(send|review|approve|sign|finish|prepare|complete|submit|provide|update|write|draft|fix|deliver|fill|proofread|test|deploy|merge|design|translate|summarise|summarize|investigate|return|forward|schedule|arrange|book|order|process) (me|us|the|this|that|these|those|it|them|my|our|your|a|an|out|up|off|any|all|some)',
  ],
  [Fact.anyone, '(can|could|does|would|has|is|if) <anyone>', '<anyone> (know|able|please|have)'],
];
