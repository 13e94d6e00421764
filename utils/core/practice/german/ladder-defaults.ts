/** The ladder Askwell comes with in German. */
export const germanRungs: readonly string[] = [
  'Fragen, wo etwas ist: eine Datei, ein Raum, ein Link',
  'Jemanden bitten, etwas zu wiederholen oder anders zu sagen',
  'Im Chat eine fachliche Frage stellen, auf die ein Ja oder Nein reicht',
  'Jemanden aus dem Team um fünf Minuten bitten',
  'Jemanden aus dem Team bitten, einen Entwurf durchzusehen',
  'Eine einfache Frage in einem Gruppenkanal oder einer Besprechung stellen',
  'Jemanden, den du kaum kennst, um einen Hinweis oder einen Kontakt bitten',
  'Deine Führungskraft bitten, einen Termin oder eine Priorität zu verschieben',
  'Jemanden mit mehr Erfahrung bei etwas um Rat bitten, das dir schwerfällt',
  'Sagen: „Ich komme damit nicht zurecht und brauche Hilfe“',
];
