import { rankNouns } from './ranks.ts';
import { wordSet } from './words.ts';

/** Nouns that name an office or an occupation: a phrase that holds one can be a role. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...rankNouns,
  ...wordSet(`minister ministers secretary secretaries chancellor chief chiefs executive executives ceo coo cfo cto cio dg md vp svp evp director directors
  chair chairs chairman chairmen chairwoman chairperson co-chair co-chairs chairing vice-chair president presidents vice-president governor governors commissioner commissioners constable constables officer officers
  head heads leader leaders mayor mayors deputy assistant permanent under-secretary undersecretary ambassador ambassadors commander commanders superintendent inspector inspectors
  sergeant adviser advisor advisers advisors manager managers spokesperson spokesman spokeswoman spokespeople general colonel captain brigadier major admiral marshal lieutenant
  member members founder founders co-founder principal headteacher headmaster headmistress teacher judge solicitor attorney advocate editor author researcher scientist
  economist engineer lead leads representative representatives envoy tsar champion champions trustee trustees partner fellow lecturer dean provost vice-chancellor registrar
  coordinator co-ordinator organiser owner farmer resident apprentice nurse gp treasurer comptroller controller convener convenor moderator ombudsman examiner analyst
  administrator curator conservator historian archivist librarian consultant surgeon physician midwife paramedic pharmacist dentist veterinarian vet pilot
  premier taoiseach tánaiste monarch king queen prince princess pope speaker counsel clerk usher serjeant whip peer senator congressman congresswoman governor-general
  accountant auditor actuary architect planner surveyor technician specialist expert ranger warden keeper forester skipper supervisor foreman operator
  master rep reps servant trainee shopkeeper carer plumber electrician joiner grower crofter postmaster postmistress landlord landlady publican pensioner veteran survivor cyclist beekeeper vicar
  barrister lawyer agent magistrate mechanic welder businessman businesswoman entrepreneur caretaker firefighter lifeguard coxswain harbourmaster soldier diplomat programmer biologist chemist physicist geologist ecologist
  botanist hydrologist meteorologist psychologist epidemiologist statistician mathematician undergraduate jeweller fishmonger greengrocer ironmonger hairdresser smallholder gamekeeper bishop archbishop
  cathaoirleach practitioner practitioners matron adjudicator assessor strategist negotiator steward fundraiser technologist zoologist archaeologist sociologist anthropologist
  oceanographer hydrographer astronaut facilitator caseworker employee employees chargé d’affaires d'affaires reseller tenant virologist immunologist microbiologist neurologist oncologist paediatrician psychiatrist anaesthetist dietitian physiotherapist paralegal caseworker childminder
  official officials student patient volunteer campaigner activist athlete coach player driver captain artist musician singer actor actress presenter broadcaster journalist reporter poet chef
  hmci hmi cmo dcmo cno csa gcsa sro pus cso
  ceo's delegate counterpart recipient winner co-chairman co-lead co-director mp mps msp msps mla mlas meps councillor councillors rector chaplain supt insp sgt ch insp. pcc dcc acc prosecutor investigator investigators defender mayoress sheriff worker workers pupil parent fisherman fisher builder roofer bricklayer carpenter miner steelworker docker cleaner baker butcher brewer gardener florist potter weaver designer developer illustrator therapist counsellor optician radiographer instructor tutor mentor interpreter trader shepherd sculptor composer conductor filmmaker novelist comedian signaller stationmaster holder headmasters alumni alumnus alumna scholar scholars graduate laureate`),
]);

/** Words that stand inside a role and never in a name: topics of offices, ranks and fillers. */
export const roleFillers =
  wordSet(`home foreign prime crime justice health education environment environmental business energy transport defence culture media sport sports work pensions treasury
  exchequer policing police safeguarding vulnerability prisons prison probation security immigration trade farming food rural affairs international development local government communities
  community housing planning universities science innovation technology digital finance financial economic revenue customs economy exports investment growth skills children childrens families
  schools school care social mental public civil service services cabinet office state national regional area senior junior interim acting temporary outgoing incoming former then new
  commanding managing operating marketing medical nursing scientific technical commercial strategic corporate operational operations policy strategy programme programmes project projects human resources
  communications external internal legal information data property estates shadow joint honorary founding non-executive group lead joint high parliamentary private special special-envoy veterinary
  fire rescue counter terrorism serious violence organised youth women equalities equality disability disabled disabled-people veterans climate change net zero water wales scotland
  northern ireland england london union constitution devolution brexit exiting european eu consumer consumers markets market small enterprise industry industrial labour employment
  welfare infrastructure roads rail railways aviation maritime shipping ports buses postal fisheries fishing animal welfare biosecurity nature forestry countryside tourism heritage arts
  civil-society charities charity gambling cyber crime-prevention prevention victims sentencing courts tribunals judicial advocate advocate-general advocate-generals attorney-general paymaster general lords
  commons house chamber law order migration borders border asylum refugees resettlement humanitarian africa asia americas middle east overseas commonwealth territories development
  customer supply chain procurement sales product engineering research quality safety risk compliance sustainability sustainable governance audit people talent learning training
  asset portfolio clinical surgical hospital district county city borough town parish regional-director uk us gb british english welsh scottish irish french german american deputy-prime
  lifelong further higher early years apprenticeships levelling up inclusion diversity faith integration standards regulation competition regulatory delivery performance transformation change
  low pay living wage tax benefits retail banking banks insurance construction manufacturing aerospace steel automotive nuclear oil gas renewables wind power electricity coal lay secondary governing
  biodiversity forest oceans marine flood flooding flooding-minister waste culture language languages wellbeing well-being adults neighbourhoods regeneration participation engagement recycling circular air quality pollution chemicals`);

/** Role nouns so senior that "ORG Chief Executive" splits into organisation and role. */
export const seniorRoles = wordSet(
  'chief lead chair chairman chairwoman chairperson director president ceo coo cfo managing head manager leader general permanent deputy vice-president principal project programme policy regional senior interim acting secretary-general spokesperson spokesman spokeswoman executive founder co-founder commissioner commander superintendent inspector officer governor assistant professor lecturer researcher engineer scientist economist adviser advisor representative non-executive operations commercial national',
);

/** Words for somebody who speaks for another and has no name. */
export const spokespeople = wordSet('spokesperson spokesman spokeswoman spokespeople source insider');
