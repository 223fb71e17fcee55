import { assessmentActs as enAssessmentActs } from './en/acts-assessment.js';
import { decisionActs as enDecisionActs } from './en/acts-decision.js';
import { guidanceActs as enGuidanceActs } from './en/acts-guidance.js';
import { publicationActs as enPublicationActs } from './en/acts-publication.js';
import { recognitionActs as enRecognitionActs } from './en/acts-recognition.js';
import { assessment as enAssessment } from './en/assessment.js';
import { common as enCommon } from './en/common.js';
import { compare as enCompare } from './en/compare.js';
import { decision as enDecision } from './en/decision.js';
import { dossier as enDossier } from './en/dossier.js';
import { edition as enEdition } from './en/edition.js';
import { frame as enFrame } from './en/frame.js';
import { history as enHistory } from './en/history.js';
import { interests as enInterests } from './en/interests.js';
import { meeting as enMeeting } from './en/meeting.js';
import { office as enOffice } from './en/office.js';
import { reasons as enReasons } from './en/reasons.js';
import { remarks as enRemarks } from './en/remarks.js';
import { submissions as enSubmissions } from './en/submissions.js';
import { vocabulary as enVocabulary } from './en/vocabulary.js';
import { work as enWork } from './en/work.js';
import { worksheet as enWorksheet } from './en/worksheet.js';
import { assessmentActs } from './nl/acts-assessment.js';
import { decisionActs } from './nl/acts-decision.js';
import { guidanceActs } from './nl/acts-guidance.js';
import { publicationActs } from './nl/acts-publication.js';
import { recognitionActs } from './nl/acts-recognition.js';
import { assessment } from './nl/assessment.js';
import { common } from './nl/common.js';
import { compare } from './nl/compare.js';
import { decision } from './nl/decision.js';
import { dossier } from './nl/dossier.js';
import { edition } from './nl/edition.js';
import { frame } from './nl/frame.js';
import { history } from './nl/history.js';
import { interests } from './nl/interests.js';
import { meeting } from './nl/meeting.js';
import { office } from './nl/office.js';
import { reasons } from './nl/reasons.js';
import { remarks } from './nl/remarks.js';
import { submissions } from './nl/submissions.js';
import { vocabulary } from './nl/vocabulary.js';
import { work } from './nl/work.js';
import { worksheet } from './nl/worksheet.js';

/** Every word on screen, per language; one file per room, the same keys in both (i18n.spec.ts). */
export const messages = {
  nl: {
    ...common,
    ...vocabulary,
    act: { ...guidanceActs, ...assessmentActs, ...decisionActs, ...publicationActs, ...recognitionActs },
    reason: reasons,
    frame,
    work,
    submissions,
    dossier,
    history,
    interests,
    office,
    remarks,
    compare,
    worksheet,
    assessment,
    meeting,
    decision,
    edition,
  },
  en: {
    ...enCommon,
    ...enVocabulary,
    act: {
      ...enGuidanceActs,
      ...enAssessmentActs,
      ...enDecisionActs,
      ...enPublicationActs,
      ...enRecognitionActs,
    },
    reason: enReasons,
    frame: enFrame,
    work: enWork,
    submissions: enSubmissions,
    dossier: enDossier,
    history: enHistory,
    interests: enInterests,
    office: enOffice,
    remarks: enRemarks,
    compare: enCompare,
    worksheet: enWorksheet,
    assessment: enAssessment,
    meeting: enMeeting,
    decision: enDecision,
    edition: enEdition,
  },
};
