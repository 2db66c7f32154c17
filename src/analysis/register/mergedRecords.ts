import { isBlank } from "../cells/cells";
import type { ClientAliases } from "../tables/clientAliases";
import { clientKey } from "../cells/clientKey";
import type { ClientRecord } from "../tables/clientsReader";

/**
 * The records of the Clients table with one record per client where the alias table joins several.
 *
 * The row under the client's own name comes first, then the upper one; what it leaves blank is taken from the others,
 * also in the columns that segment rules look at. The record is in the place of the uppermost. Source: spec 3.17.
 *
 * @example mergedRecords([anna, ann], aliases).length // 1 where "Ann" is an alias of "Anna"
 */
export function mergedRecords(records: readonly ClientRecord[], aliases: ClientAliases): readonly ClientRecord[] {
  const groups = new Map<string, ClientRecord[]>();
  for (const record of records) {
    const own = clientKey(record.name);
    const name = aliases.names.get(own) ?? record.name;
    const key = clientKey(name);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const renamed = { ...record, name };
    if (own === key) group.unshift(renamed);
    else group.push(renamed);
  }
  return [...groups.values()].map((group) => group.reduce(filledUp));
}

function filledUp(record: ClientRecord, from: ClientRecord): ClientRecord {
  return {
    name: record.name,
    row: record.row,
    segment: record.segment ?? from.segment,
    manager: record.manager ?? from.manager,
    potential: record.potential ?? from.potential,
    penetrationBase: record.penetrationBase ?? from.penetrationBase,
    buysFromCompetitors: record.buysFromCompetitors ?? from.buysFromCompetitors,
    recommends: record.recommends ?? from.recommends,
    // Who does not want messages under one name does not want them under another.
    doNotContact: record.doNotContact === true || from.doNotContact === true ? true : record.doNotContact,
    image: record.image ?? from.image,
    innovator: record.innovator ?? from.innovator,
    expert: record.expert ?? from.expert,
    lostReason: record.lostReason ?? from.lostReason,
    source: record.source ?? from.source,
    manualClass: record.manualClass ?? from.manualClass,
    taxNumber: record.taxNumber ?? from.taxNumber,
    phone: record.phone ?? from.phone,
    email: record.email ?? from.email,
    address: record.address ?? from.address,
    contactPerson: record.contactPerson ?? from.contactPerson,
    birthday: record.birthday ?? from.birthday,
    contractEnd: record.contractEnd ?? from.contractEnd,
    nextStep: record.nextStep ?? from.nextStep,
    invoiceUntil: record.invoiceUntil ?? from.invoiceUntil,
    eventDate: record.eventDate ?? from.eventDate,
    cells: record.cells.map((cell, column) => (isBlank(cell) ? from.cells[column] : cell)),
  };
}
