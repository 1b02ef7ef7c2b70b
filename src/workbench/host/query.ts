import { apiNotFound, HostError, invalidArgument, isHostError } from "./errors";
import { type Fault, faultError } from "./faults";
import { HostObject } from "./host-object";
import { type ApiLevel, apiName } from "./requirement-sets";
import { clearsUndo, type Steps } from "./steps";
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  ObjectPathType,
  type QueryInfo,
  type QueryRequest,
  type QueryResponse,
} from "./wire";

/** What a request can start from: the workbook, the services that office.js creates, objects kept alive. */
export interface QueryRoots {
  steps: Steps;
  api: ApiLevel;
  workbook: HostObject;
  services: Readonly<Record<string, HostObject>>;
  references: Map<string, HostObject>;
}

/** Runs one request: every action in order, as far as the first that fails or is to fail. */
export function processQuery(request: QueryRequest, roots: QueryRoots, fault?: Fault): QueryResponse {
  const interpreter = new Interpreter(request, roots);
  const results: ActionResult[] = [];
  const last = request.Actions.length - 1;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.atAction === index) throw faultError(fault);
      results.push({ ActionId: action.Id, Value: interpreter.run(action) ?? null });
      if (index === last && (fault?.atAction ?? 0) > last && fault) throw faultError(fault);
    } catch (error) {
      const code = isHostError(error) ? error.code : "GeneralException";
      const message = error instanceof Error || isHostError(error) ? error.message : String(error);
      return {
        Results: results,
        Error: { Code: code, Message: message, ActionIndex: index, Location: action.Name ?? "" },
      };
    }
  }
  return { Results: results };
}

class Interpreter {
  /** Objects reached so far: a method on the way to an object runs once. `null` is a null object. */
  private readonly reached = new Map<number, HostObject | null>();

  constructor(
    private readonly request: QueryRequest,
    private readonly roots: QueryRoots,
  ) {}

  run(action: Action): unknown {
    const object = action.ObjectPathId ? this.reach(action.ObjectPathId) : null;
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.instantiate:
        return object && object.identity;
      case ActionType.query:
        return object && this.query(object, action.QueryInfo ?? {});
      case ActionType.method: {
        const value = object && this.call(object, name, action.ArgumentInfo);
        return value instanceof HostObject ? value.identity : value;
      }
      case ActionType.setProperty:
        if (object) this.set(object, name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw apiNotFound(`action ${action.ActionType}`);
    }
  }

  private reach(id: number): HostObject | null {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const object = this.follow(id);
    this.reached.set(id, object);
    return object;
  }

  private follow(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path)
      throw new HostError("InvalidObjectPath", `The request names object ${id} without a path to it.`);
    const parent = path.ParentObjectPathId ? this.reach(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.roots.workbook;
      case ObjectPathType.newObject:
        return this.roots.services[path.Name] ?? fail(apiNotFound(`new ${path.Name}`));
      case ObjectPathType.method:
        return asObject(parent && this.call(parent, path.Name, path.ArgumentInfo), path.Name);
      case ObjectPathType.property:
        return asObject(parent && this.get(parent, path.Name), path.Name);
      case ObjectPathType.indexer:
        return asObject(parent && this.call(parent, "GetItem", path.ArgumentInfo), "getItem");
      case ObjectPathType.reference:
        return (
          this.roots.references.get(path.Name) ??
          fail(new HostError("InvalidReference", "The object is gone."))
        );
      case ObjectPathType.nullObject:
        return null;
      default:
        throw apiNotFound(`object path ${path.ObjectPathType}`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return id ? this.reach(id) : this.withObjects(value);
    });
  }

  /** An object in a part of an argument, as the range of a list of data validation, arrives as the id of its path. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: unknown };
    if (typeof id === "number") return this.reach(id);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.withObjects(part)]));
  }

  private get(object: HostObject, name: string): unknown {
    this.roots.api.check(object.typeName, name);
    return object.getMember(name);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    this.roots.api.check(object.typeName, name, true);
    object.setMember(name, value);
    if (clearsUndo(object.typeName, `${apiName(name)}=`)) this.roots.steps.forget();
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.roots.api.check(object.typeName, name);
    const value = object.callMember(name, this.args(info));
    if (clearsUndo(object.typeName, apiName(name) ?? "")) this.roots.steps.forget();
    return value;
  }

  /** A bare `load()` brings what the claimed version has, and asks for nothing else. */
  private scalarNames(object: HostObject): string[] {
    return object.scalarNames().filter((name) => this.roots.api.has(object.typeName, name));
  }

  /**
   * Answers a `load`: the named properties, `format/fill/color` nested. What a collection does not have itself is
   * asked of its items, `items/name` and `name` alike.
   */
  private query(object: HostObject, info: QueryInfo): Loaded {
    const items = object.items;
    const select = info.Select ?? [];
    const named = select.length > 0 ? select : this.scalarNames(object);
    if (!items) return this.selected(object, named);
    const own = named.filter((path) => object.has(wireName(path)));
    const loaded = this.selected(object, own);
    const each = select.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\/?/i, ""));
    if (select.length > 0 && each.length === 0) return loaded;
    const wanted = each.filter((path) => path !== "");
    const from = info.Skip ?? 0;
    const page = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    return {
      ...loaded,
      _Items: page.map((item) => this.query(item, wanted.length > 0 ? { Select: wanted } : {})),
    };
  }

  private selected(object: HostObject, paths: string[]): Loaded {
    const loaded: Loaded = { ...object.identity };
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      const [head = "", ...tail] = path.split("/");
      const name = wireName(head);
      const value = this.get(object, name);
      if (!(value instanceof HostObject)) {
        if (tail.length > 0) throw invalidArgument(`Property "${path}".`);
        loaded[name] = value;
      } else nested.set(name, [...(nested.get(name) ?? []), ...(tail.length > 0 ? [tail.join("/")] : [])]);
    }
    for (const [name, inner] of nested) {
      loaded[name] = this.query(
        this.get(object, name) as HostObject,
        inner.length > 0 ? { Select: inner } : {},
      );
    }
    return loaded;
  }
}

/** A property as office.js names it, by the documented name. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function fail(error: HostError): never {
  throw error;
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw apiNotFound(`${name} as an object`);
}

type Loaded = Record<string, unknown>;
