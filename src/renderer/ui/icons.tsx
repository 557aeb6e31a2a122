import {
  Bookmark,
  Check,
  ChevronDown,
  ChevronUp,
  Flag as FlagIcon,
  GripVertical,
  Search as SearchIcon,
  X,
} from 'lucide-react';

/** Icons for the pages outside this folder. Each stands beside words, or on a button that has a name. */
export const Close = () => <X className="icon" aria-hidden="true" />;
export const Flag = () => <FlagIcon className="icon" aria-hidden="true" />;
export const Search = () => <SearchIcon className="icon" aria-hidden="true" />;
export const Next = () => <ChevronDown className="icon" aria-hidden="true" />;
export const Previous = () => <ChevronUp className="icon" aria-hidden="true" />;
export const BookmarkIcon = () => <Bookmark className="icon solid" aria-hidden="true" />;
export const Grip = () => <GripVertical className="icon" aria-hidden="true" />;
export const Done = () => <Check className="icon" aria-hidden="true" />;
