export const languages = ["en", "ru", "mk", "ro", "tr"] as const;
export type Language = (typeof languages)[number];
