import { defaultSettings, settingsSchema } from '@/utils/core/practice/settings';
import { defineStored } from './stored';

/** Everything the user sets. */
export const storedSettings = defineStored('settings', settingsSchema, defaultSettings);
