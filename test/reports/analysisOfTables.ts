import { analyze } from "../../src/analysis/analyze";
import type { Analysis } from "../../src/analysis/analysis";
import { readClients } from "../../src/analysis/tables/clientsReader";
import { createSalesReader } from "../../src/analysis/tables/salesReader";
import { readSegmentRules } from "../../src/analysis/tables/segmentRules";
import { readPlan } from "../../src/analysis/tables/planReader";
import { readActivities } from "../../src/analysis/tables/activitiesReader";
import { readComplaints } from "../../src/analysis/tables/complaintsReader";
import { readOffers } from "../../src/analysis/tables/offersReader";
import { readSpend } from "../../src/analysis/tables/spendReader";
import { readSurveys } from "../../src/analysis/tables/surveysReader";
import { readTargets } from "../../src/analysis/tables/targetMatrix";
import type { ReadingFormat } from "../../src/analysis/types";
import type { AnalysisCase } from "../setup/csvTables";
import type { PlanCase } from "../setup/planCase";

export type Tables = Omit<AnalysisCase, "name" | "clients"> & {
  readonly clients: AnalysisCase["clients"] | null;
} & Partial<
    Pick<
      PlanCase,
      | "plan"
      | "planColumns"
      | "spend"
      | "spendColumns"
      | "offers"
      | "offerColumns"
      | "activities"
      | "activityColumns"
      | "surveys"
      | "surveyColumns"
      | "complaints"
      | "complaintColumns"
    >
  >;

const format: ReadingFormat = { decimal: ".", dateOrder: "ymd", date1904: false };

/** The whole analysis of tables that stand in the first cell of their sheets. */
export function analysisOfTables(tables: Tables): Analysis {
  const { sales, salesColumns, clients, clientColumns, rules, targets, settings } = tables;
  const {
    plan,
    planColumns = {},
    spend,
    spendColumns = {},
    offers,
    offerColumns = {},
    activities,
    activityColumns = {},
    surveys,
    surveyColumns = {},
    complaints,
    complaintColumns = {},
  } = tables;
  const place = (sheet: string) => ({ sheet, row: 0, column: 0 });
  const reader = createSalesReader(place("Sales"), salesColumns, format);
  reader.add(sales.rows);
  return analyze(
    {
      sales: reader.finish(),
      clients: clients && readClients({ place: place("Clients"), ...clients, columns: clientColumns, format }),
      rules: rules && readSegmentRules({ place: place("Segment rules"), ...rules, format }),
      targets: targets && readTargets({ place: place("Target matrix"), ...targets, format }),
      plan: plan && readPlan({ place: place("Plan"), ...plan, columns: planColumns, format }),
      spend: spend && readSpend({ place: place("Spend"), ...spend, columns: spendColumns, format }),
      offers: offers && readOffers({ place: place("Offers"), ...offers, columns: offerColumns, format }),
      activities:
        activities && readActivities({ place: place("Activities"), ...activities, columns: activityColumns, format }),
      surveys: surveys && readSurveys({ place: place("Surveys"), ...surveys, columns: surveyColumns, format }),
      complaints:
        complaints && readComplaints({ place: place("Complaints"), ...complaints, columns: complaintColumns, format }),
    },
    settings,
  );
}
