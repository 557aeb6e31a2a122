import { Bookmark as BookmarkIcon, CircleAlert, FolderX } from 'lucide-react';

/** Icons of the notebook; apart from the others, which are in the first script. Each stands beside words. */
export const Bookmark = () => <BookmarkIcon className="icon" aria-hidden="true" />;
export const Alert = () => <CircleAlert className="icon" aria-hidden="true" />;
export const FolderTrouble = () => <FolderX className="icon" aria-hidden="true" />;
