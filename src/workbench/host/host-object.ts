import { apiNotFound, isHostError } from "./errors";

/**
 * An object of the Excel API, as the host sees it. Its getters, setters and methods whose names begin with
 * a capital (or `_`) are the API, under the names that office.js sends; whatever has no such member is
 * ApiNotFound.
 */
export abstract class HostObject {
  /** The name of the class in the documentation of Office.js. */
  abstract readonly typeName: string;

  /** The objects of a collection; undefined for an object that is none. */
  get items(): HostObject[] | undefined {
    return undefined;
  }

  /** What office.js needs to find the object again in a later request; it comes with every answer. */
  get identity(): Readonly<Record<string, string>> {
    return {};
  }

  getMember(name: string): unknown {
    const getter = findMember(this, name)?.get;
    if (!getter) throw apiNotFound(this.memberName(name));
    return getter.call(this) as unknown;
  }

  /** Whether there is such a property to be read. */
  has(name: string): boolean {
    return findMember(this, name)?.get !== undefined;
  }

  setMember(name: string, value: unknown): void {
    const setter = findMember(this, name)?.set;
    if (!setter) throw apiNotFound(`${this.memberName(name)} (set)`);
    setter.call(this, value);
  }

  callMember(name: string, args: unknown[]): unknown {
    const method: unknown = findMember(this, name)?.value;
    if (typeof method !== "function") throw apiNotFound(`${this.memberName(name)}()`);
    return (method as (...values: unknown[]) => unknown).apply(this, args);
  }

  /** The names of the plain values that a bare `load()` brings. */
  scalarNames(): string[] {
    const names: string[] = [];
    for (const prototype of prototypes(this)) {
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (get && isApiName(name) && this.isScalar(name)) names.push(name);
      }
    }
    return names;
  }

  /** What cannot be read, as the worksheet of a name that has none, is no plain value. */
  private isScalar(name: string): boolean {
    try {
      return !(this.getMember(name) instanceof HostObject);
    } catch (error) {
      if (isHostError(error)) return false;
      throw error;
    }
  }

  private memberName(name: string): string {
    return `${this.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

function isApiName(name: string): boolean {
  return /^[A-Z_]/.test(name);
}

function* prototypes(object: HostObject): Generator<object> {
  let prototype: unknown = Object.getPrototypeOf(object);
  while (typeof prototype === "object" && prototype !== null && prototype !== HostObject.prototype) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype);
  }
}

function findMember(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!isApiName(name)) return undefined;
  for (const prototype of prototypes(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
