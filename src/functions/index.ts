import { clientDevelopment, clientGrade, clientLadder, clientSegment, clientShare } from "./clientFunctions";
import { abc, abcXyz, clientStatus, crr, ltv, xyz } from "./functions";
import { funnelStage, nextStep } from "./offerFunctions";
import { saleStage } from "./saleFunctions";
import { handFunctionWords } from "./functionWords";

handFunctionWords();

// An Excel without custom functions still opens the pane, which loads this script too.
if (typeof CustomFunctions !== "undefined") {
  CustomFunctions.associate({
    ABC: abc,
    XYZ: xyz,
    ABCXYZ: abcXyz,
    LTV: ltv,
    CRR: crr,
    CLIENTSTATUS: clientStatus,
    CLIENTLADDER: clientLadder,
    CLIENTSEGMENT: clientSegment,
    CLIENTGRADE: clientGrade,
    CLIENTSHARE: clientShare,
    CLIENTDEVELOPMENT: clientDevelopment,
    SALESTAGE: saleStage,
    NEXTSTEP: nextStep,
    FUNNELSTAGE: funnelStage,
  });
}
