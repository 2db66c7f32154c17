import type { HeadersTexts } from "../en/headers";

export const headers: HeadersTexts = {};
