import { ClientCollection } from "./clientCollection";
import {
  ClientObject,
  type AnyObject,
  type ObjectProperty,
  type Place,
  type Properties,
  type ValueProperty,
} from "./clientObject";
import type { HostState } from "./hostState";
import { ReferencedObject } from "./referencedObject";
import type { RequestContext } from "./requestContext";
import type { ExcelObject, ExcelObjectName } from "./surface";

/** null stands for cells that differ; the words of a list may come as plain texts. */
type Reading<Value> = Value extends string
  ? string | null
  : Value extends number
    ? number | null
    : Value extends boolean
      ? boolean | null
      : unknown;

/** How a value of Excel is read and written, with its types. */
interface TypedValue<Value, Target> {
  readonly read: (target: Target, host: HostState) => Reading<Value>;
  readonly check?: (value: Value) => void;
  readonly write?: (target: Target, value: Value, host: HostState) => void;
}

type IsAny<Value> = 0 extends 1 & Value ? true : false;

/** A value, or the object behind a property of Excel. */
export type Property<Value, Target> =
  IsAny<Value> extends true
    ? TypedValue<Value, Target>
    : [Value] extends [OfficeExtension.ClientObject]
      ? ObjectProperty<Target>
      : TypedValue<Value, Target>;

type Declared<Entity extends ExcelObjectName, Target, Name extends keyof ExcelObject<Entity>> = {
  readonly [Each in Name]: Property<ExcelObject<Entity>[Each], Target>;
};

type Constructor<Target, Instance> = new (context: RequestContext, place: Place<Target>) => Instance;

/**
 * The class of an object of Excel with its properties, each declared once. From a declaration come the getter, which
 * wants the property loaded, the setter, what `load`, `load("*")` and paths know, `set` and `toJSON`.
 *
 *     export const ChartTitle = excelObject<ChartTarget>()("ChartTitle", {
 *       visible: {
 *         read: (target, host) => chartRecord(host, target).titleVisible,
 *         write: (target, visible, host) => changeChart(host, target, (chart) => (chart.titleVisible = visible)),
 *       },
 *       format: { object: "ChartTitleFormat" },
 *     });
 *
 * A class that has methods as well extends what comes back.
 */
export function excelObject<Target extends object>() {
  return <Entity extends ExcelObjectName, Name extends keyof ExcelObject<Entity>>(
    entity: Entity,
    properties: Declared<Entity, Target, Name>,
  ) => {
    class Declaration extends ClientObject<Target> {
      declare readonly _entity: string;
      declare protected readonly _properties: Properties<Target>;
    }
    declare(Declaration.prototype, entity, properties as unknown as Properties<Target>);
    return Declaration as unknown as Constructor<Target, ClientObject<Target> & Pick<ExcelObject<Entity>, Name>>;
  };
}

/** The same for an object that Excel finds again by a reference only. */
export function excelReference<Target extends object>() {
  return <Entity extends ExcelObjectName, Name extends keyof ExcelObject<Entity>>(
    entity: Entity,
    properties: Declared<Entity, Target, Name>,
  ) => {
    class Declaration extends ReferencedObject<Target> {
      declare readonly _entity: string;
      declare protected readonly _properties: Properties<Target>;
    }
    declare(Declaration.prototype, entity, properties as unknown as Properties<Target>);
    return Declaration as unknown as Constructor<Target, ReferencedObject<Target> & Pick<ExcelObject<Entity>, Name>>;
  };
}

/** The same for a collection of objects of Excel, which are named by their class. */
export function excelCollection<Target extends object, Item extends AnyObject>() {
  return <Entity extends ExcelObjectName, Name extends keyof ExcelObject<Entity>>(
    entity: Entity,
    item: ExcelObjectName,
    properties: Declared<Entity, Target, Name>,
  ) => {
    abstract class Declaration extends ClientCollection<Target, Item> {
      declare readonly _entity: string;
      declare protected readonly _properties: Properties<Target>;
      declare protected readonly _item: ExcelObjectName;
    }
    declare(Declaration.prototype, entity, properties as unknown as Properties<Target>);
    Object.defineProperty(Declaration.prototype, "_item", { value: item });
    return Declaration as unknown as abstract new (
      context: RequestContext,
      place: Place<Target>,
    ) => ClientCollection<Target, Item> & Pick<ExcelObject<Entity>, Name>;
  };
}

function declare<Target extends object>(
  prototype: ClientObject<Target>,
  entity: ExcelObjectName,
  properties: Properties<Target>,
): void {
  Object.defineProperty(prototype, "_entity", { value: entity });
  Object.defineProperty(prototype, "_properties", { value: properties });
  for (const [name, property] of Object.entries(properties)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      ...("object" in property ? objectAccessor(name) : valueAccessors(name, property)),
    });
  }
}

const objectAccessor = (name: string): PropertyDescriptor & ThisType<ClientObject<object>> => ({
  get() {
    return this._object(name);
  },
});

function valueAccessors<Target extends object>(
  name: string,
  { check, write }: ValueProperty<Target>,
): PropertyDescriptor & ThisType<ClientObject<Target>> {
  return {
    get() {
      return this._read(name);
    },
    ...(write && {
      set(value: never) {
        check?.(value);
        this._write(name, value, write);
      },
    }),
  };
}
