import { feedbackTexts } from "./feedback";
import { processTexts } from "./process";

// The tables that the product looks for; each key of analysis/tables/tables.ts has its texts here.
export const tables = {
  // the parts of the Data screen
  "section.sales": "Sales",
  "section.clients": "Clients",
  "section.segments": "Segments and targets",
  "section.aliases": "Client aliases",
  "section.money": "Plan and spend",
  // each table as sentences name it
  "title.sales": "Sales",
  "title.clients": "Clients",
  "title.rules": "Segment rules",
  "title.targets": "Target matrix",
  "title.aliases": "Client aliases",
  "title.plan": "Plan",
  "title.spend": "Spend on clients",
  // each table as the pane calls it
  "name.sales": "Sales table",
  "name.clients": "Clients table",
  "name.rules": "Segment rules",
  "name.targets": "Target matrix",
  "name.aliases": "Client aliases",
  "name.plan": "Plan",
  "name.spend": "Spend on clients",
  // what is lost without it, shown while none is chosen
  "without.sales":
    "A sales table has a header row and one row per sale, with at least the date, the client and the amount. It may be an Excel table, a named range or a sheet.",
  "without.clients": "Without it there are no clients who have not bought yet, and no segments.",
  "without.rules":
    "One row per segment, one column per client attribute. Without it the segment comes from the clients table.",
  "without.targets":
    "Segments in rows, products in columns, a mark where a product is a target. Without it there are no gaps and no “next product”.",
  "without.aliases":
    "A spelling as written, and beside it the client. Without it every spelling is a client of its own.",
  "without.plan": "Columns: manager, period, indicator, value. Without it there is no “Plan %” of the managers.",
  "without.spend":
    "Columns: period, kind (acquisition or retention), amount. Without it the cost of a new client is not known.",
  // what stands in the column of a role, or what is lost without it
  "about.sales.date": "The day of each sale.",
  "about.sales.client": "Who bought: a company or a person.",
  "about.sales.amount": "The sum of each sale; returns below zero.",
  "about.sales.document": "Without it all sales to a client on one day count as one purchase.",
  "about.sales.product":
    "Product group or direction. Without it there is no segment × product table and there are no sales of new directions.",
  "about.sales.manager": "Without it there are no figures by manager.",
  "about.sales.margin": "Without it, and without cost or margin %, there is no margin and no grade.",
  "about.sales.cost": "Used where there is no margin column: margin = amount − cost.",
  "about.sales.marginPercent": "Used where there is no margin column: margin = amount × margin %.",
  "about.sales.quantity": "Without it clients cannot be ranked by quantity.",
  "about.sales.price": "Used where there is no column of amounts: amount = quantity × price.",
  "about.clients.client": "The client’s name, as in the sales table.",
  "about.clients.segment": "Without it the segment comes from the segment rules.",
  "about.clients.manager": "Without it clients who have not bought yet have no manager.",
  "about.clients.potential": "Large, medium or small, or a sum. Without it there is no grade A–E.",
  "about.clients.penetrationBase": "A sum; from 90% with us on, a regular client becomes an adherent.",
  "about.clients.buysFromCompetitors": "Yes or no. Without it a regular client can hardly become an adherent.",
  "about.clients.doNotContact": "Yes = the client wants no messages and is left out of campaign lists.",
  "about.clients.recommends": "Yes or no. Without it there are no advocates.",
  "about.clients.image": "Yes or no: a client whose name helps to sell counts as a key client.",
  "about.clients.innovator": "Yes or no: the first to try new products; counts as a key client.",
  "about.clients.expert": "Yes or no: others ask this client for advice; counts as a key client.",
  "about.clients.lostReason": "Why a client stopped buying; shown in the list of lost clients.",
  "about.clients.manualClass":
    "A letter from A to F that you gave by hand; shown beside the computed class, with a mark where they differ.",
  "about.clients.taxNumber": "Clients with the same tax number are shown as likely duplicates.",
  "about.clients.phone": "Clients with the same phone are shown as likely duplicates.",
  "about.clients.email": "Clients with the same e-mail are shown as likely duplicates.",
  "about.clients.address":
    "The postal address, for campaigns by letter. Columns beside it such as city and postal code are added to it.",
  "about.clients.contactPerson": "The person to be greeted in campaigns and named in dossiers.",
  "about.clients.source":
    "How the client came, such as “referral”. Without it, clients won by recommendation are not counted.",
  "title.rates": "Exchange rates",
  "name.rates": "Exchange rates",
  "without.rates":
    "Columns: currency, rate, and from which date if it changes. Without it sales in another currency are left out.",
  "about.sales.debit": "Used with credit where there is no amount column: amount = credit − debit.",
  "about.sales.credit": "Used with debit where there is no amount column: amount = credit − debit.",
  "about.sales.currency": "Sales in another currency are never added without an exchange rate.",
  "about.sales.state": "Paid, cancelled, draft and so on: what was not sold is not counted.",
  "about.sales.saleKind": "Invoice, credit memo, return and so on: returns are taken away.",
  "about.sales.year": "Used with month where there is no date column.",
  "about.sales.month": "Used with year where there is no date column.",
  "about.sales.day": "Day of the month, used with year and month. Without it only the month is known.",
  "about.sales.time": "Where the date has none: 14:05, 2:05 PM. Without it there are no hours in Rhythm.",
  ...processTexts.tables,
  ...feedbackTexts.tables,
};
