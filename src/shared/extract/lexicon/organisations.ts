import { wordSet } from './words.ts';

/** Nouns that mark a capitalised phrase as an organisation (or a part of one). */
export const orgNouns =
  wordSet(`office department ministry agency authority council councils commission committee board police constabulary service services service's force forces trust trusts foundation
  association federation society institute institution university college school academy centre center group ltd limited plc llp inc corporation corp company co holdings bank union unions
  parliament assembly congress senate embassy consulate treasury organisation organization network partnership partners alliance coalition forum panel taskforce hospital hospitals infirmary
  church cathedral museum gallery library libraries theatre press post mail broadcasting corporation inspectorate tribunal court courts registry bureau directorate division unit team
  regulator ombudsman fund charity campaign movement party club league confederation consortium collaborative chamber secretariat command headquarters cabinet executive government
  highways railways airways airlines airport ports docks homes housing nhs bbc un nato eu nspcc crest catapult laboratory laboratories observatory research technologies technology systems
  solutions industries engineering energy water gas power networks pharmaceuticals insurance capital ventures partners associates consulting communications media international worldwide
  farm farms estate estates brewery hotel hotels stores retail motors automotive aerospace defence shipyard mills works studio studios productions orchestra choir
  freight logistics haulage ferries coaches foods cymru alba
  coastguard coleg ysgol prifysgol cyngor bwrdd
  nation nations tribes tribe iwi
  programme initiative project hub lab labs exchange market markets inquiry review investigation tribunal survey mission delegation brigade regiment battalion squadron navy army raf flotilla`);

/** Short names of organisations that hold no such noun. */
export const orgNames =
  wordSet(`ofwat ofgem ofcom ofsted ofqual defra dclg mhclg dluhc beis dcms dfid dfe dft dwp fcdo fco hmrc hmcts hmppn hmpps hmt mod moj nhs bbc itv nca npcc apcc acpo cma fca pra
  cbi tuc fsb bcc iod make-uk lga niesr obr nao  hse hsl cps sfo ico iopc ipcc gchq mi5 mi6 ncsc dstl dvla dvsa ukaea ukri epsrc nerc stfc innovate-uk
  unicef unesco unhcr oecd imf  wto g7 g8 g20 google microsoft amazon facebook  bt barclays hsbc lloyds santander natwest tesco sainsbury's unilever diageo bp 
  rolls-royce siemens hitachi airbus vodafone o2   interpol europol frontex acas  oxfam shelter barnardo's nacro stonewall mencap   unison unite gmb ucu nut nasuwt
     visitbritain visitengland visitscotland cadw natscot sepa nrw`);
