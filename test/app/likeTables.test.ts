import { columnsLike, likeTables } from "../../src/app/likeTables";
import { recogniseTables } from "../../src/app/recogniseTables";
import { tableChoice } from "../../src/app/tableChoices";
import { found } from "./tables";

const headers = ["Дата", "Клиент", "Сумма"];
const sheet = (name: string, day: number, order = [0, 1, 2]) => {
  const rows = [0, 1, 2].map((row) => [day + row, `Клиент ${day}${row}`, 100 + day + row]);
  const inOrder = <Cell>(cells: readonly Cell[]) => order.map((column) => cells[column]);
  return found(name, inOrder(headers), rows.map(inOrder));
};
const namesOf = (tables: readonly { readonly name: string }[] | undefined) => (tables ?? []).map(({ name }) => name);

describe("tables of one kind", () => {
  it.each([
    [["Январь", "Февраль", "Март"]],
    [["Май 2024", "Июнь 2024"]],
    [["Ağustos 2024", "Eylül 2024"]],
    [["Jan 2024", "Feb 2024", "Mar 2024"]],
    [["Продажи 2023", "Продажи 2024", "Продажи 2025"]],
    [["Q1", "Q2", "Q3"]],
    [["Ocak", "Şubat", "Mart"]],
    [["Јануари", "Февруари", "Март"]],
    [["Ianuarie", "Februarie", "Martie"]],
  ])("are read together: %j", (names) => {
    const tables = names.map((name, place) => sheet(name, 45292 + 31 * place));
    const { sales } = recogniseTables(tables);
    expect([sales?.table.name, ...namesOf(sales?.more)].sort()).toEqual([...names].sort());
  });

  it("may have their columns in another order", () => {
    const [first, second] = [sheet("2023", 44927), sheet("2024", 45292, [2, 0, 1])];
    expect(columnsLike(tableChoice("sales", first), second)).toEqual([1, 2, 0]);
    expect(namesOf(recogniseTables([first, second]).sales?.more)).toHaveLength(1);
  });

  it("are only offered where their names may mean another kind, as payments beside shipments do", () => {
    const tables = [sheet("Отгрузки", 45292), sheet("Оплаты", 45400)];
    const choice = tableChoice("sales", tables[0]);
    const like = likeTables(choice, tables, []);
    expect([namesOf(like.together), namesOf(like.apart)]).toEqual([[], ["Оплаты"]]);
  });

  it.each([
    [["Иванов", "Петров", "Сидорова"]],
    [["Скопје", "Битола"]],
    [["Cluj", "Iași"]],
    [["Ankara", "İzmir"]],
    [["North", "South", "London"]],
  ])("of branches or managers are read together: %j", (names) => {
    const tables = names.map((name, place) => sheet(name, 45292 + 31 * place));
    expect(namesOf(recogniseTables(tables).sales?.more)).toHaveLength(names.length - 1);
  });

  it.each([
    [["Иванов", "Возвраты"]],
    [["Продажи", "Иванов"]],
    [["Скопје", "Повраток"]],
    [["Cluj", "Plăți 2024"]],
    [["Ankara", "İadeler"]],
    [["London", "London copy"]],
    [["Лист1", "Иванов"]],
  ])("are only offered where one of them is called by a kind: %j", (names) => {
    const tables = names.map((name, place) => sheet(name, 45292 + 31 * place));
    expect(recogniseTables(tables).sales?.more).toBeUndefined();
  });

  it("are not counted twice where one is a copy of another, or holds the others", () => {
    const january = sheet("Январь", 45292);
    const copy = { ...january, name: "Январь 2", sheet: "Январь 2" };
    expect(recogniseTables([january, copy]).sales?.more).toBeUndefined();
    const february = sheet("Февраль", 45323);
    const year = found("2024", headers, [...january.sample, ...february.sample]);
    const whole = { ...year, sample: [...january.sample, ...february.sample] };
    expect(recogniseTables([january, february, whole]).sales?.more).toBeUndefined();
  });

  it.each([
    [["2024", "Январь", "Февраль"], ["2024"]],
    [
      ["Январь", "Февраль", "2024"],
      ["Январь", "Февраль"],
    ],
    [["Sales 2024", "Sales Q1 2024", "Sales Q2 2024"], ["Sales 2024"]],
    [
      ["2023", "2024-01", "2024-02"],
      ["2023", "2024-01", "2024-02"],
    ],
    [
      ["2023", "Ocak 2024", "Şubat 2024"],
      ["2023", "Ocak 2024", "Şubat 2024"],
    ],
    [["2024", "01", "02"], ["2024"]],
    [
      ["2023", "2024", "Ocak 2024", "Şubat 2024"],
      ["2023", "2024"],
    ],
    [
      ["Q1 2024", "Nisan 2024"],
      ["Q1 2024", "Nisan 2024"],
    ],
  ])("a year is not read together with its own months or quarters: %j", (names, together) => {
    const tables = names.map((name, place) =>
      sheet(name, name === "2023" ? 44927 : name.startsWith("Nisan") ? 45383 : 45292 + 31 * place, [2, 0, 1]),
    );
    const { sales } = recogniseTables([...tables]);
    expect([sales?.table.name, ...namesOf(sales?.more)].sort()).toEqual([...together].sort());
  });

  it("have the columns that play a role", () => {
    const other = found("Февраль", ["Дата", "Клиент", "Остаток"], [[45323, "Анна", 5]]);
    expect(columnsLike(tableChoice("sales", sheet("Январь", 45292)), other)).toBeNull();
  });
});
