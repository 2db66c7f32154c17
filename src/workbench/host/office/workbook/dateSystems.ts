/** Between day 0 of the 1900 system, as Excel counts it, and day 0 of the 1904 system. */
export const daysTo1904 = 1462;
