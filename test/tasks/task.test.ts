import { countsByManager, countsOf, stateOf, type Task } from "../../src/tasks/task";
import { readTaskKey, taskKey } from "../../src/tasks/taskKey";
import { firstMeasures, measureKey, measureOfClient } from "../../src/tasks/measures";

const day = 45300;

test.each([
  ["open", { due: day }],
  ["open", { due: null }],
  ["overdue", { due: day - 1 }],
  ["gone", { due: day - 1, holds: false }],
  ["done", { due: day - 1, done: day }],
  ["done", { done: day, holds: false }],
  ["closed", { isClosed: true, holds: false }],
] as const)("a task is %s: %o", (state, task) => {
  expect(stateOf({ due: null, done: null, isClosed: false, holds: true, ...task }, day)).toBe(state);
});

const task = (manager: string | null, more: Partial<Task>): Task => ({
  key: "",
  rule: "winBack",
  client: "Anna",
  manager,
  due: day,
  done: null,
  state: "open",
  result: "",
  ...more,
});

test("counts add up by manager, also of one without a task, and those of nobody stand last", () => {
  const tasks = [
    task(null, {}),
    task("Ana", { state: "overdue" }),
    task("Ana", { state: "done", done: day }),
    task("Ana", { state: "done", done: day + 1 }),
    task("Ana", { state: "done", done: day + 9, due: null }),
    task("Ivo", { state: "gone" }),
  ];
  const none = { open: 0, overdue: 0, done: 0, inTime: 0, shareInTime: null };
  expect(countsByManager(["Eva"], tasks)).toEqual([
    { ...none, manager: "Eva" },
    { manager: "Ana", open: 1, overdue: 1, done: 3, inTime: 2, shareInTime: 2 / 3 },
    { ...none, manager: "Ivo" },
    { ...none, manager: null, open: 1 },
  ]);
  expect(countsOf("all", tasks)).toMatchObject({ open: 2, overdue: 1, done: 3, inTime: 2 });
});

test("spellings of one client give one key, another period another one", () => {
  const parts = { rule: "winBack", client: "«Anna» ", product: null, period: "2025-03" } as const;
  expect(taskKey(parts)).toBe(taskKey({ ...parts, client: "anna" }));
  expect(taskKey(parts)).not.toBe(taskKey({ ...parts, period: "2025-04" }));
  expect(readTaskKey(taskKey(parts))).toEqual({ ...parts, client: "anna" });
  for (const text of ["", "winBack", "[]", '["winBack","anna",""]', '["other","anna","","1"]', '["winBack",1,"",""]']) {
    expect(readTaskKey(text)).toBeNull();
  }
});

test("every client has a measure: that of its cell, of its class without XYZ, or of its status", () => {
  const keys = new Set(firstMeasures(["A", "B", "C", "D"]).map(measureKey));
  expect(keys.size).toBe(4 * 4 + 5 + 5 + 5);
  const cases = [
    [{ status: "Regular", abc: "A", xyz: "X" }, "abcXyz|AX"],
    [{ status: "New", abc: "D", xyz: null }, "abcXyz|D"],
    [{ status: "Potential", abc: null, xyz: null }, "status|Potential"],
    [{ status: "Lost", abc: "B", xyz: "Z" }, "status|Lost"],
  ] as const;
  for (const [client, key] of cases) {
    expect(measureOfClient(client)).toBe(key);
    expect(keys).toContain(key);
  }
});
