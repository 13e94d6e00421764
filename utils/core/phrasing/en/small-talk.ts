/** Whole sentences that greet and ask for nothing. */
export const smallTalk: readonly string[] = [
  "how (are|r) (you|u|things|we|ya|y'all) (all|guys)? (doing|going)? (today|this morning|these days)? %",
  "(how's|hows|how is) (it|everything|life|things) (going)? (today)? %",
  "(what's up|whats up|sup|wassup|long time no see|nice to meet you|hope all is well|how do you do) {2} %",
  '(how was|hows|how is|how has) your (weekend|day|week|morning|holiday|vacation|trip|evening) (been|going|so far)? %',
  '(i)? hope {4} (well|good|great|fine|ok|okay|weekend|nice|lovely|week|holiday|vacation|day|safe|healthy|(find|finds) (you|u)) {5} %',
  '(happy|good) (new year|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|day) {2} %',
];
