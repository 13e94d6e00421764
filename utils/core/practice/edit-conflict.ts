type Fields = Readonly<Record<string, string>>;

/** Three states of one form. */
export interface EditedFields {
  /** What the record said when the form was opened. */
  readonly opened: Fields;
  /** What it says now: another window may have changed it. */
  readonly now: Fields;
  /** What the form says. */
  readonly typed: Fields;
}

/** Fields in which the form and another window disagree: both changed them, to different things. */
export function conflictingFields({ opened, now, typed }: EditedFields): string[] {
  return Object.keys(typed).filter(
    (field) => typed[field] !== opened[field] && now[field] !== opened[field] && now[field] !== typed[field],
  );
}
