import { femaleNames, maleNames } from './name-genders.ts';
import { hasPlain, wordSet } from './words.ts';

/**
 * Common given names of the British Isles and of many of their communities. A name is never required to be here:
 * the list only settles whether "Amina Green" is a person where nothing else in the sentence says so.
 */
const givenNames: ReadonlySet<string> = new Set([
  ...maleNames,
  ...femaleNames,
  ...wordSet(`alex ali andrea andy ashley bernie billy cameron carla ceri charlie chris christian dale denis dennis don eddie evelyn glenn gwyn hilary iris jamie jan jay jean
  jo jordan kerry kim kit lara lee leigh leslie lyn manjit marian mason morgan naseem nicky noel pat robin rowan sam stacey terry tracy vivian simran harjit
  mandeep parminder gurinder jaswinder kiranjit gurpreet ranjit amrit sandeep gurdeep harpal kiran eirian temitope femi dara sasha shaheen anjum meredith aubrey
  noor amelia evie sienna maya emilia isabelle luna robyn darcie darcey hayley kath dom jo-anne lyndsey lindsey kirstie kirstin keeley kayleigh katharine cath catharine carole cara
  arlene angie alyson allison adele gaynor glenda glenys jackie janette janine jeanette jenna jennie jen jules juliette karin karina karla kathie katy kristen kristin kristina kylie
  lianne lucie lynette lynsey maddie maxine meryl netta nicki niki noelle norma rae rebekah bekah rosamond rosy rowena sadie shelagh shelley sheryl sonya steph stevie susi suzi suzy tamara
  tammy tess tricia trish val viv ollie olly teddy reggie albie elliot kieron lorcan murray neal nev nik nico pete raf rafe rajiv ricky robbie sandy seb shane shawn simeon stephan thom tommy
  vic zack zak andre anton antony axel barney brad bradley brett bruno byron caleb carlo darrell darryl denny derrick dominik dougie drew dwayne eli esmond fabian freddie freddy gabe garth
  gerry gus harvey hew iggy irwin jago jai jed jem joey jools josef kane keir kelvin kev kirk kurt kwesi len lenny leroy les lex lyle marcel marty mathew mickey mitch moe nelson pascal
  piers rene rhett ritchie ruben rudi russ sammy sandro sanjiv seth sid silvio stefano stewie tel todd tyler tyrone vaughn wally xander yannick zach umar usama waseem yasir yousaf zia jamil
  kabir karim khalil moin munir nasir qasim rizwan saeed sameer shoaib vishal aditya ajay akshay ankit arvind chirag darshan dilip gopal jignesh kartik kaushik kunal mahesh manish mayank
  mohit naresh naveen neeraj nilesh nitin pankaj rajan rajeev rishi sachin sandip satish shailesh shyam suraj umesh varun vimal vinay vinod yogesh amrita anjana aparna aruna gauri geeta hema
  jaya jyotsna kajal kalpana kamini komal lata leena mamta manisha meenakshi meeta namrata neelima neeta nita pallavi pratibha priyanka purnima rashmi reena renu ritika roshni sharmila sheela
  shilpa shobha shruti smriti sonal sonali supriya urmila vaishali varsha vidya abiola ade adebayo adeola adewale ayo ayodele bola bolaji bunmi chinwe dayo deji ebele ekene folasade jide
  kayode kemi kola kunle lanre mojisola nkechi nneka olabisi oluchi seun seyi shade taiwo tayo uche ugo yemi yinka kojo akosua akua mutale tendai tapiwa thabo
  lindiwe nomsa xolani`),
]);

/** Whether a word in lower case is a given name, with or without its accents ("Pádraig", "Padraig"). */
export const isGivenName = (lower: string): boolean =>
  givenNames.has(lower) ||
  (!isPlain(lower) && (hasPlain(lower, givenNames) || (lower.includes('-') && isDouble(lower))));

/** Of a to z alone, as most words: no accents and no hyphen. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > 0x7f || code === 0x2d) return false;
  }
  return true;
}

/** "Sarah-Jane": two given names. */
const isDouble = (lower: string): boolean => {
  const parts = lower.split('-');
  return parts.length === 2 && parts.every((part) => givenNames.has(part));
};
