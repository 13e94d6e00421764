import type { ReactionSuggestion } from '../reaction-suggestions';

/** How reactions may sound in German, and answers to them. */
export const germanReactions: readonly ReactionSuggestion[] = [
  { kind: 'yes', theySay: 'Klar, gern.', iSay: 'Danke dir. Wann passt es dir?' },
  {
    kind: 'yes',
    theySay: 'Ja, schick es rüber.',
    iSay: 'Mache ich gleich. Es liest sich in etwa zehn Minuten.',
  },
  {
    kind: 'yes_but',
    theySay: 'Kann ich, aber ich habe höchstens zehn Minuten.',
    iSay: 'Zehn Minuten sind super. Ich würde sie für die Stelle nutzen, an der ich hänge.',
  },
  {
    kind: 'yes_but',
    theySay: 'Einen Teil davon könnte ich machen.',
    iSay: 'Das hilft schon. Welchen Teil würdest du nehmen?',
  },
  {
    kind: 'not_now',
    theySay: 'Diese Woche ist voll.',
    iSay: 'Kein Problem. Würde Dienstag gehen, oder gibt es jemanden, den du stattdessen fragen würdest?',
  },
  {
    kind: 'not_now',
    theySay: 'Hat das Zeit?',
    iSay: 'Bis Donnerstag, ja. Darf ich mich am Mittwoch noch einmal melden?',
  },
  {
    kind: 'no',
    theySay: 'Tut mir leid, dabei kann ich nicht helfen.',
    iSay: 'Danke, dass du es gleich sagst. Zu wem würdest du damit gehen?',
  },
  {
    kind: 'no',
    theySay: 'Das ist eigentlich nicht meine Sache.',
    iSay: 'Gut zu wissen. Weißt du, wessen es ist?',
  },
  {
    kind: 'silence',
    theySay: '(keine Antwort)',
    iSay: 'Ich melde mich dazu einmal: Ein Ja, ein Nein oder ein Name würden mir alle helfen. Ich mache bis Freitag weiter.',
  },
  {
    kind: 'silence',
    theySay: '(eine lange Pause)',
    iSay: 'Lass dir Zeit. Es ist in Ordnung, wenn es nicht passt.',
  },
  {
    kind: 'awkward',
    theySay: 'Weißt du das nicht schon?',
    iSay: 'Noch nicht. Ich möchte es richtig machen, deshalb frage ich dich.',
  },
  {
    kind: 'awkward',
    theySay: 'Oh. Damit habe ich nicht gerechnet.',
    iSay: 'Es ist auch für mich etwas ungewohnt zu fragen. Du kannst es dir überlegen.',
  },
];
