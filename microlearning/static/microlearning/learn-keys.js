// The learner's key: fifteen signs by chance and a check sign; letters on paper, pictures on screen.
export const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXY";
const BODY = 15;

function checkSign(body) {
  let total = 0;
  for (let place = 1; place <= BODY; place += 1) total += SIGNS.indexOf(body[place - 1]) * place;
  return SIGNS[total % SIGNS.length];
}

export function newKey() {
  let body = "";
  while (body.length < BODY) {
    const [chance] = crypto.getRandomValues(new Uint8Array(1));
    // 248 is 8 times 31: every sign is as likely as the others.
    if (chance < 248) body += SIGNS[chance % SIGNS.length];
  }
  return body + checkSign(body);
}

// What was typed or scanned, as a key; null when it cannot be one.
export function readKey(text) {
  const key = text.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const isKey = key.length === BODY + 1 && [...key].every((sign) => SIGNS.includes(sign));
  return isKey && checkSign(key) === key[BODY] ? key : null;
}

export const pictureOf = (sign) => `p-${sign.toLowerCase()}`;
export const spaced = (key) => key.replace(/(.{4})(?=.)/g, "$1 ");

// crypto.randomUUID is there on https only; a box on a site speaks http.
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
