/** Where the asking in a finding took place; always shown with it. */
export type FindingChannel = 'in person' | 'e-mail' | 'video or phone' | 'mixed' | 'not about a channel';

/** A finding of research, in our own words, about the people studied: it promises nobody anything. */
export interface LibraryFinding {
  readonly id: string;
  readonly text: string;
  readonly channel: FindingChannel;
  /** Authors, year, journal. */
  readonly source: string;
}

export const libraryFindings: readonly LibraryFinding[] = [
  {
    id: 'flynn-2008-estimate',
    channel: 'in person',
    text: 'In studies with strangers, people who asked directly thought a yes far less likely than it was, by as much as half.',
    source: 'Flynn & Lake 2008, Journal of Personality and Social Psychology 95:128–143',
  },
  {
    id: 'flynn-2008-why',
    channel: 'in person',
    text: 'In the same studies, askers thought of what a yes costs the helper and overlooked how hard it is to say no.',
    source: 'Flynn & Lake 2008, Journal of Personality and Social Psychology 95:128–143',
  },
  {
    id: 'bohns-2016-review',
    channel: 'in person',
    text: 'Across studies in which more than 14,000 strangers were asked, a yes was underestimated by 48 % on average. There are situations in which this turns round.',
    source: 'Bohns 2016, Current Directions in Psychological Science',
  },
  {
    id: 'roghanizad-2017-email',
    channel: 'e-mail',
    text: 'With strangers and e-mail it is the other way round: askers expected more yeses than they got.',
    source: 'Roghanizad & Bohns 2017, Journal of Experimental Social Psychology',
  },
  {
    id: 'roghanizad-2022-richer',
    channel: 'video or phone',
    text: 'Friends, too, agreed more often in person than by video or phone, and askers expected little difference.',
    source: 'Roghanizad & Bohns 2022, Social Psychological and Personality Science',
  },
  {
    id: 'zhao-2022-willing',
    channel: 'mixed',
    text: 'In six experiments with more than 2,000 people, askers underestimated how willing others were to help and overestimated how inconvenient it was.',
    source: 'Zhao & Epley 2022, Psychological Science',
  },
  {
    id: 'zhao-2022-feel',
    channel: 'mixed',
    text: 'In the same experiments, helpers felt better about helping than askers expected.',
    source: 'Zhao & Epley 2022, Psychological Science',
  },
  {
    id: 'newark-2014-again',
    channel: 'in person',
    text: 'In studies with strangers, people who had been refused expected to be refused again, and were often wrong about it.',
    source: 'Newark, Flynn & Bohns 2014, Social Psychological and Personality Science',
  },
  {
    id: 'sandstrom-2022-week',
    channel: 'in person',
    text: 'A week of small conversations with strangers left people less pessimistic about being turned away, and that was still so a week later.',
    source: 'Sandstrom, Boothby & Cooney 2022, Journal of Experimental Social Psychology 102:104356',
  },
  {
    id: 'sandstrom-2022-accurate',
    channel: 'in person',
    text: 'In that week, expectations grew kinder and more accurate day by day; a single try had not done that.',
    source: 'Sandstrom, Boothby & Cooney 2022, Journal of Experimental Social Psychology 102:104356',
  },
  {
    id: 'brooks-2015-competence',
    channel: 'mixed',
    text: 'People who asked for advice on a hard task were seen as more competent by those they asked. For an easy look-up this was not found.',
    source: 'Brooks, Gino & Schweitzer 2015, Management Science',
  },
  {
    id: 'schlund-2024-easy-out',
    channel: 'in person',
    text: 'Giving people words with which to decline made a yes feel more voluntary to them, in two laboratory studies.',
    source: 'Schlund, Sommers & Bohns 2024, Scientific Reports',
  },
  {
    id: 'geller-2012-how',
    channel: 'not about a channel',
    text: 'Among 110 newcomers at work, asking more did not by itself mean working better; it went with better work for those who asked in order to learn how.',
    source: 'Geller & Bamberger 2012, Journal of Applied Psychology 97:487',
  },
  {
    id: 'frazier-2017-climate',
    channel: 'not about a channel',
    text: 'Over 136 samples, how safe a team feels went together with how people learn in it. A hard place to ask in is not your doing.',
    source: 'Frazier et al. 2017, Personnel Psychology',
  },
  {
    id: 'craske-2014-surprise',
    channel: 'not about a channel',
    text: 'Research on fear suggests that what teaches most is the difference between what was expected and what happened, in varied situations.',
    source: 'Craske et al. 2014, Behaviour Research and Therapy 58:10–23',
  },
  {
    id: 'craske-2008-fear',
    channel: 'not about a channel',
    text: 'How much fear goes down in the moment says little about what was learned. Being nervous throughout is fine.',
    source: 'Craske et al. 2008, Behaviour Research and Therapy 46:5–27',
  },
  {
    id: 'breines-2012-kind',
    channel: 'not about a channel',
    text: 'In four experiments, people who were kind to themselves after a setback wanted to improve more, not less.',
    source: 'Breines & Chen 2012, Personality and Social Psychology Bulletin',
  },
  {
    id: 'sheeran-2024-plans',
    channel: 'not about a channel',
    text: 'Over 642 tests, plans of the form “when this happens, I will do that” helped people act, more so when they were rehearsed. Published averages tend to run high.',
    source: 'Sheeran, Listrom & Gollwitzer 2024, European Review of Social Psychology',
  },
  {
    id: 'harkin-2016-progress',
    channel: 'not about a channel',
    text: 'Over 138 studies, people who kept an eye on their progress reached more of their goals, more so when it was written down.',
    source: 'Harkin et al. 2016, Psychological Bulletin',
  },
  {
    id: 'lally-2010-one-day',
    channel: 'not about a channel',
    text: 'Leaving out one occasion made no real difference to how a habit formed.',
    source: 'Lally et al. 2010, European Journal of Social Psychology',
  },
  {
    id: 'kumar-2018-thanks',
    channel: 'mixed',
    text: 'People who wrote a letter of thanks thought it would be more awkward, and matter less, than the reader said it did.',
    source: 'Kumar & Epley 2018, Psychological Science',
  },
  {
    id: 'grant-2010-thanks',
    channel: 'mixed',
    text: 'Helpers who were thanked went on to help more, other people too, in four experiments.',
    source: 'Grant & Gino 2010, Journal of Personality and Social Psychology',
  },
  {
    id: 'ringel-2013-stuck',
    channel: 'not about a channel',
    text: 'A practice, not a study: stuck, push for 15 more minutes, write down what you tried, then ask.',
    source: 'Ringel 2013, “You must try, and then you must ask”',
  },
];

/** A short story from the themes of the practice. Put together from many, about nobody; shown as such. */
export interface LibraryStory {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Every story is composite. */
  readonly isComposite: true;
}

export const libraryStories: readonly LibraryStory[] = [
  {
    id: 'counting',
    title: 'A morning of counting',
    isComposite: true,
    text: 'Somebody who never asked decided to count for one morning how often others did. A file, a date, a second look, a key, a lift home: eleven times before lunch. Nobody had looked up in surprise at any of them.',
  },
  {
    id: 'tiny',
    title: 'Where is the stapler',
    isComposite: true,
    text: 'The first one was where the stapler is. The second was which form. By the third week the heart still beat faster, and the sentence came out anyway.',
  },
  {
    id: 'plan',
    title: 'The note in the drawer',
    isComposite: true,
    text: 'On a calm Sunday somebody wrote: when the figures arrive on Tuesday, I will ask Kim to look at page two. On Tuesday there was no courage left to find words with. The words were in the drawer.',
  },
  {
    id: 'receive',
    title: 'The box',
    isComposite: true,
    text: 'The box was not heavy. “Shall I take one end?” The usual answer was ready. This time it was “yes, thank you”, and two people carried a light box and talked about the rain.',
  },
  {
    id: 'workaround',
    title: 'Three years of early trains',
    isComposite: true,
    text: 'For three years somebody took the earlier train so that no one would notice how long reading took. The request for larger print and a quiet hour was one page long. It was answered on the same day.',
  },
  {
    id: 'chance',
    title: 'At the coffee machine',
    isComposite: true,
    text: 'A remark about a sleepless night, meant as small talk. “There is somebody for that, upstairs, did nobody tell you?” It had been there for years.',
  },
  {
    id: 'leader',
    title: 'The manager who did not know',
    isComposite: true,
    text: '“I do not understand this part. Who can explain it to me?” said the person with the most seniority. Two questions followed from people who had not spoken in months.',
  },
  {
    id: 'onward',
    title: 'Passed on',
    isComposite: true,
    text: 'An afternoon of help with a first report. A year later the helped one spent an afternoon with somebody else’s first report, and thought of it as nothing special.',
  },
  {
    id: 'history',
    title: 'Where it comes from',
    isComposite: true,
    text: 'In one family, needing something was met with a sigh. In another, with a plate of food. Neither child chose it. Finding it hard to ask is a history, not a flaw, and asking now and then is not the same as leaning on others for everything.',
  },
];

/** Shown wherever the library speaks of places in which asking is punished. */
export const safetyNote =
  'Where asking is used against people, expecting a no may be right. Choose safer people and smaller asks, or none; it is no measure of you. If work is harming you, someone outside it can help: a doctor, a union or works council, a counsellor. Askwell is a place to practise, not a treatment.';
