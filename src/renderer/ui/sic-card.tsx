import { Popover, PopoverDismiss, usePopoverStore } from '@ariakit/react';
import { X } from 'lucide-react';
import { setState, useApp, useMessages } from '../state.ts';

/** What we think a slip of the source should read. The letter keeps its own words; this stands in brackets beside it. */
export function SicCard({ remark: index }: { remark: number }) {
  const messages = useMessages();
  const remark = useApp((state) => state.page.remarks[index]);
  const anchor = document.querySelector<HTMLElement>(`button.sic[data-remark="${index}"]`);
  const popover = usePopoverStore({
    open: true,
    setOpen: (open) => {
      if (!open) setState({ panel: null });
    },
    placement: 'bottom-start',
  });
  if (remark === undefined) return null;
  return (
    <Popover
      store={popover}
      className="card sic-card"
      aria-label={`sic: ${remark.likely}`}
      getAnchorRect={() => anchor?.getBoundingClientRect() ?? null}
      finalFocus={anchor}
      gutter={8}
    >
      <p>{messages.sic.printed}</p>
      <dl>
        <dt>
          {remark.certain ? messages.sic.likely : messages.sic.possible} <em>{messages.sic.basis}</em>
        </dt>
        <dd className="ours" lang="nl">
          {remark.likely}
        </dd>
      </dl>
      {remark.note !== null && remark.note !== '' && (
        <p className="small" lang="nl">
          {remark.note}
        </p>
      )}
      <PopoverDismiss className="iconbutton" aria-label={messages.close}>
        <X className="icon" aria-hidden="true" />
      </PopoverDismiss>
    </Popover>
  );
}
