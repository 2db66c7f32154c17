import fc from "fast-check";
import { fallingClients, linesOf, valuesOf } from "../../src/analysis/register/clientOrder";

test("clients fall by value, those without one stand last, equal ones by name", () => {
  const names = ["Anna", "Boris", "Clara", "Dora", "Egor"];
  const exists = Uint8Array.of(1, 1, 1, 0, 1);
  expect(fallingClients({ names, exists }, Float64Array.of(10, NaN, 30, 99, 10))).toEqual(Int32Array.of(2, 0, 4, 1));
  expect(fallingClients({ names: [], exists: new Uint8Array(0) }, new Float64Array(0))).toEqual(new Int32Array(0));
  expect(valuesOf(Float64Array.of(10, 20, 30), Int32Array.of(2, 0))).toEqual(Float64Array.of(30, 10));
  expect(linesOf(Int32Array.of(2, 0, 1), 3)).toEqual(Int32Array.of(1, 2, 0));
});

test("the order is that of a plain sort", () => {
  const client = fc.record({
    value: fc.oneof(fc.constantFrom(NaN, 0, -0, 5, -5), fc.double({ noNaN: true, noDefaultInfinity: true })),
    exists: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(client), (clients) => {
      const names = clients.map((_, id) => `${(id * 7) % 10}-${id}`);
      const exists = Uint8Array.from(clients, (one) => Number(one.exists));
      const valueOf = (id: number): number => (Number.isNaN(clients[id].value) ? -Infinity : clients[id].value);
      const expected = [...clients.keys()].filter((id) => clients[id].exists);
      expected.sort((left, right) => {
        if (valueOf(left) !== valueOf(right)) return valueOf(right) > valueOf(left) ? 1 : -1;
        return names[left] < names[right] ? -1 : 1;
      });
      const order = fallingClients(
        { names, exists },
        Float64Array.from(clients, (one) => one.value),
      );
      expect([...order]).toEqual(expected);
    }),
  );
});
