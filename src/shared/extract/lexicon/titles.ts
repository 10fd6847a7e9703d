import { wordSet } from './words.ts';

/** Courtesy titles that stand before a name and belong to the person ("Sir Charlie", "Baroness Smith"). */
export const keptTitles = wordSet(
  'sir dame lord lady baroness baron viscount viscountess earl countess duke duchess dr doctor prof professor cllr councillor coun cr',
);

/** Courtesy titles that stand before a name and are not part of its fullest form. */
export const droppedTitles = wordSet(
  'mr mrs ms miss mx messrs ir ing excellency rev revd reverend ven venerable fr father',
);

/** Both kinds. */
export const titleWords: ReadonlySet<string> = new Set([...keptTitles, ...droppedTitles]);

/** What stands in front of a title: "the Rt Hon", "the Most Revd". */
export const styles = wordSet('rt right most very');

/** Every word that titles can begin with: most capitals are none, and nothing else is asked of them. */
export const opensTitle: ReadonlySet<string> = new Set([...titleWords, ...styles, 'hon', 'honourable']);

/** Titles of peers, whose names may run on with "of Place". */
export const peerTitles = wordSet('lord lady baroness baron viscount viscountess earl countess duke duchess');

/** Post-nominals, lower case without points. */
export const honours =
  wordSet(`mp mps msp mla am ms mep td mhk mlc qc kc cbe obe mbe kbe dbe gbe cmg kcmg dcmg gcmg cvo kcvo dcvo gcvo lvo mvo
  cb kcb dcb gcb qpm kpm qam kam qfsm kfsm qso mc dso gc dfc afc dl pc jp khc qhc khp khs frs frse fba frcp frcs frcgp freng feng fmedsci ceng cdir ch om kg kt lg rn raf vr td gm
  fli frgs frsa frsb frsc fraes fiet fice mice mrtpi frics mrics friba riba frtpi msc mba bsc ma ba rgn qn phd bem jp qsm qso ao onzm cnzm mnzm cpfa fca fcipd fcips`);

/** Post-nominals that are also everyday or organisation abbreviations: they need another sign beside them. */
export const shyHonours = wordSet('ms ch om raf vr gm mc lg ma ba msc bsc mba');

/** Particles that begin a surname in capitals as well: "Minister Ó Dálaigh" gives no first name. */
export const surnameParticles = wordSet('ó o ní nic mac uí ua van von de der');

/** Particles that stand inside a name in lower case. */
export const particles = wordSet(
  'de du des da das dos di del della van von der den ter ten la le al el bin ibn bint ap ab ferch verch y ní nic mac mc ó ua uí e zu af av do dall di’',
);

/** Words that are written short, with a point that ends no sentence. */
export const shortened = wordSet(
  'mr mrs ms dr prof rev st hon rt no nos vs etc eg ie inc ltd co fig vol approx cllr sgt supt gen col capt lt jan feb mar apr jun jul aug sept sep oct nov dec dept est min max art para pp ed',
);
