import type { Area } from "../catalogue.ts";

export const admin = {
  act: {
    searched: "खाते खोजे, {{count}} दिखे",
    "listed-events": "साइट की घटनाएँ देखीं, {{count}} दिखीं",
    "saw-figures": "साइट के आँकड़े देखे",
    viewed: "खाता {{account}} देखा",
    froze: "खाता {{account}} निलंबित किया: {{reason}}",
    unfroze: "खाते {{account}} का निलंबन हटाया: {{reason}}",
    "began-reset": "खाते {{account}} का दो-कारक रीसेट शुरू किया: {{reason}}",
    "cancelled-reset": "खाते {{account}} का दो-कारक रीसेट रोका: {{reason}}",
    "searched-projects": "प्रोजेक्ट खोजे, {{count}} दिखे",
    "viewed-project": "प्रोजेक्ट {{project}} देखा",
    quarantined: "प्रोजेक्ट {{project}} को क्वारंटीन में डाला: {{reason}}",
    released: "प्रोजेक्ट {{project}} का क्वारंटीन खत्म किया: {{reason}}",
    "ended-sessions": "खाते {{account}} के सभी सत्र खत्म किए: {{reason}}",
    announced: "घोषणा “{{title}}” जोड़ी",
    "ended-announcement": "घोषणा “{{title}}” समाप्त की",
  },
} satisfies Area<"admin">;
