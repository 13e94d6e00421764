import CalendarDays from 'lucide-solid/icons/calendar-days';
import ClipboardList from 'lucide-solid/icons/clipboard-list';
import DatabaseBackup from 'lucide-solid/icons/database-backup';
import Drama from 'lucide-solid/icons/drama';
import LibraryBig from 'lucide-solid/icons/library-big';
import MapPin from 'lucide-solid/icons/map-pin';
import NotebookPen from 'lucide-solid/icons/notebook-pen';
import Settings from 'lucide-solid/icons/settings';
import TrendingUp from 'lucide-solid/icons/trending-up';
import { type Component, lazy } from 'solid-js';
import { i18n } from '#i18n';

/** One part of the dashboard: its name is its address (`#asks`), its code arrives when it is opened. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** It is about the user's words, and shows nothing while they are locked. */
  readonly isWords?: true;
  readonly icon: Component<{ size?: number }>;
  /** Gets what follows its name in the address: `#week/2026-11-16` gives `2026-11-16`. */
  readonly view: Component<{ readonly path: string }> & { readonly preload: () => Promise<unknown> };
}

/** In the order in which they are shown; the first one opens when the address names none. */
export const sections: readonly Section[] = [
  {
    name: 'week',
    title: i18n.t('dashboard.week'),
    icon: CalendarDays,
    view: lazy(async () => ({ default: (await import('./sections/week')).Week })),
  },
  {
    name: 'asks',
    isWords: true,
    title: i18n.t('asks.title'),
    icon: ClipboardList,
    view: lazy(async () => ({ default: (await import('./sections/asks/asks')).Asks })),
  },
  {
    name: 'ladder',
    isWords: true,
    title: i18n.t('ladder.title'),
    icon: TrendingUp,
    view: lazy(async () => ({ default: (await import('./sections/ladder/ladder')).Ladder })),
  },
  {
    name: 'plan',
    isWords: true,
    title: i18n.t('plan.title'),
    icon: MapPin,
    view: lazy(async () => ({ default: (await import('./sections/plan/plan')).Plan })),
  },
  {
    name: 'rehearse',
    isWords: true,
    title: i18n.t('dashboard.rehearse'),
    icon: Drama,
    view: lazy(async () => ({ default: (await import('./sections/rehearse')).Rehearse })),
  },
  {
    name: 'journal',
    isWords: true,
    title: i18n.t('dashboard.journal'),
    icon: NotebookPen,
    view: lazy(async () => ({ default: (await import('./sections/journal')).Journal })),
  },
  {
    name: 'library',
    title: i18n.t('dashboard.library'),
    icon: LibraryBig,
    view: lazy(async () => ({ default: (await import('./sections/library')).Library })),
  },
  {
    name: 'settings',
    title: i18n.t('settings.title'),
    icon: Settings,
    view: lazy(async () => ({ default: (await import('./sections/settings')).Settings })),
  },
  {
    name: 'data',
    title: i18n.t('data.title'),
    icon: DatabaseBackup,
    view: lazy(async () => ({ default: (await import('./sections/data/data')).Data })),
  },
];
