import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Switch } from './switch';

interface SiteSwitchProps {
  /** The site's name as the user knows it. */
  readonly name: string;
  readonly isOn: boolean;
  /** The organisation keeps it off. */
  readonly isHeld: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Turns the composer help on and off for one site. */
export function SiteSwitch(props: SiteSwitchProps): JSX.Element {
  const label = () => (props.isOn ? i18n.t('site.on', [props.name]) : i18n.t('site.off', [props.name]));
  return (
    <Switch
      label={label()}
      isOn={props.isOn}
      held={props.isHeld ? i18n.t('policy.set') : undefined}
      onToggle={(on) => props.onToggle(on)}
    />
  );
}
