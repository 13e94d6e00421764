/** The words of the library's findings in German, by id; channel and source are the same in every language. */
export const germanFindings: Readonly<Record<string, string>> = {
  'flynn-2008-estimate':
    'In Studien mit Fremden hielten Menschen, die direkt fragten, ein Ja für viel unwahrscheinlicher, als es war, bis um die Hälfte.',
  'flynn-2008-why':
    'In denselben Studien dachten die Fragenden daran, was ein Ja die Helfenden kostet, und übersahen, wie schwer es ist, nein zu sagen.',
  'bohns-2016-review':
    'Über Studien hinweg, in denen mehr als 14.000 Fremde gefragt wurden, wurde ein Ja im Schnitt um 48 % unterschätzt. Es gibt Situationen, in denen sich das umkehrt.',
  'roghanizad-2017-email':
    'Bei Fremden und E-Mail ist es umgekehrt: Die Fragenden erwarteten mehr Jas, als sie bekamen.',
  'roghanizad-2022-richer':
    'Auch unter Befreundeten kam persönlich öfter ein Ja als per Video oder Telefon, und die Fragenden erwarteten kaum einen Unterschied.',
  'zhao-2022-willing':
    'In sechs Experimenten mit mehr als 2.000 Menschen unterschätzten die Fragenden, wie gern andere helfen, und überschätzten, wie lästig es ihnen war.',
  'zhao-2022-feel':
    'In denselben Experimenten fühlten sich die Helfenden beim Helfen besser, als die Fragenden erwarteten.',
  'newark-2014-again':
    'In Studien mit Fremden erwarteten Menschen, die eine Absage bekommen hatten, wieder eine Absage, und lagen damit oft falsch.',
  'sandstrom-2022-week':
    'Nach einer Woche kleiner Gespräche mit Fremden hatten Menschen weniger Angst vor Zurückweisung, und das hielt eine Woche später noch an.',
  'sandstrom-2022-accurate':
    'In jener Woche wurden die Erwartungen von Tag zu Tag freundlicher und genauer; ein einzelner Versuch hatte das nicht bewirkt.',
  'brooks-2015-competence':
    'Menschen, die bei einer schweren Aufgabe um Rat fragten, wirkten auf die Gefragten fähiger. Bei etwas, das leicht nachzuschlagen ist, zeigte sich das nicht.',
  'schlund-2024-easy-out':
    'Worte, mit denen man ablehnen kann, ließen ein Ja freiwilliger wirken, in zwei Laborstudien.',
  'geller-2012-how':
    'Unter 110 Neuen im Beruf hieß mehr zu fragen für sich genommen nicht, besser zu arbeiten; es ging mit besserer Arbeit einher bei denen, die fragten, um zu lernen, wie etwas geht.',
  'frazier-2017-climate':
    'Über 136 Stichproben hinweg hing zusammen, wie sicher sich ein Team anfühlt und wie die Menschen darin lernen. Wenn es an einem Ort schwer ist zu fragen, liegt das nicht an dir.',
  'craske-2014-surprise':
    'Forschung zu Angst legt nahe: Am meisten lehrt der Unterschied zwischen dem Erwarteten und dem, was geschah, in wechselnden Situationen.',
  'craske-2008-fear':
    'Wie sehr die Angst im Moment nachlässt, sagt wenig darüber, was gelernt wurde. Die ganze Zeit nervös zu sein ist in Ordnung.',
  'breines-2012-kind':
    'In vier Experimenten wollten Menschen, die nach einem Rückschlag freundlich zu sich waren, sich mehr verbessern, nicht weniger.',
  'sheeran-2024-plans':
    'Über 642 Prüfungen hinweg halfen Pläne der Form „Wenn das passiert, tue ich jenes“ beim Handeln, mehr noch, wenn sie geübt wurden. Veröffentlichte Mittelwerte liegen eher hoch.',
  'harkin-2016-progress':
    'Über 138 Studien hinweg erreichten Menschen, die ihren Fortschritt im Blick behielten, mehr ihrer Ziele, mehr noch, wenn er aufgeschrieben wurde.',
  'lally-2010-one-day':
    'Einmal auszusetzen machte keinen wirklichen Unterschied dafür, wie eine Gewohnheit entstand.',
  'kumar-2018-thanks':
    'Menschen, die einen Dankesbrief schrieben, hielten ihn für unangenehmer und weniger wichtig, als die Lesenden es dann sagten.',
  'grant-2010-thanks':
    'Helfende, denen gedankt wurde, halfen danach mehr, auch anderen, in vier Experimenten.',
  'ringel-2013-stuck':
    'Eine Praxis, keine Studie: Wenn du festhängst, gib dir noch 15 Minuten, schreib auf, was du versucht hast, und frag dann.',
};

/** The short stories in German, by id. */
export const germanStories: Readonly<Record<string, { readonly title: string; readonly text: string }>> = {
  counting: {
    title: 'Ein Morgen mit Strichliste',
    text: 'Jemand, der nie fragte, zählte einen Morgen lang, wie oft andere es taten. Eine Datei, ein Termin, ein zweiter Blick, ein Schlüssel, eine Mitfahrt nach Hause: elf Mal vor dem Mittag. Bei keinem hatte jemand überrascht aufgeschaut.',
  },
  tiny: {
    title: 'Wo ist der Tacker',
    text: 'Die erste Frage war, wo der Tacker ist. Die zweite, welches Formular. In der dritten Woche schlug das Herz immer noch schneller, und der Satz kam trotzdem heraus.',
  },
  plan: {
    title: 'Der Zettel in der Schublade',
    text: 'An einem ruhigen Sonntag schrieb jemand: Wenn am Dienstag die Zahlen kommen, bitte ich Kim, sich Seite zwei anzuschauen. Am Dienstag war kein Mut mehr da, um Worte zu finden. Die Worte lagen in der Schublade.',
  },
  receive: {
    title: 'Die Kiste',
    text: 'Die Kiste war nicht schwer. „Soll ich an einer Seite anfassen?“ Die übliche Antwort lag bereit. Diesmal hieß sie „ja, danke“, und zwei Menschen trugen eine leichte Kiste und redeten über den Regen.',
  },
  workaround: {
    title: 'Drei Jahre mit dem frühen Zug',
    text: 'Drei Jahre lang nahm jemand den früheren Zug, damit niemand merkte, wie lange das Lesen dauerte. Die Bitte um größere Schrift und eine ruhige Stunde war eine Seite lang. Sie wurde am selben Tag beantwortet.',
  },
  chance: {
    title: 'An der Kaffeemaschine',
    text: 'Eine Bemerkung über eine schlaflose Nacht, als Plauderei gemeint. „Dafür gibt es oben jemanden, hat dir das keiner gesagt?“ Es gab das seit Jahren.',
  },
  leader: {
    title: 'Die Chefin, die es nicht wusste',
    text: '„Diesen Teil verstehe ich nicht. Wer kann ihn mir erklären?“, sagte die Person mit der meisten Erfahrung. Zwei Fragen folgten, von Leuten, die seit Monaten nichts gesagt hatten.',
  },
  onward: {
    title: 'Weitergegeben',
    text: 'Ein Nachmittag Hilfe bei einem ersten Bericht. Ein Jahr später verbrachte dieselbe Person einen Nachmittag mit dem ersten Bericht von jemand anderem und fand nichts Besonderes daran.',
  },
  history: {
    title: 'Woher es kommt',
    text: 'In der einen Familie antwortete man auf ein Bedürfnis mit einem Seufzen. In der anderen mit einem Teller Essen. Keines der Kinder hat sich das ausgesucht. Wenn Fragen schwerfällt, ist das Geschichte und kein Makel, und ab und zu zu fragen ist nicht dasselbe, wie sich bei allem auf andere zu stützen.',
  },
};

/** The note on places in which asking is punished, in German. */
export const germanSafetyNote =
  'Wo Fragen gegen Menschen verwendet wird, kann es richtig sein, ein Nein zu erwarten. Wähl sicherere Menschen und kleinere Bitten, oder keine; es sagt nichts über dich. Wenn deine Arbeit dir schadet, kann jemand außerhalb helfen: eine Arztpraxis, eine Gewerkschaft oder ein Betriebsrat, eine Beratungsstelle. Askwell ist ein Ort zum Üben, keine Behandlung.';
