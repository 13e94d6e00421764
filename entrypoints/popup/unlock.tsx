import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { UnlockForm } from '@/components/lock/unlock-form';
import { unlock } from '@/utils/browser/lock/lock';

/** In place of what is locked. */
export function Unlock(): JSX.Element {
  return <UnlockForm about={i18n.t('lock.popup')} onUnlock={unlock} />;
}
