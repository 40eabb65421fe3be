/** Request Tracker could not be asked, or said no. The message is for people and never holds the token. */
export class RtError extends Error {}
