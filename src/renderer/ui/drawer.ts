/** Whether the window is too narrow for the guide to stand beside the letter: then it is a drawer behind a button. */
export const isDrawer = (): boolean => document.getElementById('contents-button')?.checkVisibility() === true;
