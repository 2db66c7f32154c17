import { readAnswer } from "../../src/checklists/answers";
import { partsOf, pointsOf } from "../../src/checklists/forms";
import { readKey, keyText } from "../../src/checklists/fillKey";
import { holdsFills } from "../../src/checklists/holdsFills";
import { answerWords } from "../../src/locales/answerWords";

const read = (text: string) => readAnswer(text, answerWords);

test("signs and numbers are answers in every language", () => {
  for (const text of ["+", "1", "1.0", " + ", "'+"]) expect([text, read(text)]).toEqual([text, "yes"]);
  for (const text of ["+-", "±", "+/-", "+/–", "-+", "0.5", "0,5", "+ / -"]) {
    expect([text, read(text)]).toEqual([text, "partly"]);
  }
  for (const text of ["-", "–", "−", "—", "0", "'-"]) expect([text, read(text)]).toEqual([text, "no"]);
});

test("words of all five languages are answers, whatever their case", () => {
  expect(["Yes", "ДА", "Da", "Evet"].map(read)).toEqual(["yes", "yes", "yes", "yes"]);
  expect(["partly", "Частично", "делумно", "parțial", "partial", "kısmen", "KISMEN"].map(read)).toEqual(
    Array(7).fill("partly"),
  );
  expect(["no", "Нет", "не", "nu", "hayır", "HAYIR"].map(read)).toEqual(Array(6).fill("no"));
  expect(["n/a", "N/A", "н/п", "неприменливо", "Nu se aplică", "u/d"].map(read)).toEqual(
    Array(6).fill("notApplicable"),
  );
});

test("a blank cell is no answer, and other words are none either", () => {
  expect(["", "  "].map(read)).toEqual([null, null]);
  expect(["maybe", "+++", "2", "#NAME?"].map(read)).toEqual(Array(4).fill("unknown"));
});

test("a language has no word that means two answers, in itself or in another language", () => {
  const meanings = new Map<string, string>();
  for (const words of answerWords) {
    for (const [answer, ofAnswer] of Object.entries(words)) {
      for (const word of ofAnswer) {
        const known = meanings.get(word);
        expect([word, known ?? answer]).toEqual([word, answer]);
        meanings.set(word, answer);
      }
    }
  }
});

test("the forms have 8 + 6 + 4 and 14 + 5 + 4 + 8 points, each with an id of its own", () => {
  expect(partsOf("express").map(({ points }) => points.length)).toEqual([8, 6, 4]);
  expect(partsOf("process").map(({ points }) => points.length)).toEqual([14, 5, 4, 8]);
  const all = [...pointsOf("express"), ...pointsOf("process")];
  expect(new Set(all).size).toBe(49);
});

test("a row is known by its key, and no other text is one", () => {
  const key = { form: "express", number: 12, point: "A1" } as const;
  expect(readKey(keyText(key))).toEqual(key);
  for (const text of ["checklist|express|0|A1", "checklist|express|1|T1", "checklist|x|1|A1", "A1", ""]) {
    expect([text, readKey(text)]).toEqual([text, null]);
  }
  expect(holdsFills([["Alfa", 3, keyText(key)]])).toBe(true);
  expect(holdsFills([["Alfa", 3, "express"]])).toBe(false);
});
