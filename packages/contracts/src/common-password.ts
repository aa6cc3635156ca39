/** What people choose first, written small and without what they put before and after it. */
const CHOSEN_FIRST = new Set(
  `password passwort passwd pass mypassword newpassword motdepasse contrasena senha wachtwoord parola
   qwert qwerty qwertyui qwertyuiop qwertz qwertzuiop azerty azertyuiop asdf asdfg asdfgh asdfghjk asdfghjkl
   asdfasdf zxcvb zxcvbn zxcvbnm qazwsx qazwsxedc qaz2wsx qaz@wsx qaz2wsx3edc q2w3e q2w3e4r q2w3e4r5t qweasd qweasdzxc
   qwer qweqwe zaq1xsw zaqxsw zaq12wsx a1b2c3d a1s2d3f abc abcd abcde abcdef abcdefg abcdefgh abcabc aaa
   admin administrator administrateur root user username guest test tester testing testtest demo temp default
   login logon master manager system server service support office secret access change changeme letmein
   welcome hello helloworld whatever trustno trustnoone nothing internet computer database
   iloveyou iloveu iloveme loveyou loveme lovely love lover mylove jetaime teamo tequiero ichliebedich
   monkey dragon tiger tigger lion eagle falcon panther wolf bear dolphin butterfly unicorn kitten kitty puppy
   football baseball basketball soccer hockey volleyball tennis golf rugby liverpool chelsea arsenal barcelona
   realmadrid juventus manchester manutd marseille raja wydad psg
   princess prince queen king angel angels babygirl babyboy baby sweetheart sweety sweet honey sugar
   sunshine sunflower flower flowers rainbow summer winter spring autumn january february march april june july
   august september october november december monday tuesday wednesday thursday friday saturday sunday
   superman batman spiderman ironman pokemon pikachu starwars naruto minecraft fortnite roblox nintendo
   playstation xbox matrix hunter killer ranger warrior ninja samurai shadow ghost phantom maverick phoenix
   michael jordan jennifer jessica michelle charlie daniel daniela thomas robert ashley amanda nicole andrew
   andrea matthew joshua joseph william anthony george martin samantha elizabeth victoria alexander alexandra
   christian christine benjamin patrick jasmine sophie camille nicolas julien antoine mohamed mohammed muhammad
   mohammad ahmed fatima khadija youssef hassan hamza amine yassine bailey buster maggie peanut harley
   mustang corvette ferrari mercedes porsche yamaha honda toyota chevrolet camaro
   freedom forever family friends friend blessed jesus jesuschrist christ heaven allah bismillah inshallah
   morocco maroc casablanca rabat marrakech france paris london newyork america canada germany
   bonjour coucou soleil doudou chouchou loulou nounours chocolat chocolate cookie cheese pepper ginger banana
   orange apple cherry strawberry coffee pizza pasta purple blue green yellow black white silver golden gold
   diamond money lucky samsung google facebook instagram twitter youtube microsoft windows android iphone linux
   oracle cisco killme fuckyou fuckoff asshole bitch hallo schatz hola amor corazon estrella
   secure security private company business shop store boutique`.split(/\s+/),
);
/** Digits that are neither counted up nor repeated. */
const DIGITS = new Set(
  `147258369 123454321 1234554321 123321123 12344321 11223344 1122334455 112233445566 10203040 102030405060
   147852369 159753456 741852963 789456123 963852741 1029384756 0192837465 13579246 24681357 31415926 314159265
   19283746 20202020 12341234 11235813`.split(/\s+/),
);

const LONGEST = 128;
/** What is put before and after a word so that it is "strong"; more of it is a password of its own. */
const AROUND = /^[\p{N}\p{P}\p{S}\s]{0,4}(.*?)[\p{N}\p{P}\p{S}\s]{0,10}$/su;
const REPEATED = /^(.+?)\1+$/su;
const LIKE: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  $: "s",
  "5": "s",
};

/**
 * Whether a password is among those that are tried first, or one with the usual signs around and in it. It asks for no
 * kinds of signs: any sentence will do.
 */
export function isCommonPassword(password: string): boolean {
  // Too long to be one, and to be looked at.
  if (password.length > LONGEST) return false;
  const typed = password.normalize("NFKC").toLowerCase().trim();
  const part = REPEATED.exec(typed)?.[1] ?? typed;
  if (part.length < 5 || isCounted(part) || DIGITS.has(part)) return true;
  const word = AROUND.exec(part)?.[1] ?? "";
  const isChosen = (one: string): boolean => CHOSEN_FIRST.has(one) || (one.length > 4 && isCounted(one));
  return isChosen(word) || isChosen(word.replaceAll(/[@431!0$5]/g, (sign) => LIKE[sign] ?? sign));
}

/** 12345678, 87654321, abcdefgh; also from 9 to 0. */
function isCounted(text: string): boolean {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  for (const turned of text.includes("90") ? [-9] : text.includes("09") ? [9] : []) steps.delete(turned);
  const [step = 0] = steps;
  return steps.size === 1 && Math.abs(step) <= 1;
}
