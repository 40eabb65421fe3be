// Made-up secrets of the kinds that stand in logs and mails. None was ever valid anywhere; each is unlike any other
// text of the site, so that finding it somewhere means that it leaked.
const KINDS = [
  (n: string) => `password=Tr0ub4dor-${n}`,
  (n: string) => `Authorization: Bearer made.up.${n}`,
  (n: string) => `api_key: invented_${n}`,
  (n: string) => `Set-Cookie: session=invented${n}; Secure`,
  (n: string) => `jdbc:postgresql://app:invented-${n}@db.example/app`,
  (n: string) => `IBAN XX00 INVENTED ${n}`,
  (n: string) => `person-${n}@mail.example`,
  (n: string) => `client_secret="invented~${n}"`,
  (n: string) => `-----BEGIN MADE UP KEY----- ${n} -----END MADE UP KEY-----`,
  (n: string) => `patient no. ${n}, insured`,
] as const;

/** What must appear nowhere (`mark`), inside the text that is pasted. */
export interface Secret {
  readonly mark: string;
  readonly text: string;
}

/** Thirty of them. */
export const SECRETS: readonly Secret[] = Array.from({ length: 30 }, (_, at) => {
  const mark = `zq${(7_919 * (at + 101)).toString(36)}xv${(104_729 * (at + 7)).toString(36)}`;
  const kind = KINDS[at % KINDS.length] ?? KINDS[0];
  return { mark, text: kind(mark) };
});
