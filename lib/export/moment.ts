/** Front matter may leave out the seconds of a moment, as ISO 8601 allows; RFC 3339 and XML Schema do not. */
export const toTheSecond = (date: string): string => date.replace(/T\d\d:\d\d(?!:)/, '$&:00')
