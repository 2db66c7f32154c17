import { wireBytes } from "../../../../src/workbench/host/office/request/limits";
import type { AnyObject, Place } from "../../../../src/workbench/host/office/request/clientObject";
import { excelCollection, excelObject } from "../../../../src/workbench/host/office/request/properties";
import type { QueuedAction, RequestContext } from "../../../../src/workbench/host/office/request/requestContext";
import { codeOf } from "../openHost";

// What comes of one declaration of a property. The objects stand for records; a queue stands for the batch.

interface TitleRecord {
  text: string;
  visible: boolean;
}

const ChartTitle = excelObject<TitleRecord>()("ChartTitle", {
  format: { object: "ChartTitleFormat", of: ({ text }) => (text === "" ? null : { color: text }) },
  text: {
    read: (title) => title.text,
    check(text) {
      if (text === "refused") throw new Error("refused at once");
    },
    write: (title, text) => (title.text = text),
  },
  visible: { read: (title) => title.visible, write: (title, visible) => (title.visible = visible) },
  textOrientation: { read: () => 0 },
});

const ChartTitleFormat = excelObject<{ color: string }>()("ChartTitleFormat", {
  font: { object: "ChartFont" },
});

const ChartFont = excelObject<{ color: string }>()("ChartFont", {
  color: { read: (font) => font.color, write: (font, color) => (font.color = color) },
});

const Charts = excelCollection<{ titles: TitleRecord[] }, InstanceType<typeof ChartTitle>>()(
  "ChartCollection",
  "ChartTitle",
  { count: { read: ({ titles }) => titles.length } },
);

class ChartCollection extends Charts {
  protected _targets({ titles }: { titles: TitleRecord[] }) {
    return titles;
  }
  getItem(text: string) {
    return this._find("getItem", ({ titles }) => titles.find((title) => title.text === text));
  }
  getItemOrNullObject(text: string) {
    return this._find("getItemOrNullObject", ({ titles }) => titles.find((title) => title.text === text));
  }
}

function batch() {
  const queue: QueuedAction[] = [];
  const classes = { ChartFont, ChartTitle, ChartTitleFormat } as unknown as Record<
    string,
    new (context: RequestContext, place: Place<object>) => AnyObject
  >;
  const context = {
    _host: { beforeWrite: () => undefined },
    _enqueue: (action: QueuedAction) => queue.push(action),
    _countResponse: () => undefined,
    _object: (name: string, place: Place<object>) => new classes[name](context as unknown as RequestContext, place),
  };
  return {
    context: context as unknown as RequestContext,
    queue,
    sync: () => {
      for (const { run } of queue.splice(0)) run();
    },
  };
}

function titleOf(record: TitleRecord) {
  const { context, queue, sync } = batch();
  return { queue, sync, title: new ChartTitle(context, () => record) };
}

describe("a property that is declared once", () => {
  it("can be read after it was loaded by its name, and not before", async () => {
    const { sync, title } = titleOf({ text: "Sales", visible: true });
    title.load("text");
    expect(await codeOf(() => title.text)).toBe("PropertyNotLoaded");
    sync();
    expect(title.text).toBe("Sales");
    expect(await codeOf(() => title.visible)).toBe("PropertyNotLoaded");
    expect(title.toJSON()).toEqual({ text: "Sales" });
  });

  it("is one of all that are loaded together, and objects are not", () => {
    const { sync, title } = titleOf({ text: "Sales", visible: true });
    title.load();
    sync();
    expect(title.toJSON()).toEqual({ text: "Sales", visible: true, textOrientation: 0 });
  });

  it("is written when its turn comes, and read back at once", () => {
    const record = { text: "Sales", visible: true };
    const { queue, sync, title } = titleOf(record);
    title.visible = false;
    expect(title.visible).toBe(false);
    expect(record.visible).toBe(true);
    expect(queue).toMatchObject([
      { entity: "ChartTitle", member: "visible", writes: true, bytes: wireBytes.action + 5 },
    ]);
    sync();
    expect(record.visible).toBe(false);
  });

  it("refuses at once what its check refuses", () => {
    const { queue, title } = titleOf({ text: "Sales", visible: true });
    expect(() => (title.text = "refused")).toThrow("refused at once");
    expect(queue).toEqual([]);
  });

  it("cannot be set where nothing writes it", () => {
    const { title } = titleOf({ text: "Sales", visible: true });
    expect(() => ((title as { textOrientation: number }).textOrientation = 90)).toThrow(TypeError);
  });

  it("leads to an object that keeps what was loaded by a path, and is set through it", () => {
    const { sync, title } = titleOf({ text: "Sales", visible: true });
    const { font } = title.format;
    expect(title.format.font).toBe(font);
    title.load("format/font/color");
    sync();
    expect(font.color).toBe("Sales");
    title.set({ visible: false, format: { font: { color: "#FF0000" } } });
    expect([title.visible, font.color]).toEqual([false, "#FF0000"]);
  });

  it("leads to a null object where there is nothing behind it", () => {
    const { sync, title } = titleOf({ text: "", visible: true });
    title.load("format");
    sync();
    expect(title.format.isNullObject).toBe(true);
  });

  it("is known by its own name only", async () => {
    const { sync, title } = titleOf({ text: "Sales", visible: true });
    expect(await codeOf(() => (title as unknown as { caption: string }).caption)).toBe("ApiNotFound");
    expect(await codeOf(() => title.set({ caption: "x" }))).toBe("InvalidArgument");
    title.load("caption, text/length, visible");
    sync();
    expect(title.toJSON()).toEqual({ visible: true });
  });

  it("has a name and a type of Excel's, or the compiler refuses it", () => {
    // @ts-expect-error -- titles have no caption
    excelObject<TitleRecord>()("ChartTitle", { caption: { read: (title: TitleRecord) => title.text } });
    // @ts-expect-error -- whether a title is visible is no text
    excelObject<TitleRecord>()("ChartTitle", { visible: { read: (title) => title.text } });
    // @ts-expect-error -- behind the format is an object, not a value
    excelObject<TitleRecord>()("ChartTitle", { format: { read: () => null } });
    // @ts-expect-error -- Excel has no such object
    excelObject<TitleRecord>()("ChartCaption", {});
  });
});

describe("a declared collection", () => {
  const titles = [
    { text: "Sales", visible: true },
    { text: "Costs", visible: false },
  ];

  it("loads its items by their properties, and its own by their names", () => {
    const { context, sync } = batch();
    const charts = new ChartCollection(context, () => ({ titles }));
    charts.load("count, items/text");
    sync();
    expect(charts.toJSON()).toEqual({ count: 2, items: [{ text: "Sales" }, { text: "Costs" }] });
  });

  it("fails where an item is missing, unless a null object is asked for", async () => {
    const { context, sync } = batch();
    const charts = new ChartCollection(context, () => ({ titles }));
    const found = charts.getItem("Costs").load("visible");
    const missing = charts.getItemOrNullObject("Stocks");
    sync();
    expect([found.visible, missing.isNullObject]).toEqual([false, true]);
    charts.getItem("Stocks");
    expect(await codeOf(sync)).toBe("ItemNotFound");
  });
});
