import type { RuleText } from '../rule';

/** The rules' words in German, for readers whose drafts are English. Sources are the same in every language. */
export const texts: Readonly<Record<string, Omit<RuleText, 'source'>>> = {
  'hello-only': {
    title: 'Ein Gruß für sich allein',
    advice: 'Schreib die Frage zum Gruß dazu, damit man antworten kann, wann es passt.',
  },
  'asking-to-ask': {
    title: 'Fragt, ob man fragen darf',
    advice: 'Schreib die Frage selbst in diese Nachricht, dann kann sie gleich beantwortet werden.',
  },
  'no-ask': {
    title: 'Noch ist nichts gefragt',
    advice: 'Sag in einem Satz, was du dir von der Person wünschst, die das liest.',
  },
  'buried-ask': {
    title: 'Die Bitte kommt spät',
    advice: 'Stell die Bitte in die ersten Zeilen und lass den Hintergrund folgen.',
  },
  'apology-for-asking': {
    title: 'Entschuldigung fürs Fragen',
    advice: 'Fang mit der Bitte selbst an und bedank dich am Ende.',
  },
  'repeated-apology': {
    title: 'Mehr als eine Entschuldigung',
    advice: 'Lass höchstens eine Entschuldigung stehen und sag statt der anderen danke.',
  },
  'self-deprecation': {
    title: 'Macht dich oder die Frage klein',
    advice: 'Frag so, wie es ist: Eine Frage, die dich weiterbringt, ist eine gute.',
  },
  'stacked-hedges': {
    title: 'Mehrere Abschwächungen an einer Bitte',
    advice: 'Behalt eine Abschwächung und lass die Bitte stehen.',
  },
  demanding: {
    title: 'Kann nach Druck klingen',
    advice: 'Stell es als Frage und nenn den Grund, zum Beispiel das Datum, zu dem es gebraucht wird.',
  },
  'vague-ask': {
    title: 'Unklar, was gewünscht ist',
    advice:
      'Nenn die eine Sache, die du brauchst: eine Antwort, eine Datei, eine Entscheidung, zehn Minuten.',
  },
  'roundabout-frame': {
    title: 'Ein langer Weg zur Bitte',
    advice: 'Stell die Bitte an den Anfang, als Frage, die mit „Could you“ beginnt.',
  },
  minimiser: {
    title: 'Die Bitte wird kleiner gemacht',
    advice: 'Sag es schlicht: Eine ehrliche Größe hilft beim Einplanen.',
  },
  'unaddressed-ask': {
    title: 'An niemand Bestimmten gerichtet',
    advice: 'Nenn eine Person oder frag, wer die richtige wäre.',
  },
  'pre-emptive-refusal': {
    title: 'Sagt schon im Voraus nein',
    advice: 'Frag und überlass die Antwort dem Gegenüber. Ein kurzer Ausweg nach der Bitte reicht.',
  },
  'several-asks': {
    title: 'Viele Bitten in einer Nachricht',
    advice: 'Nummerier die Bitten oder behalt die, die für diese Nachricht am wichtigsten ist.',
  },
  'no-date': {
    title: 'Kein Datum für die Bitte',
    advice: 'Sag, bis wann es helfen würde, falls es so ein Datum gibt.',
  },
};
