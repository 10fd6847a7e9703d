/** Short forms of given names that do not begin as the full one does, each group with the full forms first. */
const groups = `robert bob bobby rob robbie; william will bill billy liam; katherine catherine kathryn kathleen kate katie kath kathy cathy cath kitty; elizabeth liz lizzie beth betty betsy libby eliza;
 richard rick dick rich ricky; anthony antony tony; james jim jimmy jamie; john jack johnny; henry harry hal; edward ted ed eddie ned teddy; margaret meg maggie peggy marge mags; charles charlie chuck;
 michael mike mick mickey; david dave davy; stephen steven steve; andrew andy drew; thomas tom tommy; susan susannah sue suzie; patricia pat patsy trish tricia; joseph joe joey; rebecca becky bex becca;
 matthew matt; nicholas nick nicky; alexander alexandra alex sandy alec sasha; daniel dan danny; samuel samantha sam sammy; benjamin ben benny; jonathan jon jonny; gregory greg; geoffrey jeffrey geoff jeff;
 lawrence laurence larry; francis frances frank fran; frederick fred freddie; gerald jerry gerry; philip phillip phil; peter pete; ronald ron ronnie; deborah debra debbie deb; jennifer jenny jen; victoria vicky vicki tori;
 christine christina chris chrissie tina; dorothy dot dottie; helen nell nellie; eleanor ellie nell nora; barbara barb babs; pamela pam; jacqueline jackie jacqui; theresa teresa tess terry; abigail abby; isabel isobel isabella bella izzy;
 alasdair alastair alistair ally ali al; angus gus; hamish jamie; mary molly polly; sarah sally; ann anne nan nancy; martha patty; ian iain; kenneth ken kenny; leonard len lenny; albert bert; arthur art; harold harry hal`;

const groupsOf = new Map<string, Set<string>>();
for (const group of groups.split(';')) {
  const names = group.trim().split(/\s+/);
  for (const name of names) {
    const held = groupsOf.get(name) ?? new Set();
    for (const other of names) held.add(other);
    groupsOf.set(name, held);
  }
}

/** The names that somebody called by this one may have: "Robert" for "Rob". */
export const othersOf = (given: string): readonly string[] =>
  [...(groupsOf.get(given) ?? [])].filter((name) => name !== given);
