import { apiNotFound } from "./errors";

/** Names that the language or a debugger asks for. */
const askedByOthers = /^(then|constructor|asymmetricMatch|nodeType|tagName|toJSON|inspect)$|^[@$_]/;

const entityOf = (object: object): string => (object as { _entity?: string })._entity ?? "Excel";

/** Where whatever is found neither on an object nor on its classes ends: what is not implemented says so by name. */
export const unknownMembers = new Proxy(Object.prototype, {
  get(target, name, receiver: object) {
    if (typeof name === "symbol" || name in target || askedByOthers.test(name)) {
      return Reflect.get(target, name, receiver) as unknown;
    }
    throw apiNotFound(`${entityOf(receiver)}.${name}`);
  },
  set(_target, name, _value, receiver: object) {
    throw apiNotFound(`${entityOf(receiver)}.${String(name)}`);
  },
});
