// What both sides computed must be the same, or the ratio of their times says nothing.

const TOLERANCE = 1e-9;

/** Throws with the first figure that differs. */
export function answersAgree(ours, theirs) {
  for (const [table, figures] of Object.entries(ours)) {
    for (const [name, figure] of figures) {
      const other = theirs[table].get(name);
      if (other === undefined) throw new Error(`figure missing in DuckDB: ${table} ${name}`);
      for (const [key, value] of Object.entries(figure)) {
        if (!isSame(value, other[key])) {
          throw new Error(`figures differ: ${table} ${name} ${key}: ${value} here, ${other[key]} in DuckDB`);
        }
      }
    }
    if (figures.size !== theirs[table].size) throw new Error(`figures missing here: ${table}`);
  }
}

function isSame(left, right) {
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left));
}
