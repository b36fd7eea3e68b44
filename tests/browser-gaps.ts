/** What every browser has and jsdom lacks, in the least that our components ask of it. */

HTMLDialogElement.prototype.show ??= function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement, result?: string) {
  if (!this.open) return;
  this.open = false;
  if (result !== undefined) this.returnValue = result;
  this.dispatchEvent(new Event('close'));
};

HTMLElement.prototype.showPopover ??= () => {};
HTMLElement.prototype.hidePopover ??= () => {};
Element.prototype.scrollIntoView ??= () => {};
// jsdom has it, but only to say that it is not implemented.
window.scrollTo = () => {};

/** A wide, light screen without any preference. */
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
