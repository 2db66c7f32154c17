// Segments from attributes of the clients: loaded with the part of the pane that builds them.
export const segmentTexts = {
  segments: {
    heading: "Build segments",
    about:
      "Choose the columns that part your clients, make rules, and see at once how many clients fall into each. What most of a segment buys already becomes its targets. All is written on new sheets of yours.",
    start: "Build segments",
    look: "Look at the clients again",
    attributes: "Which columns part the clients?",
    noAttributes:
      "No column of the clients table repeats its values for several clients. Add one, such as industry, country or size.",
    values: "{count, plural, one {# value} other {# values}}",
    range: "{least, number} to {most, number}",
    blanks: "{count, plural, one {# client} other {# clients}} without a value",
    clients: "{count, plural, one {# client} other {# clients}}",
    cannotRule: "has a “;” or looks like a comparison: no rule can name it",
    from: "from",
    to: "to",
    boundsWrong: "Two numbers, the smaller one first; one may be left blank.",
    fit: "{count, plural, one {# client fits} other {# clients fit}}",
    name: "Name of the segment",
    add: "Add the segment",
    eachValue: "{count, plural, one {A segment for the one value} other {# segments, one for each value}}",
    nameOf: "Name of segment {number}",
    anyClient: "any client",
    noName: "has no name yet",
    up: "{segment}: move up",
    down: "{segment}: move down",
    remove: "Remove",
    removeOf: "{segment}: remove",
    without: "{count, plural, one {# client} other {# clients}} without a segment.",
    named:
      "{count, plural, one {# client has} other {# clients have}} a segment in the clients table: it counts before the rules.",
    unknown:
      "{count, plural, one {# client} other {# clients}} of the sales not in the clients table: no rule can reach them.",
    targetsAbout:
      "What should each segment buy? Ticked is what more than half of its buyers buy in the analysis period: correct it.",
    targetCount: "{count, plural, one {# target} other {# targets}}",
    bought: "{users, number} of {buyers, number} buy it",
    productsCut: "The first {shown, number} of {total, number} products.",
    write: "Write the sheets",
    writing: "Writing …",
    discard: "Discard",
  },
};
