// Sales in the company's database: loaded with the part of the pane that asks it, and by the command.
export const databaseTexts = {
  database: {
    heading: "Company database",
    about:
      "Sales that no sheet and no file can hold stay in the company’s ClickHouse database. It is asked for sums and for the facts of the clients in the lists. Nothing of this workbook is sent to it but the settings; target matrix, plan and spend still come from this workbook.",
    use: "Take the sales from the database",
    looking: "Looking at the database …",
    database: "Database",
    sales: "Table or view of the sales",
    clients: "Table or view of the clients",
    withoutClients: "Without it there are no segments and no clients who never bought.",
    gone: "{name} is not there, or may not be read. Choose another one.",
    spread: "How the rows lie",
    "spreadName.any": "Anyhow, or on a single server",
    "spreadName.client": "All rows of a client on one shard",
    "spread.any": "The table answers for the whole database.",
    "spread.client":
      "The table is that of each shard, where a cluster works fastest. Test connection finds clients on two shards.",
    everywhere: "Table that asks every shard",
    everywhereAbout: "A Distributed table over system.one, made by the administrator.",
    clientsListed: "Clients in the lists, at most",
    clientsListedAbout: "The others are in every total, and each sheet says how many there are.",
    clientsListedWrong: "Write a whole number above 0.",
    open: "Choose the database, the table of the sales, and its columns of date, client and amount.",
    "without.explanations":
      "These figures come from the company database, where the single sales stay: they cannot be explained here. Take the sales from a sheet or from files to see what went into a figure.",
    "without.tasks":
      "Tasks are made from single sales, which stay in the company database. Take the sales from a sheet or from files to make tasks.",
    "without.checklists":
      "Answers are proposed from single sales, which stay in the company database: nothing is proposed here. You can fill the form all the same.",
    "without.campaigns":
      "Lists of clients to write to are made from single sales, which stay in the company database. Take the sales from a sheet or from files to make lists.",
    "without.loyalty": "Loyalty programmes are tried on single purchases, which stay in the database.",
    test: "Test connection",
    testing: "Asking the database …",
    version: "The database answers: ClickHouse {version}, time zone {timeZone}.",
    rows: "Rows of the sales: {rows, number}; without client, day or amount: {unusable, number}.",
    span: "First and last sale: {from}, {to}.",
    clock: "Its clock differs from this computer’s by {minutes} minutes: days may be wrong where the sales hold times.",
    ready: "Everything can be read.",
    "refused.unreachable": "Nothing answers at {address}. Check the address, and whether the database runs. {reason}",
    "refused.wrongPassword":
      "The database does not accept the name or the password. The administrator sets both where the web server passes questions on to the database.",
    "refused.noRight": "The user may not read these tables: the administrator must allow it. {reason}",
    "refused.tableMissing": "The database has no such table. Choose or name another one. {reason}",
    "refused.columnMissing": "A table has no such column. Choose or name another one. {reason}",
    "refused.shardMissing":
      "A part of the cluster does not answer, so nothing was written. Try again when it is back. {reason}",
    "refused.tooMuch":
      "The memory or time that the database allows was used up. The administrator can allow more. {reason}",
    "refused.notAnswered": "The database refused: {reason}",
    "refused.badAnswer": "What answers there is no ClickHouse database. Check the address.",
    "refused.clientOnTwoShards":
      "{clients, plural, one {# client has} other {# clients have}} rows on more than one shard. Spread the sales by client, or choose “Anyhow, or on a single server” and a table that answers for the whole cluster.",
    "refused.moved":
      "Rows were added or changed while the figures were read, so nothing was written. Run again, or name a view that stays.",
    "refused.spelledAlike":
      "{role}: “{name}”, “{other}” differ only in case, spaces or quotation marks. Give them one spelling in the table or in a view.",
    "refused.settingLeftOut": "The setting {setting} cannot be used with a database. Change it back to the usual one.",
  },
};
