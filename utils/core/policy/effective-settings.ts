import { hasOwnHours, type Settings } from '../practice/settings';
import type { Policy } from './policy';

/** The settings as they count: what the organisation decides lies over what the user chose, which stays kept. */
export function effectiveSettings(settings: Settings, policy: Policy): Settings {
  const { disableNudges, disableExport, defaultHours } = policy;
  return {
    ...settings,
    ...(disableNudges && { nudges: false }),
    // Nobody is reminded of what they may not do.
    ...(disableExport && { nudgeKinds: { ...settings.nudgeKinds, backup: false } }),
    ...(defaultHours && !hasOwnHours(settings) && { hours: defaultHours }),
  };
}
