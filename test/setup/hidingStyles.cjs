/* global document */
// In a page without a layout only the rules that hide something say what is seen. Every search for a role is held against
// each rule, and Fluent UI brings thousands.
if (typeof document !== "undefined") {
  const { sheet } = document.head.appendChild(document.createElement("style"));
  const rules = Object.getPrototypeOf(sheet);
  const { insertRule } = rules;
  rules.insertRule = function (rule, index) {
    return /visibility|display:\s*none/.test(rule)
      ? insertRule.call(this, rule, Math.min(index ?? 0, this.cssRules.length))
      : 0;
  };
}
