import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { UnlockForm } from '@/components/lock/unlock-form';
import { unlock } from '@/utils/browser/lock/lock';

/** In place of a part whose words are locked. */
export function Unlock(): JSX.Element {
  return <UnlockForm about={i18n.t('lock.dashboard')} onUnlock={unlock} />;
}
