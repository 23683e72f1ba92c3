// What goes wrong while a part of the view is made, though a template has asked for it: the program is at fault then.

export class OwnFault extends Error {
  constructor(cause: unknown) {
    super('a part of the view could not be made', { cause });
  }
}
