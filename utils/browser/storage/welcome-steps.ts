/** The steps of the welcome page, in order. */
export const welcomeSteps = ['try', 'sites', 'goal'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];
