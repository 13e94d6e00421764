import type { CatalogueEntry } from './catalogue';

const importance = {
  strong: 'strong: the message is hard to answer as it is',
  medium: 'medium: worth a look',
  optional: 'optional: a matter of taste',
} as const;

/** The page `docs/rules.md`, in Markdown. */
export function renderRuleDocs(catalogue: readonly CatalogueEntry[]): string {
  const intro = [
    '# The rules',
    '',
    'Written from the rules themselves by the tests of the catalogue; do not edit by hand.',
    'A rule speaks only around an ask, and each can be switched off in the settings.',
    '',
  ];
  return [...intro, ...catalogue.flatMap(renderRule)].join('\n');
}

function renderRule({ id, severity, title, advice, source, examples }: CatalogueEntry): string[] {
  return [
    `## ${title}`,
    '',
    `\`${id}\` · ${importance[severity]}`,
    '',
    advice,
    '',
    ...examples.flagged.map((draft) => `- found in: ${draft}`),
    ...examples.fine.map((draft) => `- fine: ${draft}`),
    '',
    `Source: ${source}`,
    '',
  ];
}
