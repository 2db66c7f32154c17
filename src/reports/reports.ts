import { abcXyzReport } from "./abcXyzReport";
import { clientProductReport } from "./clientProductReport";
import { clientsReport } from "./clientsReport";
import { complaintsReport } from "./complaintsReport";
import { controlPointsReport } from "./controlPointsReport";
import { dynamicsReport } from "./dynamicsReport";
import { funnelReport } from "./funnelReport";
import { keyClientsReport } from "./keyClientsReport";
import { loyaltyReport } from "./loyaltyReport";
import { lostClientsReport } from "./lostClientsReport";
import { managersReport } from "./managersReport";
import { rhythmReport } from "./rhythmReport";
import { rulesReport } from "./rulesReport";
import { segmentProductReport } from "./segmentProductReport";
import { summaryReport } from "./summaryReport";
import { surveysReport } from "./surveysReport";
import { whatElseReport } from "./whatElseReport";
import { worklistsReport } from "./worklistsReport";

/** All reports in the order of the workbook. */
export const reports = [
  summaryReport,
  worklistsReport,
  clientsReport,
  abcXyzReport,
  segmentProductReport,
  clientProductReport,
  whatElseReport,
  managersReport,
  keyClientsReport,
  lostClientsReport,
  dynamicsReport,
  rhythmReport,
  funnelReport,
  controlPointsReport,
  surveysReport,
  complaintsReport,
  loyaltyReport,
  rulesReport,
] as const;

export type ReportId = (typeof reports)[number]["id"];
