import { formatDay } from '../../shared/i18n/i18n.ts';
import { knownFacts } from '../facts/letter-facts.ts';
import { useApp, useMessages } from '../state.ts';
import { dateFault } from './options.ts';

/** What is set of the options, on one line; nothing where all is as it comes. */
export function useSummary(): string {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const search = useApp((state) => state.search);
  const outline = useApp((state) => state.page.outline);
  const { summary, options } = messages.search;
  const { entry, group, fact } = search;
  const chosen = entry === null ? undefined : outline[entry];
  const section = chosen?.kind === 'section' ? `“${chosen.title}”` : options.beforeSections.toLowerCase();
  const dates = dateFault(search) === null;
  const named = fact === null ? null : (knownFacts()?.byKey.get(fact)?.label ?? null);
  return [
    search.scope === 'all' && summary.all,
    search.sort === 'relevance' && summary.relevance,
    search.wholeWords && summary.wholeWords,
    search.accents && summary.accents,
    search.case && summary.case,
    !search.aliases && summary.noAliases,
    chosen !== undefined && section,
    named ?? (group !== null && messages.facts.groups[group].toLowerCase()),
    dates && search.from.trim() !== '' && summary.from(formatDay(search.from.trim(), language)),
    dates && search.to.trim() !== '' && summary.to(formatDay(search.to.trim(), language)),
    search.mine && summary.mine,
  ]
    .filter((part) => part !== false)
    .join(', ');
}
